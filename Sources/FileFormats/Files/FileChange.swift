import Foundation

/// A change to a set of files that can be undone until it is finished.
struct FileChange {
  private var items: [Item] = []
  private var destinations: Set<String> = []
  /// The folders that were made, outer ones first.
  private var madeFolders: [String] = []

  private struct Item {
    /// The path as it was given, for messages.
    let path: String
    let destination: String
    let staged: String
    /// Another name for the file that stood at the destination.
    var kept: String?
    var isReplaced = false
  }

  /// Writes a file beside its destination, down to the disk.
  mutating func stage(_ file: FileWriting.File) throws(FileWriteError) {
    do throws(FileWriteError.Reason) {
      try makeFolder(of: file.path)
      let target = try FileTarget(file.path)
      guard destinations.insert(target.path).inserted else { throw .writtenTwice }
      let staged = try target.createBeside(suffix: "part", contents: file.contents)
      items.append(Item(path: file.path, destination: target.path, staged: staged))
    } catch {
      throw FileWriteError(path: file.path, reason: error)
    }
  }

  /// Renames all staged files to their destinations.
  mutating func replaceAll() throws(FileWriteError) {
    for index in items.indices {
      do throws(FileWriteError.Reason) {
        items[index].kept = try FileTarget(items[index].destination).keep()
      } catch {
        throw FileWriteError(path: items[index].path, reason: error)
      }
    }
    for index in items.indices {
      guard rename(items[index].staged, items[index].destination) == 0 else {
        throw FileWriteError(path: items[index].path, reason: FileWriteError.Reason(code: errno))
      }
      items[index].isReplaced = true
    }
    for folder in Set(items.map { FileTarget.folder(of: $0.destination) }) {
      synchronize(folder)
    }
  }

  /// Gives every file its old contents back, and removes what was made.
  mutating func undo() {
    for item in items.reversed() {
      if !item.isReplaced {
        unlink(item.staged)
        if let kept = item.kept { unlink(kept) }
      } else if let kept = item.kept {
        rename(kept, item.destination)
      } else {
        unlink(item.destination)
      }
    }
    // A folder that somebody else has used meanwhile is not empty, and stays.
    for folder in madeFolders.reversed() { rmdir(folder) }
  }

  /// Forgets the old files.
  mutating func finish() {
    for item in items {
      if let kept = item.kept { unlink(kept) }
    }
  }

  private mutating func makeFolder(of path: String) throws(FileWriteError.Reason) {
    guard !path.isEmpty, !path.utf8.contains(0) else { throw .invalidPath }
    var missing: [String] = []
    var folder = FileTarget.folder(of: path)
    while access(folder, F_OK) != 0, errno == ENOENT, folder != "/", folder != "." {
      missing.append(folder)
      folder = FileTarget.folder(of: folder)
    }
    for folder in missing.reversed() {
      if mkdir(folder, 0o777) == 0 {
        madeFolders.append(folder)
      } else if errno != EEXIST {
        throw FileWriteError.Reason(code: errno)
      }
    }
  }

  /// Makes the new names last.
  ///
  /// A system that cannot do this for folders has nothing better to offer.
  private func synchronize(_ folder: String) {
    let descriptor = open(folder, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }
}

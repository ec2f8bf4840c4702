import Foundation
import Vocabulary

/// A change to the files of a folder that is made whole or not at all.
///
///     1. prepare   a journal that names all that follows         .onestop-journal
///     2. stage     new files beside their places, to the disk    .onestop-0.part, units/.onestop-1.part
///     3. keep      other names for what will go                  .onestop-0.old
///     4. decide    the journal says so: from here on it happens
///     5. apply     new files take their places, others go
///     6. finish    old names and the journal go
///
/// If a step fails, the files get their old contents back and what was made is removed. If the program is stopped, the
/// journal tells the next run whether to undo the change (before 4) or to finish it (after 4).
struct FileSetChange {
  private let folder: String
  private let files: [OutputFolder.File]
  private var journal: FileSetJournal
  private var permissions: [mode_t?] = []
  /// How many entries have been applied.
  private var applied = 0

  /// Plans to write files into a folder and to remove others from it.
  init(in folder: String, writing files: [OutputFolder.File], removing others: [String]) {
    self.folder = folder
    self.files = files
    let names = files.map(\.name) + others
    journal = FileSetJournal(
      entries: names.enumerated().map { place, name in
        let start = "\(Self.front(of: name)).onestop-\(place)"
        return FileSetJournal.Entry(
          file: name,
          staged: place < files.count ? "\(start).part" : nil,
          kept: "\(start).old"
        )
      }
    )
  }

  /// The folder of a name, with its slash; empty for a bare name.
  private static func front(of name: String) -> String {
    name.lastIndex(of: "/").map { String(name[...$0]) } ?? ""
  }

  /// Does all steps.
  ///
  /// - Throws: `FileWriteError` for the first file that cannot be written; then nothing is changed.
  mutating func make() throws(FileWriteError) {
    do throws(FileWriteError) {
      try prepare()
      try stage()
      try keep()
      try decide()
      try apply()
    } catch {
      undo()
      throw error
    }
    finish()
  }

  mutating func prepare() throws(FileWriteError) {
    var made: Set<String> = []
    for entry in journal.entries {
      permissions.append(try check(entry.file, isWritten: entry.staged != nil))
      var inner = ""
      for part in entry.file.split(separator: "/").dropLast() {
        inner += inner.isEmpty ? "\(part)" : "/\(part)"
        if access("\(folder)/\(inner)", F_OK) != 0, made.insert(inner).inserted { journal.folders.append(inner) }
      }
    }
    do throws(FileWriteError.Reason) { try journal.write(in: folder) } catch {
      throw FileWriteError(path: folder, reason: error)
    }
  }

  mutating func stage() throws(FileWriteError) {
    for inner in journal.folders {
      guard mkdir("\(folder)/\(inner)", 0o777) == 0 || errno == EEXIST else {
        throw FileWriteError(path: "\(folder)/\(inner)", reason: FileWriteError.Reason(code: errno))
      }
    }
    var written: [(name: String, staged: String)] = []
    for (place, file) in files.enumerated() {
      guard let staged = journal.entries[place].staged else { continue }
      try Self.naming("\(folder)/\(file.name)") { () throws(FileWriteError.Reason) in
        let contents = try file.loaded()
        try contents.write(toNew: "\(folder)/\(staged)", permissions: permissions[place], isLasting: false)
      }
      written.append((file.name, staged))
    }
    // The disk takes many files at once nearly as fast as one.
    _ = try Workers.allCores.map(written) { [folder] file throws(FileWriteError) in
      try Self.naming("\(folder)/\(file.name)") { () throws(FileWriteError.Reason) in
        try StandingFile.makeLasting("\(folder)/\(file.staged)")
      }
    }
  }

  private static func naming(
    _ path: String,
    _ step: () throws(FileWriteError.Reason) -> Void
  ) throws(FileWriteError) {
    do throws(FileWriteError.Reason) { try step() } catch { throw FileWriteError(path: path, reason: error) }
  }

  mutating func keep() throws(FileWriteError) {
    for place in journal.entries.indices {
      let entry = journal.entries[place]
      guard permissions[place] != nil, let kept = entry.kept else {
        journal.entries[place].kept = nil
        continue
      }
      let (old, other) = ("\(folder)/\(entry.file)", "\(folder)/\(kept)")
      if link(old, other) == 0 { continue }
      // Some file systems know no second names: then the contents are copied.
      do {
        try FileManager.default.copyItem(atPath: old, toPath: other)
      } catch {
        throw FileWriteError(path: old, reason: .noPermission)
      }
    }
  }

  mutating func decide() throws(FileWriteError) {
    journal.isDecided = true
    do throws(FileWriteError.Reason) { try journal.write(in: folder) } catch {
      throw FileWriteError(path: folder, reason: error)
    }
  }

  mutating func apply() throws(FileWriteError) {
    for entry in journal.entries {
      let place = "\(folder)/\(entry.file)"
      let result = entry.staged.map { rename("\(folder)/\($0)", place) } ?? unlink(place)
      guard result == 0 else { throw FileWriteError(path: place, reason: FileWriteError.Reason(code: errno)) }
      applied += 1
    }
    let inner = journal.entries.compactMap { FilePath($0.file)?.folder.description }
    for name in Set(inner) { FileSetJournal.synchronize(name == "." ? folder : "\(folder)/\(name)") }
  }

  /// Forgets the old files, and the folders that hold nothing any more.
  mutating func finish() {
    for kept in journal.entries.compactMap(\.kept) { unlink("\(folder)/\(kept)") }
    for entry in journal.entries where entry.staged == nil {
      if let inner = FilePath(entry.file)?.folder.description, inner != "." { rmdir("\(folder)/\(inner)") }
    }
    FileSetJournal.remove(from: folder)
  }

  /// Gives every file its old contents back, and removes what was made.
  mutating func undo() {
    for (place, entry) in journal.entries.enumerated().reversed() {
      let old = "\(folder)/\(entry.file)"
      if place < applied {
        if let kept = entry.kept { rename("\(folder)/\(kept)", old) } else { unlink(old) }
      }
      for name in [entry.staged, entry.kept].compactMap(\.self) { unlink("\(folder)/\(name)") }
    }
    for inner in journal.folders.reversed() { rmdir("\(folder)/\(inner)") }
    FileSetJournal.remove(from: folder)
  }

  /// Looks at what stands at the place of a file and on the way to it.
  ///
  /// - Returns: the permissions of the file that stands there, if there is one.
  private func check(_ name: String, isWritten: Bool) throws(FileWriteError) -> mode_t? {
    let path = "\(folder)/\(name)"
    do throws(FileWriteError.Reason) {
      guard OutputFolder.isInner(name) else { throw .invalidPath }
      var inner = folder
      for part in name.split(separator: "/").dropLast() {
        inner += "/\(part)"
        switch try StandingFile(at: inner) {
        case .nothing, .folder: break
        case .link: throw .isLink
        case .file, .other: throw .folderIsFile
        }
      }
      switch try StandingFile(at: path) {
      case .nothing: return nil
      case .folder: throw .isDirectory
      case .link: throw .isLink
      case .other: throw .isNotFile
      case .file(let permissions):
        guard !isWritten || access(path, W_OK) == 0 else { throw FileWriteError.Reason(code: errno) }
        return permissions
      }
    } catch {
      throw FileWriteError(path: path, reason: error)
    }
  }
}

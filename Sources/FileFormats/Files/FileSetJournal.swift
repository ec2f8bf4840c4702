import Foundation

/// What a run is about to do in a folder, kept there while it does it, so that the next run can finish or undo it.
///
///     undecided   new files are being written beside their places: nothing has changed, all of them go
///     decided     all new files are there, down to the disk: they take their places
struct FileSetJournal: Codable {
  /// A file that is replaced, or removed if nothing is staged for it.
  struct Entry: Codable {
    /// The path below the folder.
    let file: String
    /// The new file, beside its place.
    var staged: String?
    /// Another name for the file that stood at the place.
    var kept: String?
  }

  static let name = ".onestop-journal"
  static let draftName = ".onestop-journal.part"
  private static let schemaName = "onestop.journal/1"

  var schema = schemaName
  var isDecided = false
  var entries: [Entry]
  /// The folders below the folder that this run makes, outer ones first.
  var folders: [String] = []

  /// Keeps the journal in a folder, whole or not at all.
  func write(in folder: String) throws(FileWriteError.Reason) {
    let draft = "\(folder)/\(Self.draftName)"
    unlink(draft)
    // The journal holds texts and truths only, which always can be encoded.
    guard let text = try? JSONText.encode(self) else { throw .invalidPath }
    try Array(text.utf8).write(toNew: draft, permissions: nil, isLasting: true)
    guard rename(draft, "\(folder)/\(Self.name)") == 0 else { throw FileWriteError.Reason(code: errno) }
    Self.synchronize(folder)
  }

  /// Forgets what stands in a folder.
  static func remove(from folder: String) {
    unlink("\(folder)/\(draftName)")
    unlink("\(folder)/\(name)")
    synchronize(folder)
  }

  /// Finishes or undoes what an earlier run had begun in a folder when it was cut off.
  ///
  /// - Throws: the first file that cannot take its place; the journal stays.
  static func settle(_ folder: String) throws(FileWriteError) {
    guard let journal = read(from: folder) else {
      unlink("\(folder)/\(draftName)")
      return
    }
    if journal.isDecided {
      for entry in journal.entries { try entry.settle(in: folder) }
    }
    for entry in journal.entries {
      for name in [entry.staged, entry.kept].compactMap(\.self) { unlink("\(folder)/\(name)") }
    }
    // A folder that holds something stays.
    for inner in journal.innerFolders.reversed() { rmdir("\(folder)/\(inner)") }
    remove(from: folder)
  }

  /// The folders that may be empty now.
  private var innerFolders: [String] {
    let removed = isDecided ? entries.filter { $0.staged == nil }.map(\.file) : []
    return folders + Set(removed.compactMap { FilePath($0)?.folder.description }).filter { $0 != "." }
  }

  /// The journal that stands in a folder.
  ///
  /// - Returns: nothing if there is none, or one that names anything outside the folder.
  private static func read(from folder: String) -> FileSetJournal? {
    guard let bytes = try? FileReader().read("\(folder)/\(name)"),
      let journal = try? JSONDecoder().decode(FileSetJournal.self, from: Data(bytes)), journal.schema == schemaName
    else { return nil }
    let names = journal.entries.flatMap { [$0.file, $0.staged, $0.kept].compactMap(\.self) } + journal.folders
    return names.allSatisfy(OutputFolder.isInner) ? journal : nil
  }

  /// Makes the new names last; a system that cannot do this for folders has nothing better to offer.
  static func synchronize(_ folder: String) {
    let descriptor = open(folder, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }
}

extension FileSetJournal.Entry {
  /// Gives the new file its place, or removes the old one, if that has not been done.
  fileprivate func settle(in folder: String) throws(FileWriteError) {
    let place = "\(folder)/\(file)"
    if let staged {
      guard rename("\(folder)/\(staged)", place) == 0 || errno == ENOENT else {
        throw FileWriteError(path: place, reason: FileWriteError.Reason(code: errno))
      }
    } else {
      unlink(place)
    }
  }
}

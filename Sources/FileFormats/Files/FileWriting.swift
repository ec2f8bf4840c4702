/// Writes a set of files whole or not at all.
///
///     1. make      missing folders
///     2. stage     .plan.csv.part      .plan.json.part       beside their destinations, down to the disk
///     3. keep      .plan.csv.old                             another name for each file that will be replaced
///     4. rename    plan.csv            plan.json
///     5. forget    .plan.csv.old
///
/// If a step fails, the files replaced so far get their old contents back, and what was made is removed. If the program
/// is stopped in between, each file is whole, old or new; at worst, files that end in `.part` or `.old` remain.
/// An existing file keeps its permissions, and a symbolic link stays a link to the file that is replaced.
package enum FileWriting {
  /// Writes files, replacing those that stand at their paths.
  ///
  /// Missing folders are made.
  ///
  /// - Throws: ``FileWriteError`` for the first file that cannot be written. Then nothing is changed.
  package static func write(_ files: [File]) throws(FileWriteError) {
    var change = FileChange()
    do throws(FileWriteError) {
      for file in files { try change.stage(file) }
      try change.replaceAll()
    } catch {
      change.undo()
      throw error
    }
    change.finish()
  }

  /// Writes one file.
  ///
  /// - Throws: ``FileWriteError`` if it cannot be written. Then nothing is changed.
  package static func write(_ contents: [UInt8], to path: String) throws(FileWriteError) {
    try write([File(path: path, contents: contents)])
  }
}

extension FileWriting {
  /// A file to be written.
  package struct File: Sendable, Hashable {
    /// Where to write it.
    package var path: String
    /// What to write.
    package var contents: [UInt8]

    /// Makes a file from where it goes and what it holds.
    package init(path: String, contents: [UInt8]) {
      self.path = path
      self.contents = contents
    }
  }
}

package import FileFormats

/// The files that a record names, where they lie now: the one door through which they are read.
///
/// What a record says is a stranger's word. Inputs are read below the workspace and documents below the folder of the
/// proposal, links followed to their end; anything else is refused before it is opened.
///
///     let files = RecordedFiles(of: record, workspace: "elsewhere")
///     files.path(ofInput: "inventories/prices.csv")   // "elsewhere/prices.csv"
package struct RecordedFiles: Sendable {
  /// The workspace of today.
  package let workspace: ConfinedFolder
  /// The folder of the proposal.
  package let documents: ConfinedFolder
  /// The folder of the workspace as the record names it.
  private let recordedFolder: String?

  /// - Parameter workspace: the folder in which the inputs lie now.
  package init(of file: RecordFile, workspace: String) {
    self.workspace = ConfinedFolder(workspace)
    documents = ConfinedFolder(file.folder)
    recordedFolder = file.record.workspace
  }

  /// Where an input lies, by its name in the record; also the place of a cell in it, such as `inventories/a.csv:3:1`.
  ///
  /// A name outside the folder that the record calls its workspace stays as it is.
  package func path(ofInput name: String) -> String {
    guard let recordedFolder, name.utf8.starts(with: "\(recordedFolder)/".utf8) else { return name }
    return workspace.path + String(decoding: name.utf8.dropFirst(recordedFolder.utf8.count), as: UTF8.self)
  }

  /// Where a document lies, by its name in the record.
  package func path(ofDocument name: String) -> String {
    documents.path == "." ? name : "\(documents.path)/\(name)"
  }

  /// Reads an input, by its name in the record.
  ///
  /// - Throws: `FileReadError`; `outside` if it does not lie below the workspace.
  package func read(input name: String) throws(FileReadError) -> [UInt8] {
    try workspace.read(path(ofInput: name))
  }

  /// Reads a document, by its name in the record.
  ///
  /// - Throws: `FileReadError`; `outside` if it does not lie below the folder of the proposal.
  package func read(document name: String) throws(FileReadError) -> [UInt8] {
    try documents.read(path(ofDocument: name))
  }
}

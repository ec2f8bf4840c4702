package import Vocabulary

/// A folder into which files for units are written, with the list of what the tool wrote there, so that it knows its own:
/// the forms of a round, the letters to who is late.
package struct ListedFolder: ~Copyable {
  private let folder: OutputFolder
  private let list: OutputFolder.Record

  /// Holds a folder; no other run writes into it meanwhile.
  ///
  /// - Parameter name: What lies there: `forms` is listed in `forms.json`, as `onestop.forms/1`.
  /// - Throws: `FileWriteError` if it cannot be made or written, or another run holds it.
  package init(_ path: FilePath, of name: String) throws(FileWriteError) {
    list = OutputFolder.Record(name: "\(name).json", schema: "onestop.\(name)/1")
    folder = try OutputFolder(path, record: list)
  }

  /// The path of the folder, without a slash at its end.
  package var path: String { folder.path }

  /// Writes files, all or none.
  ///
  /// - Parameters:
  ///   - files: The name of each file and its bytes.
  ///   - others: What becomes of files that an earlier run wrote there; those that are left stay the tool's own.
  ///   - isForced: Whether files are replaced that somebody has changed, or that the tool never wrote.
  /// - Throws: `OutputError`, and then nothing is changed; an `EncodingError`, which no list of names causes.
  package func write(
    _ files: [OutputFolder.File],
    for round: Round,
    others: OutputFolder.Others,
    replacingAll isForced: Bool
  ) throws -> OutputFolder.Outcome {
    var outputs = files.map { FileList.Entry(file: $0.name, sha256: SHA256.hex(of: $0.contents)) }
    if case .left = others {
      let names = Set(files.map(\.name))
      outputs += (folder.recordedDigests() ?? [:]).filter { !names.contains($0.key) }
        .map { FileList.Entry(file: $0.key, sha256: $0.value) }
    }
    let record = FileList(schema: list.schema, round: round.description, outputs: outputs.sorted { $0.file < $1.file })
    let written = files + [OutputFolder.File(name: list.name, contents: try record.json())]
    return try folder.write(written, replacingAll: isForced, others: others)
  }
}

/// What the tool wrote into a folder.
private struct FileList: JSONRecord {
  /// A file and the digest of its bytes.
  struct Entry: Encodable, Sendable, Hashable {
    let file: String
    let sha256: String
  }

  let schema: String
  let round: String
  /// In the order of their names.
  let outputs: [Entry]
}

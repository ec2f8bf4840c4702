import FacilityPlanning
package import FileFormats
package import Vocabulary

/// The folder into which the forms of a round are written, with the record of what the tool wrote there.
package struct FormFolder: ~Copyable {
  private let folder: OutputFolder

  private static let record = OutputFolder.Record(name: "forms.json", schema: FormRecord.schemaName)

  /// Holds a folder; no other run writes into it meanwhile.
  ///
  /// - Throws: `FileWriteError` if it cannot be made or written, or another run holds it.
  package init(_ path: FilePath) throws(FileWriteError) { folder = try OutputFolder(path, record: Self.record) }

  /// The path of the folder, without a slash at its end.
  package var path: String { folder.path }

  /// Writes forms, all or none.
  ///
  /// - Parameters:
  ///   - forms: The name of each file and its bytes.
  ///   - others: What becomes of forms that an earlier run wrote there; those that are left stay the tool's own.
  ///   - isForced: Whether forms are replaced that somebody has filled in, or that the tool never wrote.
  /// - Throws: `OutputError`, and then nothing is changed; an `EncodingError`, which no record of forms causes.
  package func write(
    _ forms: [OutputFolder.File],
    for round: Round,
    others: OutputFolder.Others,
    replacingAll isForced: Bool
  ) throws -> OutputFolder.Outcome {
    var outputs = forms.map { FormRecord.File(file: $0.name, sha256: SHA256.hex(of: $0.contents)) }
    if case .left = others {
      let names = Set(forms.map(\.name))
      outputs += (folder.recordedDigests() ?? [:]).filter { !names.contains($0.key) }
        .map { FormRecord.File(file: $0.key, sha256: $0.value) }
    }
    let record = OutputFolder.File(
      name: Self.record.name,
      contents: try FormRecord(round: round, outputs: outputs).json()
    )
    return try folder.write(forms + [record], replacingAll: isForced, others: others)
  }
}

/// The record of a folder of forms: which of them the tool wrote, so that it knows its own.
struct FormRecord: JSONRecord {
  /// A form and the digest of its bytes.
  struct File: Encodable, Sendable, Hashable {
    let file: String
    let sha256: String

    init(file: String, sha256: String) {
      self.file = file
      self.sha256 = sha256
    }
  }

  /// The name and version of the shape of the record.
  static let schemaName = "onestop.forms/1"

  let schema = schemaName
  let round: String
  /// In the order of their names.
  let outputs: [File]

  /// Makes the record.
  init(round: Round, outputs: [File]) {
    self.round = round.description
    self.outputs = outputs.sorted { $0.file < $1.file }
  }
}

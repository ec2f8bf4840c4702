import CommandLine
import FacilityPlanning
import FileFormats
import InventoryIntake
import ProposalWriting
import Vocabulary

/// The folder into which the forms of a round are written, with the record of what the tool wrote there.
struct FormFolder {
  let path: String

  private static let recordName = "forms.json"

  /// Writes forms, all or none; forms of other units that the tool wrote before stay its own.
  ///
  /// - Throws: `CommandFailure` if a file is there that somebody filled in or that the tool never wrote, unless `force`.
  /// - Returns: the paths of the forms.
  func write(_ forms: [(name: String, contents: [UInt8])], for round: Round, force: Bool) throws -> [String] {
    let files = forms.map { FileWriting.File(path: "\(path)/\($0.name)", contents: $0.contents) }
    let overwriteGuard = OverwriteGuard(recordName: Self.recordName, schema: FormRecord.schemaName)
    var outputs = forms.map { FormRecord.File(file: $0.name, sha256: SHA256.hex(of: $0.contents)) }
    let names = Set(forms.map(\.name))
    outputs += (overwriteGuard.recordedDigests(in: path) ?? [:]).filter { !names.contains($0.key) }
      .map { FormRecord.File(file: $0.key, sha256: $0.value) }
    let record = FileWriting.File(
      path: "\(path)/\(Self.recordName)",
      contents: try FormRecord(round: round, outputs: outputs).json()
    )
    if !force {
      let kept = overwriteGuard.protected(files + [record], in: path)
      if !kept.isEmpty { throw CommandFailure(existing: kept) }
    }
    try FileWriting.write(files + [record])
    return files.map(\.path)
  }
}

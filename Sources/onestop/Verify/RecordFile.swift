import ProposalMaking
import CommandLine
import FacilityPlanning
import FileFormats
import InventoryIntake
import ProposalRecord
import ProposalWriting
import Vocabulary

/// The record of a proposal, as a command names it: the file, or the folder that holds it.
struct RecordFile {
  /// The path of the file.
  let path: String
  let record: JSONValue

  /// Reads a record.
  ///
  /// - Throws: `FileReadError`; `FindingsStop` if it is no JSON; `CommandFailure` if it is not the record of a proposal.
  init(_ named: String) throws {
    var path = named
    let bytes: [UInt8]
    do {
      bytes = try FileReader().read(path)
    } catch FileReadError.isDirectory {
      path = (named.hasSuffix("/") ? named : "\(named)/") + "proposal.json"
      bytes = try FileReader().read(path)
    }
    self.path = path
    do { record = try JSONReader().read(bytes) } catch {
      throw FindingsStop(findings: [.unreadable(error, file: path)])
    }
    guard record["schema"]?.string == RecordedProposal.schemaName else { throw CommandFailure(noProposal: path) }
  }

  /// The path before the names of the other documents.
  var folder: String { path.lastIndex(of: "/").map { String(path[...$0]) } ?? "" }
  var round: Round? { record["round"]?.string.flatMap(Round.init) }
  var language: Language { record["language"]?.string.flatMap(Language.init(rawValue:)) ?? .vietnamese }

  /// The budget that the proposal was made with, if it is an amount.
  var budget: Money? {
    let dong = record["policy"]?["budget"]?.number.flatMap { Int($0) }
    return dong.flatMap { (0...Money.limit.dong).contains($0) ? Money(dong: $0) : nil }
  }

  /// The day whose units the proposal is about.
  var asOf: CalendarDate? { record["asOf"]?.string.flatMap(CalendarDate.init) }

  var particulars: Proposal.Particulars {
    Proposal.Particulars(
      number: record["number"]?.string,
      date: record["date"]?.string.flatMap(CalendarDate.init),
      signer: record["signer"]?.string,
      asOf: asOf
    )
  }

  /// The folder of the workspace, as the proposal names it.
  var workspace: String? {
    let register = record["inputs"]?.elements?.first { $0["role"]?.string == ProposalInput.Role.register.rawValue }
    guard let file = register?["file"]?.string, let slash = file.lastIndex(of: "/") else { return nil }
    return String(file[..<slash])
  }
}

extension CommandFailure {
  fileprivate init(noProposal path: String) {
    self.init(
      message: LocalizedText(
        vi: "«\(path)» không phải hồ sơ đề xuất (\(RecordedProposal.schemaName)).",
        en: "'\(path)' is not the record of a proposal (\(RecordedProposal.schemaName))."
      ),
      exitCode: .unreadable
    )
  }
}

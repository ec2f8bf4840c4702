import FacilityPlanning
import FileFormats
import InventoryIntake
import ProposalWriting

/// `onestop verify`: recomputes a proposal from its inputs and names each difference.
enum VerifyCommand {
  static let command = Command(
    "verify",
    abstract: LocalizedText(
      vi: "Tính lại một hồ sơ đề xuất từ dữ liệu gốc và nêu mọi điểm khác.",
      en: "Recompute a proposal from its inputs and name every difference."
    ),
    argument(
      "proposal",
      String.self,
      help: LocalizedText(vi: "Tệp proposal.json cần kiểm tra.", en: "The proposal.json to verify."),
      completion: .files
    ),
    CommonOptions.parameter()
  ) { console, path, options in
    try reporting(options, on: console) { session in
      let recorded = try read(path)
      let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
      var differences = session.changedFiles("inputs", of: recorded, in: "")
      differences += session.changedFiles("outputs", of: recorded, in: folder)
      var notes: [LocalizedText] = []
      var values = 0
      let round = recorded["round"]?.string.flatMap(Round.init)
      if let round {
        do {
          let (record, policyBudget) = try session.recompute(recorded, round)
          let comparison = RecordComparison(recorded: recorded, recomputed: record)
          differences += comparison.differences
          values = comparison.values
          if let budget = recorded["policy"]?["budget"]?.number, budget != String(policyBudget.dong) {
            notes.append(budgetNote(budget, policyBudget))
          }
        } catch WorkspaceError.unknownRound(_, let folder, let available) {
          differences.append(
            VerificationRecord.Difference(
              what: "round",
              recorded: round.description,
              recomputed: available.map(\.description).joined(separator: ", "),
              source: folder
            )
          )
        } catch let stop as FindingsStop where !differences.isEmpty {
          notes.append(stopNote(stop.findings.count))
        }
      } else {
        differences.append(
          VerificationRecord.Difference(
            what: "round",
            recorded: recorded["round"]?.string,
            recomputed: nil,
            source: options.inventories
          )
        )
      }
      let record = VerificationRecord(proposal: path, differences: differences)
      if options.isJSON {
        try console.show(record)
      } else {
        console.show(VerificationReport(record, values: values, notes: notes).report(in: console.language), options)
      }
      return differences.isEmpty ? .success : .findings
    }
  }

  private static func read(_ path: String) throws -> JSONValue {
    let bytes = try FileReader().read(path)
    let record: JSONValue
    do { record = try JSONReader().read(bytes) } catch {
      throw FindingsStop(findings: [.unreadable(error, file: path)])
    }
    guard record["schema"]?.string == ProposalRecord.schemaName else {
      throw CommandFailure(
        message: LocalizedText(
          vi: "«\(path)» không phải hồ sơ đề xuất (\(ProposalRecord.schemaName)).",
          en: "'\(path)' is not the record of a proposal (\(ProposalRecord.schemaName))."
        ),
        exitCode: .unreadable
      )
    }
    return record
  }

  private static func budgetNote(_ recorded: String, _ policy: Money) -> LocalizedText {
    LocalizedText(
      vi: "Đã tính lại với ngân sách ghi trong hồ sơ (\(recorded) đồng); policy.json ghi \(policy.dong) đồng.",
      en: "Recomputed with the budget recorded (\(recorded) đồng); policy.json says \(policy.dong) đồng."
    )
  }

  private static func stopNote(_ count: Int) -> LocalizedText {
    LocalizedText(
      vi: "Dữ liệu hiện có \(count) lỗi hoặc cảnh báo nên chưa tính lại được số liệu; hãy chạy onestop check.",
      en: "The data now hold \(count) findings, so the figures were not recomputed; run onestop check."
    )
  }
}

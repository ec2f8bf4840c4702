import CommandLine
import Documents
import FacilityPlanning
import ProposalAuditing
import ProposalMaking
import ProposalRecord
import ProposalWriting
import Vocabulary

/// `onestop diff`: what moved between two proposals, and which input caused it.
enum DiffCommand {
  static let command = Command(
    "diff",
    abstract: LocalizedText(
      vi: "So hai hồ sơ đề xuất: điều gì đã đổi, và do ô số liệu nào.",
      en: "Compare two proposals: what moved, and which input cell caused it."
    ),
    argument(
      "before",
      String.self,
      help: LocalizedText(
        vi: "Hồ sơ trước: tệp proposal.json hoặc thư mục chứa tệp đó.",
        en: "The first proposal: its proposal.json, or its folder."
      ),
      completion: .files
    ),
    argument(
      "after",
      String.self,
      help: LocalizedText(vi: "Hồ sơ sau.", en: "The second proposal."),
      completion: .files
    ),
    option(
      "format",
      ReportFormat.self,
      default: .text,
      help: LocalizedText(vi: "Dạng kết quả.", en: "The form of the result.")
    ),
    ShowsAll.parameter(),
    CommonOptions.parameter()
  ) { console, before, after, choice, showsAll, options in
    let format = try choice.with(options, default: .text)
    return try reporting(options, on: console) { session in
      let differences = ProposalDifferences(
        from: session.comparedProposal(try RecordFile(opening: before)),
        to: session.comparedProposal(try RecordFile(opening: after))
      )
      let report = DifferencesReport(differences)
      try Answer(DifferencesRecord(differences), report.report(in:))
        .summed(unless: showsAll, by: report.summary(in:))
        .also(.csv, DifferencesTable(differences).csv(in:))
        .show(as: format, options, on: console)
      return .success
    }
  }
}

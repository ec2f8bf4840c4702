import CommandLine
import FacilityPlanning
import ProposalAuditing
import ProposalMaking
import ProposalRecord
import ProposalWriting
import Vocabulary

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
      help: LocalizedText(
        vi: "Tệp proposal.json cần kiểm tra, hoặc thư mục chứa tệp đó.",
        en: "The proposal.json to verify, or its folder."
      ),
      completion: .files
    ),
    option(
      "line",
      String?.self,
      valueName: "figure",
      help: LocalizedText(
        vi: "Chỉ truy nguyên một hạng mục hoặc một số tiền, như lệnh trace.",
        en: "Only show where a line or an amount comes from, as trace does."
      )
    ),
    flag(
      "all",
      help: LocalizedText(
        vi: "Nêu mọi điểm khác, không chỉ những điểm đầu của mỗi phần.",
        en: "Show every difference, not only the first of each kind."
      )
    ),
    SearchLimit.parameter(),
    CommonOptions.parameter()
  ) { console, path, line, showsAll, searchLimit, options in
    try reporting(options, on: console) { session in
      let file = try RecordFile(opening: path)
      if let line { return try TraceCommand.show(line, of: file, by: session, options, on: console) }
      let verification = try session.reading(file).verify(file, searchLimit: searchLimit.states) { error in
        CommandFailure(stopping: error)?.message
      }
      let record = verification.record
      try Answer(
        record,
        VerificationReport(
          record,
          values: verification.values,
          notes: verification.notes,
          showsAll: showsAll
        ).report(in:)
      ).show(options, on: console)
      return record.differences.isEmpty ? .success : .findings
    }
  }
}

import CommandLine
import FacilityPlanning
import FileFormats
import ProposalMaking
import ProposalRecord
import ProposalWriting
import Vocabulary

/// `onestop propose`: everything that the Committee needs, into `proposals/<round>/`.
enum ProposeCommand {
  static let command = Command(
    "propose",
    abstract: LocalizedText(
      vi: "Lập Tờ trình đề nghị hỗ trợ kinh phí, xếp theo thứ tự ưu tiên.",
      en: "Write the prioritised expense-support proposal for the Committee."
    ),
    option(
      "budget",
      Money?.self,
      help: LocalizedText(
        vi: "Ngân sách bằng đồng; mặc định theo chính sách phân bổ.",
        en: "The money available, in đồng. (default: the policy's)"
      )
    ),
    option(
      "date",
      DayWord?.self,
      help: LocalizedText(
        vi: "Ngày của Tờ trình, ví dụ 2025-02-20; không ghi thì để trống.",
        en: "The day of the proposal, like 2025-02-20; a placeholder without."
      )
    ),
    option(
      "number",
      String?.self,
      help: LocalizedText(
        vi: "Số của Tờ trình, ví dụ 5 hoặc 05/TTr-PNV; không ghi thì để trống.",
        en: "The number of the proposal, like 5 or 05/TTr-PNV; a placeholder without."
      )
    ),
    option(
      "signer",
      String?.self,
      valueName: "name",
      help: LocalizedText(
        vi: "Họ và tên người ký; mặc định theo register.json.",
        en: "The full name of the signer. (default: the register's)"
      )
    ),
    option(
      "output",
      FilePath?.self,
      valueName: "folder",
      help: LocalizedText(
        vi: "Thư mục ghi kết quả; mặc định proposals/<kỳ>.",
        en: "Where to write. (default: proposals/<round>)"
      ),
      completion: .directories
    ),
    flag(
      "avoid-obsolete",
      help: LocalizedText(
        vi: "Không đưa vào biển, sơ đồ ghi tên đơn vị sắp thay đổi do sắp xếp đã công bố.",
        en: "Leave out signs and charts that a reorganisation known on the day makes wrong."
      )
    ),
    SearchLimit.parameter(),
    flag(
      "force",
      help: LocalizedText(
        vi: "Ghi đè cả tệp đã sửa tay hoặc không do onestop tạo ra.",
        en: "Replace files, even those changed by hand or not written by onestop."
      )
    ),
    CommonOptions.parameter()
  ) { console, budget, date, number, signer, output, avoidsObsolete, searchLimit, force, options in
    try reporting(options, on: console) { session in
      let loaded = try session.load()
      console.tellUnused(loaded)
      let folder = try OutputFolder(
        output ?? FilePath(named: "proposals").appending("\(loaded.round)"),
        record: OutputFolder.Record(name: "proposal.json", schema: RecordedProposal.schemaName)
      )
      let history = try session.history(before: loaded)
      let particulars = Proposal.Particulars(
        number: number,
        date: date?.day,
        signer: signer,
        asOf: options.asOf,
        avoidsObsolete: avoidsObsolete
      )
      console.tellNothingToAvoid(particulars, loaded)
      let proposal = try session.proposal(
        loaded,
        budget: budget,
        particulars: particulars,
        searchLimit: searchLimit.states
      )
      let workers = session.settings.workers(.writing)
      let files = try ProposalFiles(proposal, language: console.language, workers: workers) {
        try session.pageContent(loaded, after: history, proposal)
      }.files
      let written = try folder.write(files, replacingAll: force, others: .removed)
      let path = folder.path
      console.tell(written)
      try Answer(
        ProposalWritten(folder: path, files: written.written),
        ProposeSummary(proposal, files: written.written).report(in:)
      ).show(options, on: console)
      if !proposal.plan.isProven { throw CommandFailure(unproven: proposal.plan) }
      return .success
    }
  }
}

/// What `propose --json` prints: where the proposal was written.
private struct ProposalWritten: Encodable {
  let schema = "onestop.propose/1"
  let folder: String
  let files: [String]
}

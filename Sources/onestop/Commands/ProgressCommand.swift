import ProposalMaking
import CommandLine
import Documents
import FacilityPlanning
import FileFormats
import InventoryIntake
import ProposalRecord
import ProposalWriting
import Vocabulary

/// `onestop progress`: what changed between two rounds, and how far decisions are.
enum ProgressCommand {
  static let command = Command(
    "progress",
    abstract: LocalizedText(
      vi: "So hai kỳ kiểm kê; quyết định đã duyệt, ký, nghiệm thu, thanh toán đến đâu.",
      en: "Compare two rounds, and show how far decisions are: approved, delivered, paid."
    ),
    discussion: LocalizedText(
      vi: """
        Tình hình thực hiện được tính đến ngày cuối mà kiểm kê hoặc quyết định ghi nhận, hoặc đến --as-of. Một dòng là chậm khi \
        quá --late-after ngày không có bước nào mới.
        """,
      en: """
        Delivery is told up to the last day of which inventories or decisions tell, or up to --as-of. A line is late that has \
        seen no step for more than --late-after days.
        """
    ),
    option(
      "from",
      Round?.self,
      valueName: "round",
      help: LocalizedText(
        vi: "Kỳ trước; mặc định là kỳ liền trước kỳ sau.",
        en: "The earlier round. (default: the one before)"
      ),
      completion: .words { WorkspaceWords.rounds() }
    ),
    option(
      "to",
      Round?.self,
      valueName: "round",
      help: LocalizedText(vi: "Kỳ sau; mặc định là kỳ mới nhất.", en: "The later round. (default: the newest)"),
      completion: .words { WorkspaceWords.rounds() }
    ),
    option(
      "proposal",
      FilePath?.self,
      valueName: "file",
      help: LocalizedText(
        vi: "Tờ trình của kỳ trước, để đối chiếu; mặc định proposals/<kỳ trước>/proposal.json nếu có.",
        en: "The record of the earlier proposal. (default: proposals/<from>/proposal.json if there is one)"
      ),
      completion: .files
    ),
    flag(
      "decisions",
      help: LocalizedText(
        vi: "Chỉ nêu tình hình thực hiện các quyết định; với --format csv là từng dòng.",
        en: "Show only how far decisions are; with --format csv, line by line."
      )
    ),
    option(
      "late-after",
      DayCount.self,
      default: .usual,
      valueName: "days",
      help: LocalizedText(vi: "Quá bao nhiêu ngày thì là chậm.", en: "After how many days a line is late.")
    ),
    option(
      "chart",
      FilePath?.self,
      valueName: "file",
      help: LocalizedText(
        vi: "Vẽ biểu đồ thực hiện các quyết định vào tệp .svg này.",
        en: "Draw how far decisions are into this .svg file."
      ),
      completion: .files
    ),
    flag("force", help: LocalizedText(vi: "Ghi đè biểu đồ đã có.", en: "Replace a chart that is there.")),
    flag(
      "all",
      help: LocalizedText(
        vi: "In đầy đủ: từng đơn vị, thay đổi, hạng mục, tháng và từng dòng của các quyết định.",
        en: "Print everything: every unit, change, requirement, month and line of decisions."
      )
    ),
    option(
      "format",
      ReportFormat.self,
      default: .text,
      help: LocalizedText(vi: "Dạng kết quả.", en: "The form of the result.")
    ),
    CommonOptions.parameter()
  ) { console, from, to, proposal, decisions, lateAfter, chart, force, showsAll, choice, options in
    let format = try choice.with(options, default: .text)
    if decisions, from != nil || proposal != nil {
      throw UsageError.contradiction(
        LocalizedText(
          vi: "--decisions không so hai kỳ, nên không đi cùng --from và --proposal.",
          en: "--decisions compares no rounds, so it does not go with --from and --proposal."
        )
      )
    }
    return try reporting(options, on: console) { session in
      let rounds = decisions ? nil : try session.loadRounds(from: from, to: to)
      let later = try rounds?.later ?? session.load(round: to)
      let deliveries = try session.deliveries(later, lateAfter: lateAfter.days)
      if let chart {
        let drawing = DeliveryChart(deliveries, language: console.language).file()
        try OutputFolder.write(drawing, to: chart, replacingAll: force)
      }
      let register = later.register
      let report = DeliveryReport(deliveries, register: register, edition: later.edition, showsAll: showsAll)
      guard let earlier = rounds?.earlier else {
        try Answer(DeliveryRecord(deliveries), report.report(in:))
          .also(.csv, DeliveryTable(deliveries, register: register, edition: later.edition).csv(in:))
          .show(as: format, options, on: console)
        return .success
      }
      let progress = RoundProgress(
        from: earlier.round,
        try session.assessToday(earlier),
        to: later.round,
        try session.assessToday(later),
        policy: later.workspace.policy,
        promises: try promises(proposal?.description, round: earlier.round)?.map {
          $0.moved(to: earlier.successor(of: $0.unit))
        }
      )
      let whole = ProgressReport(progress, edition: later.edition, deliveries: report)
      try Answer(ProgressRecord(progress, deliveries), whole.report(in:))
        .summed(unless: showsAll, by: ProgressSummary(whole).report(in:))
        .also(.csv, ProgressTable(progress).csv(in:))
        .show(as: format, options, on: console)
      return .success
    }
  }

  /// The lines of the proposal named, or of the one in its usual place if there is one.
  private static func promises(_ file: String?, round: Round) throws -> [FundedRemedy.Promise]? {
    do {
      let reading = try RecordedPromises.read(file ?? "proposals/\(round)/\(RecordedProposal.fileName)")
      guard let record = reading.value else { throw FindingsStop(findings: reading.findings) }
      return record.promises
    } catch WorkspaceError.file(.missing) where file == nil {
      return nil
    }
  }
}

/// A number of days on the command line: 0 to 3650.
struct DayCount: RefusesWords, Sendable {
  let days: Int

  /// So many as documents use.
  static let usual = DayCount(days: DeliveryProgress.usualLateAfter)

  private init(days: Int) { self.days = days }

  init?(_ description: String) {
    guard let days = Int(description), (0...3_650).contains(days) else { return nil }
    self.days = days
  }

  var description: String { "\(days)" }

  static func refusal(of word: String) -> LocalizedText {
    LocalizedText(vi: "số ngày là số nguyên từ 0 đến 3650", en: "days are a whole number from 0 to 3650")
  }
}

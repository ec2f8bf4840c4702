import ProposalMaking
import CommandLine
import Documents
import FacilityPlanning
import FileFormats
import InventoryIntake
import ProposalWriting
import Vocabulary

/// `onestop audit`: how uniform the units are, and what uniformity costs.
enum AuditCommand {
  static let command = Command(
    "audit",
    abstract: LocalizedText(
      vi: "Đối chiếu biển hiệu, sơ đồ với bộ nhận diện: ai lệch, lệch gì, sửa tốn bao nhiêu.",
      en: "Hold signboards and charts against the identity standard: who deviates, how, at what cost."
    ),
    discussion: LocalizedText(
      vi: """
        Ảnh, bản quét nằm ở <kỳ>/evidence/<mã đơn vị>/. Ảnh được tính cho một hạng mục nếu tên tệp có mã của hạng mục \
        hoặc yêu cầu, hay phần đầu của tên hạng mục mà không hạng mục nào khác có (bien-ten-tru-so.jpg). Ảnh khác chỉ cho \
        biết là đơn vị có gửi ảnh. Kỳ không có ảnh nào thì coi là chưa rõ.
        """,
      en: """
        Photos and scans lie in <round>/evidence/<unit code>/. A photo counts for an item if its name holds the code of \
        the item or the requirement, or as much of the beginning of the item's Vietnamese name as no other item has \
        (bien-ten-tru-so.jpg). Any other only tells that the unit sent photos. In a round without any, nothing is known.
        """
    ),
    option(
      "format",
      AuditFormat.self,
      default: .text,
      help: LocalizedText(vi: "Dạng kết quả.", en: "The form of the result.")
    ),
    option(
      "fail-level",
      FailLevel.self,
      default: .none,
      help: LocalizedText(
        vi: "Mã thoát 1 nếu có điểm từ mức này trở lên mà chưa được miễn.",
        en: "Exit with 1 at a finding of this level or above that is not waived."
      )
    ),
    ShowsAll.parameter(),
    CommonOptions.parameter()
  ) { console, choice, failLevel, showsAll, options in
    let format = try choice.with(options, default: .text)
    return try reporting(options, on: console) { session in
      let loaded = try session.load()
      let progress = try session.deliveries(loaded, lateAfter: DayCount.usual.days)
      let auditor = session.deliveryAuditor(loaded, progress)
      let audit = try session.cityAudit(loaded, deliveries: auditor.findings)
      let delivery = AuditReport.AuditedDelivery(
        lines: progress.lines.count,
        daysWithoutLimits: auditor.daysWithoutLimits
      )
      let (register, edition) = (loaded.register, loaded.edition)
      let lately = loaded.workspace.waivers.filter { $0.holds(on: loaded.round.lastDay) }
      try report(
        Finding.expired(lately, on: audit.day) + audit.unusedWaivers.map(Finding.unused),
        options,
        on: console
      )
      let whole = AuditReport(
        audit: audit,
        register: register,
        edition: edition,
        delivery: progress.entries.isEmpty ? nil : delivery
      )
      try Answer(AuditRecord(audit: audit), whole.report(in:))
        .summed(unless: showsAll, by: AuditSummary(whole).report(in:))
        .also(.csv, AuditTable(audit, register: register, edition: edition).csv(in:))
        .also(.junit) { JUnitWriter(audit, register: register, edition: edition, language: $0).write() }
        .also(.sarif) { language in
          let log = SARIFRecord(audit, register: register, edition: edition, language: language)
          return Array(try JSONText.encode(log).utf8)
        }
        .show(as: format, options, on: console)
      return failLevel.level.map(audit.fails(at:)) == true ? .findings : .success
    }
  }

  /// Warns of findings on the side of messages; with `--strict` the command stops.
  private static func report(_ findings: [Finding], _ options: CommonOptions, on console: Console) throws {
    if options.fails(findings) { throw FindingsStop(findings: findings) }
    let printer = FindingPrinter(to: console.error, of: console, options)
    if !findings.isEmpty { print(printer.firstLines(findings), to: &console.error) }
  }
}

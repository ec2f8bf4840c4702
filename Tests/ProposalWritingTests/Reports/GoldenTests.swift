import FileFormats
import Testing
import TestSupport
@testable import Documents
@testable import FacilityPlanning
@testable import ProposalWriting
@testable import Vocabulary

/// The documents of the sample city, word for word.
struct GoldenTests {
  private let city = SampleCity()

  @Test("The files of a proposal", arguments: Language.allCases)
  func proposal(language: Language) throws {
    let files = try ProposalFiles(city.proposal(date: CalendarDate("2025-02-28")), language: language).files
    let supported = ["dong-phuc", "hoang-van-thu", "tan-lieu", "tri-yen"].map { "units/\($0).docx" }
    #expect(
      files.map(\.name) == [
        "proposal.md", "to-trinh.docx", "quyet-dinh.docx", "tom-tat.docx", "phieu-ra-soat.docx", "kiem-chung.docx",
        "phu-luc.xlsx", "lines.csv", "model.lp",
      ] + supported + ["proposal.json"]
    )
    for file in files where !file.name.hasSuffix(".docx") && !file.name.hasSuffix(".xlsx") {
      let name = file.name == "model.lp" ? file.name : "\(language.rawValue)-\(file.name)"
      try Golden.expect(String(decoding: file.contents, as: UTF8.self), matches: name)
    }
  }

  @Test("The proposal of a unit", arguments: Language.allCases)
  func unitProposal(language: Language) throws {
    let reports = UnitProposalReport.all(in: try city.proposal())
    #expect(reports.map(\.code.description) == ["dong-phuc", "hoang-van-thu", "tan-lieu", "tri-yen"])
    let report = try #require(reports.first { $0.code.description == "tan-lieu" }?.report)
    try Golden.expect(
      MarkdownWriter().write(report.report(in: language)),
      matches: "\(language.rawValue)-unit-proposal.md"
    )
  }

  @Test("What the commands print", arguments: Language.allCases)
  func terminal(language: Language) throws {
    let proposal = try city.proposal()
    let plan = PlanReport(plan: proposal.plan, register: city.register, edition: city.edition)
    let assessments = AssessmentReport(
      round: SampleCity.round,
      edition: city.edition,
      assessments: try city.assessments()
    )
    let audit = AuditReport(audit: try city.cityAudit(), register: city.register, edition: city.edition)
    let summary = ProposeSummary(proposal, files: ["proposals/2025-02/proposal.md", "lines.csv", "proposal.json"])
    let reports = [
      ("plan", plan.report(in: language)), ("assess", assessments.report(in: language)),
      ("audit", audit.report(in: language)), ("summary", summary.report(in: language)),
    ]
    for (name, report) in reports {
      try Golden.expect(TextWriter().write(report), matches: "\(language.rawValue)-\(name).txt")
    }
  }

  @Test("What two rounds say about each other", arguments: Language.allCases)
  func progress(language: Language) throws {
    var earlier = city
    // The first unit submitted nothing then, and the third had what the second had.
    earlier.inventories = [city.inventories[1], city.inventories[3]]
    let promise = FundedRemedy.Promise(
      unit: SampleCity.slug("tan-lieu"),
      requirement: city.edition.requirements[0].id,
      cost: Money(dong: 1_728_000)
    )
    let progress = RoundProgress(
      from: SampleCity.round.adding(months: -2),
      try earlier.assessments(),
      to: SampleCity.round,
      try city.assessments(),
      policy: city.policy,
      promises: [promise]
    )
    let report = ProgressReport(progress, edition: city.edition).report(in: language)
    try Golden.expect(TextWriter().write(report), matches: "\(language.rawValue)-progress.txt")
  }
}

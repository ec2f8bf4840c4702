import FacilityPlanning
import Testing

@testable import ProposalWriting

/// The documents of the sample city, word for word.
struct GoldenTests {
  private let city = SampleCity()

  @Test("The files of a proposal", arguments: Language.allCases)
  func proposal(language: Language) throws {
    let files = try ProposalFiles(city.proposal(date: CalendarDate("2025-02-28")), language: language).files
    #expect(files.map(\.name) == ["proposal.md", "lines.csv", "model.lp", "proposal.json"])
    for file in files {
      let name = file.name == "model.lp" ? file.name : "\(language.rawValue)-\(file.name)"
      try Golden.expect(String(decoding: file.contents, as: UTF8.self), matches: name)
    }
  }

  @Test("What the ladder prints", arguments: Language.allCases)
  func ladder(language: Language) throws {
    let planner = FundingPlanner(edition: city.edition, policy: city.policy, round: SampleCity.round)
    let ladder = try planner.ladder(city.assessments())
    try Golden.expect(
      TextWriter().write(LadderReport(ladder).report(in: language)),
      matches: "\(language.rawValue)-ladder.txt"
    )
    let csv = String(decoding: LadderTable(ladder).csv(in: language), as: UTF8.self)
    try Golden.expect(csv, matches: "\(language.rawValue)-ladder.csv")
  }

  @Test("What an explanation prints", arguments: Language.allCases, ["tan-lieu", "tri-yen", "song-khe"])
  func explanation(language: Language, unit: String) throws {
    let planner = FundingPlanner(edition: city.edition, policy: city.policy, round: SampleCity.round)
    let explained = try planner.explain(SampleCity.slug(unit), city.assessments())
    let report = ExplainReport(try #require(explained), register: city.register, edition: city.edition)
    try Golden.expect(
      TextWriter().write(report.report(in: language)),
      matches: "\(language.rawValue)-explain-\(unit).txt"
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
    let audit = AuditReport(audit: try city.audit(), register: city.register, edition: city.edition)
    let summary = ProposeSummary(proposal, files: ["proposals/2025-02/proposal.md", "lines.csv", "proposal.json"])
    let reports = [
      ("plan", plan.report(in: language)), ("assess", assessments.report(in: language)),
      ("audit", audit.report(in: language)), ("summary", summary.report(in: language)),
      ("years", YearsReport(try city.years()).report(in: language)),
      (
        "sensitivity",
        SensitivityReport(try city.sensitivity(), edition: city.edition, prices: city.prices).report(in: language)
      ),
      ("scenarios", ScenarioReport(try city.scenarios()).report(in: language)),
      (
        "many-scenarios",
        ScenarioReport(try city.scenarios(budgets: [0, 10_000_000, 2_000_000_000])).report(in: language)
      ),
    ]
    for (name, report) in reports {
      try Golden.expect(TextWriter().write(report), matches: "\(language.rawValue)-\(name).txt")
    }
  }
}

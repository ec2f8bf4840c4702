import TestSupport
@testable import FacilityPlanning
@testable import ProposalWriting
@testable import Vocabulary

extension SampleCity {
  /// What units are called by people who mean harm, or just write long names.
  static let hostileNames = [
    "</script><script>alert(1)</script>", "<img src=x onerror=alert(2)> \"quoted\" & 'single' <!--",
    "Phường " + String(repeating: "dài ", count: 73), "שכונה חדשה (مركز)\u{202E}drawkcab", "Phường 🏛️👩🏽‍💻]]>",
  ]

  /// The city with these names for its units, for itself and for a requirement.
  static var hostile: SampleCity {
    var city = SampleCity()
    city.register = Register(
      city: LocalizedText(vi: hostileNames[0], en: hostileNames[1]),
      authorities: city.register.authorities,
      baselineYear: city.register.baselineYear,
      units: zip(city.register.units, hostileNames).map { unit, name in
        var unit = unit
        unit.name = LocalizedText(vi: name, en: name + " (en)")
        return unit
      }
    )
    city.edition.requirements[0].title = LocalizedText(vi: hostileNames[1], en: hostileNames[0])
    return city
  }

  /// The proposal of the best plan, and its page.
  func page(levels: Bool = false) throws -> (proposal: Proposal, content: PageContent) {
    let planner = FundingPlanner(edition: edition, policy: policy, round: Self.round)
    let assessments = try assessments()
    var proposal = try proposal()
    proposal.plan = try planner.plan(assessments)
    let history = ["2024-12", "2025-02"].compactMap(Round.init).map {
      PageContent.RoundHistory(round: $0, assessments: assessments)
    }
    let content = PageContent(
      ladder: levels ? try planner.levels(assessments, around: proposal.plan) : try planner.ladder(assessments),
      history: history,
      explanations: levels ? [] : try planner.explainAll(of: proposal.plan, assessments)
    )
    return (proposal, content)
  }
}

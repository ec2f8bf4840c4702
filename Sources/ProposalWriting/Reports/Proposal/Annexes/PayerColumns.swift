import Documents
import FacilityPlanning
import Vocabulary

/// The columns beside the support of the city that say whose money the rest is.
///
/// What others give has a column of its own only where the policy names such money.
struct PayerColumns {
  let policy: Policy
  let language: Language

  /// Whether others than the city and the units pay.
  var isShared: Bool { !policy.contributions.isEmpty }

  /// The names of the columns, first that of the money of others.
  var titles: [String] {
    let own = language.text(vi: "Đơn vị bảo đảm (đồng)", en: "Units' own (đồng)")
    return isShared ? [language.text(vi: "Nguồn khác góp (đồng)", en: "Other sources (đồng)"), own] : [own]
  }

  var columns: [Report.Table.Column] { titles.map { Report.Table.Column($0, .money) } }

  func cells(_ totals: ProposalTotals) -> [Phrase] { cells(totals.contribution, totals.ownPart) }

  func cells(_ remedy: PricedRemedy) -> [Phrase] { cells(remedy.contribution, remedy.ownPart) }

  private func cells(_ contribution: Money, _ ownPart: Money) -> [Phrase] {
    (isShared ? [contribution, ownPart] : [ownPart]).map { Phrase(.money($0)) }
  }

  /// Whose money others give for some lines, each source once.
  func sources(of lines: [PlanLine]) -> String {
    let paid = Set(lines.filter { $0.remedy.contribution > .zero }.map(LineKey.init))
    var names: [String] = []
    for contribution in policy.contributions
    where paid.contains(LineKey(unit: contribution.unit, requirement: contribution.requirement)) {
      if !names.contains(contribution.source) { names.append(contribution.source) }
    }
    return names.joined(separator: ", ")
  }
}

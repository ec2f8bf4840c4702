import Documents
import FacilityPlanning
import Vocabulary

/// Section 1: why money is needed, from the figures alone.
struct ProposalNeed {
  let proposal: Proposal
  let language: Language

  private var plan: FundingPlan { proposal.plan }
  private var units: [UnitPlan] { plan.units }

  var blocks: [Report.Block] {
    [
      .heading(level: 2, language.phrase(vi: "1. Sự cần thiết", en: "1. Need")),
      .paragraph(rating),
      .paragraph(gaps),
    ]
  }

  private var rating: Phrase {
    let year = String(proposal.register.baselineYear)
    let known = units.compactMap(\.unit.recognisedStar)
    let rated = known.count { $0 > 0 }
    guard !known.isEmpty else {
      let unknown = language.phrase(
        vi: "Chưa có kết quả xếp loại chính quyền thân thiện năm \(year) của \(units.count) đơn vị.",
        en: "No friendly-government rating of \(year) is known for the \(units.count) units."
      )
      return .joined([unknown] + targets, separator: " ")
    }
    let rating = language.phrase(
      vi:
        "Kết quả xếp loại chính quyền thân thiện năm \(year) ghi nhận \(rated)/\(units.count) đơn vị đạt từ 1 sao trở lên.",
      en:
        "The friendly-government rating of \(year) gave at least one star to \(rated) of the \(units.count) units."
    )
    return .joined([rating] + unrated + below + targets, separator: " ")
  }

  /// The units of which no rating is known, if there are any.
  private var unrated: [Phrase] {
    let count = units.count { $0.unit.recognisedStar == nil }
    guard count > 0 else { return [] }
    return [
      language.phrase(
        vi: "\(count) đơn vị chưa có kết quả xếp loại để so sánh.",
        en: "No rating is known for \(count.counted("unit"))."
      )
    ]
  }

  private var below: [Phrase] {
    guard let floor = plan.goals.first(where: { $0.goal.kind == .floor })?.goal.stars else { return [] }
    let count = units.count { $0.unit.recognisedStar.map { $0 < floor } ?? false }
    return [
      language.phrase(
        vi: "Còn \(count) đơn vị dưới mức \(floor) sao, kể cả đơn vị chưa xếp loại.",
        en: "\(count == 1 ? "1 unit is" : "\(count) units are") below \(floor) stars, the unrated included."
      )
    ]
  }

  /// What the policy wants, as far as it names numbers.
  private var targets: [Phrase] {
    let floor = plan.goals.first { $0.goal.kind == .floor }
    let upgrades = plan.goals.first { $0.goal.kind == .upgrades }
    guard let floor, let upgrades, let wanted = floor.target else { return [] }
    guard let raised = upgrades.target else {
      return [
        language.phrase(
          vi: "Mục tiêu đặt ra là \(wanted) đơn vị đạt từ \(floor.goal.stars) sao trở lên.",
          en: "The aim is to have \(wanted) of them at \(floor.goal.stars) stars or more."
        )
      ]
    }
    return [
      language.phrase(
        vi:
          "Mục tiêu đặt ra là \(wanted) đơn vị đạt từ \(floor.goal.stars) sao trở lên và ít nhất \(raised) đơn vị (\(upgrades.goal.targetPercent)%) được nâng mức sao.",
        en:
          "The aim is to have \(wanted) of them at \(floor.goal.stars) stars or more, and to raise the stars of at least \(raised) (\(upgrades.goal.targetPercent)%)."
      )
    ]
  }

  private var gaps: Phrase {
    let all = units.flatMap(\.assessment.gaps)
    guard !all.isEmpty else {
      return language.phrase(
        vi: "Kết quả kiểm kê kỳ \(plan.round.name.vi) không cho thấy thiếu hụt nào so với bộ tiêu chí.",
        en: "The inventories of \(plan.round.name.en) show no gap against the criteria."
      )
    }
    let concerned = units.count { !$0.assessment.gaps.isEmpty }
    let priced = all.compactMap(\.cost)
    let comparison =
      priced.total() > plan.policy.budget
      ? language.phrase(
        vi: "vượt khả năng ngân sách \(plan.policy.budget) đồng, do đó cần lựa chọn theo thứ tự ưu tiên.",
        en: "which is more than the budget of \(plan.policy.budget) đồng, so that a choice by priority is needed."
      )
      : language.phrase(
        vi: "nằm trong khả năng ngân sách \(plan.policy.budget) đồng.",
        en: "which is within the budget of \(plan.policy.budget) đồng."
      )
    return language.phrase(
      vi:
        "Kết quả kiểm kê kỳ \(plan.round.name.vi) cho thấy \(all.count) thiếu hụt ở \(concerned) đơn vị, trong đó có \(all.count(where: \.isEssential)) thiếu hụt thiết yếu và \(all.count(where: \.isUniformity)) điểm chưa thống nhất về nhận diện. Để khắc phục \(priced.count) thiếu hụt tính được chi phí cần hỗ trợ \(priced.total()) đồng, \(comparison)",
      en:
        "The inventories of \(plan.round.name.en) show \(all.count) gaps in \(concerned) units; \(all.count(where: \.isEssential)) are essential and \(all.count(where: \.isUniformity)) concern uniformity. Closing the \(priced.count) gaps whose cost is known takes a support of \(priced.total()) đồng, \(comparison)"
    )
  }
}

import FacilityPlanning

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
      .paragraph(
        language.phrase(
          vi: "Chính sách phân bổ xếp các mục tiêu theo thứ tự:",
          en: "The policy puts the goals in this order:"
        )
      ),
      .list(Report.List(.numbered, plan.goals.map { Phrase(text: $0.goal.title[language]) })),
    ]
  }

  private var rating: Phrase {
    let year = String(proposal.register.baselineYear)
    let rated = units.count { $0.unit.recognisedStar > 0 }
    var below = Phrase()
    if let floor = plan.goals.first(where: { $0.goal.kind == .floor })?.goal.stars {
      let count = units.count { $0.unit.recognisedStar < floor }
      below = language.phrase(
        vi: " Có \(count) đơn vị dưới mức \(floor) sao, kể cả đơn vị chưa xếp loại.",
        en: " \(count == 1 ? "1 unit is" : "\(count) units are") below \(floor) stars, the unrated included."
      )
    }
    return language.phrase(
      vi:
        "Theo danh sách đơn vị, kết quả xếp loại năm \(year) ghi nhận \(rated)/\(units.count) đơn vị của \(proposal.register.city.vi) đạt từ 1 sao trở lên.\(below)",
      en:
        "According to the register, the rating of \(year) gave at least one star to \(rated) of the \(units.count) units of \(proposal.register.city.en).\(below)"
    )
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
        vi: "vượt ngân sách \(plan.policy.budget) đồng, do đó cần lựa chọn theo thứ tự ưu tiên.",
        en: "which is more than the budget of \(plan.policy.budget) đồng, so that a choice by priority is needed."
      )
      : language.phrase(
        vi: "nằm trong ngân sách \(plan.policy.budget) đồng.",
        en: "which is within the budget of \(plan.policy.budget) đồng."
      )
    return language.phrase(
      vi:
        "Kết quả kiểm kê kỳ \(plan.round.name.vi) cho thấy \(all.count) thiếu hụt ở \(concerned) đơn vị, trong đó \(all.count(where: \.isEssential)) thiếu hụt thiết yếu và \(all.count(where: \.isUniformity)) điểm chưa thống nhất về nhận diện. Để khắc phục \(priced.count) thiếu hụt tính được chi phí, thành phố cần chi \(priced.total()) đồng, \(comparison)",
      en:
        "The inventories of \(plan.round.name.en) show \(all.count) gaps in \(concerned) units; \(all.count(where: \.isEssential)) are essential and \(all.count(where: \.isUniformity)) concern uniformity. Closing the \(priced.count) gaps whose cost is known takes \(priced.total()) đồng of the city, \(comparison)"
    )
  }
}

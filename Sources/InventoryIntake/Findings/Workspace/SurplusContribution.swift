import FacilityPlanning
import Vocabulary

/// Money of others beyond what closing its gap costs in all, or for what is no gap.
struct SurplusContribution: RoundFinding {
  static let id = "surplus-contribution"
  static let severity = Finding.Severity.warning

  let unit: LocalizedText
  let requirement: LocalizedText
  /// All that is given for the gap.
  let given: Money
  /// The whole cost of closing it; nothing if the requirement is met.
  let gross: Money?

  var message: LocalizedText {
    let (vi, en) = (requirement.vi.quoted, requirement.en.quoted)
    guard let gross else {
      return LocalizedText(
        vi: "\(unit.vi) đã đạt yêu cầu \(vi); khoản đóng góp \(given.dong.grouped.vi) đồng không dùng đến.",
        en: "\(unit.en) meets \(en) already: the \(given.dong.grouped.en) đồng given for it are not used."
      )
    }
    return LocalizedText(
      vi:
        "Các nguồn khác góp \(given.dong.grouped.vi) đồng cho \(vi) của \(unit.vi), nhiều hơn toàn bộ chi phí \(gross.dong.grouped.vi) đồng.",
      en:
        "Others give \(given.dong.grouped.en) đồng for \(en) of \(unit.en), more than the whole cost of \(gross.dong.grouped.en) đồng."
    )
  }

  var remedy: LocalizedText {
    LocalizedText(
      vi: "Hãy đối chiếu số tiền và hạng mục với văn bản cam kết; phần thừa không được tính cho hạng mục khác.",
      en: "Hold amount and requirement against the promise; what is over is not used for anything else."
    )
  }
}

extension Finding {
  /// The contributions of a policy that the gaps of a round do not use up, each gap once.
  ///
  /// - Parameter unit: The unit that stands where a unit stood.
  static func surplus(
    of policy: Policy,
    in assessments: [UnitAssessment],
    successor unit: (Slug) -> Slug
  ) -> [Finding] {
    let byUnit = Dictionary(assessments.map { ($0.unit.code, $0) }, uniquingKeysWith: { first, _ in first })
    let given = Dictionary(grouping: policy.contributions) { [unit($0.unit), $0.requirement] }
    return given.compactMap { gap, contributions -> Finding? in
      guard let assessment = byUnit[gap[0]], let place = contributions.last?.place,
        let entry = assessment.requirements.first(where: { $0.requirement.id == gap[1] })
      else { return nil }
      let sum = contributions.map(\.amount).total()
      let gross = entry.gap?.remedy?.grossCost
      guard entry.status == .met || gross.map({ sum > $0 }) ?? false else { return nil }
      let kind = SurplusContribution(
        unit: assessment.unit.name,
        requirement: entry.requirement.title,
        given: sum,
        gross: gross
      )
      return Finding(kind, at: place)
    }
  }
}

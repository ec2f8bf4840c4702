package import Documents
package import FacilityPlanning
package import Vocabulary

extension BlockedUnit.Reason {
  /// What is missing and what follows, as a whole sentence.
  package func sentence(in edition: CriteriaEdition) -> LocalizedPhrase {
    switch self {
    case .noSubmission:
      LocalizedPhrase(
        vi: "Chưa gửi kiểm kê của kỳ này; không đánh giá được tiêu chí nào.",
        en: "No inventory of this round; no requirement can be judged."
      )
    case .noOtherScore:
      LocalizedPhrase(
        vi: "Chưa có điểm của các nội dung ngoài cơ sở vật chất; không dự kiến được mức sao.",
        en: "The score for everything other than facilities is not known; no star can be projected."
      )
    case .unknownRequirement(let id, let reason):
      LocalizedPhrase(
        vi: "\(edition.requirement(id)?.title.vi ?? id.description): \(reason.name.vi).",
        en: "\(edition.requirement(id)?.title.en ?? id.description): \(reason.name.en)."
      )
    }
  }

  /// The word that records use.
  package var rawValue: String {
    switch self {
    case .noSubmission: "noSubmission"
    case .noOtherScore: "noOtherScore"
    case .unknownRequirement: "unknownRequirement"
    }
  }
}

extension UnfundedGap.Reason {
  /// Why the gap stays open, as a whole sentence.
  package var sentence: LocalizedPhrase {
    switch self {
    case .excluded(let reason):
      LocalizedPhrase(
        vi: "Chính sách phân bổ loại trừ: \(reason.vi)",
        en: "Excluded by the policy: \(reason.en)"
      )
    case .noRemedy:
      LocalizedPhrase(
        vi: "Chưa tính được chi phí: tiêu chí không nêu biện pháp phù hợp hoặc kiểm kê chưa ghi khối lượng.",
        en: "No cost can be computed: the criteria name no fitting remedy, or the inventory does not tell the extent."
      )
    case .noGoal:
      LocalizedPhrase(
        vi: "Việc khắc phục không làm tăng kết quả của mục tiêu nào trong chính sách phân bổ.",
        en: "Closing it would not add to any goal of the policy."
      )
    case .ownFunds(let needed, let remaining):
      LocalizedPhrase(
        vi: "Phần đơn vị phải tự bảo đảm là \(needed) đồng, mà kinh phí tự có của đơn vị chỉ còn \(remaining) đồng.",
        en: "The unit would have to pay \(needed) đồng itself, and of its own funds only \(remaining) đồng remain."
      )
    case .tie:
      LocalizedPhrase(
        vi: "Kết quả và chi phí ngang với một hạng mục đã được chọn; \(PlanTie.rule.vi).",
        en: "As good as a line that was chosen, at the same cost; \(PlanTie.rule.en)."
      )
    case .budget(let remaining):
      LocalizedPhrase(
        vi: "Các hạng mục được chọn đáp ứng mục tiêu tốt hơn; ngân sách còn lại \(remaining) đồng, không đủ.",
        en: "What is funded serves the goals better; the \(remaining) đồng that remain do not suffice."
      )
    }
  }

  /// The word that records use.
  package var rawValue: String {
    switch self {
    case .excluded: "excluded"
    case .noRemedy: "noRemedy"
    case .noGoal: "noGoal"
    case .budget: "budget"
    case .tie: "tie"
    case .ownFunds: "ownFunds"
    }
  }
}

extension Scenario.Strategy {
  /// What the strategy is called.
  package var name: LocalizedText {
    switch self {
    case .fixed: LocalizedText(vi: "Theo ngân sách cho trước", en: "Fixed budget")
    case .hold: LocalizedText(vi: "Giữ mức sao", en: "Hold")
    case .reach: LocalizedText(vi: "Đạt chỉ tiêu", en: "Reach the targets")
    }
  }
}

extension Sensitivity.Change {
  /// What is changed and by how much: "ngân sách -2%", "all prices +4%".
  package func name(in prices: PriceBook) -> LocalizedText {
    let vi = Figures(.vietnamese).change(amount)
    let en = Figures(.english).change(amount)
    switch self {
    case .budget: return LocalizedText(vi: "ngân sách \(vi)", en: "budget \(en)")
    case .prices: return LocalizedText(vi: "mọi đơn giá \(vi)", en: "all prices \(en)")
    case .price(let item, _):
      let name = prices[item]?.name ?? LocalizedText(vi: item.description, en: item.description)
      return LocalizedText(vi: "đơn giá «\(name.vi)» \(vi)", en: "price of '\(name.en)' \(en)")
    }
  }

  /// The word that records use.
  package var rawValue: String {
    switch self {
    case .budget: "budget"
    case .prices: "prices"
    case .price: "price"
    }
  }
}

import Documents
import FacilityPlanning
import FacilityWording
import Vocabulary

/// What was tried and what was found, as whole sentences.
struct SensitivitySentences {
  let sensitivity: Sensitivity
  let prices: PriceBook

  /// Exactly what was tried, with the number of plans.
  var tested: [LocalizedPhrase] {
    var sentences: [LocalizedPhrase] = []
    let budgets = amounts { if case .budget = $0 { true } else { false } }
    let together = amounts { if case .prices = $0 { true } else { false } }
    let single = amounts { if case .price = $0 { true } else { false } }
    let (vi, en) = (Figures(.vietnamese), Figures(.english))
    sentences.append(
      LocalizedPhrase(
        vi: "Ngân sách thay đổi \(list(budgets, vi)): \(budgets.count) lần.",
        en: "The budget changed by \(list(budgets, en)): \(budgets.count) plans."
      )
    )
    sentences.append(
      LocalizedPhrase(
        vi: "Mọi đơn giá cùng thay đổi \(list(together, vi)): \(together.count) lần.",
        en: "All prices changed together by \(list(together, en)): \(together.count) plans."
      )
    )
    if !single.isEmpty {
      let range = sensitivity.range
      sentences.append(
        LocalizedPhrase(
          vi:
            "Từng đơn giá một trong \(single.count / 2) đơn giá, giảm \(vi.percentage(range)) và tăng \(vi.percentage(range)): \(single.count) lần.",
          en:
            "The price of each of \(single.count / 2) items by itself, \(en.percentage(range)) down and up: \(single.count) plans."
        )
      )
    }
    let unknowns = sensitivity.unknowns.count
    if unknowns > 0 {
      sentences.append(
        LocalizedPhrase(
          vi:
            "\(unknowns) dữ liệu chưa rõ, tất cả cùng lúc và từng dữ liệu một, ở mức xấu nhất và mức tốt nhất: \(2 + 2 * unknowns) lần.",
          en:
            "\(unknowns) unknowns, all together and one by one, at their worst and at their best: \(2 + 2 * unknowns) plans."
        )
      )
    }
    return sentences
  }

  /// The changes after which there is no plan.
  var impossible: LocalizedPhrase? {
    let changes = sensitivity.trials.filter { $0.lines == nil }.map { $0.change.name(in: prices) }
    guard !changes.isEmpty else { return nil }
    let (vi, en) = (changes.map(\.vi).joined(separator: "; "), changes.map(\.en).joined(separator: "; "))
    if sensitivity.plan.units.contains(where: { $0.unit.ownFunds != nil }) {
      return LocalizedPhrase(
        vi: "Không lập được phương án vì các khoản chốt vượt ngân sách hoặc kinh phí tự có của đơn vị khi: \(vi).",
        en: "No plan can be made, because the locks pass the budget or a unit's own funds, after: \(en)."
      )
    }
    return LocalizedPhrase(
      vi: "Không lập được phương án vì các khoản chốt vượt ngân sách khi: \(vi).",
      en: "No plan can be made, because the locks pass the budget, after: \(en)."
    )
  }

  /// How much of the plan stays whatever was tried.
  var firmness: LocalizedPhrase {
    let staying = sensitivity.stayingLines
    let (count, all) = (staying.count, sensitivity.plan.lines.count)
    let (cost, total) = (staying.map(\.cost).total(), sensitivity.plan.cost)
    return LocalizedPhrase(
      vi:
        "\(count) trên \(all) hạng mục, \(cost) trên \(total) đồng, có trong mọi phương án khi đổi ngân sách và đơn giá.",
      en: "\(count) of \(all) lines, \(cost) of \(total) đồng, are in every plan for the budgets and prices tried."
    )
  }

  private func amounts(_ isWanted: (Sensitivity.Change) -> Bool) -> [Percentage] {
    sensitivity.trials.map(\.change).filter(isWanted).map(\.amount)
  }

  private func list(_ amounts: [Percentage], _ figures: Figures) -> String {
    amounts.map(figures.change).joined(separator: "; ")
  }
}

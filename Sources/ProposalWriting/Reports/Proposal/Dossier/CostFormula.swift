import Documents
import FacilityPlanning
import FacilityWording
import Vocabulary

/// How each of some lines can be recomputed by hand.
struct CostFormula {
  let lines: [PlanLine]
  let policy: Policy
  let language: Language

  /// The shares of the city: by kind of unit, then those that a unit has of its own.
  var shares: String {
    let units = lines.map(\.unit)
    let kinds = AdministrativeUnit.Kind.allCases.filter { kind in
      units.contains { $0.kind == kind && $0.costShare == nil }
    }
    var seen: Set<Slug> = []
    let own = units.filter { $0.costShare != nil && seen.insert($0.code).inserted }
    let parts =
      kinds.map { "\($0.name[language]) \(policy.costShare[$0] ?? 100)%" }
      + own.map { "\($0.nameInSentence[language]) \(policy.share(for: $0))%" }
    return parts.joined(separator: ", ")
  }

  var rule: Phrase {
    language.phrase(
      vi:
        "Cách tính từng dòng: số lượng × đơn giá × (100% + dự phòng \(policy.contingencyPercent)%) × tỷ lệ hỗ trợ (\(shares)), làm tròn lên bội số của \(policy.rounding) đồng. \(rest.vi) \(remarks)",
      en:
        "Each line is quantity × unit price × (100% + \(policy.contingencyPercent)% contingency) × share of the support (\(shares)), rounded up to a multiple of \(policy.rounding) đồng. \(rest.en) \(remarks)"
    )
  }

  /// Who pays what the city does not.
  private var rest: LocalizedText {
    policy.contributions.isEmpty
      ? LocalizedText(
        vi: "Phần ngoài tỷ lệ này do đơn vị bảo đảm.",
        en: "The units provide what is outside this share."
      )
      : LocalizedText(
        vi:
          "Khoản nguồn khác đóng góp cho hạng mục được trừ vào phần hỗ trợ (không dưới 0); phần còn lại do đơn vị bảo đảm.",
        en:
          "What other sources give for a line is taken off its support (not below 0); the units provide the rest."
      )
  }

  /// Of taxes, and of quotes where the policy asks for them.
  private var remarks: Phrase { .joined([tax] + QuoteNotes(lines, language: language).sentences, separator: " ") }

  /// Whether the prices hold the value added tax.
  private var tax: Phrase {
    var seen: Set<Slug> = []
    let prices = lines.map(\.remedy.price).filter { seen.insert($0.item).inserted }
    let without = prices.filter { !$0.includesVAT }.sorted { $0.item < $1.item }
    guard !without.isEmpty else {
      return language.phrase(
        vi: "Đơn giá đã gồm thuế giá trị gia tăng.",
        en: "The prices include the value added tax."
      )
    }
    let names = without.map { $0.name[language] }.joined(separator: ", ")
    return language.phrase(
      vi: "Đơn giá chưa gồm thuế giá trị gia tăng ở các mục: \(names); ở các mục khác đã gồm.",
      en: "The prices of these entries do not include the value added tax, all others do: \(names)."
    )
  }

  /// The first line, worked out with every factor; none without lines.
  var example: [Phrase] {
    lines.prefix(1).map { line in
      let remedy = line.remedy
      let share = policy.share(for: line.unit)
      let percent = 100 + policy.contingencyPercent
      let given = policy.contributions(to: line.unit.code, for: line.requirement.id).map(\.amount).total()
      let less =
        given > .zero
        ? language.phrase(
          vi: ", trừ khoản đóng góp \(given) đồng (không dưới 0)",
          en: ", less \(given) đồng of other sources (not below 0)"
        ) : Phrase()
      return language.phrase(
        vi:
          "Ví dụ dòng 1: \(remedy.quantity) × \(remedy.price.base) = \(remedy.amount) đồng; \(remedy.amount) × \(percent)% × \(share)%, làm tròn lên\(less), bằng \(remedy.cost) đồng.",
        en:
          "Line 1, for example: \(remedy.quantity) × \(remedy.price.base) = \(remedy.amount) đồng; \(remedy.amount) × \(percent)% × \(share)%, rounded up\(less), gives \(remedy.cost) đồng."
      )
    }
  }
}

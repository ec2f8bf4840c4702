import Documents
import FacilityPlanning
import FacilityWording
import Vocabulary

/// How each of some lines can be recomputed by hand.
struct CostFormula {
  let lines: [PlanLine]
  let policy: Policy
  let language: Language

  var rule: Phrase {
    let kinds = AdministrativeUnit.Kind.allCases.filter { kind in lines.contains { $0.unit.kind == kind } }
    let shares = kinds.map { "\($0.name[language]) \(policy.costShare[$0] ?? 100)%" }.joined(separator: ", ")
    return language.phrase(
      vi:
        "Cách tính từng dòng: số lượng × đơn giá × (100% + dự phòng \(policy.contingencyPercent)%) × tỷ lệ hỗ trợ (\(shares)), làm tròn lên bội số của \(policy.rounding) đồng. Phần ngoài tỷ lệ này do đơn vị bảo đảm. \(tax)",
      en:
        "Each line is quantity × unit price × (100% + \(policy.contingencyPercent)% contingency) × share of the support (\(shares)), rounded up to a multiple of \(policy.rounding) đồng. The units provide what is outside this share. \(tax)"
    )
  }

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
      return language.phrase(
        vi:
          "Ví dụ dòng 1: \(remedy.quantity) × \(remedy.price.base) = \(remedy.amount) đồng; \(remedy.amount) × \(percent)% × \(share)%, làm tròn lên, bằng \(remedy.cost) đồng.",
        en:
          "Line 1, for example: \(remedy.quantity) × \(remedy.price.base) = \(remedy.amount) đồng; \(remedy.amount) × \(percent)% × \(share)%, rounded up, gives \(remedy.cost) đồng."
      )
    }
  }
}

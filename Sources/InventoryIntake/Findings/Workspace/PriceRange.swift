import FacilityPlanning
import Vocabulary

/// A price whose low, base and high amounts are not in order.
struct PriceRange: FindingKind {
  static let id = "price-range"
  static let severity = Finding.Severity.error

  let low: Money
  let base: Money
  let high: Money

  var message: LocalizedText {
    let (low, base, high) = (low.dong.grouped, base.dong.grouped, high.dong.grouped)
    return LocalizedText(
      vi: "Giá cơ sở \(base.vi) không nằm giữa giá thấp \(low.vi) và giá cao \(high.vi).",
      en: "The base price \(base.en) does not lie between the low \(low.en) and the high \(high.en)."
    )
  }

  var remedy: LocalizedText {
    LocalizedText(
      vi: "Hãy ghi ba giá theo thứ tự low ≤ base ≤ high.",
      en: "Write the three prices so that low ≤ base ≤ high."
    )
  }

  static let examples: [FindingExample] = [
    .triggers(at: "2:59", in: .prices, replacing: "6850000", with: "16850000"),
    .triggers(at: "2:59", in: .prices, replacing: "3000000", with: "7000000"),
    .passes(in: .prices, replacing: "6850000", with: "3000000"),
  ]
}

import FacilityPlanning
import Vocabulary

/// A number that is not whole or lies outside what its member can be.
struct NumberOutOfRange: FindingKind {
  static let id = "number-out-of-range"
  static let severity = Finding.Severity.error

  let text: String
  let member: String
  let range: ClosedRange<Int>

  private var limits: LocalizedText {
    let (low, high) = (range.lowerBound.grouped, range.upperBound.grouped)
    return LocalizedText(vi: "từ \(low.vi) đến \(high.vi)", en: "from \(low.en) to \(high.en)")
  }

  /// The number, if a dot of thousands is what is wrong with it: JSON reads `960.000` as 960.
  private var withoutDot: String? {
    let halves = text.split(separator: ".", omittingEmptySubsequences: false)
    guard halves.count == 2, halves[1].count == 3, let number = Int(halves.joined()), range.contains(number) else {
      return nil
    }
    return halves.joined()
  }

  var message: LocalizedText {
    LocalizedText(
      vi: "\(text.quoted) ở \(member.quoted) không phải là số nguyên \(limits.vi).",
      en: "\(text.quoted) in \(member.quoted) is not a whole number \(limits.en)."
    )
  }

  var remedy: LocalizedText {
    if let withoutDot {
      return LocalizedText(
        vi: "Trong JSON, dấu chấm là dấu thập phân. Nếu đó là dấu ngăn hàng nghìn, hãy ghi \(withoutDot).",
        en: "A dot in JSON is the decimal point. If it parts thousands, write \(withoutDot)."
      )
    }
    return LocalizedText(vi: "Hãy ghi một số nguyên \(limits.vi).", en: "Write a whole number \(limits.en).")
  }

  var remedyInSheet: LocalizedText? {
    LocalizedText(vi: "Hãy ghi một số nguyên \(limits.vi).", en: "Write a whole number \(limits.en).")
  }

  static let examples: [FindingExample] = [
    .triggers(at: "3:13", in: .policy, replacing: "150000000", with: "-1"),
    .triggers(at: "3:13", in: .policy, replacing: "150000000", with: "99999999999999999999"),
    .triggers(at: "3:13", in: .policy, replacing: "150000000", with: "1000000000000000"),
    .triggers(at: "3:13", in: .policy, replacing: "150000000", with: "150.000"),
    .triggers(
      at: "15:40",
      in: .policy,
      replacing: "\"ward\": 70, \"commune\": 90",
      with: "\"ward\": 70, \"commune\": 120"
    ),
    .triggers(at: "51:108", in: .criteria, replacing: "\"mandatoryFrom\": 2", with: "\"mandatoryFrom\": 5"),
    .passes(in: .policy, replacing: "150000000", with: "0"),
  ]
}

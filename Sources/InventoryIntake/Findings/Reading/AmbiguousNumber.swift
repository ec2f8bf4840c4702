import FacilityPlanning
import Vocabulary

/// A number whose only mark can separate thousands as well as decimals: `1.250`.
struct AmbiguousNumber: FindingKind {
  static let id = "ambiguous-number"
  static let severity = Finding.Severity.error

  let text: String
  let column: String
  /// The digits, if the mark separates thousands.
  let whole: String
  /// What stands before and behind the mark, if it separates decimals.
  let decimal: [String]

  var message: LocalizedText {
    LocalizedText(
      vi: "\(text.quoted) ở cột \(column.quoted) có thể đọc theo hai cách: dấu ngăn hàng nghìn hay dấu thập phân.",
      en: "\(text.quoted) in the column \(column.quoted) can be read in two ways: thousands or decimals."
    )
  }

  var remedy: LocalizedText {
    var decimals = Substring(decimal.last ?? "")
    while decimals.hasSuffix("0") { decimals.removeLast() }
    let number = decimal.first ?? ""
    // Three decimals would be as ambiguous as before, and no column takes them.
    guard decimals.count < 3 else {
      return LocalizedText(vi: "Hãy ghi \(whole), không có dấu.", en: "Write \(whole), without a mark.")
    }
    let vi = decimals.isEmpty ? number : "\(number),\(decimals)"
    let en = decimals.isEmpty ? number : "\(number).\(decimals)"
    return LocalizedText(
      vi: "Hãy ghi \(whole) (không có dấu) hoặc \(vi), tùy theo số thực tế.",
      en: "Write \(whole) (without a mark) or \(en), whichever is meant."
    )
  }

  var replacements: [String] { [whole] }

  static let examples: [FindingExample] = [
    .triggers(at: "4:35", replacing: ",600,", with: ",1.200,"),
    .triggers(at: "4:35", replacing: ",600,", with: ",\"1,255\","),
    .triggers(at: "4:63", replacing: "5.150.000", with: "850.000"),
    .passes(replacing: ",600,", with: ",1200,"),
    .passes(replacing: "5.150.000", with: "1.850.000"),
    .passes(in: .json, replacing: "\"area\": 82", with: "\"area\": 82.250"),
  ]
}

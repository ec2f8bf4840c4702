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
  /// The decimals that the column takes.
  var places = 2

  var message: LocalizedText {
    LocalizedText(
      vi: "\(text.quoted) ở cột \(column.quoted) có thể đọc theo hai cách: dấu ngăn hàng nghìn hay dấu thập phân.",
      en: "\(text.quoted) in the column \(column.quoted) can be read in two ways: thousands or decimals."
    )
  }

  /// The number with decimals, if the column takes as many: in Vietnamese and in English.
  private var withDecimals: LocalizedText? {
    var decimals = Substring(decimal.last ?? "")
    while decimals.hasSuffix("0") { decimals.removeLast() }
    // Three decimals would be as ambiguous as before.
    guard decimals.count <= places, decimals.count < 3 else { return nil }
    let number = decimal.first ?? ""
    if decimals.isEmpty { return LocalizedText(vi: number, en: number) }
    return LocalizedText(vi: "\(number),\(decimals)", en: "\(number).\(decimals)")
  }

  var remedy: LocalizedText {
    guard let other = withDecimals else {
      return LocalizedText(vi: "Hãy ghi \(whole), không có dấu.", en: "Write \(whole), without a mark.")
    }
    return LocalizedText(
      vi: "Hãy ghi \(whole) (không có dấu) hoặc \(other.vi), tùy theo số thực tế.",
      en: "Write \(whole) (without a mark) or \(other.en), whichever is meant."
    )
  }

  var replacements: [String] { [whole] + (withDecimals.map { [$0.vi] } ?? []) }

  static let examples: [FindingExample] = [
    .triggers(at: "4:35", replacing: ",600,", with: ",1.200,"),
    .triggers(at: "4:35", replacing: ",600,", with: ",\"1,255\","),
    .triggers(at: "4:63", replacing: "5.150.000", with: "850.000"),
    .triggers(at: "5:34", replacing: ",82,", with: ",82.250,"),
    .passes(replacing: ",600,", with: ",1200,"),
    .passes(replacing: "5.150.000", with: "1.850.000"),
    .passes(in: .json, replacing: "\"area\": 82", with: "\"area\": 82.250"),
  ]
}

import FacilityPlanning
import Vocabulary

/// A number with more decimals than its column can have.
struct FractionalNumber: FindingKind {
  static let id = "fractional-number"
  static let severity = Finding.Severity.error

  let text: String
  let column: String
  /// The decimals that the column can have.
  let places: Int

  var message: LocalizedText {
    places == 0
      ? LocalizedText(
        vi: "\(text.quoted) ở cột \(column.quoted) có phần lẻ, trong khi cột này chỉ nhận số nguyên.",
        en: "\(text.quoted) in the column \(column.quoted) has decimals, but the column takes whole numbers."
      )
      : LocalizedText(
        vi: "\(text.quoted) ở cột \(column.quoted) có quá \(places) chữ số sau dấu phẩy.",
        en: "\(text.quoted) in the column \(column.quoted) has more than \(places) decimals."
      )
  }

  var remedy: LocalizedText {
    places == 0
      ? LocalizedText(vi: "Hãy ghi một số nguyên, ví dụ 2.", en: "Write a whole number, like 2.")
      : LocalizedText(
        vi: "Hãy làm tròn đến \(places) chữ số sau dấu phẩy.",
        en: "Round it to \(places) decimals."
      )
  }

  static let examples: [FindingExample] = [
    .triggers(at: "4:23", replacing: "cái,1,Tốt", with: "cái,1.5,Tốt"),
    .triggers(at: "4:23", replacing: "cái,1,Tốt", with: "cái,\"1,5\",Tốt"),
    .triggers(at: "5:34", replacing: ",82,", with: ",82.1255,"),
    .passes(replacing: ",82,", with: ",\"82,5\","),
    .passes(replacing: "cái,1,Tốt", with: "cái,\"1,0\",Tốt"),
  ]
}

import FacilityPlanning
import Vocabulary

/// A number beyond what its column can mean.
struct NumberTooLarge: FindingKind {
  static let id = "number-too-large"
  static let severity = Finding.Severity.error

  let text: String
  let column: String
  let maximum: Int

  var message: LocalizedText {
    LocalizedText(
      vi: "\(text.quoted) ở cột \(column.quoted) quá lớn: nhiều nhất là \(maximum.grouped.vi).",
      en: "\(text.quoted) in the column \(column.quoted) is too large: the most is \(maximum.grouped.en)."
    )
  }

  var remedy: LocalizedText {
    LocalizedText(
      vi: "Hãy kiểm tra số chữ số 0 và đơn vị của cột, rồi ghi lại.",
      en: "Check the number of zeros and the unit of the column, and write it again."
    )
  }

  static let examples: [FindingExample] = [
    .triggers(at: "4:23", replacing: "cái,1,Tốt", with: "cái,1000000,Tốt"),
    .triggers(at: "4:23", replacing: "cái,1,Tốt", with: "cái,99999999999999999999,Tốt"),
    .passes(replacing: "bộ,4,", with: "bộ,100000,"),
  ]
}

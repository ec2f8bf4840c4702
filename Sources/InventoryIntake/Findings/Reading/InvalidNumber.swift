import FacilityPlanning
import Vocabulary

/// A cell that should hold a number and holds something else.
struct InvalidNumber: FindingKind {
  static let id = "invalid-number"
  static let severity = Finding.Severity.error

  let text: String
  let column: String

  var message: LocalizedText {
    LocalizedText(
      vi: "\(text.quoted) ở cột \(column.quoted) không phải là một số.",
      en: "\(text.quoted) in the column \(column.quoted) is not a number."
    )
  }

  var remedy: LocalizedText {
    LocalizedText(
      vi: "Hãy ghi trọn số bằng chữ số theo đơn vị của cột, ví dụ 4 hoặc 1250000; nếu không có thì ghi 0.",
      en: "Write the whole number in digits, in the unit of the column, like 4 or 1250000; if there is none, write 0."
    )
  }

  static let examples: [FindingExample] = [
    .triggers(at: "4:23", replacing: "cái,1,Tốt", with: "cái,vài,Tốt"),
    .triggers(at: "4:63", replacing: "5.150.000", with: "5 USD"),
    .triggers(at: "4:35", replacing: ",600,", with: ",1m2,"),
    .triggers(at: "4:23", replacing: "cái,1,Tốt", with: "cái,-,Tốt"),
    .triggers(at: "6:68", in: .json, replacing: "\"quantity\": 1", with: "\"quantity\": true"),
    .passes(replacing: "5.150.000", with: "5.150.000 đồng"),
    .passes(replacing: "5.150.000", with: "\"5,150,000\""),
    .passes(replacing: "5.150.000", with: "\"5,15 triệu\""),
    .passes(replacing: "cái,1,Tốt", with: "cái,một cái,Tốt"),
    .passes(replacing: "cái,1,Tốt", with: "cái,Không có,Tốt"),
  ]
}

import FacilityPlanning
import Vocabulary

/// A number below zero where none can be.
struct NegativeNumber: FindingKind {
  static let id = "negative-number"
  static let severity = Finding.Severity.error

  let text: String
  let column: String

  var message: LocalizedText {
    LocalizedText(
      vi: "\(text.quoted) ở cột \(column.quoted) là số âm.",
      en: "\(text.quoted) in the column \(column.quoted) is below zero."
    )
  }

  var remedy: LocalizedText {
    LocalizedText(
      vi: "Hãy ghi một số từ 0 trở lên, không có dấu trừ hay dấu ngoặc.",
      en: "Write a number from 0 up, without a minus sign or brackets."
    )
  }

  static let examples: [FindingExample] = [
    .triggers(at: "4:23", replacing: "cái,1,Tốt", with: "cái,-1,Tốt"),
    .triggers(at: "4:23", replacing: "cái,1,Tốt", with: "cái,(1),Tốt"),
    .triggers(at: "6:68", in: .json, replacing: "\"quantity\": 1", with: "\"quantity\": -1"),
    .passes(replacing: "bộ,4,", with: "bộ,0,"),
  ]
}

import FacilityPlanning
import Vocabulary

/// What a spreadsheet writes where it has no value to show: `#REF!`, or `####` in a column that is too narrow.
struct SpreadsheetError: FindingKind {
  static let id = "spreadsheet-error"
  static let severity = Finding.Severity.error

  let text: String

  /// The error of a cell that holds one.
  init(error: String) { text = error }

  /// The error in a text, if the text is one.
  init?(_ text: String) {
    guard text.utf8.first == UInt8(ascii: "#") else { return nil }
    let errors = ["#REF!", "#N/A", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!", "#SPILL!", "#CALC!"]
    guard errors.contains(text.prefix(8).uppercased()) || Self.isTooNarrow(text) else { return nil }
    self.text = text
  }

  private static func isTooNarrow(_ text: String) -> Bool {
    text.utf8.count > 1 && text.utf8.allSatisfy { $0 == UInt8(ascii: "#") }
  }

  var message: LocalizedText {
    Self.isTooNarrow(text)
      ? LocalizedText(
        vi: "Ô này chỉ còn \(text.quoted): khi lưu, cột trong bảng tính quá hẹp nên số liệu không được ghi ra.",
        en: "The cell holds only \(text.quoted): the column was too narrow for its value when the file was saved."
      )
      : LocalizedText(
        vi: "Ô này chứa lỗi \(text.quoted) của bảng tính.",
        en: "The cell holds the spreadsheet error \(text.quoted)."
      )
  }

  var remedy: LocalizedText {
    Self.isTooNarrow(text)
      ? LocalizedText(vi: "Hãy nới rộng cột rồi lưu lại tệp.", en: "Widen the column and save the file again.")
      : LocalizedText(vi: "Hãy ghi thẳng giá trị vào ô.", en: "Write the value itself into the cell.")
  }

  static let examples: [FindingExample] = [
    .triggers(at: "6:24", replacing: "bộ,4,", with: "bộ,#REF!,"),
    .triggers(at: "4:29", replacing: "2021", with: "########"),
    .triggers(at: "4:29", replacing: "2021", with: "#N/A"),
    .triggers(
      at: "Kiểm kê!D6",
      in: .workbook,
      replacing: "<c r=\"D6\"><v>4</v>",
      with: "<c r=\"D6\" t=\"e\"><f>A1/0</f><v>#DIV/0!</v>"
    ),
    .passes(replacing: "5.150.000,", with: "5.150.000,Phòng #2"),
  ]
}

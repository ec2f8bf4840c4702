import FacilityPlanning
import Vocabulary

/// A formula of a workbook whose result the file does not store.
struct UncomputedFormula: FindingKind {
  static let id = "uncomputed-formula"
  static let severity = Finding.Severity.error

  let formula: String

  var cause: String? { "" }

  var message: LocalizedText {
    LocalizedText(
      vi: "Ô này có công thức \("=\(formula)".quoted) nhưng tệp không lưu kết quả.",
      en: "The cell has the formula \("=\(formula)".quoted), but the file does not store its result."
    )
  }

  var remedy: LocalizedText {
    LocalizedText(
      vi: "Hãy mở tệp bằng Excel, kiểm tra kết quả rồi lưu lại; hoặc ghi thẳng giá trị vào ô.",
      en: "Open the file in a spreadsheet, check the result, and save it; or write the value itself."
    )
  }

  static let examples: [FindingExample] = [
    .triggers(at: "Kiểm kê!D6", in: .workbook, replacing: "<v>4</v>", with: "<f>2+2</f>"),
    .passes(in: .workbook, replacing: "<v>4</v>", with: "<f>2+2</f><v>4</v>"),
  ]
}

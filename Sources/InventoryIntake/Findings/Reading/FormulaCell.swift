import FacilityPlanning
import Vocabulary

/// A formula where a value is needed.
struct FormulaCell: FindingKind {
  static let id = "formula-cell"
  static let severity = Finding.Severity.error

  let text: String

  var cause: String? { "" }

  var message: LocalizedText {
    LocalizedText(
      vi: "Ô này chứa công thức \(text.quoted) chứ không phải kết quả.",
      en: "The cell holds the formula \(text.quoted) and not its result."
    )
  }

  var remedy: LocalizedText {
    LocalizedText(
      vi: "Hãy ghi thẳng giá trị; trong Excel: sao chép ô, rồi dán bằng Paste Special > Values.",
      en: "Write the value itself; in a spreadsheet, copy the cell and use Paste Special > Values."
    )
  }

  static let examples: [FindingExample] = [
    .triggers(at: "6:24", replacing: "bộ,4,", with: "bộ,=2+2,"),
    .triggers(at: "4:3", replacing: "Biển tên trụ sở", with: "=B12"),
    .passes(replacing: "5.150.000,", with: "5.150.000,Cao = 350 mm"),
  ]
}

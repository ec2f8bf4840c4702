import FacilityPlanning
import Vocabulary

/// A file whose name claims another format than it has; it is read as what it is.
struct MisnamedFile: FindingKind {
  static let id = "misnamed-file"
  static let severity = Finding.Severity.warning

  let name: String
  let format: SubmissionFormat

  private var ending: String {
    switch format {
    case .separatedValues: ".csv"
    case .json: ".json"
    case .workbook: ".xlsx"
    }
  }

  var message: LocalizedText {
    switch format {
    case .separatedValues:
      LocalizedText(
        vi: "Tên tệp \(name.quoted) là của sổ tính, nhưng nội dung là văn bản CSV; tệp được đọc như CSV.",
        en: "The name \(name.quoted) is that of a workbook, but the content is CSV text; it is read as CSV."
      )
    case .json:
      LocalizedText(
        vi: "Tên tệp \(name.quoted) không phải của JSON, nhưng nội dung là JSON; tệp được đọc như JSON.",
        en: "The name \(name.quoted) is not that of JSON, but the content is JSON; it is read as JSON."
      )
    case .workbook:
      LocalizedText(
        vi: "Tên tệp \(name.quoted) không phải của sổ tính, nhưng nội dung là sổ tính Excel; tệp được đọc như sổ tính.",
        en: "The name \(name.quoted) is not that of a workbook, but the content is one; it is read as a workbook."
      )
    }
  }

  var remedy: LocalizedText {
    let stem = FileName(name).stem
    return LocalizedText(
      vi: "Hãy đổi tên tệp thành \((stem + ending).quoted).",
      en: "Rename it \((stem + ending).quoted)."
    )
  }

  static let examples: [FindingExample] = [
    .triggers(at: "", Sample.csv.text, file: "2025-02/tan-lieu.xlsx"),
    .triggers(at: "", Sample.json.text, file: Sample.csv.file),
    .triggers(at: "", bytes: Sample.workbook.bytes, file: Sample.csv.file),
    .passes(.workbook),
    .passes(.json),
    .passes(Sample.csv.text, file: "2025-02/tan-lieu.txt"),
  ]
}

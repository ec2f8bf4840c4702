import FacilityPlanning
import FileFormats
import Vocabulary

/// A file whose name claims another format than it has; it is read as what it is.
struct MisnamedFile: FindingKind {
  static let id = "misnamed-file"
  static let severity = Finding.Severity.warning

  /// What a misnamed file turns out to be.
  private enum Content: String {
    case separatedValues = ".csv"
    case json = ".json"
    case workbook = ".xlsx"
    case oldWorkbook = ".xls"
    case openDocument = ".ods"
  }

  private let name: String
  private let claimsDocument: Bool
  private let content: Content

  /// Makes nothing if the file is what its name claims, or cannot be a submission.
  init?(_ file: StoredFile) {
    guard file.isMisnamed else { return nil }
    switch file.format {
    case .separatedValues: content = .separatedValues
    case .json: content = .json
    case .workbook:
      switch file.workbookFormat {
      case .xls: content = .oldWorkbook
      case .ods: content = .openDocument
      case .xlsx, nil: content = .workbook
      }
    case .empty, .wordDocument, .page, .text, .foreign: return nil
    }
    name = FileName(file.name).name
    claimsDocument = file.claimedFormat == .wordDocument
  }

  var message: LocalizedText {
    switch content {
    case .separatedValues where claimsDocument:
      LocalizedText(
        vi: "Tên tệp \(name.quoted) là của văn bản Word, nhưng nội dung là văn bản CSV; tệp được đọc như CSV.",
        en: "The name \(name.quoted) is that of a Word document, but the content is CSV text; it is read as CSV."
      )
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
    case .workbook, .oldWorkbook, .openDocument:
      LocalizedText(
        vi: "Tên tệp \(name.quoted) không phải của sổ tính, nhưng nội dung là sổ tính; tệp được đọc như sổ tính.",
        en: "The name \(name.quoted) is not that of a workbook, but the content is one; it is read as a workbook."
      )
    }
  }

  var remedy: LocalizedText {
    let name = FileName(name).stem + content.rawValue
    return LocalizedText(vi: "Hãy đổi tên tệp thành \(name.quoted).", en: "Rename it \(name.quoted).")
  }

  static let examples: [FindingExample] = [
    .triggers(at: "", Sample.csv.text, file: "2025-02/tan-lieu.xlsx"),
    .triggers(at: "", Sample.csv.text, file: "2025-02/tan-lieu.docx"),
    .triggers(at: "", Sample.json.text, file: Sample.csv.file),
    .triggers(at: "", bytes: Sample.workbook.bytes, file: Sample.csv.file),
    .passes(.workbook),
    .passes(.json),
    .passes(Sample.csv.text, file: "2025-02/tan-lieu.txt"),
  ]
}

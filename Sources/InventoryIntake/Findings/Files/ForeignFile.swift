import FacilityPlanning
import FileFormats
import Vocabulary

/// A file of another format where separated values or JSON are expected.
struct ForeignFile: FileFinding {
  static let id = "foreign-file"
  static let severity = Finding.Severity.error

  let format: ForeignFormat
  /// Whether the file should be JSON; otherwise it should be separated values.
  let isJSONExpected: Bool

  var message: LocalizedText {
    switch format {
    case .zip:
      LocalizedText(
        vi: "Đây là sổ tính .xlsx, văn bản .docx hoặc tệp nén, không phải tệp \(expected).",
        en: "This is an .xlsx workbook, a .docx document or an archive, not \(expected)."
      )
    case .compoundFile:
      LocalizedText(
        vi: "Đây là tệp Office đời cũ (.xls hoặc .doc), không phải tệp \(expected).",
        en: "This is a file of an old Office (.xls or .doc), not \(expected)."
      )
    case .excel4Workbook:
      LocalizedText(
        vi: "Đây là sổ tính Excel đời rất cũ (.xls), không phải tệp \(expected).",
        en: "This is a workbook of a very old Excel (.xls), not \(expected)."
      )
    case .xmlWorkbook:
      LocalizedText(
        vi: "Đây là sổ tính lưu dạng XML, không phải tệp \(expected).",
        en: "This is a workbook saved as XML, not \(expected)."
      )
    case .webPage:
      LocalizedText(
        vi: "Đây là một trang web (HTML), không phải tệp \(expected).",
        en: "This is a web page (HTML), not \(expected)."
      )
    case .pdf: LocalizedText(vi: "Đây là tệp PDF, không phải tệp \(expected).", en: "This is a PDF, not \(expected).")
    case .image:
      LocalizedText(vi: "Đây là tệp ảnh, không phải tệp \(expected).", en: "This is a picture, not \(expected).")
    case .utf16:
      LocalizedText(
        vi: "Tệp được lưu theo bảng mã UTF-16 («Unicode Text»), không phải UTF-8.",
        en: "The file is saved in UTF-16 («Unicode Text»), not in UTF-8."
      )
    }
  }

  private var expected: String { isJSONExpected ? "JSON" : "CSV" }

  var remedy: LocalizedText {
    if isJSONExpected {
      return LocalizedText(
        vi: "Hãy lưu nội dung thành văn bản JSON, bảng mã UTF-8.",
        en: "Save the content as JSON text in UTF-8."
      )
    }
    switch format {
    case .zip, .compoundFile, .excel4Workbook, .xmlWorkbook, .webPage, .utf16:
      return LocalizedText(
        vi: "Hãy mở bằng Excel, chọn File > Save As > «CSV UTF-8 (Comma delimited)», rồi nộp tệp .csv.",
        en: "Open it in a spreadsheet, choose File > Save As > «CSV UTF-8», and submit the .csv file."
      )
    case .pdf, .image:
      return LocalizedText(
        vi: "Hãy nộp bảng tính gốc, lưu thành «CSV UTF-8 (Comma delimited)».",
        en: "Submit the original table, saved as «CSV UTF-8»."
      )
    }
  }

  static let examples: [FindingExample] = [
    .triggers(at: "", "%PDF-1.7\n", file: "2025-02/tan-lieu.xlsx"),
    .triggers(at: "", bytes: Sample.workbook.bytes, file: Sample.prices.file),
    .triggers(at: "", bytes: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], file: Sample.prices.file),
    .triggers(at: "", bytes: [0xFF, 0xFE, 0x5B, 0x00, 0x5D, 0x00], file: Sample.json.file),
    .triggers(at: "", "%PDF-1.7\n"),
    .triggers(at: "", bytes: [0xFF, 0xD8, 0xFF, 0xE0, 0x00, 0x10, 0x4A, 0x46], file: "2025-02/tan-lieu.xlsx"),
    .triggers(at: "", bytes: Sample.workbook.bytes, file: Sample.criteria.file),
    .passes(Sample.csv.text, file: "2025-02/tan-lieu.txt"),
  ]
}

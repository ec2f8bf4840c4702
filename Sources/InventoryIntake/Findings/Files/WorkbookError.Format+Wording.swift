import FacilityPlanning
import FileFormats
import Vocabulary

extension WorkbookError.Format {
  /// What the file is, in both languages.
  var message: LocalizedText {
    switch self {
    case .encryptedWorkbook: LocalizedText(vi: "Tệp được đặt mật khẩu.", en: "The file is protected by a password.")
    case .legacyWorkbook:
      LocalizedText(vi: "Đây là sổ tính Excel đời cũ (.xls).", en: "This is a workbook of an old Excel (.xls).")
    case .excel4Workbook:
      LocalizedText(
        vi: "Đây là sổ tính Excel đời rất cũ (trước Excel 5).",
        en: "This is a workbook of a very old Excel, from before Excel 5."
      )
    case .xmlWorkbook:
      LocalizedText(
        vi: "Đây là sổ tính lưu dạng XML («XML Spreadsheet 2003»), dù tên tệp có thể là .xls.",
        en: "This is a workbook saved as XML («XML Spreadsheet 2003»), even if it is called .xls."
      )
    case .webPage:
      LocalizedText(
        vi: "Đây là một trang web (HTML) do phần mềm xuất ra, dù tên tệp có thể là .xls.",
        en: "This is a web page (HTML) that some software made, even if it is called .xls."
      )
    case .compoundFile:
      LocalizedText(
        vi: "Đây là tệp Office đời cũ (như .doc), không phải sổ tính .xlsx.",
        en: "This is a file of an old Office (such as .doc), not an .xlsx workbook."
      )
    case .binaryWorkbook:
      LocalizedText(vi: "Đây là sổ tính nhị phân (.xlsb).", en: "This is a binary workbook (.xlsb).")
    case .openDocument:
      LocalizedText(
        vi: "Đây là tệp OpenDocument (như .odt), không phải sổ tính.",
        en: "This is an OpenDocument file (such as .odt), not a workbook."
      )
    case .textDocument:
      LocalizedText(
        vi: "Đây là văn bản Word (.docx), không phải sổ tính.",
        en: "This is a Word document, not a workbook."
      )
    case .presentation:
      LocalizedText(
        vi: "Đây là bài trình chiếu (.pptx), không phải sổ tính.",
        en: "This is a presentation, not a workbook."
      )
    case .archive:
      LocalizedText(
        vi: "Đây là tệp nén ZIP, bên trong không có sổ tính Excel.",
        en: "This is a ZIP archive that holds no Excel workbook."
      )
    case .pdf: LocalizedText(vi: "Đây là tệp PDF, không phải sổ tính.", en: "This is a PDF, not a workbook.")
    case .empty: LocalizedText(vi: "Tệp rỗng.", en: "The file is empty.")
    case .unknown:
      LocalizedText(vi: "Nội dung tệp không phải là sổ tính .xlsx.", en: "The content is not an .xlsx workbook.")
    }
  }

  /// What to do, in both languages.
  var remedy: LocalizedText {
    switch self {
    case .encryptedWorkbook:
      LocalizedText(
        vi: "Hãy mở bằng Excel, bỏ mật khẩu ở File > Info > Protect Workbook > Encrypt with Password, rồi lưu lại.",
        en:
          "Open it in Excel, take the password out at File > Info > Protect Workbook > Encrypt with Password, and save."
      )
    case .legacyWorkbook, .excel4Workbook, .binaryWorkbook, .xmlWorkbook, .webPage, .openDocument:
      LocalizedText(
        vi: "Hãy mở bằng Excel hoặc LibreOffice, chọn File > Save As > «Excel Workbook (*.xlsx)».",
        en: "Open it in a spreadsheet and choose File > Save As > «Excel Workbook (*.xlsx)»."
      )
    case .textDocument, .compoundFile, .presentation, .pdf:
      LocalizedText(
        vi: "Hãy chép bảng vào một sổ tính rồi lưu thành .xlsx.",
        en: "Copy the table into a workbook and save that as .xlsx."
      )
    case .archive:
      LocalizedText(
        vi: "Hãy giải nén rồi dùng từng tệp bên trong.",
        en: "Unpack it and use the files that are in it."
      )
    case .empty, .unknown:
      LocalizedText(
        vi: "Hãy kiểm tra tên và đuôi tệp, hoặc chép lại tệp gốc.",
        en: "Check the name of the file and its ending, or copy the original again."
      )
    }
  }
}

import FacilityPlanning
package import FileFormats
package import Vocabulary

extension WorkbookWriteError {
  /// Why a workbook cannot be made, in both languages, as a part of a sentence.
  package var wording: LocalizedText {
    switch self {
    case .noVisibleSheet:
      LocalizedText(vi: "mọi trang tính đều bị ẩn", en: "a workbook needs a sheet that is not hidden")
    case .sheetTooLarge(let sheet):
      LocalizedText(
        vi: "trang tính \(sheet.quoted) có nhiều dòng hoặc cột hơn mức cho phép",
        en: "the sheet \(sheet.quoted) has more rows or columns than a spreadsheet"
      )
    case .textTooLong(let sheet, let cell, let limit):
      LocalizedText(
        vi: "chữ trong ô \(cell) của trang tính \(sheet.quoted) dài quá \(limit.grouped.vi) ký tự",
        en: "the text of \(cell) in the sheet \(sheet.quoted) is longer than \(limit.grouped.en) characters"
      )
    case .numberTooLong(let sheet, let cell):
      LocalizedText(
        vi: "số trong ô \(cell) của trang tính \(sheet.quoted) có quá nhiều chữ số",
        en: "the number of \(cell) in the sheet \(sheet.quoted) has too many digits"
      )
    case .noSuchDay(let sheet, let cell):
      LocalizedText(
        vi: "ngày trong ô \(cell) của trang tính \(sheet.quoted) nằm ngoài lịch của bảng tính",
        en: "the day of \(cell) in the sheet \(sheet.quoted) is none that a spreadsheet knows"
      )
    case .listTooLong(let sheet):
      LocalizedText(
        vi: "danh sách chọn của trang tính \(sheet.quoted) quá dài",
        en: "a drop-down list of the sheet \(sheet.quoted) is too long"
      )
    case .archive(let error):
      LocalizedText(vi: "không đóng gói được: \(error.wording.vi)", en: "it cannot be packed: \(error.wording.en)")
    }
  }
}

import FacilityPlanning
package import FileFormats
package import Vocabulary

extension WorkbookError {
  /// What is wrong and what to do, in both languages.
  package var wording: (message: LocalizedText, remedy: LocalizedText) {
    switch self {
    case .foreignFormat(let format): (format.message, format.remedy)
    case .damagedArchive(let error, let part):
      (
        LocalizedText(
          vi: "Sổ tính bị hỏng hoặc chép chưa đủ\(Self.place(part ?? error.part).vi): \(error.wording.vi).",
          en:
            "The workbook is damaged or was not copied in full\(Self.place(part ?? error.part).en): \(error.wording.en)."
        ),
        .saveWorkbookAgain
      )
    case .damagedCompoundFile, .damagedRecord:
      (
        LocalizedText(
          vi: "Sổ tính .xls bị hỏng hoặc chép chưa đủ.",
          en: "The .xls workbook is damaged or was not copied in full."
        ),
        .saveWorkbookAgain
      )
    case .unknownCodePage(let number, _):
      (
        LocalizedText(
          vi: "Chữ trong sổ tính lưu theo bảng mã \(number) của Windows, là bảng mã không được đọc ở đây.",
          en: "The text of the workbook is stored in the code page \(number) of Windows, which is not read here."
        ),
        .saveWorkbookAgain
      )
    case .damagedPart(let error, let part):
      (
        LocalizedText(
          vi: "Phần «\(part)» của sổ tính bị hỏng ở \(error.position): \(error.wording.vi).",
          en: "The part '\(part)' of the workbook is damaged at \(error.position): \(error.wording.en)."
        ),
        .saveWorkbookAgain
      )
    case .repeatedPart(let part):
      (
        LocalizedText(
          vi: "Phần «\(part)» có hai lần trong sổ tính.",
          en: "The part '\(part)' stands twice in the workbook."
        ),
        .saveWorkbookAgain
      )
    case .missingPart(let part, let other):
      (
        LocalizedText(
          vi: "Sổ tính thiếu phần «\(part)» mà «\(other)» cần đến.",
          en: "The workbook lacks the part '\(part)', which '\(other)' needs."
        ),
        .saveWorkbookAgain
      )
    case .unexpectedContent(let part):
      (
        LocalizedText(
          vi: "Phần «\(part)» không phải là nội dung của một sổ tính.",
          en: "The part '\(part)' is not what a workbook holds there."
        ),
        .saveWorkbookAgain
      )
    case .outsideSheet(let reference, let part):
      (
        LocalizedText(
          vi: "Phần «\(part)» ghi ô \(reference.quoted), không có trong trang tính (ô cuối là XFD1048576).",
          en: "The part '\(part)' names the cell \(reference.quoted), which no sheet has (the last is XFD1048576)."
        ),
        .saveWorkbookAgain
      )
    case .invalidCell(let trouble, let reference, let part): trouble.wording(reference, part)
    case .tooMuch(let amount, let limit, let part):
      (
        LocalizedText(
          vi: "Sổ tính quá lớn: phần «\(part)» vượt mức \(limit.grouped.vi) \(amount.wording.vi).",
          en: "The workbook is too large: the part '\(part)' has more than \(limit.grouped.en) \(amount.wording.en)."
        ),
        .keepOnlyTheTable
      )
    }
  }

  private static func place(_ part: String?) -> LocalizedText {
    part.map { LocalizedText(vi: " (phần «\($0)»)", en: " (part '\($0)')") } ?? LocalizedText(vi: "", en: "")
  }
}

extension WorkbookError.Amount {
  /// Of what there is too much.
  fileprivate var wording: LocalizedText {
    switch self {
    case .sheets: LocalizedText(vi: "trang tính", en: "sheets")
    case .cells: LocalizedText(vi: "ô có nội dung", en: "cells that are not empty")
    case .sharedTexts: LocalizedText(vi: "văn bản dùng chung", en: "shared texts")
    case .text: LocalizedText(vi: "byte chữ", en: "bytes of text")
    case .mergedRanges: LocalizedText(vi: "vùng ô gộp", en: "merged ranges")
    }
  }
}

extension WorkbookError.CellTrouble {
  fileprivate func wording(_ cell: String, _ part: String) -> (message: LocalizedText, remedy: LocalizedText) {
    let place = LocalizedText(vi: "Ô \(cell) (phần «\(part)»)", en: "The cell \(cell) (part '\(part)')")
    let trouble =
      switch self {
      case .repeated: LocalizedText(vi: "có hai lần trong trang tính", en: "stands twice in the sheet")
      case .tooLong(let length, let limit):
        LocalizedText(
          vi: "dài \(length.grouped.vi) ký tự, nhiều nhất là \(limit.grouped.vi)",
          en: "has \(length.grouped.en) characters; the most is \(limit.grouped.en)"
        )
      case .notANumber(let text):
        LocalizedText(vi: "phải là số nhưng lại chứa \(text.quoted)", en: "should hold a number, not \(text.quoted)")
      case .notABoolean(let text):
        LocalizedText(
          vi: "phải là đúng hoặc sai nhưng lại chứa \(text.quoted)",
          en: "should hold true or false, not \(text.quoted)"
        )
      case .noSuchText(let index):
        LocalizedText(
          vi: "trỏ tới văn bản số \(index.quoted) không có trong sổ tính",
          en: "refers to the text number \(index.quoted), which the workbook does not have"
        )
      case .unknownType(let type):
        LocalizedText(vi: "có kiểu \(type.quoted) không xác định", en: "has the unknown type \(type.quoted)")
      }
    let remedy =
      switch self {
      case .tooLong:
        LocalizedText(vi: "Hãy rút ngắn nội dung của ô.", en: "Shorten what stands in the cell.")
      default: LocalizedText.saveWorkbookAgain
      }
    return (LocalizedText(vi: "\(place.vi) \(trouble.vi).", en: "\(place.en) \(trouble.en)."), remedy)
  }
}

extension LocalizedText {
  fileprivate static let saveWorkbookAgain = LocalizedText(
    vi: "Hãy mở tệp bằng Excel hoặc LibreOffice, lưu lại thành .xlsx rồi dùng tệp mới.",
    en: "Open the file in a spreadsheet, save it again as .xlsx, and use the new file."
  )
}

import FacilityPlanning
import FileFormats
import Vocabulary

extension CSVError {
  /// What is wrong and what to do, in both languages.
  var wording: (message: LocalizedText, remedy: LocalizedText) {
    switch self {
    case .fileTooLarge(let bytes, let limit):
      (.tooLarge(bytes: bytes, limit: limit), .keepOnlyTheTable)
    case .foreignFormat(let format):
      (
        ForeignFile(format: format, isJSONExpected: false).message,
        ForeignFile(format: format, isJSONExpected: false).remedy
      )
    case .text(let error):
      error.wording
    case .zeroByte:
      (
        LocalizedText(
          vi: "Ở đây có byte 0, thứ không có trong văn bản: tệp hỏng hoặc không phải CSV.",
          en: "A zero byte stands here, which no text contains: the file is damaged or not CSV."
        ),
        .saveAsUTF8
      )
    case .unsupportedDelimiter(let found, _):
      (
        LocalizedText(
          vi: "Dòng «sep=» ghi dấu ngăn cách \(found.quoted) không dùng được.",
          en: "The line «sep=» names the delimiter \(found.quoted), which is not supported."
        ),
        LocalizedText(
          vi: "Hãy xóa dòng này, hoặc dùng dấu phẩy, chấm phẩy hay tab.",
          en: "Delete the line, or use a comma, a semicolon or a tab."
        )
      )
    case .unclosedQuote:
      (
        LocalizedText(
          vi: "Dấu ngoặc kép mở ở đây không có dấu đóng.",
          en: "The quotation mark that opens here is never closed."
        ),
        .closeQuote
      )
    case .textAfterClosingQuote(let opened, let position) where opened.line != position.line:
      (
        LocalizedText(
          vi: "Dấu ngoặc kép mở ở đây đến \(position.wording.vi) mới có dấu đóng, và sau đó còn có chữ.",
          en: "The quotation mark that opens here closes only in \(position.wording.en), where text follows."
        ),
        .closeQuote
      )
    case .textAfterClosingQuote:
      (
        LocalizedText(
          vi: "Sau dấu ngoặc kép đóng của ô còn có chữ.",
          en: "Text follows the closing quotation mark of the cell."
        ),
        LocalizedText(
          vi: "Nếu dấu \" là một phần của chữ trong ô, hãy ghi hai dấu liền nhau (\"\"); nếu không, hãy xóa phần thừa.",
          en: "If the \" belongs to the text, write it twice (\"\"); if not, delete what follows."
        )
      )
    case .tooManyRows(let limit, _):
      (
        LocalizedText(
          vi: "Tệp có quá \(limit.grouped.vi) dòng.",
          en: "The file has more than \(limit.grouped.en) rows."
        ),
        .keepOnlyTheTable
      )
    case .tooManyCells(let limit, _):
      (
        LocalizedText(
          vi: "Tệp có quá \(limit.grouped.vi) ô.",
          en: "The file has more than \(limit.grouped.en) cells."
        ),
        .keepOnlyTheTable
      )
    case .tooManyColumns(let limit, _):
      (
        LocalizedText(
          vi: "Dòng này có quá \(limit.grouped.vi) ô.",
          en: "The row has more than \(limit.grouped.en) cells."
        ),
        .keepOnlyTheTable
      )
    case .cellTooLong(let length, let limit, let isQuoted, _):
      (
        LocalizedText(
          vi: "Ô này dài \(length.grouped.vi) ký tự, nhiều nhất là \(limit.grouped.vi).",
          en: "The cell has \(length.grouped.en) characters; the most is \(limit.grouped.en)."
        ),
        isQuoted
          ? LocalizedText(
            vi: "Có lẽ thiếu dấu \" ở cuối ô; hãy thêm vào.",
            en: "Perhaps the \" at the end of the cell is missing; add it."
          )
          : .keepOnlyTheTable
      )
    }
  }
}

extension TextError {
  /// What is wrong and what to do, in both languages.
  fileprivate var wording: (message: LocalizedText, remedy: LocalizedText) {
    switch self {
    case .invalidUTF8:
      (.notUTF8, .saveAsUTF8)
    case .undecodable(let encoding, _):
      (
        LocalizedText(
          vi: "Ở đây có ký tự không đọc được theo bảng mã \(encoding.name).",
          en: "What stands here cannot be read in \(encoding.name)."
        ),
        .saveAsUTF8
      )
    case .unclear(let encodings, _):
      (UnclearEncoding(encodings: encodings).message, UnclearEncoding(encodings: encodings).remedy)
    case .mixed(let encoding, let stored, let shown, _):
      (
        OldFontUsed(encoding: encoding, stored: stored, shown: shown).message,
        OldFontUsed(encoding: encoding, stored: stored, shown: shown).remedy
      )
    }
  }
}

extension LocalizedText {
  static func tooLarge(bytes: Int, limit: Int) -> LocalizedText {
    LocalizedText(
      vi: "Tệp quá lớn: \(bytes.grouped.vi) byte, nhiều nhất là \(limit.grouped.vi).",
      en: "The file is too large: \(bytes.grouped.en) bytes; the most is \(limit.grouped.en)."
    )
  }

  fileprivate static let closeQuote = LocalizedText(
    vi: "Hãy thêm dấu \" ở cuối ô, hoặc xóa dấu \" ở đầu ô.",
    en: "Add a \" at the end of the cell, or delete the one at its beginning."
  )

  static let keepOnlyTheTable = LocalizedText(
    vi: "Hãy chép riêng bảng kiểm kê sang một tệp mới rồi lưu lại.",
    en: "Copy the inventory alone into a new file and save that."
  )

  static let notUTF8 = LocalizedText(
    vi: "Từ đây chữ không theo bảng mã UTF-8; có lẽ tệp lưu bằng bảng mã Windows hoặc phông chữ cũ (TCVN3, VNI).",
    en: "From here the text is not UTF-8; perhaps the file is in a Windows code page or an old font (TCVN3, VNI)."
  )

  static let saveAsUTF8 = LocalizedText(
    vi: "Hãy mở lại bằng Excel và lưu bằng File > Save As > «CSV UTF-8».",
    en: "Open it again in a spreadsheet and save it with File > Save As > «CSV UTF-8»."
  )
}

import FacilityPlanning
import FileFormats
import Vocabulary

extension JSONError {
  /// What is wrong, in both languages.
  var message: LocalizedText {
    switch self {
    case .fileTooLarge(let bytes, let limit): .tooLarge(bytes: bytes, limit: limit)
    case .foreignFormat(let format): ForeignFile(format: format, isJSONExpected: true).message
    case .invalidUTF8: .notUTF8
    case .empty: EmptyFile().message
    case .unexpectedEnd(let expected, _):
      LocalizedText(
        vi: "Tệp kết thúc đột ngột: còn thiếu \(expected.wording.vi).",
        en: "The file ends too early: \(expected.wording.en) is missing."
      )
    case .unexpectedCharacter(let character, let expected, _):
      LocalizedText(
        vi: "Ở đây cần \(expected.wording.vi), nhưng lại có \(String(character).quoted).",
        en: "\(expected.wording.en) should stand here instead of \(String(character).quoted)."
      )
    case .unknownWord(let word, _):
      LocalizedText(
        vi: "\(word.quoted) không phải là một giá trị JSON.",
        en: "\(word.quoted) is not a value of JSON."
      )
    case .trailingComma:
      LocalizedText(
        vi: "Có dấu phẩy thừa ngay trước dấu đóng ngoặc.",
        en: "A surplus comma stands before the closing bracket."
      )
    case .comment: LocalizedText(vi: "JSON không có lời chú thích.", en: "JSON has no comments.")
    case .textAfterValue(let character, _):
      LocalizedText(
        vi: "Sau khi dữ liệu đã kết thúc vẫn còn \(String(character).quoted).",
        en: "\(String(character).quoted) follows after the end of the data."
      )
    case .unclosedString:
      LocalizedText(vi: "Chuỗi mở ở đây không có dấu \" đóng.", en: "The text that begins here has no closing \".")
    case .unclosedObject:
      LocalizedText(vi: "Dấu { mở ở đây không có dấu } đóng.", en: "The { that opens here has no closing }.")
    case .unclosedArray:
      LocalizedText(vi: "Dấu [ mở ở đây không có dấu ] đóng.", en: "The [ that opens here has no closing ].")
    case .controlCharacter:
      LocalizedText(
        vi: "Trong chuỗi có chỗ xuống dòng hoặc ký tự điều khiển.",
        en: "A line end or another control character stands inside the text."
      )
    case .invalidEscape(let escape, _):
      LocalizedText(
        vi: "\(escape.quoted) không phải là cách viết có nghĩa trong JSON.",
        en: "\(escape.quoted) means nothing in JSON."
      )
    case .loneSurrogate(let escape, _):
      LocalizedText(
        vi: "\(escape.quoted) chỉ là một nửa của một ký tự.",
        en: "\(escape.quoted) is only half of a character."
      )
    case .leadingZero:
      LocalizedText(vi: "Số có chữ số 0 thừa ở đầu.", en: "The number begins with a surplus zero.")
    case .numberMarks(let text, _):
      LocalizedText(
        vi: "\(text.quoted) không phải là cách ghi số trong JSON.",
        en: "\(text.quoted) is not how JSON writes a number."
      )
    case .missingDigit: LocalizedText(vi: "Số còn thiếu chữ số.", en: "The number lacks a digit.")
    case .tooManyValues(let limit, _):
      LocalizedText(
        vi: "Tệp có quá \(limit.grouped.vi) giá trị.",
        en: "The file has more than \(limit.grouped.en) values."
      )
    case .tooDeep(let limit, _):
      LocalizedText(
        vi: "Dữ liệu lồng nhau quá \(limit) cấp.",
        en: "The data are nested more than \(limit) levels deep."
      )
    }
  }

  /// What to write instead, in both languages.
  var remedy: LocalizedText {
    switch self {
    case .fileTooLarge, .tooDeep, .tooManyValues:
      LocalizedText(vi: "Hãy kiểm tra lại chương trình đã tạo ra tệp.", en: "Check the program that made the file.")
    case .foreignFormat(let format): ForeignFile(format: format, isJSONExpected: true).remedy
    case .invalidUTF8: LocalizedText(vi: "Hãy lưu lại tệp bằng bảng mã UTF-8.", en: "Save the file again in UTF-8.")
    case .empty: EmptyFile().remedy
    case .unexpectedEnd, .unclosedString, .unclosedObject, .unclosedArray:
      LocalizedText(
        vi: "Hãy thêm dấu còn thiếu, hoặc chép lại tệp cho đủ.",
        en: "Add what is missing, or copy the whole file again."
      )
    case .unexpectedCharacter(_, let expected, _): expected.remedy
    case .unknownWord:
      LocalizedText(
        vi: "Hãy đặt chữ trong dấu ngoặc kép; giá trị đúng/sai thì ghi true hoặc false.",
        en: "Put text into double quotes; for yes or no write true or false."
      )
    case .trailingComma: LocalizedText(vi: "Hãy xóa dấu phẩy đó.", en: "Delete the comma.")
    case .comment:
      LocalizedText(
        vi: "Hãy xóa lời chú thích, hoặc chuyển nó vào mục \"note\".",
        en: "Delete the comment, or move it into a \"note\"."
      )
    case .textAfterValue:
      LocalizedText(
        vi: "Hãy xóa phần thừa; cả tệp chỉ là một cặp { }.",
        en: "Delete what is surplus; the whole file is one pair of { }."
      )
    case .controlCharacter:
      LocalizedText(
        vi: "Hãy viết chuỗi trên một dòng, ghi \\n ở chỗ xuống dòng.",
        en: "Write the text on one line, with \\n where a new line begins."
      )
    case .invalidEscape, .loneSurrogate:
      LocalizedText(
        vi: "Hãy ghi thẳng ký tự cần dùng; dấu \\ thì ghi thành \\\\.",
        en: "Write the character itself; write \\\\ for a backslash."
      )
    case .leadingZero:
      LocalizedText(
        vi: "Hãy bỏ chữ số 0 ở đầu, hoặc đặt trong dấu ngoặc kép nếu đó là mã.",
        en: "Drop the zero, or use double quotes if it is a code."
      )
    case .numberMarks(let text, _): Self.unmarking(text)
    case .missingDigit:
      LocalizedText(vi: "Hãy ghi trọn số, ví dụ 0.5 hoặc 12.", en: "Write the whole number, like 0.5 or 12.")
    }
  }
}

extension JSONError {
  /// What to write for a number with the marks of people: without those of thousands, with a dot before decimals.
  private static func unmarking(_ text: String) -> LocalizedText {
    let groups = text.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
    let marks = Set(text.filter { $0 == "." || $0 == "," })
    let isGrouped = marks.count == 1 && groups.dropFirst().allSatisfy { $0.count == 3 }
    switch (isGrouped, groups.count) {
    case (true, 3...):
      return LocalizedText(
        vi: "Không dùng dấu ngăn hàng nghìn: hãy ghi \(groups.joined()).",
        en: "Write no marks of thousands: \(groups.joined())."
      )
    case (true, 2):
      let decimal = groups.joined(separator: ".")
      return LocalizedText(
        vi: "Nếu dấu phẩy ngăn hàng nghìn, hãy ghi \(groups.joined()); nếu là dấu thập phân, hãy ghi \(decimal).",
        en: "If the comma parts thousands, write \(groups.joined()); if it is the decimal comma, write \(decimal)."
      )
    case (false, 2):
      return LocalizedText(
        vi: "Dấu thập phân là dấu chấm: hãy ghi \(groups.joined(separator: ".")).",
        en: "The decimal mark is a point: write \(groups.joined(separator: "."))."
      )
    default:
      return LocalizedText(
        vi: "Hãy bỏ dấu ngăn hàng nghìn; dấu thập phân là dấu chấm, như 960000000 hoặc 5.5.",
        en: "Drop the marks of thousands and write a point before decimals, like 960000000 or 5.5."
      )
    }
  }
}

extension JSONError.Expectation {
  fileprivate var wording: LocalizedText {
    switch self {
    case .value: LocalizedText(vi: "một giá trị", en: "a value")
    case .valueOrEndOfArray: LocalizedText(vi: "một giá trị hoặc dấu ]", en: "a value or ]")
    case .key: LocalizedText(vi: "một tên trong dấu ngoặc kép", en: "a name in double quotes")
    case .keyOrEndOfObject:
      LocalizedText(vi: "một tên trong dấu ngoặc kép hoặc dấu }", en: "a name in double quotes or }")
    case .colon: LocalizedText(vi: "dấu hai chấm", en: "a colon")
    case .commaOrEndOfArray: LocalizedText(vi: "dấu phẩy hoặc dấu ]", en: "a comma or ]")
    case .commaOrEndOfObject: LocalizedText(vi: "dấu phẩy hoặc dấu }", en: "a comma or }")
    }
  }

  fileprivate var remedy: LocalizedText {
    switch self {
    case .value, .valueOrEndOfArray:
      LocalizedText(
        vi: "Hãy ghi một số, một chuỗi trong dấu ngoặc kép, true, false hoặc null.",
        en: "Write a number, text in double quotes, true, false or null."
      )
    case .key, .keyOrEndOfObject:
      LocalizedText(
        vi: "Hãy đặt tên mục trong dấu ngoặc kép thẳng (\").",
        en: "Put the name into straight double quotes (\")."
      )
    case .colon:
      LocalizedText(
        vi: "Hãy ghi dấu hai chấm giữa tên và giá trị.",
        en: "Write a colon between the name and the value."
      )
    case .commaOrEndOfArray, .commaOrEndOfObject:
      LocalizedText(
        vi: "Hãy ghi dấu phẩy giữa hai mục, hoặc thêm dấu đóng ngoặc còn thiếu.",
        en: "Write a comma between two entries, or add the closing bracket that is missing."
      )
    }
  }
}

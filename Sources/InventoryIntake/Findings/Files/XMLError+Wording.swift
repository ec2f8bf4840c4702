import FacilityPlanning
import FileFormats
import Vocabulary

extension XMLError {
  /// What is wrong with a part of an office file, in both languages, as a part of a sentence.
  var wording: LocalizedText {
    switch reason {
    case .invalidEncoding:
      LocalizedText(vi: "chữ không đúng bảng mã của phần này", en: "the text is not valid in its encoding")
    case .unsupportedEncoding(let name):
      LocalizedText(
        vi: "bảng mã \(name.quoted) không dùng được, hoặc không phải bảng mã thật của phần này",
        en: "the encoding \(name.quoted) is not supported, or is not that of the text"
      )
    case .doctype: LocalizedText(vi: "có khai báo loại tài liệu (DOCTYPE)", en: "a document type is declared")
    case .unknownEntity(let name):
      LocalizedText(
        vi: "ký hiệu \("&\(name);".quoted) không được định nghĩa",
        en: "the entity \("&\(name);".quoted) is not defined"
      )
    case .forbiddenCharacter:
      LocalizedText(vi: "có ký tự mà XML không cho phép", en: "a character is not allowed in XML")
    case .unboundPrefix(let prefix):
      LocalizedText(
        vi: "tiền tố \(prefix.quoted) không có nghĩa",
        en: "the prefix \(prefix.quoted) stands for nothing"
      )
    case .repeatedAttribute(let name):
      LocalizedText(vi: "thuộc tính \(name.quoted) có hai lần", en: "the attribute \(name.quoted) stands twice")
    case .mismatchedTag(let open, let closed):
      LocalizedText(
        vi: "thẻ \(open.quoted) đang mở mà lại đóng thẻ \(closed.quoted)",
        en: "the tag \(open.quoted) is open where \(closed.quoted) is closed"
      )
    case .unexpectedEnd: LocalizedText(vi: "nội dung kết thúc đột ngột", en: "the text ends too early")
    case .contentOutsideRoot:
      LocalizedText(vi: "có nội dung nằm ngoài thẻ bao ngoài cùng", en: "something stands outside the outermost tag")
    case .tooDeep(let limit):
      LocalizedText(vi: "các thẻ lồng nhau quá \(limit) cấp", en: "tags are nested more than \(limit) levels deep")
    case .tooManyAttributes(let limit):
      LocalizedText(
        vi: "một thẻ có quá \(limit) thuộc tính hoặc tiền tố",
        en: "a tag has more than \(limit) attributes or prefixes"
      )
    case .malformed: LocalizedText(vi: "cách viết không đúng quy tắc XML", en: "it is not written as XML must be")
    }
  }
}

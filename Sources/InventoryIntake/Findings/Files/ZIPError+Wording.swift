import FacilityPlanning
import FileFormats
import Vocabulary

extension ZIPError {
  /// What is wrong with an archive, in both languages, as a part of a sentence.
  var wording: LocalizedText {
    switch self {
    case .notAnArchive: LocalizedText(vi: "tệp bị cắt cụt hoặc không phải tệp nén ZIP", en: "its end is missing")
    case .truncated: LocalizedText(vi: "dữ liệu bị cắt cụt", en: "its data are cut off")
    case .contradictory:
      LocalizedText(vi: "hai chỗ mô tả cùng một phần nói khác nhau", en: "it describes the part in two different ways")
    case .unsafeName(let name):
      LocalizedText(vi: "tên \(name.quoted) trỏ ra ngoài tệp", en: "the name \(name.quoted) points out of the file")
    case .duplicateName(let name):
      LocalizedText(vi: "phần \(name.quoted) có hai lần", en: "the part \(name.quoted) stands twice")
    case .overlapping: LocalizedText(vi: "hai phần nằm chồng lên nhau", en: "two parts share the same bytes")
    case .encrypted: LocalizedText(vi: "phần này được đặt mật khẩu", en: "the part is encrypted")
    case .unsupportedMethod(_, let method):
      LocalizedText(vi: "phần này nén theo kiểu \(method) lạ", en: "the part is packed by the unknown method \(method)")
    case .corrupt, .wrongSize, .wrongChecksum:
      LocalizedText(vi: "dữ liệu không khớp với mô tả", en: "the data are not what it says of them")
    case .tooManyEntries(let limit):
      LocalizedText(vi: "có quá \(limit.grouped.vi) phần", en: "it has more than \(limit.grouped.en) parts")
    case .tooLarge(_, let limit):
      LocalizedText(
        vi: "giải nén ra quá \(limit.grouped.vi) byte",
        en: "it unpacks to more than \(limit.grouped.en) bytes"
      )
    case .tooDense(_, let limit):
      LocalizedText(
        vi: "giải nén ra hơn \(limit.grouped.vi) lần độ dài",
        en: "it unpacks to more than \(limit.grouped.en) times its length"
      )
    }
  }

  /// The part of the archive in which the trouble is; absent if it is the archive as a whole.
  var part: String? {
    switch self {
    case .truncated(let part), .tooLarge(let part, _): part
    case .contradictory(let part), .overlapping(let part), .encrypted(let part), .unsupportedMethod(let part, _),
      .corrupt(let part), .wrongSize(let part), .wrongChecksum(let part), .tooDense(let part, _):
      part
    case .notAnArchive, .unsafeName, .duplicateName, .tooManyEntries: nil
    }
  }
}

import FacilityPlanning
import Vocabulary

/// A word that two things share, so that it could mean either.
struct SharedAlias: FindingKind {
  static let id = "shared-alias"
  static let severity = Finding.Severity.error

  let word: String
  /// Two things that go by the word.
  let meanings: [String]

  var message: LocalizedText {
    let (first, second) = (meanings.first ?? "", meanings.last ?? "")
    if WordKey(word) == WordKey(first) {
      return LocalizedText(
        vi: "\(word.quoted) đã có nghĩa riêng, không dùng để chỉ \(second.quoted) được.",
        en: "\(word.quoted) has a meaning of its own and cannot stand for \(second.quoted)."
      )
    }
    return LocalizedText(
      vi: "\(word.quoted) vừa chỉ \(first.quoted) vừa chỉ \(second.quoted).",
      en: "\(word.quoted) means \(first.quoted) as well as \(second.quoted)."
    )
  }

  var remedy: LocalizedText {
    LocalizedText(vi: "Hãy bỏ từ này ở một trong hai.", en: "Leave the word out of one of the two.")
  }

  static let examples: [FindingExample] = [
    .triggers(
      at: "30:5",
      in: .criteria,
      replacing: "{\"vi\": \"Phòng một cửa\", \"en\": \"One-stop room\"},",
      with: "{\"vi\": \"Phòng một cửa\", \"en\": \"One-stop room\"}, \"aliases\": [\"biển tên cơ quan\"],"
    ),
    .triggers(at: "23:7", in: .criteria, replacing: "[\"màu đồng\"]", with: "[\"Màu  đỏ\"]"),
    .triggers(
      at: "25:5",
      in: .criteria,
      replacing: "\"aliases\": [\"Nội dung biển\"]",
      with: "\"aliases\": [\"Màu nền\"]"
    ),
    .triggers(at: "4:55", in: .aliases, replacing: "\"SL thực tế\"", with: "\"Ghi chú\""),
    .triggers(at: "7:56", in: .aliases, replacing: "\"Loại B\"", with: "\"Hỏng\""),
    .triggers(
      at: "6:122",
      in: .aliases,
      replacing: "[\"Bảng hiệu cổng\"]}",
      with:
        "[\"Cổng\"]}, {\"kind\": \"item\", \"means\": \"one-stop-room\", \"words\": [\"cổng\"], \"units\": [\"yen-lu\"]}"
    ),
    .passes(.criteria),
    .passes(in: .aliases, replacing: "\"SL thực tế\"", with: "\"SL\""),
  ]
}

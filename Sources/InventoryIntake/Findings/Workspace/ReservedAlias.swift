import FacilityPlanning
import Vocabulary

/// A name of an attribute that already is the heading of another column.
struct ReservedAlias: FindingKind {
  static let id = "reserved-alias"
  static let severity = Finding.Severity.error

  let word: String
  let attribute: Slug

  var message: LocalizedText {
    LocalizedText(
      vi:
        "\(word.quoted) đã là tiêu đề của một cột khác, không dùng cho thuộc tính \(attribute.description.quoted) được.",
      en:
        "\(word.quoted) already is the heading of another column and cannot name the attribute \(attribute.description.quoted)."
    )
  }

  var remedy: LocalizedText {
    LocalizedText(
      vi: "Hãy chọn một tên khác, ví dụ thêm tên thứ được đo.",
      en: "Choose another name, for example with the thing that is measured."
    )
  }

  static let examples: [FindingExample] = [
    .triggers(
      at: "25:5",
      in: .criteria,
      replacing: "\"aliases\": [\"Nội dung biển\"]",
      with: "\"aliases\": [\"Ghi chú\"]"
    ),
    .passes(.criteria),
  ]
}

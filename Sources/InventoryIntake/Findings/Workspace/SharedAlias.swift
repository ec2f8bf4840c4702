import FacilityPlanning

/// A word that two items, two attributes or two values share, so that it could mean either.
struct SharedAlias: FindingKind {
  static let id = "shared-alias"
  static let severity = Finding.Severity.error

  let word: String
  let items: [Slug]

  var message: LocalizedText {
    let (first, second) = (items.first?.description ?? "", items.last?.description ?? "")
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
    .passes(.criteria),
  ]
}

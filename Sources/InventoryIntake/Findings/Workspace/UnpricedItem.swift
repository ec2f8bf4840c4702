import FacilityPlanning
import Vocabulary

/// A rule about an item that the price book does not have, so that it is about nothing.
struct UnpricedItem: FindingKind {
  static let id = "unpriced-item"
  static let severity = Finding.Severity.warning

  let item: Slug
  let known: NearestWords

  var message: LocalizedText {
    LocalizedText(
      vi: "Bảng giá không có \(item.description.quoted) nên quy định này không áp dụng cho mục đó.",
      en: "The price book does not have \(item.description.quoted), so that the rule is about nothing there."
    )
  }

  var remedy: LocalizedText {
    .write(
      known.nearest(to: item.description),
      orElse: LocalizedText(
        vi: "Hãy ghi một mã có trong bảng đơn giá, hoặc bỏ mã này.",
        en: "Write an item of the price list, or leave this one out."
      )
    )
  }

  static let examples: [FindingExample] = [
    .triggers(at: "24:16", in: .rules, replacing: "[\"counter-computer\"]", with: "[\"counter-computr\"]"),
    .passes(in: .rules, replacing: "[\"counter-computer\"]", with: "[]"),
  ]
}

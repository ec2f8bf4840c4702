import FacilityPlanning
import FileFormats
import Vocabulary

/// A remedy that names a price which the price book does not have.
struct MissingPrice: FindingKind {
  static let id = "missing-price"
  static let severity = Finding.Severity.error

  let requirement: Slug
  let price: Slug
  let known: NearestWords

  var message: LocalizedText {
    LocalizedText(
      vi:
        "Bảng giá không có \(price.description.quoted) mà yêu cầu \(requirement.description.quoted) cần để tính chi phí.",
      en:
        "The price book does not have \(price.description.quoted), which the requirement \(requirement.description.quoted) needs."
    )
  }

  var remedy: LocalizedText {
    let add = LocalizedText(
      vi: "Hãy thêm dòng \(price.description.quoted) vào bảng đơn giá",
      en: "Add the row \(price.description.quoted) to the price list"
    )
    let nearest = known.nearest(to: price.description)
    guard !nearest.isEmpty else { return LocalizedText(vi: "\(add.vi).", en: "\(add.en).") }
    let choice = LocalizedText.choice(of: nearest)
    return LocalizedText(vi: "\(add.vi), hoặc ghi ở đây \(choice.vi).", en: "\(add.en), or write \(choice.en) here.")
  }

  var remedyInSheet: LocalizedText? {
    LocalizedText(
      vi: "Hãy thêm dòng \(price.description.quoted) vào trang Đơn giá, hoặc chọn ở đây một đơn giá đã có.",
      en: "Add the row \(price.description.quoted) to the sheet Prices, or choose a price that is there."
    )
  }

  /// The prices of remedies that a price book does not have, where the criteria name them.
  static func findings(
    in edition: CriteriaEdition,
    prices: PriceBook,
    at document: JSONValue,
    file: String
  ) -> [Finding] {
    let known = NearestWords(prices.prices.map(\.item.description))
    return (document["requirements"]?.elements ?? []).flatMap { requirement -> [Finding] in
      guard let id = requirement["id"]?.string.flatMap(Slug.init) else { return [] }
      return (requirement["remedies"]?.elements ?? []).compactMap { remedy in
        guard let value = remedy["price"], let price = value.string.flatMap(Slug.init), prices[price] == nil
        else { return nil }
        return Finding(
          MissingPrice(requirement: id, price: price, known: known),
          at: Source(file: file, value.position)
        )
      }
    }
  }

  static let examples: [FindingExample] = [
    .triggers(
      at: "48:37",
      in: .criteria,
      replacing: "\"price\": \"name-signboard\"",
      with: "\"price\": \"name-signbord\""
    ),
    .triggers(
      at: "61:35",
      in: .criteria,
      replacing: "\"repair\", \"price\": \"room-renovation\"",
      with: "\"repair\", \"price\": \"painting\""
    ),
    .passes(.criteria),
  ]
}

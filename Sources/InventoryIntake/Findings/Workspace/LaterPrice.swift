package import FacilityPlanning
package import Vocabulary

/// A price or a quote of a day after that of the letter, or a price whose source is not in force on it.
struct LaterPrice: FindingKind {
  static let id = "later-price"
  static let severity = Finding.Severity.warning

  /// What is later.
  enum Origin: Sendable {
    case price(CalendarDate)
    case quote(CalendarDate)
    /// The document that the source of a price names.
    case document(LocalizedText)
  }

  let origin: Origin
  /// The day whose law holds.
  let day: CalendarDate

  var message: LocalizedText {
    switch origin {
    case .price(let date):
      LocalizedText(
        vi: "Đơn giá đề ngày \(date.figures.vi), sau ngày \(day.figures.vi) của văn bản.",
        en: "The price is of \(date.figures.en), later than the letter of \(day.figures.en)."
      )
    case .quote(let date):
      LocalizedText(
        vi: "Báo giá đề ngày \(date.figures.vi), sau ngày \(day.figures.vi) của văn bản.",
        en: "The quote is of \(date.figures.en), later than the letter of \(day.figures.en)."
      )
    case .document(let basis):
      LocalizedText(
        vi: "Nguồn giá dẫn \(basis.vi.quoted), chưa có hiệu lực ngày \(day.figures.vi).",
        en: "The source of the price names \(basis.en.quoted), which is not in force on \(day.figures.en)."
      )
    }
  }

  var remedy: LocalizedText {
    LocalizedText(
      vi:
        "Hãy xem lại ngày và nguồn; nếu đúng, hãy dùng giá có trước ngày văn bản, hoặc lập văn bản cho một ngày sau đó.",
      en:
        "Look day and source up; if they are right, use a price from before the letter, or write the letter for a later day."
    )
  }

  static let examples: [FindingExample] = [
    .triggers(at: "2:96", in: .prices, replacing: "2025-02-10", with: "2026-03-10"),
    .triggers(at: "2:28", in: .quotes, replacing: "2025-02-12", with: "2026-03-10"),
    .passes(in: .prices, replacing: "2025-02-10", with: "2025-02-28"),
    .passes(in: .quotes, replacing: "2025-02-12", with: "2025-02-28"),
  ]
}

extension Finding {
  /// Whether it is about a price or a quote that is later than a letter.
  package var isAboutLaterPrice: Bool { kind is LaterPrice }

  /// What is later than a day in a price book and its quotes, each cause once.
  ///
  /// A price of the book that its quotes stand in for is not looked at.
  package static func later(_ book: PriceBook, _ rules: RuleBook?, on day: CalendarDate) -> [Finding] {
    let inForce = rules?.inForce(on: day)
    return book.prices.flatMap { price -> [Finding] in
      func finding(_ origin: LaterPrice.Origin, at place: Source?) -> Finding {
        Finding(LaterPrice(origin: origin, day: day), at: place ?? price.cell)
      }
      let quotes = (price.quoting?.quotes ?? []).filter { $0.date > day }.map { quote in
        finding(.quote(quote.date), at: quote.dateCell ?? quote.cell)
      }
      guard price.quoting?.decides != true else { return quotes }
      let date = price.date > day ? [finding(.price(price.date), at: price.dateCell)] : []
      let source = inForce?.laterBasis(in: price.source).map { [finding(.document($0), at: price.sourceCell)] } ?? []
      return date + source + quotes
    }.inReadingOrder().grouped()
  }
}

import Documents
import FacilityPlanning
import FacilityWording
import Vocabulary

/// What documents say about quotes: which prices follow them, which have too few, and every quote in a table.
struct QuoteNotes {
  private let prices: [Price]
  private let language: Language

  /// Looks at the prices of some lines.
  init(_ lines: [PlanLine], language: Language) {
    var seen: Set<Slug> = []
    prices = lines.map(\.remedy.price).filter { seen.insert($0.item).inserted }.sorted { $0.item < $1.item }
    self.language = language
  }

  /// A sentence about the prices that follow quotes, and one about those that lack them; none without a rule.
  var sentences: [Phrase] {
    guard let rule = prices.lazy.compactMap({ $0.quoting?.rule }).first else { return [] }
    let quoted = prices.filter { $0.quoting?.decides == true }
    guard !quoted.isEmpty else {
      return [
        language.phrase(
          vi: "Chưa mục nào đủ \(rule.atLeast) báo giá nên đơn giá theo bảng giá.",
          en: "No item has \(rule.atLeast) quotes, so that the prices are those of the price book."
        )
      ]
    }
    let (names, kind) = (quoted.map { $0.name[language] }.joined(separator: ", "), rule.kind.name)
    let follows = language.phrase(
      vi: "Đơn giá lấy theo báo giá (\(kind.vi), từ \(rule.atLeast) báo giá trở lên): \(names).",
      en: "These prices follow quotes (\(kind.en) of at least \(rule.atLeast)): \(names)."
    )
    guard quoted.count < prices.count else { return [follows] }
    return [
      follows,
      language.phrase(
        vi: "Các mục khác chưa đủ \(rule.atLeast) báo giá nên đơn giá theo bảng giá.",
        en: "All others have fewer than \(rule.atLeast) quotes; their prices are those of the price book."
      ),
    ]
  }

  /// Every quote for the items; nothing if there are none.
  var table: Report.Table? {
    let quotes = prices.flatMap { price in (price.quoting?.quotes ?? []).map { (price, $0) } }
    guard !quotes.isEmpty else { return nil }
    return Report.Table(
      columns: [
        Report.Table.Column(language.text(vi: "Mặt hàng, công việc", en: "Item")),
        Report.Table.Column(language.text(vi: "Nhà cung cấp", en: "Supplier")),
        Report.Table.Column(language.text(vi: "Ngày", en: "Day")),
        Report.Table.Column(language.text(vi: "Giá báo (đồng)", en: "Quoted (đồng)"), .money),
        Report.Table.Column(language.text(vi: "Thuế GTGT", en: "VAT")),
        Report.Table.Column(language.text(vi: "Dùng để tính (đồng)", en: "Used (đồng)"), .money),
        Report.Table.Column(language.text(vi: "Lấy theo", en: "Which follows")),
        Report.Table.Column(language.text(vi: "Văn bản", en: "Letter")),
        Report.Table.Column(language.text(vi: "Ô", en: "Cell"), .source),
      ],
      rows: quotes.map { price, quote in
        [
          Phrase(text: price.name[language]), Phrase(text: quote.supplier), Phrase(text: quote.date.figures[language]),
          Phrase(.money(quote.unitPrice)),
          quote.includesVAT
            ? language.phrase(vi: "đã gồm", en: "included") : language.phrase(vi: "chưa gồm", en: "not included"),
          Phrase(.money(price.base)), Phrase(text: price.quoting?.basis[language] ?? ""),
          Phrase(text: quote.file ?? "–"),
          Phrase(.source(quote.cell)),
        ]
      }
    )
  }
}

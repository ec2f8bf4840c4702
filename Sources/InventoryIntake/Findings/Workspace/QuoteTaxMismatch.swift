import FacilityPlanning
import Vocabulary

/// A quote with value added tax for an item that the price book lists without, or the other way round.
struct QuoteTaxMismatch: FindingKind {
  static let id = "quote-tax-mismatch"
  static let severity = Finding.Severity.error

  let item: Slug
  let bookIncludesVAT: Bool

  var message: LocalizedText {
    let item = item.description.quoted
    return bookIncludesVAT
      ? LocalizedText(
        vi: "Báo giá chưa gồm thuế giá trị gia tăng, còn bảng giá ghi giá của \(item) đã gồm.",
        en: "The quote leaves out the value added tax, which the price of \(item) in the price book includes."
      )
      : LocalizedText(
        vi: "Báo giá đã gồm thuế giá trị gia tăng, còn bảng giá ghi giá của \(item) chưa gồm.",
        en: "The quote includes the value added tax, which the price of \(item) in the price book leaves out."
      )
  }

  var remedy: LocalizedText {
    LocalizedText(
      vi: "Hãy hỏi nhà cung cấp giá theo cùng một cách, rồi ghi giá đó.",
      en: "Ask the supplier for the price on the same terms, and write that."
    )
  }

  static let examples: [FindingExample] = [
    .triggers(at: "2:48", in: .quotes, replacing: "14500000,yes", with: "14500000,no"),
    .passes(.quotes),
  ]
}

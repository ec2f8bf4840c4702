import FacilityPlanning
import FileFormats
import Vocabulary

/// A second quote of one supplier for the same item, which would count as one of another.
struct RepeatedQuote: FindingKind {
  static let id = "repeated-quote"
  static let severity = Finding.Severity.error

  let supplier: String
  let item: Slug
  let first: Position

  var message: LocalizedText {
    LocalizedText(
      vi: "\(supplier.quoted) đã có báo giá cho \(item.description.quoted) ở \(first.wording.vi).",
      en: "\(supplier.quoted) has quoted \(item.description.quoted) already on \(first.wording.en)."
    )
  }

  var remedy: LocalizedText {
    LocalizedText(
      vi: "Mỗi nhà cung cấp chỉ được tính một báo giá cho một mục: hãy giữ lại báo giá còn hiệu lực.",
      en: "A supplier counts once for an item: keep the quote that is valid."
    )
  }

  private static let first = "counter-computer,Công ty B,2025-02-13,15200000,yes,\n"

  static let examples: [FindingExample] = [
    .triggers(
      at: "4:18",
      in: .quotes,
      replacing: first,
      with: first + "counter-computer,Công ty A,2025-02-20,14000000,yes,\n"
    ),
    .passes(
      in: .quotes,
      replacing: first,
      with: first + "counter-computer,Công ty D,2025-02-20,14000000,yes,\n"
    ),
    .passes(.quotes),
  ]
}

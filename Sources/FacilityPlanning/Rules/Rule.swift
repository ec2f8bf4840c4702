package import Vocabulary

/// Something laid down from outside the city: what it says, for how long, and what says so.
///
/// Several rules may share an id, one for each period; their periods do not overlap.
package struct Rule<Content: Sendable & Hashable>: Sendable, Hashable {
  package var id: Slug
  package var content: Content
  package var period: Period
  /// The document and its article, as a sentence quotes it: "khoản 4 Điều 80 Nghị định số 214/2025/NĐ-CP".
  package var basis: LocalizedText
  /// Where whoever wrote the rule down read it.
  package var source: String
  package var isAssumption: Bool

  package init(
    id: Slug,
    content: Content,
    period: Period,
    basis: LocalizedText,
    source: String,
    isAssumption: Bool = false
  ) {
    self.id = id
    self.content = content
    self.period = period
    self.basis = basis
    self.source = source
    self.isAssumption = isAssumption
  }
}

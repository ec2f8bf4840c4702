import FacilityPlanning
import Vocabulary

/// Why something differs between two proposals: the place in an input, and what stood and stands there.
struct DifferenceCause: Hashable {
  enum Kind: String, Encodable, Sendable {
    /// A cell of an inventory.
    case cell
    case register
    case price
    case policy
    case criteria
    /// What the Committee approved, and what has come of it.
    case decision
    /// None of its own inputs changed: the money left by the others did.
    case shared
    /// Its inventory changed, and what stood there before is no longer on disk.
    case unknown
  }

  var kind: Kind
  /// The cell, or the member of a file.
  var source: String?
  /// What is there: `số lượng`.
  var name: LocalizedText
  var before: LocalizedText?
  var after: LocalizedText?

  /// The cause in a sentence without its end.
  var text: LocalizedText {
    let place = source.map { "\($0): " } ?? ""
    switch kind {
    case .shared, .unknown: return LocalizedText(vi: place + name.vi, en: place + name.en)
    case .cell, .register, .price, .policy, .criteria, .decision:
      return LocalizedText(
        vi: "\(place)\(name.vi) \(before?.vi ?? "–") → \(after?.vi ?? "–")",
        en: "\(place)\(name.en) \(before?.en ?? "–") → \(after?.en ?? "–")"
      )
    }
  }

  /// A cause by numbers or words that are the same in both languages.
  init(_ kind: Kind, source: String?, name: LocalizedText, before: String?, after: String?) {
    self.kind = kind
    self.source = source
    self.name = name
    self.before = before.map(Self.value)
    self.after = after.map(Self.value)
  }

  /// A value as each language writes it: amounts with their thousands apart.
  private static func value(_ text: String) -> LocalizedText {
    guard text.utf8.count > 4, let number = Int(text) else { return LocalizedText(vi: text, en: text) }
    return number.grouped
  }

  init(_ kind: Kind, source: String?, name: LocalizedText) {
    self.init(kind, source: source, name: name, before: nil, after: nil)
  }

  init(cell source: String?, name: LocalizedText, before: LocalizedText?, after: LocalizedText?) {
    kind = .cell
    self.source = source
    self.name = name
    self.before = before
    self.after = after
  }

  /// What moves a line none of whose own inputs changed.
  static let shared = DifferenceCause(
    .shared,
    source: nil,
    name: LocalizedText(
      vi: "không có dữ liệu riêng nào thay đổi; do ngân sách chung với các đơn vị khác",
      en: "none of its own inputs changed; it follows from the budget shared with others"
    )
  )
}

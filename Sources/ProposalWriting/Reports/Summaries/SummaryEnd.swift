import Documents
import FacilityPlanning
import Vocabulary

/// The last words of a summary: what it leaves out, and how to see that.
///
/// Nothing is left out in silence.
struct SummaryEnd {
  private var parts: [LocalizedPhrase] = []

  /// Adds what is left out, as a part of a list.
  mutating func leaveOut(vi: Phrase, en: Phrase) { parts.append(LocalizedPhrase(vi: vi, en: en)) }

  /// Adds what is left out if there is any of it.
  mutating func leaveOut(_ count: Int, vi: Phrase, en: Phrase) {
    if count > 0 { leaveOut(vi: vi, en: en) }
  }

  /// The sentence.
  ///
  /// - Parameter more: how to see a part of it, as a whole sentence.
  func block(more: LocalizedPhrase? = nil, in language: Language) -> Report.Block {
    let vi = Phrase.joined(parts.map(\.vi), separator: "; ")
    let en = Phrase.joined(parts.map(\.en), separator: "; ")
    var phrase = language.phrase(
      vi: "Đây là phần tóm tắt, chưa nêu: \(vi). Thêm \(.code("--all")) để xem đầy đủ.",
      en: "This is a summary. Left out: \(en). Add \(.code("--all")) to see everything."
    )
    if let more { phrase.append(" \(more[language])") }
    return .paragraph(phrase)
  }
}

/// The names of units, in a list that must not become long.
struct FewNames {
  /// So many names are said, and of more the number.
  static let most = 6

  let names: [LocalizedText]

  init(_ names: [LocalizedText]) { self.names = names }

  var text: LocalizedText {
    let shown = names.prefix(Self.most)
    let rest = names.count - shown.count
    let (vi, en) = (shown.map(\.vi).joined(separator: ", "), shown.map(\.en).joined(separator: ", "))
    guard rest > 0 else { return LocalizedText(vi: vi, en: en) }
    return LocalizedText(vi: "\(vi) và \(rest.grouped.vi) đơn vị khác", en: "\(en) and \(rest.grouped.en) more")
  }
}

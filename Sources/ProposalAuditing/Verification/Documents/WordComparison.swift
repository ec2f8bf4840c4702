import FileFormats
import Vocabulary

/// Holds a text part of a Word document (its body, a header, its comments) against the one that the record gives.
struct WordComparison {
  /// What a change of words is called there.
  let aspect: DocumentAspect
  /// The part, for a place in it; nothing for the body.
  let part: LocalizedText?
  /// The styles of headings.
  let headings: Set<String>

  /// Adds what is another, paragraph by paragraph: the words, what is hidden, and how they look.
  func compare(_ expected: [WordPassage], _ found: [WordPassage], _ findings: inout DocumentFindings) {
    let edits = DocumentEdits(from: expected.map(\.text), to: found.map(\.text))
    var heading: String?
    for pair in edits.pairs {
      let (before, after) = (pair.before.map { expected[$0] }, pair.after.map { found[$0] })
      guard let passage = after ?? before else { continue }
      if headings.contains(passage.style), !passage.text.isEmpty {
        heading = Excerpt.pair(passage.text, nil, length: 80).recorded
      }
      compare(before, after, at: place(of: passage), under: heading, &findings)
    }
  }

  private func compare(
    _ before: WordPassage?,
    _ after: WordPassage?,
    at place: LocalizedText,
    under heading: String?,
    _ findings: inout DocumentFindings
  ) {
    let isBox = after?.isInTextBox ?? before?.isInTextBox ?? false
    let kind = isBox && aspect == .text ? .textBox : aspect
    let texts = (before?.text, after?.text)
    if texts.0 != nil || texts.1?.isEmpty == false {
      findings.addText(texts.0, texts.1, at: place, under: heading, as: kind)
    }
    for layer in WordPassage.Layer.allCases {
      let (old, new) = (before?.layers[layer], after?.layers[layer])
      findings.addText(old, new, at: place, under: heading, as: Self.aspect(of: layer))
    }
    // What was said of the words says enough of the place.
    guard (before?.text ?? "").utf8.elementsEqual((after?.text ?? "").utf8),
      before?.layers ?? [:] == after?.layers ?? [:],
      before?.look != after?.look || before?.spans != after?.spans, (after ?? before)?.place != nil || before != nil
    else { return }
    let shown = Excerpt.pair(before?.look.shownMarkup, after?.look.shownMarkup)
    findings.add(
      DocumentFinding(
        place: place,
        heading: heading,
        aspect: .look,
        recorded: shown.recorded,
        found: shown.found
      )
    )
  }

  private static func aspect(of layer: WordPassage.Layer) -> DocumentAspect {
    switch layer {
    case .hidden: .hidden
    case .inserted: .inserted
    case .deleted: .deleted
    case .field: .field
    }
  }

  private func place(of passage: WordPassage) -> LocalizedText {
    let inner: LocalizedText
    switch passage.place {
    case .paragraph(let number): inner = LocalizedText(vi: "đoạn \(number)", en: "paragraph \(number)")
    case .cell(let table, let row, let column):
      inner = LocalizedText(
        vi: "bảng \(table), dòng \(row), cột \(column)",
        en: "table \(table), row \(row), column \(column)"
      )
    case nil: inner = LocalizedText(vi: "cuối phần", en: "end of the part")
    }
    guard let part else { return inner }
    return LocalizedText(vi: "\(part.vi), \(inner.vi)", en: "\(part.en), \(inner.en)")
  }
}

extension [UInt8] {
  /// Markup as it is shown to a person: without the long names of namespaces.
  var shownMarkup: String {
    var rest = self[...]
    var shown: [UInt8] = []
    while let start = rest.firstIndex(of: UInt8(ascii: "{")) {
      shown += rest[..<start]
      let inside = rest[start...]
      guard let end = inside.firstIndex(of: UInt8(ascii: "}")), inside.dropFirst().starts(with: "http".utf8) else {
        shown.append(UInt8(ascii: "{"))
        rest = inside.dropFirst()
        continue
      }
      rest = rest[(end + 1)...]
    }
    return String(decoding: shown + rest, as: UTF8.self)
  }
}

import FileFormats

/// The head of an official document: agencies on the left, nation and motto on the right, then what it is and to whom.
struct WordLetterhead {
  let head: Report.Letterhead
  let inline: WordInline
  let width: PageLength

  var blocks: [WordDocument.Block] {
    [.table(table), .paragraph(blank), .paragraph(inline.paragraph(.documentType, Phrase(text: head.documentType)))]
      + [.paragraph(inline.paragraph(.subject, head.subject)), .paragraph(rule(under: head.subject, .subject, width))]
      + [.paragraph(blank)] + addressees.map { .paragraph($0) }
  }

  /// The room at both edges of a cell.
  private static let edges = PageLength(twips: 200)

  private var blank: WordDocument.Paragraph { WordDocument.Paragraph(WordStyle.number.style.id) }

  /// The nation's name must stand on one line, so its half is the wider one.
  private var table: WordDocument.Table {
    let nation = SerifMetrics.bold.width(of: head.nation, size: .points(13)) + Self.edges
    let right = min(max(nation, PageLength(twips: width.twips * 11 / 20)), PageLength(twips: width.twips * 2 / 3))
    let left = width - right
    return WordDocument.Table(
      columns: [left, right],
      rows: [
        WordDocument.Table.Row([
          WordDocument.Table.Cell(
            (head.superior.isEmpty ? [] : [agency(head.superior, .superior, left)]) + [
              agency(head.issuer, .issuer, left), rule(under: head.issuer, .issuer, left),
            ]
          ),
          WordDocument.Table.Cell([
            inline.paragraph(.nation, Phrase(text: head.nation)), inline.paragraph(.motto, Phrase(text: head.motto)),
            rule(under: Phrase(text: head.motto), .motto, right),
          ]),
        ]),
        WordDocument.Table.Row([
          WordDocument.Table.Cell([inline.paragraph(.number, head.number)]),
          WordDocument.Table.Cell([inline.paragraph(.placeAndDate, head.placeAndDate)]),
        ]),
      ],
      hasBorders: false
    )
  }

  /// An agency's name; one too long for its line is broken where the halves are most alike, not where the line is full.
  private func agency(_ name: Phrase, _ style: WordStyle, _ room: PageLength) -> WordDocument.Paragraph {
    let lines = BalancedLines(inline.text(name), size: .points(13), room: room - Self.edges)
    return WordDocument.Paragraph(style.style.id, [WordDocument.Run(lines.text)])
  }

  /// A rule as long as the motto, or between a third and a half of the line above it.
  private func rule(under phrase: Phrase, _ style: WordStyle, _ room: PageLength) -> WordDocument.Paragraph {
    let size = style == .issuer ? PageLength.points(13) : WordStyle.bodySize
    let edges = style == .subject ? 0 : Self.edges.twips
    let line = min(SerifMetrics.bold.width(of: inline.text(phrase), size: size).twips, room.twips - edges)
    let length = style == .motto ? line : line * 2 / 5
    let indent = PageLength(twips: max(0, (room.twips - edges - length) / 2))
    let format = WordDocument.ParagraphFormat(
      after: .points(6),
      lineSpacing: .exactly(.points(2)),
      leftIndent: indent,
      rightIndent: indent,
      ruleBelow: true
    )
    return WordDocument.Paragraph(WordStyle.rule.style.id, format: format)
  }

  private var addressees: [WordDocument.Paragraph] {
    guard head.addressees.count > 1 else {
      let phrase: Phrase = "\(head.salutation) \(head.addressees.first ?? Phrase())"
      return [inline.paragraph(.addressee, phrase, format: .init(alignment: .center, after: .points(12)))]
    }
    let salutation = inline.paragraph(.addressee, Phrase(text: head.salutation), format: .init(leftIndent: indent))
    return [salutation]
      + head.addressees.enumerated().map { place, addressee in
        let mark = place + 1 == head.addressees.count ? "." : ";"
        return inline.paragraph(.addressee, "- \(addressee)\(mark)", format: .init(leftIndent: indent + .points(36)))
      }
  }

  private var indent: PageLength { PageLength(twips: width.twips / 5) }
}

/// A centred text that is too long for one line, broken into two that are as alike as its words allow.
struct BalancedLines {
  /// Two syllables that are one word and stay on one line.
  private static let pairs = [("THÀNH", "PHỐ"), ("THỊ", "XÃ"), ("THỊ", "TRẤN"), ("BỘ", "PHẬN")]

  /// The text, with a line feed where it breaks; as it was if one line has room for it or two have not.
  let text: String

  init(_ text: String, size: PageLength, room: PageLength) {
    func width(_ words: ArraySlice<Substring>) -> Int {
      SerifMetrics.bold.width(of: words.joined(separator: " "), size: size).twips
    }
    let words = text.split(separator: " ")
    guard width(words[...]) > room.twips else {
      self.text = text
      return
    }
    let breaks = words.indices.dropFirst().filter { place in
      !Self.pairs.contains { words[place - 1].uppercased() == $0.0 && words[place].uppercased() == $0.1 }
    }
    let longer = breaks.map { (place: $0, width: max(width(words[..<$0]), width(words[$0...]))) }
    guard let best = longer.min(by: { $0.width < $1.width }), best.width <= room.twips else {
      self.text = text
      return
    }
    self.text = words[..<best.place].joined(separator: " ") + "\n" + words[best.place...].joined(separator: " ")
  }
}

import FileFormats

/// The head of an official document: agencies on the left, nation and motto on the right, then what it is and to whom.
struct WordLetterhead {
  let head: Report.Letterhead
  let inline: WordInline
  let width: PageLength

  var blocks: [WordDocument.Block] {
    [.table(table)] + title.map { .paragraph($0) } + addressees.map { .paragraph($0) }
  }

  /// The room at both edges of a cell.
  private static let edges = PageLength(twips: 200)

  /// What kind of document it is, what it is about, and a rule; of a letter only the room that they would take.
  private var title: [WordDocument.Paragraph] {
    guard let type = head.documentType else {
      return [WordDocument.Paragraph(WordStyle.number.style.id)]
    }
    let lines = BalancedLines(inline.text(head.subject), size: WordStyle.bodySize, room: width - .millimetres(10))
    return [
      inline.paragraph(.documentType, Phrase(text: type)),
      WordDocument.Paragraph(WordStyle.subject.style.id, [WordDocument.Run(lines.text)]),
      rule(.millimetres(60), in: width, after: .points(6)),
    ]
  }

  /// The nation's name must stand on one line, so its half is the wider one.
  private var table: WordDocument.Table {
    let nation = SerifMetrics.bold.width(of: head.nation, size: .points(12)) + Self.edges
    let right = min(max(nation, PageLength(twips: width.twips * 3 / 5)), PageLength(twips: width.twips * 2 / 3))
    let left = width - right
    return WordDocument.Table(
      columns: [left, right],
      rows: [
        WordDocument.Table.Row([
          WordDocument.Table.Cell(
            (head.superior.isEmpty ? [] : [agency(head.superior, .superior, left)]) + [
              agency(head.issuer, .issuer, left), ruleUnderIssuer(in: left),
            ]
          ),
          WordDocument.Table.Cell([
            inline.paragraph(.nation, Phrase(text: head.nation)), inline.paragraph(.motto, Phrase(text: head.motto)),
            rule(SerifMetrics.bold.width(of: head.motto, size: WordStyle.bodySize), in: right - Self.edges),
          ]),
        ]),
        WordDocument.Table.Row([
          WordDocument.Table.Cell(
            [inline.paragraph(.number, head.number)]
              + (head.draft.map { [inline.paragraph(.draft, Phrase(text: $0))] } ?? [])
              + (head.documentType == nil ? [inline.paragraph(.letterSubject, head.subject)] : [])
          ),
          WordDocument.Table.Cell([inline.paragraph(.placeAndDate, head.placeAndDate)]),
        ]),
      ],
      hasBorders: false
    )
  }

  /// An agency's name; one too long for its line is broken where the halves are most alike, not where the line is full.
  private func agency(_ name: Phrase, _ style: WordStyle, _ room: PageLength) -> WordDocument.Paragraph {
    WordDocument.Paragraph(style.style.id, [WordDocument.Run(lines(of: name, in: room))])
  }

  private func lines(of name: Phrase, in room: PageLength) -> String {
    BalancedLines(inline.text(name), size: .points(12), room: room - Self.edges).text
  }

  /// Between a third and a half as long as the line above it.
  private func ruleUnderIssuer(in room: PageLength) -> WordDocument.Paragraph {
    let last = lines(of: head.issuer, in: room).split(separator: "\n").last.map(String.init) ?? ""
    let line = min(SerifMetrics.bold.width(of: last, size: .points(12)), room - Self.edges)
    return rule(PageLength(twips: line.twips * 42 / 100), in: room - Self.edges)
  }

  /// A rule of a length in the middle of the room.
  private func rule(
    _ length: PageLength,
    in room: PageLength,
    after: PageLength = .points(4)
  ) -> WordDocument.Paragraph {
    let indent = PageLength(twips: max(0, (room.twips - length.twips) / 2))
    let format = WordDocument.ParagraphFormat(
      after: after,
      lineSpacing: .exactly(.points(3)),
      leftIndent: indent,
      rightIndent: indent,
      ruleBelow: true
    )
    return WordDocument.Paragraph(WordStyle.rule.style.id, format: format)
  }

  private var addressees: [WordDocument.Paragraph] {
    guard !head.addressees.isEmpty else { return [] }
    guard head.addressees.count > 1 else {
      let phrase: Phrase = "\(head.salutation) \(head.addressees.first ?? Phrase())"
      return [
        inline.paragraph(.addressee, phrase, format: .init(alignment: .center, before: .points(2), after: .points(4)))
      ]
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
  private static let pairs = [
    ("THÀNH", "PHỐ"), ("THỊ", "XÃ"), ("THỊ", "TRẤN"), ("BỘ", "PHẬN"), ("MỘT", "CỬA"), ("PHẬN", "MỘT"), ("ỦY", "BAN"),
    ("BAN", "NHÂN"), ("NHÂN", "DÂN"), ("NHẬN", "DIỆN"), ("THỐNG", "NHẤT"), ("HOÀN", "THIỆN"), ("CƠ", "SỞ"),
    ("SỞ", "VẬT"), ("VẬT", "CHẤT"), ("KINH", "PHÍ"), ("TRUNG", "TÂM"), ("PHỤC", "VỤ"), ("HÀNH", "CHÍNH"),
    ("CHÍNH", "CÔNG"), ("NGÂN", "SÁCH"), ("MỤC", "TIÊU"), ("PEOPLE'S", "COMMITTEE"), ("ONE-STOP", "SHOP"),
    ("ONE-STOP", "SHOPS"),
  ]

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

package import FileFormats
import Vocabulary

/// Writes a report as an official document in Word, laid out as Decree 30/2020/NĐ-CP asks.
///
/// The letter stands on upright pages; each annex begins a section of its own, on broad pages if its tables want them,
/// with page numbers of its own.
package struct WordWriter: Sendable {
  package init() {}

  /// Writes a whole report.
  ///
  /// - Throws: `ZIPError` for a document of more bytes than an archive holds.
  package func write(_ report: Report) throws(ZIPError) -> [UInt8] {
    try WordDocumentWriter().write(document(report))
  }

  /// The report as a document, before it becomes bytes.
  func document(_ report: Report) -> WordDocument {
    WordDocument(
      title: ShownText.cleaned(report.title),
      author: report.author.map(ShownText.cleaned),
      language: report.language == .vietnamese ? "vi-VN" : "en-GB",
      styles: WordStyle.allCases.map { report.isOnePage ? $0.style.smaller : $0.style },
      sections: parts(of: report).map { section($0, report.language, isOnePage: report.isOnePage) }
    )
  }

  /// The blocks of the letter, and those of each annex.
  private func parts(of report: Report) -> [ArraySlice<Report.Block>] {
    let blocks = report.blocks
    let starts = blocks.indices.filter { if case .annex = blocks[$0] { true } else { false } }
    let edges = (starts.first == 0 ? [] : [0]) + starts + [blocks.count]
    return zip(edges, edges.dropFirst()).map { blocks[$0..<$1] }
  }

  private func section(
    _ blocks: ArraySlice<Report.Block>,
    _ language: Language,
    isOnePage: Bool
  ) -> WordDocument.Section {
    let isBroad = if case .annex(let annex)? = blocks.first { annex.isLandscape } else { false }
    var page = isBroad ? WordDocument.Page.broad : .upright
    if isOnePage { page.bottom = .millimetres(15) }
    let inline = WordInline(figures: Figures(language))
    var section = WordDocument.Section(page: page, pageNumberStyle: WordStyle.pageNumber.style.id, blocks: [])
    var rest = blocks
    while let block = rest.popFirst() {
      if case .signature(let signature) = block, case .recipients(let recipients)? = rest.first {
        rest.removeFirst()
        keepLastParagraph(of: &section)
        section.blocks.append(.table(closing(signature, recipients, inline, page.textWidth)))
      } else {
        if case .schedule(let schedule) = block, !schedule.isLong { keepLastParagraph(of: &section) }
        if isOnePage, case .chart(let chart) = block {
          section.blocks.append(WordChart(chart: chart, inline: inline, width: page.textWidth).small)
        } else {
          section.blocks += self.blocks(of: block, inline, page.textWidth)
        }
      }
    }
    return section
  }

  /// A signature must not stand on a page without a word of what is signed.
  private func keepLastParagraph(of section: inout WordDocument.Section) {
    guard case .paragraph(var paragraph)? = section.blocks.last else { return }
    paragraph.format.keepsWithNext = true
    paragraph.format.keepsTogether = true
    section.blocks[section.blocks.count - 1] = .paragraph(paragraph)
  }

  /// What announces something stays with it.
  private func leading(_ paragraph: WordDocument.Paragraph, _ text: String) -> WordDocument.Paragraph {
    guard text.hasSuffix(":") else { return paragraph }
    var paragraph = paragraph
    paragraph.format.keepsWithNext = true
    return paragraph
  }

  private func blocks(of block: Report.Block, _ inline: WordInline, _ width: PageLength) -> [WordDocument.Block] {
    switch block {
    case .heading(let level, let phrase):
      [.paragraph(inline.paragraph(level <= 1 ? .title : level == 2 ? .section : .subsection, phrase))]
    case .paragraph(let phrase): [.paragraph(leading(inline.paragraph(.body, phrase), inline.figures.text(phrase)))]
    case .list(let list):
      list.items.enumerated().map { place, item in
        let mark = list.style == .numbered ? "\(place + 1). " : "- "
        return .paragraph(inline.paragraph(.item, "\(mark)\(item)"))
      }
    case .table(let table): WordTable(table: table, inline: inline, width: width).blocks
    case .schedule(let schedule): WordSchedule(schedule: schedule, inline: inline).blocks
    case .chart(let chart): WordChart(chart: chart, inline: inline, width: width).blocks
    case .facts(let facts):
      facts.map { .paragraph(inline.paragraph(.item, "- \(strong: $0.name + ":") \($0.value)")) }
    case .note(_, let phrase): [.paragraph(inline.paragraph(.note, phrase))]
    case .letterhead(let head): WordLetterhead(head: head, inline: inline, width: width).blocks
    case .legalGrounds(let grounds):
      grounds.enumerated().map { place, ground in
        .paragraph(inline.paragraph(.ground, "\(ground)\(place + 1 == grounds.count ? "." : ";")"))
      }
    case .signature(let signature): signer(signature, inline).map { .paragraph($0) }
    case .recipients(let recipients): copies(recipients, inline).map { .paragraph($0) }
    case .annex(let annex):
      [
        .paragraph(inline.paragraph(.annexLabel, Phrase(text: annex.label))),
        .paragraph(inline.paragraph(.annexTitle, annex.title)),
        .paragraph(inline.paragraph(.annexReference, "(\(annex.reference))")),
      ]
    }
  }
}

// MARK: - Closing

extension WordWriter {
  /// Who gets a copy on the left, who signs on the right.
  private func closing(
    _ signature: Report.Signature,
    _ recipients: Report.Recipients,
    _ inline: WordInline,
    _ width: PageLength
  ) -> WordDocument.Table {
    let left = PageLength(twips: width.twips / 2)
    return WordDocument.Table(
      columns: [left, width - left],
      rows: [
        WordDocument.Table.Row([
          WordDocument.Table.Cell(copies(recipients, inline)), WordDocument.Table.Cell(signer(signature, inline)),
        ])
      ],
      hasBorders: false
    )
  }

  private func signer(_ signature: Report.Signature, _ inline: WordInline) -> [WordDocument.Paragraph] {
    // Room for a signature and a seal.
    let room = (0..<4).map { _ in WordDocument.Paragraph(WordStyle.signer.style.id) }
    let isNamed = !signature.name.spans.contains { if case .placeholder = $0 { true } else { false } }
    let name = isNamed ? signature.name : Phrase(text: String(repeating: ".", count: 28))
    return signature.capacity.map { inline.paragraph(.signer, $0) } + [inline.paragraph(.signer, signature.post)] + room
      + [inline.paragraph(.signer, name)]
  }

  private func copies(_ recipients: Report.Recipients, _ inline: WordInline) -> [WordDocument.Paragraph] {
    [inline.paragraph(.recipientsTitle, Phrase(text: recipients.title))]
      + recipients.items.enumerated().map { place, item in
        inline.paragraph(.recipient, "- \(item)\(place + 1 == recipients.items.count ? "." : ";")")
      }
  }
}

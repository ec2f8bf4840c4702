/// Writes a report as Markdown in the flavour of GitHub.
///
/// User data never becomes mark-up: it is escaped wherever it stands.
package struct MarkdownWriter: Sendable {
  package init() {}

  /// Writes a whole report; blocks are apart by blank lines.
  package func write(_ report: Report) -> String {
    let inline = MarkdownInline(figures: Figures(report.language))
    return report.blocks.map { text(of: $0, inline) }.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
  }

  private func text(of block: Report.Block, _ inline: MarkdownInline) -> String {
    switch block {
    case .heading(let level, let phrase):
      String(repeating: "#", count: min(max(level, 1), 6)) + " " + closed(inline.write(phrase, at: .inside))
    case .paragraph(let phrase): inline.write(phrase)
    case .list(let list):
      list.items.enumerated().map { place, item in
        (list.style == .numbered ? "\(place + 1). " : "- ") + inline.write(item)
      }.joined(separator: "\n")
    case .table(let table): self.table(table, inline)
    case .schedule(let schedule):
      [schedule.measure.map { inline.write($0, style: "*") }, self.table(schedule.table, inline)].compactMap(\.self)
        .joined(separator: "\n\n")
    case .chart(let chart): self.table(chart.table, inline)
    case .facts(let facts):
      facts.map { fact in
        let name: Phrase = "\(strong: fact.name + ":") \(fact.value)"
        return "- " + inline.write(name)
      }.joined(separator: "\n")
    case .note(_, let phrase): "> " + inline.write(phrase)
    case .letterhead(let letterhead): self.letterhead(letterhead, inline)
    case .legalGrounds(let grounds):
      lines(grounds.enumerated().map { inline.write($1, style: "*") + (($0 + 1 == grounds.count) ? "." : ";") })
    case .signature(let signature):
      lines(
        (signature.capacity + [signature.post, signature.name]).map { inline.write($0, style: "**") }
      )
    case .recipients(let recipients):
      inline.write(Phrase(.strong(recipients.title))) + "\n\n"
        + recipients.items.enumerated().map { place, item in
          "- " + inline.write(item) + (place + 1 == recipients.items.count ? "." : ";")
        }.joined(separator: "\n")
    case .annex(let annex):
      "---\n\n## " + closed(inline.write("\(annex.label). \(annex.title)", at: .inside)) + "\n\n"
        + inline.write("(\(annex.reference))", style: "*")
    }
  }
}

// MARK: - Parts

extension MarkdownWriter {
  /// Lines of one paragraph, broken as they are.
  private func lines(_ lines: [String]) -> String {
    lines.filter { !$0.isEmpty }.joined(separator: "\\\n")
  }

  /// Keeps a `#` at the end of a heading from being taken for its closing mark.
  private func closed(_ heading: String) -> String {
    heading.hasSuffix("#") ? String(heading.dropLast()) + "\\#" : heading
  }

  private func table(_ table: Report.Table, _ inline: MarkdownInline) -> String {
    var lines: [String] = []
    if let caption = table.caption { lines += [inline.write(caption, style: "**"), ""] }
    lines.append(row(table.columns.map { inline.write(Phrase(text: $0.title), at: .inside) }))
    lines.append(
      row(
        table.columns.map { column in
          switch column.alignment {
          case .leading: ":--"
          case .centre: ":-:"
          case .trailing: "--:"
          }
        }
      )
    )
    lines += table.rows.map { row(table.cells(of: $0).map { inline.write($0, at: .inside) }) }
    lines += table.totals.map { row(table.cells(of: $0).map { inline.write($0, style: "**", at: .inside) }) }
    return lines.joined(separator: "\n")
  }

  private func row(_ cells: [String]) -> String {
    "| " + cells.joined(separator: " | ") + " |"
  }

  private func letterhead(_ head: Report.Letterhead, _ inline: MarkdownInline) -> String {
    let left = [inline.write(head.superior, at: .inside), inline.write(head.issuer, style: "**", at: .inside)].filter {
      !$0.isEmpty
    }
    let right = [head.nation, head.motto].map { inline.write(Phrase(.strong($0)), at: .inside) }
    var parts = [
      [
        row([left.joined(separator: "<br>"), right.joined(separator: "<br>")]),
        row([":-:", ":-:"]),
        row([inline.write(head.number, at: .inside), inline.write(head.placeAndDate, style: "*", at: .inside)]),
      ].joined(separator: "\n")
    ]
    if let draft = head.draft { parts.append(inline.write(Phrase(.strong(draft)))) }
    if let type = head.documentType { parts.append("# " + closed(inline.write(Phrase(text: type), at: .inside))) }
    parts.append(inline.write(head.subject, style: "**"))
    guard !head.addressees.isEmpty else { return parts.joined(separator: "\n\n") }
    if head.addressees.count > 1 {
      let addressees = head.addressees.enumerated().map { place, addressee in
        "- " + inline.write(addressee) + (place + 1 == head.addressees.count ? "." : ";")
      }
      parts += [inline.write(Phrase(text: head.salutation)), addressees.joined(separator: "\n")]
    } else {
      parts.append(inline.write("\(head.salutation) \(head.addressees.first ?? Phrase())"))
    }
    return parts.joined(separator: "\n\n")
  }
}

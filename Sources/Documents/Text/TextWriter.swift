/// Writes a report for a terminal: plain lines, columns by the width that characters take on the screen.
package struct TextWriter: Sendable {
  private let width: Int
  private let palette: TextPalette

  /// Makes a writer.
  ///
  /// - Parameter width: The columns of the terminal; less than 20 count as 20.
  /// - Parameter palette: The styles; they repeat what the words say.
  package init(width: Int = 80, palette: TextPalette = .plain) {
    self.width = max(width, 20)
    self.palette = palette
  }

  /// Writes a whole report; every line ends in a line feed.
  package func write(_ report: Report) -> String {
    let figures = Figures(report.language)
    var output = ""
    for (place, block) in report.blocks.enumerated() {
      if place > 0 { output += "\n" }
      for line in lines(of: block, figures) {
        output += line.rendered(palette) + "\n"
      }
    }
    return output
  }

  private func lines(of block: Report.Block, _ figures: Figures) -> [StyledText] {
    switch block {
    case .heading(let level, let phrase):
      return heading(level: level, StyledText(phrase, figures: figures, style: .strong))
    case .paragraph(let phrase): return StyledText(phrase, figures: figures).wrapped(to: width)
    case .list(let list):
      return list.items.enumerated().flatMap { place, item in
        let mark = list.style == .numbered ? "\(place + 1). " : "- "
        return hanging(StyledText(mark), StyledText(item, figures: figures))
      }
    case .table(let table):
      let caption = table.caption.map { StyledText($0, figures: figures, style: .strong).wrapped(to: width) } ?? []
      return caption + TextColumns(table: table, figures: figures, width: width).lines()
    case .schedule(let schedule): return lines(of: .table(schedule.table), figures)
    case .chart(let chart): return lines(of: .table(chart.table), figures)
    case .facts(let facts): return self.facts(facts, figures)
    case .note(let tone, let phrase):
      return hanging(StyledText("! ", .tone(tone)), StyledText(phrase, figures: figures, style: .tone(tone)))
    case .letterhead(let letterhead): return self.letterhead(letterhead, figures)
    case .legalGrounds(let grounds):
      return grounds.enumerated().flatMap { place, ground in
        var line = StyledText(ground, figures: figures)
        line.append(place + 1 == grounds.count ? "." : ";")
        return line.wrapped(to: width)
      }
    case .signature(let signature):
      return (signature.capacity + [signature.post, Phrase(), signature.name]).flatMap { part in
        StyledText(part, figures: figures, style: .strong).wrapped(to: width / 2).map {
          centred($0, in: width / 2, at: width / 2)
        }
      }
    case .recipients(let recipients):
      return [StyledText(recipients.title, .strong)]
        + recipients.items.enumerated().flatMap { place, item in
          var line = StyledText(item, figures: figures)
          line.append(place + 1 == recipients.items.count ? "." : ";")
          return hanging(StyledText("- "), line)
        }
    case .annex(let annex):
      let parts = [Phrase(.strong(annex.label)), annex.title, Phrase("(\(annex.reference))")]
      return [StyledText(String(repeating: "-", count: width), .faint)]
        + parts.flatMap { centredLines(StyledText($0, figures: figures)) }
    }
  }
}

// MARK: - Parts

extension TextWriter {
  private func heading(level: Int, _ text: StyledText) -> [StyledText] {
    let lines = text.wrapped(to: width)
    guard level < 3 else { return lines }
    let mark = level == 1 ? "=" : "-"
    return lines + [StyledText(String(repeating: mark, count: lines.map(\.width).max() ?? 0), .faint)]
  }

  /// A mark, and the text beside it on every line.
  private func hanging(_ mark: StyledText, _ text: StyledText) -> [StyledText] {
    text.wrapped(to: width - mark.width).enumerated().map { place, part in
      var line = place == 0 ? mark : StyledText(String(repeating: " ", count: mark.width))
      line.append(part)
      return line
    }
  }

  private func facts(_ facts: [Report.Fact], _ figures: Figures) -> [StyledText] {
    let widest = facts.map { StyledText($0.name).width }.max() ?? 0
    let column = min(widest, width / 2)
    return facts.flatMap { fact in
      var name = StyledText("\(fact.name):", .strong)
      guard name.width <= column + 1 else {
        return name.wrapped(to: width) + hanging(StyledText("  "), StyledText(fact.value, figures: figures))
      }
      name.append(String(repeating: " ", count: column + 2 - name.width))
      return hanging(name, StyledText(fact.value, figures: figures))
    }
  }

  private func letterhead(_ head: Report.Letterhead, _ figures: Figures) -> [StyledText] {
    let half = width / 2
    func halves(_ left: StyledText, _ right: StyledText) -> [StyledText] {
      let (left, right) = (left.wrapped(to: half - 2), right.wrapped(to: half - 2))
      return (0..<max(left.count, right.count)).map { place in
        var line = place < left.count ? centred(left[place], in: half, at: 0) : StyledText()
        guard place < right.count else { return line }
        let indent = half + (half - right[place].width) / 2
        line.append(String(repeating: " ", count: max(0, indent - line.width)))
        line.append(right[place])
        return line
      }
    }
    func text(_ phrase: Phrase, _ style: StyledText.Style = .plain) -> StyledText {
      StyledText(phrase, figures: figures, style: style)
    }
    var lines = halves(text(head.superior), StyledText(head.nation, .strong))
    lines += halves(text(head.issuer, .strong), StyledText(head.motto, .strong))
    lines += halves(text(head.number), text(head.placeAndDate))
    if let draft = head.draft { lines.append(centred(StyledText(draft, .strong), in: half, at: 0)) }
    lines.append(StyledText())
    if let type = head.documentType { lines += centredLines(StyledText(type, .strong)) }
    lines += centredLines(text(head.subject, .strong))
    guard !head.addressees.isEmpty else { return lines }
    lines.append(StyledText())
    guard head.addressees.count > 1 else {
      return lines + centredLines(text("\(head.salutation) \(head.addressees.first ?? Phrase())"))
    }
    lines += centredLines(StyledText(head.salutation))
    for (place, addressee) in head.addressees.enumerated() {
      var line = text(addressee)
      line.append(place + 1 == head.addressees.count ? "." : ";")
      lines += hanging(StyledText("- "), line)
    }
    return lines
  }

  private func centredLines(_ text: StyledText) -> [StyledText] {
    text.wrapped(to: width).map { centred($0, in: width, at: 0) }
  }

  private func centred(_ text: StyledText, in room: Int, at start: Int) -> StyledText {
    guard !text.isEmpty else { return text }
    var line = StyledText(String(repeating: " ", count: start + max(0, (room - text.width) / 2)))
    line.append(text)
    return line
  }
}

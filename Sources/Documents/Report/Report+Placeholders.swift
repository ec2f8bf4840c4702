extension Sequence<Report.Block> {
  /// What nobody supplied, in the order of reading.
  package var placeholders: [String] {
    flatMap(\.phrases).flatMap(\.spans).compactMap { span in
      if case .placeholder(let text) = span { text } else { nil }
    }
  }
}

extension Report.Block {
  /// Everything that the block says, in the order of reading.
  var phrases: [Phrase] {
    switch self {
    case .heading(_, let phrase), .paragraph(let phrase), .note(_, let phrase): [phrase]
    case .list(let list): list.items
    case .table(let table): [table.caption].compactMap(\.self) + (table.rows + table.totals).flatMap(\.self)
    case .schedule(let schedule): schedule.rows.flatMap { $0.cells.map(\.phrase) }
    case .chart(let chart): [chart.caption]
    case .facts(let facts): facts.map(\.value)
    case .letterhead(let head):
      [head.superior, head.issuer, head.number, head.placeAndDate, head.subject] + head.addressees
    case .legalGrounds(let grounds): grounds
    case .signature(let signature): signature.capacity + [signature.post, signature.name]
    case .recipients(let recipients): recipients.items
    case .annex(let annex): [annex.title, annex.reference]
    }
  }
}

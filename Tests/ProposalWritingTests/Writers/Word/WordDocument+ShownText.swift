import FileFormats

extension WordDocument {
  /// What a reader sees, each paragraph on a line.
  var shownText: String {
    sections.flatMap(\.blocks).flatMap(\.paragraphs).map { $0.runs.map(\.text).joined() + "\n" }.joined()
  }
}

extension WordDocument.Block {
  var paragraphs: [WordDocument.Paragraph] {
    switch self {
    case .paragraph(let paragraph): [paragraph]
    case .table(let table): table.rows.flatMap(\.cells).flatMap(\.paragraphs)
    case .chart: []
    }
  }
}

/// A titled table of labels and their texts, like `OPTIONS:`.
struct HelpSection {
  struct Row {
    let label: String
    let text: String
  }

  private static let textColumn = 26

  let title: String
  let rows: [Row]

  /// The section, each text beside its label, or below it if the label is long.
  func text(columns: Int) -> String {
    "\(title):\n" + rows.map { Self.text(of: $0, columns: columns) + "\n" }.joined()
  }

  private static func text(of row: Row, columns: Int) -> String {
    let label = "  \(row.label)"
    guard !row.text.isEmpty else { return label }
    let text = row.text.wrapped(to: columns, indent: textColumn)
    return label.count < textColumn ? label + text.dropFirst(label.count) : "\(label)\n\(text)"
  }
}

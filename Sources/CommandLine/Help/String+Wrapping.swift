extension StringProtocol {
  /// Breaks a text at its blanks so that no line is longer than the columns, and indents every line.
  ///
  /// A word that is longer than a line stays whole. Characters are counted as people see them, so composed and
  /// decomposed Vietnamese break alike.
  package func wrapped(to columns: Int, indent: Int = 0) -> String {
    let width = Swift.max(columns - indent, 1)
    let margin = String(repeating: " ", count: indent)
    return split(separator: "\n", omittingEmptySubsequences: false)
      .flatMap { Self.broken($0[...], to: width) }
      .map { $0.isEmpty ? "" : margin + $0 }
      .joined(separator: "\n")
  }

  private static func broken(_ line: SubSequence, to width: Int) -> [SubSequence] {
    var lines: [SubSequence] = []
    var rest = line
    while rest.prefix(width).endIndex != rest.endIndex {
      let head = rest.prefix(width)
      guard let blank = head.lastIndex(of: " ") ?? rest.firstIndex(of: " ") else { break }
      lines.append(rest[..<blank])
      rest = rest[rest.index(after: blank)...]
    }
    return lines + [rest]
  }
}

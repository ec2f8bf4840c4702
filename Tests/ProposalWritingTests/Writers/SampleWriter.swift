import Testing
@testable import Documents
@testable import ProposalWriting

/// The writers that the shared suite tries.
enum SampleWriter: CaseIterable, CustomTestStringConvertible {
  case markdown
  case text
  case narrowText
  case colourText
  case word

  var testDescription: String {
    switch self {
    case .markdown: "Markdown"
    case .text: "text"
    case .narrowText: "narrow text"
    case .colourText: "text in colour"
    case .word: "Word"
    }
  }

  func write(_ report: Report) -> String {
    switch self {
    case .markdown: MarkdownWriter().write(report)
    case .text: TextWriter().write(report)
    case .narrowText: TextWriter(width: 24).write(report)
    case .colourText: TextWriter(palette: .colour).write(report)
    case .word: WordWriter().document(report).shownText
    }
  }

  /// The letters and digits of what is written, so that wrapping, marks and colours do not count.
  func letters(_ report: Report) -> String {
    Self.letters(
      write(report).replacing(/\u{1B}\[[0-9]*m/, with: "").replacing("<br>", with: "")
    )
  }

  static func letters(_ text: String) -> String {
    String(text.unicodeScalars.filter { $0.properties.isAlphabetic || ("0"..."9").contains($0) })
  }
}

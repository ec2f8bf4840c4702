/// The control sequences by which a terminal shows styles; empty ones show nothing.
package struct TextPalette: Sendable, Hashable {
  package var strong: String
  package var faint: String
  package var good: String
  package var warning: String
  package var bad: String
  package var reset: String

  package init(strong: String, faint: String, good: String, warning: String, bad: String, reset: String) {
    self.strong = strong
    self.faint = faint
    self.good = good
    self.warning = warning
    self.bad = bad
    self.reset = reset
  }

  /// No styles: for files, pipes and terminals without colour.
  package static let plain = TextPalette(strong: "", faint: "", good: "", warning: "", bad: "", reset: "")

  /// The styles that every terminal with colour knows.
  package static let colour = TextPalette(
    strong: "\u{1B}[1m",
    faint: "\u{1B}[2m",
    good: "\u{1B}[32m",
    warning: "\u{1B}[33m",
    bad: "\u{1B}[31m",
    reset: "\u{1B}[0m"
  )

  func code(for style: StyledText.Style) -> String {
    switch style {
    case .plain, .tone(.neutral): ""
    case .strong: strong
    case .faint: faint
    case .tone(.good): good
    case .tone(.warning): warning
    case .tone(.bad): bad
    }
  }
}

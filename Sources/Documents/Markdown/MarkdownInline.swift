import FileFormats
import Vocabulary

/// Writes phrases as Markdown on one line; whatever is not mark-up of our own is escaped.
struct MarkdownInline {
  /// Where a phrase stands.
  enum Place {
    /// At the start of a line, where marks of lists and headings count.
    case lineStart
    /// Behind a mark, in a cell or in a heading.
    case inside
  }

  let figures: Figures

  func write(_ phrase: Phrase, style: String = "", at place: Place = .lineStart) -> String {
    var output = place == .inside ? " " : ""
    var run = ""
    for span in phrase.spans {
      switch span {
      case .text, .money, .integer, .area, .perMille, .stars, .status, .source, .place: run += figures.text(span)
      case .strong(let text):
        flush(&run, to: &output, style: style)
        output += wrapped(text, in: "**", after: output)
      case .emphasis(let text):
        flush(&run, to: &output, style: style)
        output += wrapped(text, in: "*", after: output)
      case .code(let text):
        flush(&run, to: &output, style: style)
        output += code(text, after: output)
      case .placeholder(let text):
        flush(&run, to: &output, style: style)
        // Brackets without a target are text; escaped user data never defines one.
        let mark = style.isEmpty ? "" : style
        output += "\(mark)[\(escape(text, after: "x"))]\(mark)"
      }
    }
    flush(&run, to: &output, style: style)
    return place == .inside ? String(output.dropFirst()) : output
  }

  private func flush(_ run: inout String, to output: inout String, style: String) {
    defer { run = "" }
    guard !run.isEmpty else { return }
    output += style.isEmpty ? escape(run, after: output) : wrapped(run, in: style, after: output)
  }

  /// Marks a text; spaces at its ends stay outside, because marks do not work beside spaces.
  private func wrapped(_ text: String, in mark: String, after output: String) -> String {
    let text = ShownText.cleaned(text)
    let leading = text.prefix { $0 == " " }
    let core = text.dropFirst(leading.count)
    let trailing = String(core.reversed().prefix { $0 == " " })
    let inner = escape(String(core.dropLast(trailing.count)), after: mark)
    guard !inner.isEmpty else { return output.isEmpty ? "" : text }
    return (output.isEmpty ? "" : leading) + mark + inner + mark + trailing
  }

  /// Escapes text that stands behind other text; only at the start of a line do marks of lists and headings count.
  private func escape(_ text: String, after output: String) -> String {
    // Letters around the text keep its outer spaces, and say that it is not the start of the line.
    let cleaned = ShownText.cleaned(text)
    let guarded = MarkdownText.escape(output.isEmpty ? cleaned + "x" : "x\(cleaned)x")
    return String(guarded.dropFirst(output.isEmpty ? 0 : 1).dropLast())
  }

  private func code(_ text: String, after output: String) -> String {
    let isPlain = text.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "/"),
        UInt8(ascii: "_"):
        true
      default: false
      }
    }
    return isPlain && !text.isEmpty ? "`\(text)`" : escape(text, after: output)
  }
}

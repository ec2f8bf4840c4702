/// Puts text into Markdown so that it stays text.
package enum MarkdownText {
  /// Escapes text for a paragraph, a list item or a cell of a table (CommonMark, and tables as GitHub writes them).
  ///
  /// The result is one line: line ends and tabs become spaces, and outer spaces, which no page shows, are dropped.
  /// Control characters become `U+FFFD`. Characters that mean something only at the beginning of a line are escaped
  /// only there, so that dates and amounts stay readable.
  ///
  ///     MarkdownText.escape("a|b <c> *d*")   // #"a\|b \<c\> \*d\*"#
  ///     MarkdownText.escape("1. Bàn")        // #"1\. Bàn"#
  ///     MarkdownText.escape("05-02-2025")    // "05-02-2025"
  package static func escape(_ text: String) -> String {
    let line = singleLine(text)
    var escaped = String.UnicodeScalarView()
    for index in line.indices {
      let scalar = line[index]
      if isMarker(scalar) || startsLink(line[index...], after: line[..<index]) {
        escaped.append("\\")
      } else if isMarkerAtStart(scalar), isMarkerPrefix(line[..<index], before: scalar) {
        escaped.append("\\")
      }
      escaped.append(scalar)
    }
    return String(escaped)
  }

  private static func singleLine(_ text: String) -> Substring.UnicodeScalarView {
    var line = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      defer { previous = scalar }
      switch scalar {
      case "\n" where previous == "\r": continue
      case "\t", "\n", "\r", "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}": line.append(" ")
      case "\u{0}"..<"\u{20}", "\u{7F}": line.append("\u{FFFD}")
      default: line.append(scalar)
      }
    }
    let trimmed = line.drop { $0 == " " }
    guard let last = trimmed.lastIndex(where: { $0 != " " }) else { return Substring().unicodeScalars }
    return trimmed[...last]
  }

  /// Characters that can be markup anywhere in a line.
  private static func isMarker(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\\", "`", "*", "_", "[", "]", "<", ">", "&", "|", "~", "$": true
    default: false
    }
  }

  /// Characters that can be markup at the beginning of a line: headings, lists, rules and underlines.
  private static func isMarkerAtStart(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "#", "+", "-", "=", ":", ".", ")": true
    default: false
    }
  }

  /// Whether a marker stands at the beginning of a line; for `.` and `)` that is behind the number of a list.
  private static func isMarkerPrefix(_ before: Substring.UnicodeScalarView, before marker: Unicode.Scalar) -> Bool {
    guard marker == "." || marker == ")" else { return before.isEmpty }
    return !before.isEmpty && before.allSatisfy { ("0"..."9").contains($0) }
  }

  /// Whether a page would make a link of what begins here: `://` behind a scheme, or the point of `www.`.
  private static func startsLink(
    _ rest: Substring.UnicodeScalarView,
    after before: Substring.UnicodeScalarView
  ) -> Bool {
    switch rest.first {
    case ":": rest.starts(with: "://".unicodeScalars)
    case ".": before.suffix(3).elementsEqual("www".unicodeScalars) { $0.properties.lowercaseMapping == String($1) }
    default: false
    }
  }
}

/// Puts text into HTML and XML so that it stays text.
package enum HTMLText {
  /// Escapes text for the content of an element and for an attribute in quotes of either kind.
  ///
  /// Control characters that neither format can hold become `U+FFFD`.
  ///
  ///     HTMLText.escape("<b>Bàn & ghế</b>")   // "&lt;b&gt;Bàn &amp; ghế&lt;/b&gt;"
  package static func escape(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped.append(contentsOf: "&amp;".unicodeScalars)
      case "<": escaped.append(contentsOf: "&lt;".unicodeScalars)
      case ">": escaped.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": escaped.append(contentsOf: "&quot;".unicodeScalars)
      case "'": escaped.append(contentsOf: "&#39;".unicodeScalars)
      case "\t", "\n", "\r": escaped.append(scalar)
      case "\u{0}"..<"\u{20}", "\u{7F}", "\u{FFFE}", "\u{FFFF}": escaped.append("\u{FFFD}")
      default: escaped.append(scalar)
      }
    }
    return String(escaped)
  }
}

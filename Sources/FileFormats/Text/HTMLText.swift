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

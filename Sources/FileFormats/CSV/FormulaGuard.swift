/// Keeps a spreadsheet from running text as a formula, in a way that can be undone.
///
/// Text that begins with `=`, `+`, `-`, `@`, one of their full-width forms, a tab or a line end gets an apostrophe
/// before it, so that a spreadsheet shows it. So does text that already begins with apostrophes and then one of these,
/// so that ``restored(_:)`` always gives back the original. Plain numbers such as `-5`, `+1.250.000` and `-2,5%` stay.
///
///     FormulaGuard.guarded("=HYPERLINK(…)")   // "'=HYPERLINK(…)"
///     FormulaGuard.guarded("-5")              // "-5"
///     FormulaGuard.restored("'=HYPERLINK(…)") // "=HYPERLINK(…)"
package enum FormulaGuard {
  /// Puts an apostrophe before text that a spreadsheet would run.
  package static func guarded(_ text: String) -> String {
    needsGuard(text) ? "'" + text : text
  }

  /// Takes away the apostrophe that ``guarded(_:)`` put before a text.
  package static func restored(_ text: String) -> String {
    guard text.utf8.first == apostrophe, beginsFormula(text.unicodeScalars.drop { $0 == "'" }) else { return text }
    return String(text.unicodeScalars.dropFirst())
  }

  private static let apostrophe = UInt8(ascii: "'")

  private static func needsGuard(_ text: String) -> Bool {
    guard let first = text.utf8.first, !isSafe(first) else { return false }
    let rest = text.unicodeScalars.drop { $0 == "'" }
    guard beginsFormula(rest) else { return false }
    return first == apostrophe || !isPlainNumber(text)
  }

  /// Letters, digits and all bytes of Latin text beyond ASCII: the beginning of nearly every cell.
  private static func isSafe(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"), 0x80..<0xEF:
      true
    default: false
    }
  }

  private static func beginsFormula(_ text: Substring.UnicodeScalarView) -> Bool {
    switch text.first {
    case "=", "+", "-", "@", "\t", "\r", "\n", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}": true
    default: false
    }
  }

  /// A sign, then digits with single points or commas between them, then perhaps a percent sign.
  private static func isPlainNumber(_ text: String) -> Bool {
    var rest = Substring(text).utf8.dropFirst()
    if rest.last == UInt8(ascii: "%") {
      rest = rest.dropLast()
      if rest.last == UInt8(ascii: " ") { rest = rest.dropLast() }
    }
    let groups = rest.split(omittingEmptySubsequences: false) { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") }
    return groups.allSatisfy { group in
      !group.isEmpty && group.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    } && (text.utf8.first == UInt8(ascii: "-") || text.utf8.first == UInt8(ascii: "+"))
  }
}

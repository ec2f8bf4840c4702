/// Numbers as the cells of a workbook store them.
enum NumberText {
  /// Whether bytes are a number as XML Schema writes it: `-12`, `.5`, `2.5E-3`.
  static func isNumber(_ bytes: ArraySlice<UInt8>) -> Bool {
    let span = bytes.span
    var place = 0
    func byte() -> UInt8 { place < span.count ? span[place] : 0 }
    func passSign() { if byte() == UInt8(ascii: "-") || byte() == UInt8(ascii: "+") { place += 1 } }
    func passDigits() -> Int {
      let start = place
      while byte() >= UInt8(ascii: "0"), byte() <= UInt8(ascii: "9") { place += 1 }
      return place - start
    }
    passSign()
    var digits = passDigits()
    if byte() == UInt8(ascii: ".") {
      place += 1
      digits += passDigits()
    }
    guard digits > 0 else { return false }
    if byte() == UInt8(ascii: "e") || byte() == UInt8(ascii: "E") {
      place += 1
      passSign()
      guard passDigits() > 0 else { return false }
    }
    return place == span.count
  }

  /// The digits of a number that a file stores in binary: as few as tell it from every other, and no point for a whole one.
  ///
  ///     NumberText.digits(of: 1_250_000)   // "1250000"
  ///     NumberText.digits(of: 0.1)         // "0.1"
  ///     NumberText.digits(of: 1e20)        // "1E+20"
  ///
  /// - Returns: nothing for what is no number: an infinity, or no number by its very name.
  static func digits(of value: Double) -> String? {
    guard value.isFinite else { return nil }
    if let whole = Int(exactly: value), abs(whole) <= 1 << 54 { return String(whole) }
    let text = "\(value)"
    guard let exponent = text.utf8.firstIndex(of: UInt8(ascii: "e")) else { return text }
    var mantissa = text[..<exponent]
    if mantissa.hasSuffix(".0") { mantissa.removeLast(2) }
    return mantissa + "E" + text[text.utf8.index(after: exponent)...]
  }
}

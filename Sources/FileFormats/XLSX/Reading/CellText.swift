/// Text as the cells of a workbook write it.
enum CellText {
  /// Resolves the escapes `_xHHHH_`, by which cells hold characters that XML cannot.
  ///
  /// An escape stands for a UTF-16 code unit; one that cannot be text, a zero or half of a pair, stays as it is.
  ///
  ///     _x000D_        →   a carriage return
  ///     _x005F_x000D_  →   _x000D_
  static func unescaped(_ bytes: [UInt8]) -> String {
    guard let first = firstEscape(in: bytes[...]) else { return String(decoding: bytes, as: UTF8.self) }
    var result = Array(bytes[..<first])
    var rest = bytes[first...]
    while !rest.isEmpty {
      if let unit = escape(at: rest) {
        let second = escape(at: rest.dropFirst(escapeLength))
        let isPair = UTF16.isLeadSurrogate(unit) && second.map { UTF16.isTrailSurrogate($0) } == true
        let units = isPair ? [unit, second ?? 0] : [unit]
        if let text = String(validating: units, as: UTF16.self), unit != 0 {
          result.append(contentsOf: text.utf8)
          rest = rest.dropFirst(escapeLength * units.count)
          continue
        }
      }
      let end = firstEscape(in: rest.dropFirst()) ?? rest.endIndex
      result.append(contentsOf: rest[..<end])
      rest = rest[end...]
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static let escapeLength = 7

  private static func firstEscape(in bytes: ArraySlice<UInt8>) -> Int? {
    guard bytes.count >= escapeLength else { return nil }
    var rest = bytes
    while let start = rest.firstIndex(of: UInt8(ascii: "_")) {
      if escape(at: bytes[start...]) != nil { return start }
      rest = rest[(start + 1)...]
    }
    return nil
  }

  /// The code unit that an escape at the beginning of some bytes stands for.
  private static func escape(at bytes: ArraySlice<UInt8>) -> UInt16? {
    let start = bytes.startIndex
    guard bytes.count >= escapeLength, bytes[start] == UInt8(ascii: "_"), bytes[start + 1] == UInt8(ascii: "x"),
      bytes[start + 6] == UInt8(ascii: "_")
    else { return nil }
    var unit: UInt16 = 0
    for byte in bytes[(start + 2)..<(start + 6)] {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): unit = unit << 4 | UInt16(byte - UInt8(ascii: "0"))
      case UInt8(ascii: "a")...UInt8(ascii: "f"), UInt8(ascii: "A")...UInt8(ascii: "F"):
        unit = unit << 4 | UInt16((byte & 0x0F) + 9)
      default: return nil
      }
    }
    return unit
  }
}

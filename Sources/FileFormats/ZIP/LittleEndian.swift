/// Numbers as archives store them: the least byte first.
struct LittleEndian {
  let bytes: [UInt8]

  /// The number of two bytes, or nothing if they are not all there.
  func short(at offset: Int) -> Int? { number(at: offset, count: 2) }

  /// The number of four bytes.
  func word(at offset: Int) -> Int? { number(at: offset, count: 4) }

  /// The number of eight bytes; nothing if it is more than an `Int` holds.
  func long(at offset: Int) -> Int? {
    guard let low = number(at: offset, count: 4), let high = number(at: offset + 4, count: 4), high < 1 << 31 else {
      return nil
    }
    return high << 32 | low
  }

  private func number(at offset: Int, count: Int) -> Int? {
    guard offset >= 0, offset <= bytes.count - count else { return nil }
    return (0..<count).reduce(0) { $0 | Int(bytes[offset + $1]) << (8 * $1) }
  }

  /// Appends the least bytes of a number.
  static func append(_ number: Int, count: Int, to bytes: inout [UInt8]) {
    for place in 0..<count { bytes.append(UInt8(truncatingIfNeeded: number >> (8 * place))) }
  }
}

import TestSupport

extension SeededGenerator {
  /// Draws text of up to some pieces, each of which is trouble for some format.
  mutating func text(upTo length: Int) -> String {
    let pieces = [
      "a", "Bàn", "ghe\u{302}\u{301}", "ế", " ", "  ", ",", ";", "\t", "|", "\"", "\"\"", "'", "\n", "\r", "\r\n", "=",
      "+",
      "-", "@", "1", "2,5", "1.250.000", "-7", "\\", "/", "{", "[", "😀", "👨‍👩‍👧", "\u{FEFF}", "\u{1}", "漢", "#", "sep=",
      "%",
      "\u{FF1D}", "<", "&",
    ]
    return (0..<Int.random(in: 0...length, using: &self))
      .map { _ in pieces.randomElement(using: &self) ?? "" }
      .joined()
  }

  /// Changes, removes or adds up to some bytes.
  mutating func mutated(_ bytes: [UInt8], times: Int, from alphabet: [UInt8]) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...times, using: &self) {
      let place = Int.random(in: 0...bytes.count, using: &self)
      let byte =
        Bool.random(using: &self) ? UInt8.random(in: 0...255, using: &self) : alphabet.randomElement(using: &self) ?? 0
      switch Int.random(in: 0..<3, using: &self) {
      case 0 where place < bytes.count: bytes[place] = byte
      case 1 where place < bytes.count: bytes.remove(at: place)
      default: bytes.insert(byte, at: place)
      }
    }
    return bytes
  }
}

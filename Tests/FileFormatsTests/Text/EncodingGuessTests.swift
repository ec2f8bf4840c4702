import Testing
import TestSupport
@testable import FileFormats

/// Files of a few random words: whatever is recognised is right, and a whole table is always recognised.
@Suite struct EncodingGuessTests {
  private static let words = VietnameseSpellingTests.text.split(whereSeparator: \.isWhitespace).map(String.init)

  private struct Stored: Sendable {
    let encoding: TextEncoding
    let bytes: @Sendable (String) -> [UInt8]?
  }

  private static let stored = [
    Stored(encoding: .windows1258) { StoredText.windows1258($0) },
    Stored(encoding: .tcvn3) { StoredText.latin1(StoredText.tcvn3($0)) },
    Stored(encoding: .vni) { StoredText.latin1(StoredText.vni($0)) },
    Stored(encoding: .tcvn3) { Array(StoredText.tcvn3($0).utf8) },
    Stored(encoding: .vni) { Array(StoredText.vni($0).utf8) },
    Stored(encoding: .utf8) { Array($0.utf8) },
  ]

  /// Draws words, now and then with a foreign one among them.
  private func line(_ count: Int, _ random: inout SeededGenerator) -> String {
    (0..<count).map { _ in
      random.chance(5) ? "mm, QR-2" : Self.words.randomElement(using: &random) ?? ""
    }.joined(separator: ";")
  }

  @Test(arguments: stored.indices)
  func `few words are recognised rightly or not at all`(index: Int) throws {
    let stored = Self.stored[index]
    var random = SeededGenerator(seed: UInt64(index))
    var recognised = 0
    for _ in 0..<3_000 {
      let text = line(random.int(1...12), &random)
      let bytes = try #require(stored.bytes(text))
      guard let result = try? TextDecoder(encoding: nil).decode(bytes) else { continue }
      let isUnicode = UTF8Text(bytes).firstInvalidOffset() == nil
      #expect(result.encoding == stored.encoding || (isUnicode && result.encoding == .utf8), "\(text)")
      if result.encoding == stored.encoding { recognised += 1 }
    }
    #expect(recognised > 1_500)
  }

  @Test(arguments: stored.indices)
  func `many words are always recognised`(index: Int) throws {
    let stored = Self.stored[index]
    var random = SeededGenerator(seed: UInt64(index))
    for _ in 0..<500 {
      let text = line(random.int(30...60), &random)
      let result = try TextDecoder(encoding: nil).decode(try #require(stored.bytes(text)))
      #expect(result.encoding == stored.encoding, "\(text)")
      let shown = String(decoding: result.text.bytes[result.text.start...], as: UTF8.self)
      #expect(shown.lowercased() == text.lowercased())
    }
  }

  /// A file of which some words are stored for a font is never read as if all or none were.
  @Test func `mixed files are refused`() throws {
    var random = SeededGenerator(seed: 9)
    var refused = 0
    for _ in 0..<1_000 {
      let (plain, old) = (line(random.int(5...20), &random), line(random.int(5...20), &random))
      let font = random.chance(50)
      let text = plain + "\n" + (font ? StoredText.tcvn3(old) : StoredText.vni(old))
      do {
        let result = try TextDecoder(encoding: nil).decode(Array(text.utf8))
        #expect(result.encoding == .utf8, "\(text)")
      } catch {
        refused += 1
      }
    }
    #expect(refused > 900)
  }
}

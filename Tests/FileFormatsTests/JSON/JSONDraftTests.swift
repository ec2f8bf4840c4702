import Foundation
import Testing
import TestSupport
import Vocabulary
@testable import FileFormats

/// The encoder of this room against that of Foundation.
@Suite struct JSONDraftTests {
  /// A value of any shape.
  private indirect enum Sample: Encodable, Sendable {
    case null
    case truth(Bool)
    case number(Int)
    case real(Double)
    case decimal(Decimal)
    case text(String)
    case list([Sample])
    case object([(key: String, value: Sample)])

    private struct Key: CodingKey {
      let stringValue: String
      var intValue: Int? { nil }
      init(stringValue: String) { self.stringValue = stringValue }
      init?(intValue: Int) { nil }
    }

    func encode(to encoder: any Encoder) throws {
      switch self {
      case .null:
        var container = encoder.singleValueContainer()
        try container.encodeNil()
      case .truth(let truth): try truth.encode(to: encoder)
      case .number(let number):
        var container = encoder.singleValueContainer()
        try container.encode(number)
      case .real(let real): try real.encode(to: encoder)
      case .decimal(let decimal):
        var container = encoder.singleValueContainer()
        try container.encode(decimal)
      case .text(let text):
        var container = encoder.singleValueContainer()
        try container.encode(text)
      case .list(let elements):
        var container = encoder.unkeyedContainer()
        for element in elements {
          switch element {
          case .list(let inner):
            var nested = container.nestedUnkeyedContainer()
            for element in inner { try nested.encode(element) }
          case .null: try container.encodeNil()
          case .text(let text): try container.encode(text)
          case .number(let number): try container.encode(number)
          default: try container.encode(element)
          }
        }
      case .object(let members):
        var container = encoder.container(keyedBy: Key.self)
        for (key, value) in members {
          let key = Key(stringValue: key)
          switch value {
          case .object(let inner):
            var nested = container.nestedContainer(keyedBy: Key.self, forKey: key)
            for (key, value) in inner { try nested.encode(value, forKey: Key(stringValue: key)) }
          case .null: try container.encodeNil(forKey: key)
          case .truth(let truth): try container.encode(truth, forKey: key)
          case .decimal(let decimal): try container.encode(decimal, forKey: key)
          default: try container.encode(value, forKey: key)
          }
        }
      }
    }

    static func random(_ generator: inout SeededGenerator, depth: Int = 0) -> Sample {
      switch generator.int(0...(depth > 3 ? 5 : 9)) {
      case 0: .null
      case 1: .truth(Bool.random(using: &generator))
      case 2: .number(Int.random(in: Int.min...Int.max, using: &generator))
      case 3: .real(Double(generator.int(-1_000...1_000)) / 8)
      case 4: .decimal(Decimal(sign: .plus, exponent: -3, significand: Decimal(generator.int(0...99_999))))
      case 5: .text(text(&generator))
      case 6, 7: .list((0..<generator.int(0...5)).map { _ in random(&generator, depth: depth + 1) })
      default: .object(members(&generator, depth: depth))
      }
    }

    private static func members(_ generator: inout SeededGenerator, depth: Int) -> [(key: String, value: Sample)] {
      var keys: Set<String> = []
      return (0..<generator.int(0...5)).compactMap { _ in
        let key = Self.keys.randomElement(using: &generator) ?? ""
        return keys.insert(key).inserted ? (key, random(&generator, depth: depth + 1)) : nil
      }
    }

    private static let keys = [
      "unit", "unitPrice", "unitOfMeasure", "unknown", "cost", "costShare", "ownPart", "ownFunds", "otherScore", "a1",
      "a10", "a2", "Zeta", "zeta", "tên", "s", "", "mandatoryFrom", "sharePercent", "x_y", "x-y", "xY",
    ]

    private static func text(_ generator: inout SeededGenerator) -> String {
      let pieces = [
        "Phường Tân Liễu", "\"", "\\", "/", "\n", "\r\n", "\t", "\u{8}", "\u{C}", "\u{0}", "\u{1F}", "\u{7F}", "\u{9B}",
        "\u{202E}", "\u{61C}", "…", "m²", "🏛️", "e\u{302}\u{301}", "<", "–", " ", "\u{200B}", "\u{FEFF}",
      ]
      return (0..<generator.int(0...4)).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
    }
  }

  private func expected(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return ShownText.json(String(decoding: try encoder.encode(value), as: UTF8.self)) + "\n"
  }

  @Test(arguments: 0..<20) func `values have the bytes of Foundation's encoder`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<200 {
      let value = ["value": Sample.random(&generator)]
      #expect(try JSONText.encode(value) == expected(value))
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
      #expect(try JSONText.encodeCompactly(value) == String(decoding: encoder.encode(value), as: UTF8.self))
    }
  }

  /// A record with a list that is written in pieces.
  private struct Long: Encodable {
    var schema = "onestop.test/1"
    var all: [Sample]
    var none: [Sample] = []
    var tail = "end"
  }

  @Test(arguments: [0, 1, 63, 64, 65, 128, 2_047, 2_048, 2_049, 5_000])
  func `a long list is written in pieces as at once`(count: Int) throws {
    var generator = SeededGenerator(seed: UInt64(count))
    let record = Long(all: (0..<count).map { _ in Sample.random(&generator, depth: 2) })
    for workers in [Workers.one, .allCores] {
      var pieces: [[UInt8]] = []
      try JSONText.encode(record, workers: workers) { pieces.append($0) }
      #expect(try String(decoding: pieces.joined(), as: UTF8.self) == expected(record))
      #expect(pieces.count >= count / 64)
    }
  }

  @Test func `a number that is infinite is refused`() {
    #expect(throws: EncodingError.self) { try JSONText.encode(["a": Double.infinity]) }
    #expect(throws: EncodingError.self) { try JSONText.encode(["a": Float.nan]) }
  }
}

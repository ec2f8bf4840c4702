import Vocabulary

/// The texts of a workbook, each once: cells refer to them by number.
struct TextTable {
  private var numbers: [[UInt8]: Int] = [:]
  private var items: [[UInt8]] = []
  /// How many cells refer to a text.
  private var count = 0

  /// The most UTF-16 code units that a cell holds.
  static let longestText = 32_767

  /// The number of a text.
  ///
  /// Texts are compared byte by byte, so that composed and decomposed letters stay what they are.
  mutating func number(of text: String) -> Int {
    number { xml in
      xml.element("t", ["xml:space": "preserve"]) { $0.text(Self.escaped(text)) }
    }
  }

  /// The number of a text of several fonts.
  mutating func number(of runs: [WorkbookDocument.Cell.Run]) -> Int {
    number { xml in
      for run in runs {
        xml.element("r") { xml in
          xml.element("rPr") { StyleTable.font(run.font, nameTag: "rFont", in: &$0) }
          xml.element("t", ["xml:space": "preserve"]) { $0.text(Self.escaped(run.text)) }
        }
      }
    }
  }

  private mutating func number(writing write: (inout XMLWriter) -> Void) -> Int {
    var xml = XMLWriter(fragment: ())
    xml.element("si", [:], write)
    count += 1
    if let number = numbers[xml.bytes] { return number }
    numbers[xml.bytes] = items.count
    items.append(xml.bytes)
    return items.count - 1
  }

  /// The part that holds the texts.
  func xml() -> [UInt8] {
    var xml = XMLWriter()
    xml.element(
      "sst",
      ["xmlns": OfficeNames.spreadsheet, "count": "\(count)", "uniqueCount": "\(items.count)"]
    ) { xml in
      for item in items { xml.fragment(item) }
    }
    return xml.bytes
  }

  /// Writes what XML cannot hold, and what looks like such an escape, as `_xHHHH_`.
  ///
  ///     TextTable.escaped("a\u{1}_x000D_")   // "a_x0001__x005F_x000D_"
  static func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 < 0x20 || $0 == 0xEF || $0 == UInt8(ascii: "_") }) else { return text }
    var escaped = String.UnicodeScalarView()
    let scalars = text.unicodeScalars
    for index in scalars.indices {
      let scalar = scalars[index]
      switch scalar {
      case "\t", "\n": escaped.append(scalar)
      case "\u{0}"..<"\u{20}", "\u{FFFE}", "\u{FFFF}": escaped.append(contentsOf: escape(scalar))
      case "_" where isEscape(scalars[index...].prefix(7)): escaped.append(contentsOf: escape(scalar))
      default: escaped.append(scalar)
      }
    }
    return String(escaped)
  }

  private static func escape(_ scalar: Unicode.Scalar) -> String.UnicodeScalarView {
    "_x\(Int(scalar.value).digits(4, radix: 16))_".unicodeScalars
  }

  /// Whether `_x`, up to four hexadecimal digits and `_` stand here: LibreOffice resolves the shorter ones, too.
  private static func isEscape(_ scalars: Substring.UnicodeScalarView) -> Bool {
    guard scalars.starts(with: "_x".unicodeScalars) else { return false }
    let digits = scalars.dropFirst(2).prefix { $0.properties.isASCIIHexDigit }
    return (1...4).contains(digits.count) && scalars.dropFirst(2 + digits.count).first == "_"
  }
}

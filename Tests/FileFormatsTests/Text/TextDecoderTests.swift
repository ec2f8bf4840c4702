import Testing
import TestSupport
@testable import FileFormats

@Suite struct TextDecoderTests {
  private static let table = """
    Đơn vị;Phường Tân Liễu
    STT;Tên hạng mục;Số lượng;Tình trạng;Ghi chú
    1;Biển tên trụ sở;1;Tốt;"mới; còn tem"
    2;Băng ghế chờ;2;Đã hỏng;
    """

  /// The table in every encoding, with and without a mark where there is one.
  private static let files: [(name: String, encoding: TextEncoding, bytes: [UInt8])] = [
    ("UTF-8", .utf8, Array(table.utf8)),
    ("UTF-8 with a mark", .utf8, Array(("\u{FEFF}" + table).utf8)),
    ("UTF-16 LE", .utf16LittleEndian, StoredText.utf16(table, isBigEndian: false, mark: true)),
    ("UTF-16 LE without a mark", .utf16LittleEndian, StoredText.utf16(table, isBigEndian: false, mark: false)),
    ("UTF-16 BE", .utf16BigEndian, StoredText.utf16(table, isBigEndian: true, mark: true)),
    ("UTF-16 BE without a mark", .utf16BigEndian, StoredText.utf16(table, isBigEndian: true, mark: false)),
    ("Windows-1258", .windows1258, StoredText.windows1258(table) ?? []),
    ("TCVN3", .tcvn3, StoredText.latin1(StoredText.tcvn3(table)) ?? []),
    ("TCVN3 saved as UTF-8", .tcvn3, Array(StoredText.tcvn3(table).utf8)),
    ("TCVN3 saved as UTF-16", .tcvn3, StoredText.utf16(StoredText.tcvn3(table), isBigEndian: false, mark: true)),
    ("VNI", .vni, StoredText.latin1(StoredText.vni(table)) ?? []),
    ("VNI saved as UTF-8 with a mark", .vni, Array(("\u{FEFF}" + StoredText.vni(table)).utf8)),
  ]

  private func text(_ result: TextDecoder.Result) -> String {
    String(decoding: result.text.bytes[result.text.start...], as: UTF8.self)
  }

  @Test(arguments: files.indices)
  func `an encoding is recognised by its content`(index: Int) throws {
    let file = Self.files[index]
    let result = try TextDecoder(encoding: nil).decode(file.bytes)
    #expect(result.encoding == file.encoding, "\(file.name)")
    #expect(text(result) == Self.table, "\(file.name)")
  }

  @Test(arguments: files.indices)
  func `an encoding that is asked for is taken`(index: Int) throws {
    let file = Self.files[index]
    let result = try TextDecoder(encoding: file.encoding).decode(file.bytes)
    #expect(result.encoding == file.encoding, "\(file.name)")
    #expect(text(result) == Self.table, "\(file.name)")
  }

  @Test(arguments: files.indices)
  func `a file cut anywhere is read the same, or refused, or has too little to tell`(index: Int) throws {
    let file = Self.files[index]
    for end in 0..<file.bytes.count {
      guard let result = try? TextDecoder(encoding: nil).decode(Array(file.bytes[..<end])) else { continue }
      // Before the third word of the table in the old encodings there is nothing to recognise in Unicode text.
      if result.encoding == file.encoding {
        #expect(Self.table.hasPrefix(text(result).dropLast()), "\(file.name) \(end)")
      }
      if result.encoding != file.encoding {
        #expect([.utf8, .utf16LittleEndian].contains(result.encoding) && end < 100, "\(file.name) \(end)")
      }
    }
  }

  @Test(
    "Text in Unicode stays what it is",
    arguments: [
      "STT,Tên\n", "Name,City\nZoë,Orléans\nJosé,Málaga\nRenée,Besançon\nBjörn,Århus\n",
      "Größe;Stück\nTür;Höhe;Länge\n",
      "bàn,máy,ghi chú,tủ hòa giải,dù\n", "Qté;Prix unité (€)\nÉtagère;à côté;déjà;là\n", "m²;m³;°C;½\n", "“a”,–,…\n",
      "漢字,かな\n", "e\u{302}\u{301},Bie\u{302}\u{309}n,te\u{302}n\n", VietnameseSpellingTests.text,
    ]
  )
  func unicode(text: String) throws {
    let result = try TextDecoder(encoding: nil).decode(Array(text.utf8))
    #expect(result.encoding == .utf8)
    #expect(Array(result.text.bytes) == Array(text.utf8))
  }

  @Test(
    "Content that does not decide is refused",
    arguments: [
      ([0x53, 0xE8], .unclear([.tcvn3, .windows1258], at: .text(line: 1, column: 2))),
      (Array("a\nT".utf8) + [0xE8, 0x74], .unclear([.tcvn3], at: .text(line: 2, column: 2))),
      (Array("Tên".utf8) + [0xFF], .invalidUTF8(byte: 0xFF, at: .text(line: 1, column: 4))),
      (
        Array("Zo".utf8) + [0xEB, 0x20] + Array("Bj".utf8) + [0xF6, 0x72, 0x6E],
        .invalidUTF8(byte: 0xEB, at: .text(line: 1, column: 3))
      ),
      (Array("T".utf8) + [0x81], .invalidUTF8(byte: 0x81, at: .text(line: 1, column: 2))),
    ] as [([UInt8], TextError)]
  )
  func refused(bytes: [UInt8], expected: TextError) {
    #expect(throws: expected) { try TextDecoder(encoding: nil).decode(bytes) }
    #expect(!expected.description.isEmpty)
  }

  @Test func `a file of which a part is written for an old font is refused`() {
    let text = "Tên,Số lượng\n" + StoredText.tcvn3("Biển tên trụ sở,Tốt\nBăng ghế chờ,Hỏng")
    let expected = TextError.mixed(.tcvn3, stored: "BiÓn", shown: "Biển", at: .text(line: 2, column: 1))
    #expect(throws: expected) { try TextDecoder(encoding: nil).decode(Array(text.utf8)) }
    #expect(throws: TextError.undecodable(.tcvn3, at: .text(line: 1, column: 6))) {
      try TextDecoder(encoding: .tcvn3).decode(Array(text.utf8))
    }
  }

  @Test(
    "What is not text in the encoding asked for is refused",
    arguments: [
      (.utf8, Array("Tên,".utf8) + [0xE9], .invalidUTF8(byte: 0xE9, at: .text(line: 1, column: 5))),
      (
        .utf16LittleEndian, [0x61, 0x00, 0x0A, 0x00, 0x62, 0x00, 0x00, 0xD8],
        .undecodable(.utf16LittleEndian, at: .text(line: 2, column: 2))
      ),
      (.utf16BigEndian, [0x00, 0x61, 0x00], .undecodable(.utf16BigEndian, at: .text(line: 1, column: 2))),
      (.windows1258, [0x61, 0x0A, 0x69, 0xF2, 0x8A], .undecodable(.windows1258, at: .text(line: 2, column: 2))),
      (.vni, [0x61, 0xF9, 0x81], .undecodable(.vni, at: .text(line: 1, column: 3))),
    ] as [(TextEncoding, [UInt8], TextError)]
  )
  func undecodable(encoding: TextEncoding, bytes: [UInt8], expected: TextError) {
    #expect(throws: expected) { try TextDecoder(encoding: encoding).decode(bytes) }
  }

  @Test func `a word without an end takes no longer than others`() throws {
    let letters = [UInt8](repeating: 0x61, count: 100_000)
    let marked = [[UInt8]](repeating: [0x6F, 0xF2], count: 50_000).flatMap { $0 }
    let time = processorTime {
      for bytes in [letters + marked, marked + [0x81], marked + [0x0A] + Array("Đ".utf8)] {
        for encoding in [nil] + TextEncoding.allCases { _ = try? TextDecoder(encoding: encoding).decode(bytes) }
      }
    }
    #expect(time < .seconds(60))
    let text = try TextDecoder(encoding: .windows1258).decode(marked).text
    #expect(text.bytes.count == 150_000)
  }

  @Test func `columns count the characters that the file stores`() throws {
    let text = "Số lượng;Tình trạng;Tốt\nBăng ghế;\"Hỏng\nrồi\";chờ"
    let places = try CSVReader().read(Array(text.utf8)).table.rows.flatMap { $0.cells.map(\.position.description) }
    for encoded in [
      StoredText.windows1258(text), Array(StoredText.tcvn3(text).utf8), StoredText.latin1(StoredText.tcvn3(text)),
    ] {
      let rows = try CSVReader().read(try #require(encoded)).table.rows
      #expect(rows.flatMap { $0.cells.map(\.position.description) } == places)
    }
    // Soá löôïng;Tình traïng;Toát
    // Baêng gheá;"Hoûng
    // roài";chôø
    let vni = try CSVReader().read(Array(StoredText.vni(text).utf8))
    #expect(vni.encoding == .vni)
    #expect(
      vni.table.rows.map { $0.cells.map(\.position.description) } == [
        ["1:1", "1:12", "1:24"], ["2:1", "2:12", "3:7"],
      ]
    )
  }
}

import Testing
import TestSupport
@testable import FileFormats

/// Archives that were made to harm, or were harmed: each is refused at once, with the part that is wrong.
@Suite struct HostileZIPTests {
  private let text = Array(String(repeating: "Bộ phận Một cửa. ", count: 40).utf8)

  private func archive(_ entries: [(String, [UInt8])]) throws -> [UInt8] {
    var writer = ZIPWriter()
    for (name, contents) in entries { try writer.add(name, contents) }
    return try writer.finish()
  }

  /// Replaces bytes in the record of the directory that belongs to an entry, and perhaps in its local header.
  private func changed(
    _ bytes: [UInt8],
    directoryOffset: Int,
    localOffset: Int? = nil,
    to number: Int,
    count: Int
  ) throws -> [UInt8] {
    var bytes = bytes
    let numbers = LittleEndian(bytes: bytes)
    let directory = try #require(numbers.word(at: bytes.count - 6))
    for place in [directory + directoryOffset] + (localOffset.map { [$0] } ?? []) {
      for index in 0..<count { bytes[place + index] = UInt8(truncatingIfNeeded: number >> (8 * index)) }
    }
    return bytes
  }

  private func unpacked(_ bytes: [UInt8]) throws(ZIPError) -> [[UInt8]] {
    let archive = try ZIPArchive(bytes)
    return try archive.entries.map { entry throws(ZIPError) in try archive.contents(of: entry) }
  }

  @Test func `an archive cut off at any byte is refused`() throws {
    let bytes = try archive([("a.xml", text), ("b/c.xml", text), ("d", [7])])
    for length in bytes.indices {
      #expect(throws: ZIPError.self) { try unpacked(Array(bytes[..<length])) }
    }
  }

  @Test func `any byte changed is refused or makes no difference`() throws {
    let original = try archive([("a.xml", text), ("b/c.xml", Array(text.reversed()))])
    let contents = try unpacked(original)
    var generator = SeededGenerator(seed: 42)
    for place in original.indices {
      var bytes = original
      bytes[place] ^= UInt8.random(in: 1...255, using: &generator)
      // Names, times and attributes may change; what an entry unpacks to may not.
      if let read = try? unpacked(bytes) { #expect(read == contents, "byte \(place)") }
    }
  }

  @Test(arguments: ["../a", "a/../../b", "/etc/passwd", "C:/a", "c:\\a", "..\\a", "a\0b", ""])
  func `a name that leaves its folder is refused`(name: String) throws {
    let bytes = RawArchive(.init(name)).bytes()
    #expect(throws: ZIPError.unsafeName(name.replacing("\\", with: "/"))) { try ZIPArchive(bytes) }
    #expect(throws: ZIPError.unsafeName(name)) { try archive([(name, text)]) }
  }

  @Test func `two entries of one name are refused`() throws {
    var bytes = try archive([("a.xml", text), ("b.xml", text)])
    for place in bytes.indices where bytes[place...].starts(with: Array("b.xml".utf8)) {
      bytes[place] = UInt8(ascii: "a")
    }
    #expect(throws: ZIPError.duplicateName("a.xml")) { try ZIPArchive(bytes) }
  }

  @Test func `entries that share bytes are refused`() throws {
    // Both records of the directory point to the first local header.
    var bytes = try archive([("a.xml", text), ("a.xml ", text)])
    let numbers = LittleEndian(bytes: bytes)
    let directory = try #require(numbers.word(at: bytes.count - 6))
    let second = directory + 46 + 5
    for index in 0..<4 { bytes[second + 42 + index] = 0 }
    #expect(throws: ZIPError.contradictory(part: "a.xml ")) { try ZIPArchive(bytes) }
    // With the same name in both, the data are the same bytes, too.
    bytes[second + 28] = 5
    bytes[second + 30] = 1
    #expect(throws: ZIPError.overlapping(part: "a.xml")) { try ZIPArchive(bytes) }
  }

  @Test func `false sizes are refused, and no more is unpacked than stated`() throws {
    let bytes = try archive([("a.xml", text)])
    for size in [0, 1, text.count - 1, text.count + 1, 1 << 20] {
      let false1 = try changed(bytes, directoryOffset: 24, localOffset: 22, to: size, count: 4)
      #expect(throws: ZIPError.wrongSize(part: "a.xml")) { try unpacked(false1) }
    }
    let huge = try changed(bytes, directoryOffset: 24, localOffset: 22, to: 0x7FFF_FFFF, count: 4)
    #expect(throws: ZIPError.tooLarge(part: "a.xml", limit: 256 << 20)) { try unpacked(huge) }
  }

  @Test func `a wrong checksum is refused`() throws {
    let bytes = try archive([("a.xml", text)])
    let wrong = try changed(bytes, directoryOffset: 16, localOffset: 14, to: 1, count: 4)
    #expect(throws: ZIPError.wrongChecksum(part: "a.xml")) { try unpacked(wrong) }
    let contradictory = try changed(bytes, directoryOffset: 16, to: 1, count: 4)
    #expect(throws: ZIPError.contradictory(part: "a.xml")) { try unpacked(contradictory) }
  }

  @Test func `encryption and other methods are told`() throws {
    let bytes = try archive([("a.xml", text)])
    let encrypted = try changed(bytes, directoryOffset: 8, localOffset: 6, to: 0x801, count: 2)
    #expect(throws: ZIPError.encrypted(part: "a.xml")) { try ZIPArchive(encrypted) }
    let other = try changed(bytes, directoryOffset: 10, localOffset: 8, to: 14, count: 2)
    #expect(throws: ZIPError.unsupportedMethod(part: "a.xml", method: 14)) { try ZIPArchive(other) }
  }

  @Test func `a bomb is refused before it is unpacked`() throws {
    let zeroes = [UInt8](repeating: 0, count: 8 << 20)
    let bomb = try archive([("xl/worksheets/sheet1.xml", zeroes)])
    #expect(bomb.count < 10_000)
    #expect(throws: ZIPError.tooDense(part: "xl/worksheets/sheet1.xml", limit: 400)) { try ZIPArchive(bomb) }
    #expect(throws: ZIPError.tooLarge(part: "xl/worksheets/sheet1.xml", limit: 1 << 20)) {
      try ZIPArchive(bomb, limits: .init(entrySize: 1 << 20))
    }
    let many = try archive((0..<40).map { ("\($0)", text) })
    #expect(throws: ZIPError.tooManyEntries(limit: 39)) { try ZIPArchive(many, limits: .init(entries: 39)) }
    #expect(throws: ZIPError.tooLarge(part: nil, limit: text.count * 39)) {
      try ZIPArchive(many, limits: .init(totalSize: text.count * 39))
    }
  }

  @Test func `noise is refused`() {
    var generator = SeededGenerator(seed: 43)
    for length in 0..<2_000 {
      let noise = (0..<length % 200).map { _ in UInt8.random(in: 0...255, using: &generator) }
      #expect(throws: ZIPError.self) { try unpacked(noise) }
    }
  }

  @Test func `a dozen bytes changed, lost or added are refused or make no difference`() throws {
    var generator = SeededGenerator(seed: 43)
    let original = try archive([("a.xml", text), ("b/c.xml", Array(text.reversed()))])
    let contents = try unpacked(original)
    var refused = 0
    for _ in 0..<2_000 {
      let bytes = generator.mutated(
        original,
        times: 12,
        from: Array("PK\u{1}\u{2}\u{3}\u{4}\u{5}\u{6}\u{FF}".utf8)
      )
      do throws(ZIPError) {
        #expect(try unpacked(bytes) == contents)
      } catch {
        refused += 1
      }
    }
    #expect(refused > 1_500)
  }
}

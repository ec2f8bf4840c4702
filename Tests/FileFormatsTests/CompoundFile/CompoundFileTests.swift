import Testing
import TestSupport
@testable import FileFormats

@Suite struct CompoundFileTests {
  private static func noise(_ length: Int, _ seed: UInt64 = 1) -> [UInt8] {
    var generator = SeededGenerator(seed: seed)
    return (0..<length).map { _ in UInt8.random(in: 0...255, using: &generator) }
  }

  private func error(_ bytes: [UInt8], _ name: String = "Workbook") -> CompoundFileError? {
    do throws(CompoundFileError) {
      _ = try CompoundFile(bytes).stream(named: name)
      return nil
    } catch {
      #expect(!error.description.isEmpty)
      return error
    }
  }

  @Test(arguments: [false, true])
  func `streams of every length are read, in short and in long sectors`(hasLongSectors: Bool) throws {
    let lengths = [0, 1, 63, 64, 65, 511, 512, 4_095, 4_096, 4_097, 20_000, 70_000]
    let streams = lengths.map { ("S\($0)", Self.noise($0, UInt64($0 + 1))) }
    let file = try CompoundFile(RawCompoundFile(streams: streams, hasLongSectors: hasLongSectors).bytes())
    for (name, contents) in streams { #expect(try file.stream(named: name) == contents, "\(name)") }
    #expect(try file.stream(named: "none") == nil)
  }

  @Test func `names are compared whatever the case, and only at the top`() throws {
    var raw = RawCompoundFile(streams: [("WORKBOOK", [1, 2, 3])], embedded: [("Workbook", [9]), ("Other", [8])])
    #expect(try CompoundFile(raw.bytes()).stream(named: "Workbook") == [1, 2, 3])
    raw.streams = [("a", [])]
    // What a tree that cannot be walked hides is found all the same.
    #expect(try CompoundFile(raw.bytes()).stream(named: "Other") == [8])
  }

  @Test func `a last sector that is cut off is read as far as its bytes are used`() throws {
    let raw = RawCompoundFile(streams: [("a", Self.noise(5_000))])
    let bytes = raw.bytes()
    // The directory and the table stand behind the stream, so that only what is behind them can be missing.
    #expect(error(Array(bytes.dropLast(1)), "a") == nil)
    #expect(error(Array(bytes.prefix(3_000)), "a") != nil)
  }

  @Test func `chains that come back to themselves are refused`() {
    let whole = RawCompoundFile(streams: [("Workbook", Self.noise(5_000))]).bytes()
    // The stream has ten sectors, the directory the one behind; the table is the last.
    let table = whole.count - 512
    func changed(_ sector: Int, _ follower: UInt32) -> [UInt8] {
      var bytes = whole
      bytes.replaceSubrange((table + 4 * sector)..<(table + 4 * sector + 4), with: follower.littleEndianBytes)
      return bytes
    }
    #expect(error(changed(3, 3)) == .endlessChain(firstSector: 0))
    #expect(error(changed(5, 0)) == .endlessChain(firstSector: 0))
    #expect(error(changed(10, 10)) == .endlessChain(firstSector: 10))
    #expect(error(changed(3, 5_000)) == .missingSector(5_000))
    #expect(error(changed(3, 0xFFFF_FFFF)) == .missingSector(0xFFFF_FFFF))
    #expect(error(changed(3, 0xFFFF_FFFE)) == .wrongSize(stream: "Workbook"))
  }

  @Test func `a size beyond the sectors or the file is refused`() {
    let whole = RawCompoundFile(streams: [("Workbook", Self.noise(5_000))]).bytes()
    let entry = 512 * 11 + 128
    for size: UInt32 in [5_121, 6_000, 100_000, 0x7FFF_FFFF, 0xFFFF_FFFF] {
      var bytes = whole
      bytes.replaceSubrange((entry + 120)..<(entry + 124), with: size.littleEndianBytes)
      #expect(error(bytes) == .wrongSize(stream: "Workbook"), "\(size)")
    }
  }

  @Test func `a small stream whose chain is endless or too short is refused`() {
    let whole = RawCompoundFile(streams: [("Workbook", Self.noise(300))]).bytes()
    // The small sectors stand first, then their table.
    for (follower, expected) in [
      (UInt32(0), CompoundFileError.endlessChain(firstSector: 0)), (77, .missingSector(77)),
      (0xFFFF_FFFE, .wrongSize(stream: "Workbook")),
    ] {
      var bytes = whole
      bytes.replaceSubrange((512 + 512 + 4)..<(512 + 512 + 8), with: follower.littleEndianBytes)
      #expect(error(bytes) == expected)
    }
  }

  @Test func `a list of sectors of the table that does not end is refused`() {
    var bytes = RawCompoundFile(streams: [("Workbook", Self.noise(5_000))]).bytes()
    // The first sector becomes a list that names itself as its next piece.
    bytes.replaceSubrange(68..<76, with: UInt32(0).littleEndianBytes + UInt32(1).littleEndianBytes)
    bytes.replaceSubrange(512..<1_024, with: Array(repeating: UInt32(0).littleEndianBytes, count: 128).joined())
    #expect(error(bytes) == .endlessChain(firstSector: 0))
  }

  @Test func `a header of another kind is refused`() {
    let whole = RawCompoundFile(streams: [("Workbook", [1])]).bytes()
    #expect(error([]) == .notACompoundFile)
    #expect(error(Array("PK".utf8)) == .notACompoundFile)
    #expect(error(Array(whole.prefix(511))) == .invalidHeader)
    for shift: UInt8 in [0, 6, 8, 10, 13, 31, 255] {
      var bytes = whole
      bytes[30] = shift
      #expect(error(bytes) == .invalidHeader)
    }
  }

  @Test func `changed bytes are read or refused`() {
    let whole = RawCompoundFile(streams: [("Workbook", Self.noise(300)), ("b", Self.noise(5_000))]).bytes()
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<3_000 {
      let bytes = generator.mutated(whole, times: 3, from: [0, 1, 2, 5, 9, 12, 0x7F, 0xFE, 0xFF])
      for name in ["Workbook", "b"] { _ = error(bytes, name) }
    }
    for length in 0..<whole.count { _ = error(Array(whole[..<length])) }
  }
}

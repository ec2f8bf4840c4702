import Testing
@testable import FileFormats

/// The forms that archives of other programs have, built byte by byte.
@Suite struct ZIPFormsTests {
  private func contents(_ bytes: [UInt8]) throws -> [String: String] {
    let archive = try ZIPArchive(bytes)
    return try Dictionary(
      uniqueKeysWithValues: archive.entries.map {
        ($0.name, String(decoding: try archive.contents(of: $0), as: UTF8.self))
      }
    )
  }

  @Test func `the directory tells the order, whatever the order in the file`() throws {
    var raw = RawArchive(.init("a.xml", "một"), .init("thư mục/ế.xml", "hai"), .init("empty", ""))
    raw.directoryOrder = [2, 1, 0]
    let archive = try ZIPArchive(raw.bytes())
    #expect(archive.entries.map(\.name) == ["empty", "thư mục/ế.xml", "a.xml"])
    #expect(try contents(raw.bytes()) == ["a.xml": "một", "thư mục/ế.xml": "hai", "empty": ""])
  }

  @Test func `bytes behind the archive do not matter`() throws {
    #expect(try contents(RawArchive(.init("a", "1")).bytes() + [0, 0, 10]) == ["a": "1"])
  }

  @Test(arguments: [0, 7])
  func `long numbers are read from the end, the directory and the local header`(shift: Int) throws {
    let part = RawArchive.Part("a", "contents").with {
      $0.extra = number(1, 2) + number(24, 2) + number(8, 8) + number(8, 8) + number(0, 8)
      $0.localExtra =
        number(0x5455, 2) + number(1, 2) + [0] + number(1, 2) + number(16, 2) + number(8, 8) + number(8, 8)
      ($0.size, $0.packedSize, $0.offset) = (0xFFFF_FFFF, 0xFFFF_FFFF, 0xFFFF_FFFF)
    }
    var raw = RawArchive(part)
    raw.isLong = true
    #expect(try contents([UInt8](repeating: 1, count: shift) + raw.bytes()) == ["a": "contents"])
  }

  @Test(arguments: [true, false], [4, 8])
  func `a descriptor behind the data is passed in each of its forms`(hasSignature: Bool, width: Int) throws {
    let part = RawArchive.Part("a", "contents").with {
      $0.flags = 8
      ($0.localSize, $0.localPackedSize, $0.localChecksum) = (0, 0, 0)
      $0.descriptor = hasSignature ? number(0x0807_4B50, 4) : []
      $0.descriptor += number(Int($0.checksum), 4) + number(8, width) + number(8, width)
    }
    #expect(try contents(RawArchive(part, .init("b", "2")).bytes()) == ["a": "contents", "b": "2"])
  }

  @Test func `the header of an entry must agree with the directory`() {
    let part = RawArchive.Part("a")
    let changes: [RawArchive.Part] = [
      part.with { $0.localName = Array("b".utf8) }, part.with { $0.localMethod = 8 },
      part.with { $0.localChecksum = 1 }, part.with { $0.localSize = 9 }, part.with { $0.localPackedSize = 7 },
    ]
    for part in changes {
      #expect(throws: ZIPError.contradictory(part: "a")) { try ZIPArchive(RawArchive(part).bytes()) }
    }
  }

  @Test func `an entry that claims the bytes of the next one is refused`() {
    let greedy = RawArchive.Part("a").with {
      $0.size = 40
      $0.packedSize = 40
    }
    #expect(throws: ZIPError.overlapping(part: "b")) { try ZIPArchive(RawArchive(greedy, .init("b")).bytes()) }
  }

  @Test(arguments: [0, 1, 3])
  func `a directory with another number of entries than it says is refused`(count: Int) throws {
    var raw = RawArchive(.init("a"), .init("b"))
    raw.count = count
    #expect(throws: ZIPError.self) { try ZIPArchive(raw.bytes()) }
  }
}

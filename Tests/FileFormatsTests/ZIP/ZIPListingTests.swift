import FileFormats
import Testing

@Suite struct ZIPListingTests {
  private func archive(_ entries: [(name: String, contents: String)]) throws -> [UInt8] {
    var writer = ZIPWriter()
    for entry in entries { try writer.add(entry.name, Array(entry.contents.utf8)) }
    return try writer.finish()
  }

  /// The archive with other bytes for a name, and without the flag that says that names are in UTF-8.
  private func renamed(_ bytes: [UInt8], _ old: String, _ new: [UInt8]) -> [UInt8] {
    var bytes = bytes
    let old = Array(old.utf8)
    precondition(old.count == new.count)
    for place in 0...(bytes.count - 4) {
      if bytes[place...].starts(with: [0x50, 0x4B, 3, 4]) { bytes[place + 7] = 0 }
      if bytes[place...].starts(with: [0x50, 0x4B, 1, 2]) { bytes[place + 9] = 0 }
    }
    for place in 0...(bytes.count - old.count) where bytes[place...].starts(with: old) {
      bytes.replaceSubrange(place..<(place + old.count), with: new)
    }
    return bytes
  }

  @Test func `a bad name spoils only its own entry`() throws {
    let bytes = renamed(try archive([("aa/b.txt", "1"), ("c.txt", "2")]), "aa/b", Array("../b".utf8))
    #expect(throws: ZIPError.self) { try ZIPArchive(bytes) }
    let listing = try ZIPListing(bytes)
    #expect(listing.items.map(\.name) == ["../b.txt", "c.txt"])
    #expect(throws: ZIPError.unsafeName("../b.txt")) { try listing.contents(of: listing.items[0]) }
    #expect(try listing.contents(of: listing.items[1]) == Array("2".utf8))
  }

  private static let names: [(bytes: [UInt8], text: String)] = [
    // Windows-1258, in which marks follow their letters; code page 437; UTF-8 of which nobody says that it is.
    ([0x54, 0xE2, 0x6E, 0x20, 0x4C, 0x69, 0xEA, 0xDE, 0x75, 0x2E, 0x63, 0x73, 0x76], "Tân Liễu.csv"),
    ([0x4D, 0x81, 0x6E, 0x63, 0x68, 0x65, 0x6E, 0x31, 0x32, 0x2E, 0x63, 0x73, 0x76], "München12.csv"),
    ([0x54, 0xC3, 0xA2, 0x6E, 0x2E, 0x63, 0x73, 0x76, 0x31, 0x32], "Tân.csv12"),
  ]

  @Test(arguments: names)
  func `names are read in the code page in which they are written`(name: [UInt8], text: String) throws {
    let placeholder = String(repeating: "q", count: name.count)
    let listing = try ZIPListing(renamed(try archive([(placeholder, "1")]), placeholder, name))
    #expect(listing.items.map(\.name) == [text])
    #expect(try listing.contents(of: listing.items[0]) == Array("1".utf8))
  }

  @Test func `what all entries unpack to together is bounded`() throws {
    let bytes = try archive((0..<4).map { ("\($0)", String(repeating: "x", count: 1_000)) })
    let listing = try ZIPListing(bytes, limits: ZIPArchive.Limits(totalSize: 2_500))
    #expect(listing.items.map { (try? $0.entry.get()) != nil } == [true, true, false, false])
    #expect(throws: ZIPError.self) { try ZIPListing(bytes, limits: ZIPArchive.Limits(entries: 3)) }
  }

  @Test func `noise is refused or listed, and never more than it says`() throws {
    var bytes = try archive([("a/b.txt", "một"), ("c.txt", String(repeating: "hai", count: 100))])
    for place in bytes.indices {
      let kept = bytes[place]
      for value in [0, 0xFF, kept ^ 0x10] as [UInt8] {
        bytes[place] = value
        guard let listing = try? ZIPListing(bytes) else { continue }
        for item in listing.items {
          _ = item.time
          _ = try? listing.contents(of: item)
        }
      }
      bytes[place] = kept
    }
  }
}

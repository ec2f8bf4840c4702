import Testing
import TestSupport
@testable import FileFormats

/// Archives that are in order: what is packed unpacks to the same.
@Suite struct ZIPTests {
  private func archive(_ entries: [(String, [UInt8])]) throws -> [UInt8] {
    var writer = ZIPWriter()
    for (name, contents) in entries { try writer.add(name, contents) }
    return try writer.finish()
  }

  @Test func `what is packed unpacks to the same`() throws {
    var generator = SeededGenerator(seed: 41)
    for _ in 0..<60 {
      let entries = (0..<generator.int(0...6)).map { index in
        let text = generator.text(upTo: generator.int(0...400))
        let noise = (0..<generator.int(0...300)).map { _ in UInt8.random(in: 0...255, using: &generator) }
        return ("thư mục/\(index).xml", generator.chance(50) ? Array(text.utf8) : noise)
      }
      let bytes = try archive(entries)
      #expect(try archive(entries) == bytes)
      let read = try ZIPArchive(bytes)
      #expect(read.entries.map(\.name) == entries.map(\.0))
      for (name, contents) in entries {
        let entry = try #require(read.entry(named: name))
        #expect(entry.size == contents.count)
        #expect(try read.contents(of: entry) == contents)
      }
    }
  }

  @Test func `bytes before the archive and a comment behind it do not matter`() throws {
    var bytes = try archive([("a.txt", Array("một".utf8)), ("b.txt", [])])
    let comment = Array("PK\u{5}\u{6} không phải phần cuối".utf8)
    bytes.removeLast(2)
    LittleEndian.append(comment.count, count: 2, to: &bytes)
    let read = try ZIPArchive(Array("#!/bin/sh\n".utf8) + bytes + comment)
    #expect(try read.contents(of: #require(read.entry(named: "a.txt"))) == Array("một".utf8))
  }

  @Test func `backslashes part folders`() throws {
    let read = try ZIPArchive(RawArchive(.init("xl\\workbook.xml")).bytes())
    #expect(read.entry(named: "xl/workbook.xml") != nil)
  }

  @Test func `a name is written once`() throws {
    #expect(throws: ZIPError.duplicateName("a")) { try archive([("a", []), ("a", [])]) }
  }

  @Test func `an archive without entries is one`() throws {
    #expect(try ZIPArchive(try archive([])).entries.isEmpty)
    #expect(throws: ZIPError.notAnArchive) { try ZIPArchive([]) }
    #expect(throws: ZIPError.notAnArchive) { try ZIPArchive(Array("STT;Tên hạng mục\n".utf8)) }
  }
}

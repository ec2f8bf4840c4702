import Testing
@testable import FileFormats

/// What a file is, whatever its name says.
@Suite struct StoredFileTests {
  private static let json = Array(" \n{\"items\": [1]}".utf8)
  private static let csv = Array("STT;Tên\n1;Bàn\n".utf8)

  private static func archive(_ parts: String...) throws -> [UInt8] {
    var writer = ZIPWriter()
    for part in parts { try writer.add(part, []) }
    return try writer.finish()
  }

  private static func workbook() throws -> [UInt8] {
    var document = WorkbookDocument(title: "a", language: "vi-VN")
    _ = document.append(WorkbookDocument.Sheet(name: "a"))
    return try WorkbookWriter().write(document)
  }

  @Test func `bytes that can only be one thing are that, under every name`() throws {
    let kinds: [(StoredFile.Format, [UInt8])] = [
      (.empty, []), (.workbook, try Self.workbook()), (.workbook, [0x50, 0x4B, 0x03, 0x04]),
      (.wordDocument, try Self.archive("_rels/.rels", "word/document.xml")),
      (.workbook, try Self.archive("xl/workbook.xml")), (.foreign(.zip), try Self.archive("a.csv")),
      (.json, Self.json), (.foreign(.pdf), Array("%PDF-1.7".utf8)),
      (.foreign(.compoundFile), [0xD0, 0xCF, 0x11, 0xE0, 0xA1]), (.foreign(.image), [0xFF, 0xD8, 0xFF, 0xE0]),
      (.foreign(.image), [0x89] + Array("PNG\r\n\u{1A}\n".utf8)), (.foreign(.image), Array("RIFF0000WEBPVP8".utf8)),
      (.foreign(.image), [0, 0, 0, 24] + Array("ftypheic".utf8)),
    ]
    for (format, bytes) in kinds {
      for name in ["a.xlsx", "a.csv", "a.json", "a.docx", "a.md", "a.html", "2025-02/a", "a.XLS"] {
        #expect(StoredFile(bytes, name: name).format == format, "\(name) \(bytes.prefix(9))")
      }
    }
  }

  @Test func `text is what its name claims, but never a workbook or a document`() {
    let claims: [(String, claimed: StoredFile.Format, found: StoredFile.Format)] = [
      ("a.csv", .separatedValues, .separatedValues), ("a.txt", .separatedValues, .separatedValues),
      ("a.b/c", .separatedValues, .separatedValues), ("a.json", .json, .json), ("a.JSON", .json, .json),
      ("a.html", .page, .page), ("a.md", .text, .text), ("a.xlsx", .workbook, .separatedValues),
      ("a.xlsm", .workbook, .separatedValues), ("a.docx", .wordDocument, .separatedValues),
    ]
    for (name, claimed, found) in claims {
      let file = StoredFile(Self.csv, name: name)
      #expect(file.claimedFormat == claimed && file.format == found, "\(name)")
      #expect(file.isMisnamed == (claimed != found), "\(name)")
    }
  }

  @Test func `what begins like an object and is none stays a table`() throws {
    let file = StoredFile(Array("{a},b\n1,2\n".utf8), name: "a.csv")
    guard case .table(let document) = try file.contents() else {
      Issue.record("\(file.format)")
      return
    }
    #expect(document.table.rows.map(\.texts) == [["{a}", "b"], ["1", "2"]])
  }

  @Test func `a file is read as what it is`() throws {
    for name in ["a.csv", "a.json", "a.xlsx"] {
      guard case .document(let value) = try StoredFile(Self.json, name: name).contents() else {
        Issue.record("\(name)")
        continue
      }
      #expect(value["items"]?.elements?.first?.number == "1")
      guard case .workbook(let workbook) = try StoredFile(Self.workbook(), name: name).contents() else {
        Issue.record("\(name)")
        continue
      }
      #expect(workbook.sheets.map(\.name) == ["a"])
    }
    guard case .table(let table) = try StoredFile(Self.csv, name: "a.xlsx").contents() else {
      Issue.record("text in a workbook's name")
      return
    }
    #expect(table.delimiter == .semicolon)
  }

  @Test func `a file of no use is refused by the reader that its name asks for`() throws {
    let pdf = Array("%PDF-1.7".utf8)
    #expect(throws: StoredFileError.empty) { try StoredFile([], name: "a.csv").contents() }
    #expect(throws: StoredFileError.table(.foreignFormat(.pdf))) { try StoredFile(pdf, name: "a.xlsx").contents() }
    #expect(throws: StoredFileError.document(.foreignFormat(.pdf))) { try StoredFile(pdf, name: "a.json").contents() }
    #expect(throws: StoredFileError.workbook(.foreignFormat(.archive))) {
      try StoredFile(Self.archive("a.csv"), name: "a.csv").contents()
    }
    #expect(throws: StoredFileError.workbook(.foreignFormat(.compoundFile))) {
      try StoredFile([0xD0, 0xCF, 0x11, 0xE0], name: "a.csv").contents()
    }
    #expect(throws: StoredFileError.document(.unclosedObject(openedAt: .text(line: 1, column: 1)))) {
      try StoredFile(Array("{".utf8), name: "a.json").contents()
    }
  }

  @Test func `the cells of a table are those that were written, without the guard against formulas`() throws {
    let rows = [["=1+1", "'=1+1", "-5", "'quoted", "@a", ""]]
    let table = try StoredFile(CSVWriter(delimiter: .comma).write(rows), name: "a.csv").table().table
    #expect(table.rows.map(\.texts) == rows)
    #expect(table.rows.first?.cells.map(\.position.description) == ["1:1", "1:7", "1:14", "1:17", "1:25", "1:29"])
  }

  @Test func `a path is taken apart`() {
    let names = [
      ("a/b/c.tar.GZ", "a/b", "c.tar.GZ", "c.tar", "gz"), ("c", "", "c", "c", ""), ("/c.", "", "c.", "c", ""),
    ]
    for (path, folder, name, stem, ending) in names {
      let file = FileName(path)
      #expect(file.folder == folder && file.name == name && file.stem == stem && file.ending == ending, "\(path)")
    }
  }
}

import Testing
@testable import FileFormats

/// What cannot be read is refused, with the part and the cell in the message.
@Suite struct WorkbookErrorTests {
  private func refusal(_ bytes: [UInt8]) -> WorkbookError? {
    do throws(WorkbookError) {
      _ = try WorkbookReader().read(bytes)
      return nil
    } catch {
      #expect(!error.description.isEmpty)
      return error
    }
  }

  @Test(
    "A cell that cannot be read is named",
    arguments: [
      ("<c r=\"B2\"><v>abc</v></c>", WorkbookError.CellTrouble.notANumber("abc")),
      ("<c r=\"B2\"><v>1e</v></c>", .notANumber("1e")), ("<c r=\"B2\"><v>NaN</v></c>", .notANumber("NaN")),
      ("<c r=\"B2\" t=\"b\"><v>2</v></c>", .notABoolean("2")), ("<c r=\"B2\" t=\"s\"><v>0</v></c>", .noSuchText("0")),
      ("<c r=\"B2\" t=\"s\"><v>-1</v></c>", .noSuchText("-1")), ("<c r=\"B2\" t=\"x\"><v>0</v></c>", .unknownType("x")),
      ("<c r=\"B2\"><v>1</v></c><c r=\"B2\"><v>1</v></c>", .repeated),
    ] as [(String, WorkbookError.CellTrouble)]
  )
  func cells(xml: String, trouble: WorkbookError.CellTrouble) throws {
    let error = refusal(try RawWorkbook(rows: "<row>\(xml)</row>").bytes())
    #expect(error == .invalidCell(trouble, reference: "B2", part: "xl/worksheets/sheet1.xml"))
  }

  @Test(
    "A cell beyond the last is refused",
    arguments: ["XFE1", "A1048577", "A0", "ZZZZZZ1", "A99999999999", "1A", "R1C1", ""]
  )
  func outside(reference: String) throws {
    let error = refusal(try RawWorkbook(rows: "<row><c r=\"\(reference)\"><v>1</v></c></row>").bytes())
    #expect(error == .outsideSheet(reference: reference, part: "xl/worksheets/sheet1.xml"))
  }

  @Test("A row beyond the last is refused", arguments: ["1048577", "0", "-1", "x", "99999999999999999999"])
  func rows(number: String) throws {
    let error = refusal(try RawWorkbook(rows: "<row r=\"\(number)\"/>").bytes())
    #expect(error == .outsideSheet(reference: number, part: "xl/worksheets/sheet1.xml"))
  }

  @Test("Damage is reported with its part and place")
  func damage() throws {
    var book = RawWorkbook()
    book.parts["xl/worksheets/sheet1.xml"] = "<worksheet xmlns=\"\(RawWorkbook.main)\">\n<a></worksheet>"
    #expect(
      refusal(try book.bytes())?.description
        == "xl/worksheets/sheet1.xml:2:4: the element 'a' is open where 'worksheet' is closed"
    )
  }

  @Test("A part that is missing, repeated or something else is named")
  func parts() throws {
    var book = RawWorkbook()
    book.parts["xl/worksheets/sheet1.xml"] = nil
    #expect(refusal(try book.bytes()) == .missingPart("xl/worksheets/sheet1.xml", neededBy: "xl/workbook.xml"))
    book = RawWorkbook()
    book.parts["XL/Workbook.xml"] = "<a/>"
    guard case .repeatedPart = refusal(try book.bytes()) else {
      Issue.record("not refused")
      return
    }
    book = RawWorkbook()
    book.parts["xl/styles.xml"] = "<a/>"
    #expect(refusal(try book.bytes()) == .unexpectedContent(part: "xl/styles.xml"))
    book = RawWorkbook()
    book.parts["xl/workbook.xml"] = book.parts["xl/workbook.xml"]?
      .replacing("</sheets>", with: "<sheet name=\"Twin\" r:id=\"rId1\"/></sheets>")
    #expect(refusal(try book.bytes()) == .repeatedPart("xl/worksheets/sheet1.xml"))
  }

  @Test("Files of other formats are recognised")
  func foreign() throws {
    func archive(_ parts: [String: String]) throws -> [UInt8] {
      var book = RawWorkbook()
      book.parts = parts
      return try book.bytes()
    }
    func compound(_ name: String) -> [UInt8] {
      let head: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
      return head + Array(repeating: 0, count: 1_016) + (name + "\0").utf8.flatMap { [$0, 0] }
    }
    func office(_ type: String) throws -> [UInt8] {
      var book = RawWorkbook()
      book.parts["[Content_Types].xml"] = book.parts["[Content_Types].xml"]?
        .replacing("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", with: type)
      book.parts["xl/workbook.xml"] = "another content"
      return try book.bytes()
    }
    let found: [(WorkbookError.Format, [UInt8])] = [
      (.empty, []), (.pdf, Array("%PDF-1.7".utf8)), (.unknown, Array("STT;Tên".utf8)),
      (.encryptedWorkbook, compound("EncryptedPackage")), (.excel4Workbook, [0x09, 0x04, 0x06, 0x00, 0, 0, 0x10, 0]),
      (
        .xmlWorkbook,
        Array("<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"/>".utf8)
      ),
      (.webPage, Array("\u{FEFF}\n<HTML><body><table>".utf8)), (.webPage, Array("MIME-Version: 1.0\nX-Document".utf8)),
      (.compoundFile, compound("WordDocument")), (.archive, try archive(["a.txt": ""])),
      (.openDocument, try archive(["mimetype": "application/vnd.oasis.opendocument.text", "content.xml": ""])),
      (.binaryWorkbook, try office("application/vnd.ms-excel.sheet.binary.macroEnabled.main")),
      (.textDocument, try office("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml")),
      (.presentation, try office("application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml")),
    ]
    for (format, bytes) in found { #expect(refusal(bytes) == .foreignFormat(format)) }
    // An old workbook is read, but is no package.
    #expect(refusal(compound("Workbook")) == .damagedCompoundFile(.invalidHeader))
    #expect(throws: WorkbookError.foreignFormat(.legacyWorkbook)) { try OfficePackage(compound("Workbook")) }
    #expect(Set(found.map(\.0)).union([.legacyWorkbook]) == Set(WorkbookError.Format.allCases))
  }
}

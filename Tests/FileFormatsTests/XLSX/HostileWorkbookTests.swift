import Foundation
import Testing
import TestSupport
@testable import FileFormats

/// Files made to harm the reader: each is read or refused, within the time that the test states.
@Suite struct HostileWorkbookTests {
  // The parts made here are so even that the archive alone would be refused.
  private static let limits = WorkbookReader.Limits(archive: ZIPArchive.Limits(density: 2_000))

  /// Reads a file and returns its error; a debug build must end within a number of seconds of processor time.
  private func read(_ bytes: [UInt8], within seconds: Double = 10) -> Result<Workbook, WorkbookError> {
    var result: Result<Workbook, WorkbookError> = .failure(.foreignFormat(.unknown))
    let time = processorTime {
      do throws(WorkbookError) {
        result = .success(try WorkbookReader(limits: Self.limits).read(bytes))
      } catch {
        result = .failure(error)
      }
    }
    #expect(time < .seconds(seconds))
    return result
  }

  private func error(_ bytes: [UInt8]) -> WorkbookError? {
    if case .failure(let error) = read(bytes) { error } else { nil }
  }

  @Test("A file cut off at any byte is refused")
  func truncation() throws {
    let bytes = try RawWorkbook(rows: "<row><c t=\"s\"><v>0</v></c></row>", texts: ["<t>a</t>"]).bytes()
    for length in 0..<bytes.count {
      guard case .failure = read(Array(bytes[..<length])) else {
        Issue.record("read at \(length) of \(bytes.count) bytes")
        continue
      }
    }
  }

  @Test("A part cut off at any byte is refused, unless only white space is missing")
  func truncatedParts() throws {
    let book = RawWorkbook(rows: "<row><c t=\"s\"><v>0</v></c></row>", texts: ["<t>a</t>"])
    for (name, text) in book.parts where name != "[Content_Types].xml" {
      for length in 0..<text.utf8.count {
        var cut = book
        cut.parts[name] = String(decoding: Array(text.utf8.prefix(length)), as: UTF8.self)
        guard case .failure(let error) = read(try cut.bytes()) else {
          Issue.record("read with \(length) bytes of \(name)")
          continue
        }
        #expect(error.part == name || error.part == nil)
      }
    }
  }

  @Test("Noise is refused, and so is noise behind the signature of an archive")
  func noise() {
    var generator = SeededGenerator(seed: 51)
    for length in 0..<300 {
      let noise = (0..<length).map { _ in UInt8.random(in: 0...255, using: &generator) }
      #expect(error(noise) != nil)
      #expect(error([0x50, 0x4B, 0x03, 0x04] + noise) != nil)
      #expect(error([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + noise) != nil)
    }
  }

  @Test("Changed bytes in any part are read or refused")
  func mutations() throws {
    let book = RawWorkbook(
      rows:
        "<row r=\"1\" hidden=\"1\"><c r=\"A1\" t=\"s\" s=\"1\"><v>0</v></c><c r=\"B1\" s=\"1\"><f>A1</f><v>44362</v></c></row>",
      before: "<cols><col min=\"1\" max=\"2\" hidden=\"1\"/></cols>",
      after: "<mergeCells><mergeCell ref=\"A1:B2\"/></mergeCells>",
      texts: ["<r><t>a_x000D_</t></r>"],
      formats: [(14, nil)]
    )
    var generator = SeededGenerator(seed: 52)
    let names = book.parts.keys.sorted()
    let whole = try WorkbookReader().read(book.bytes()).sheets[0].table.rows.flatMap(\.cells).count
    var refused = 0
    for _ in 0..<1_000 {
      var mutant = book
      let name = names[Int.random(in: 0..<names.count, using: &generator)]
      let bytes = generator.mutated(
        Array((book.parts[name] ?? "").utf8),
        times: 3,
        from: Array("<>/=\"'0129AZ:&;".utf8)
      )
      mutant.parts[name] = String(decoding: bytes, as: UTF8.self)
      switch read(try mutant.bytes()) {
      case .success(let workbook):
        #expect(workbook.sheets.count <= 1)
        #expect(workbook.sheets.flatMap(\.table.rows).flatMap(\.cells).count <= whole + 1)
      case .failure:
        refused += 1
      }
    }
    #expect((300..<900).contains(refused), "\(refused)")
  }

  @Test("A million blank rows take no room")
  func blankRows() throws {
    let rows = String(repeating: "<row/>", count: 1_048_575) + "<row><c><v>1</v></c></row>"
    guard case .success(let workbook) = read(try RawWorkbook(rows: rows).bytes(), within: 60) else {
      Issue.record("refused")
      return
    }
    #expect(workbook.sheets[0].table.rows.count == 1)
    #expect(workbook.sheets[0].table.rows[0].cells[0].position.description == "Inventory!A1048576")
    let beyond = "<row r=\"1048576\"/><row/>"
    #expect(error(try RawWorkbook(rows: beyond).bytes())?.part == "xl/worksheets/sheet1.xml")
  }

  @Test("Two cells in opposite corners take the room of two cells")
  func corners() throws {
    let rows = "<row><c><v>1</v></c></row><row r=\"1048576\"><c r=\"XFD1048576\"><v>2</v></c></row>"
    #expect(try RawWorkbook(rows: rows).sheet()?.table.rows.map(\.cells.count) == [1, 1])
  }

  @Test("Elements that stand in each other a million times are refused")
  func depth() throws {
    let deep = String(repeating: "<a>", count: 1_000_000)
    guard case .damagedPart(let error, "xl/worksheets/sheet1.xml") = error(try RawWorkbook(rows: deep).bytes())
    else {
      Issue.record("not refused")
      return
    }
    #expect(error.reason == .tooDeep(limit: 256))
  }

  @Test("A cell of 32,768 characters is refused, one less is read")
  func longCells() throws {
    for (length, isRead) in [(32_767, true), (32_768, false)] {
      let text = String(repeating: "ế", count: length)
      let shared = RawWorkbook(rows: "<row><c t=\"s\"><v>0</v></c></row>", texts: ["<t>\(text)</t>"])
      let inline = RawWorkbook(rows: "<row><c t=\"inlineStr\"><is><t>\(text)</t></is></c></row>")
      for book in [shared, inline] {
        if isRead {
          #expect(try book.cells()["A1"] == .text(text))
        } else {
          let trouble = WorkbookError.CellTrouble.tooLong(length: length, limit: 32_767)
          #expect(
            error(try book.bytes()) == .invalidCell(trouble, reference: "A1", part: "xl/worksheets/sheet1.xml")
          )
        }
      }
    }
  }

  // The list of types is looked at only if the file is no workbook.
  @Test("Entities cannot be defined, neither in the file nor outside of it")
  func entities() throws {
    let bomb = "<!DOCTYPE a [<!ENTITY a \"aaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>"
    for type in [
      bomb, "<!DOCTYPE a SYSTEM \"file:///etc/passwd\">",
      "<!DOCTYPE a [<!ENTITY % b SYSTEM \"http://localhost/\">%b;]>",
    ] {
      for part in RawWorkbook().parts.keys where part != "[Content_Types].xml" {
        var book = RawWorkbook()
        book.parts[part] = type + (book.parts[part] ?? "")
        guard case .damagedPart(let error, part) = error(try book.bytes()) else {
          Issue.record("not refused in \(part)")
          continue
        }
        #expect(error.reason == .doctype)
      }
    }
  }

  @Test("Limits hold: sheets, cells, texts, merged ranges")
  func limits() throws {
    let cells = String(repeating: "<c t=\"s\"><v>0</v></c>", count: 4)
    let ranges = String(repeating: "<mergeCell ref=\"A1:B2\"/>", count: 3)
    let book = RawWorkbook(
      rows: "<row>\(cells)</row>",
      after: "<mergeCells>\(ranges)</mergeCells>",
      texts: ["<t>abc</t>", "<t/>"]
    )
    let bytes = try book.bytes()
    let checks: [(WorkbookReader.Limits, WorkbookError.Amount?)] = [
      (WorkbookReader.Limits(sheets: 1, cells: 4, sharedTexts: 2, cellLength: 3, text: 12, mergedRanges: 3), nil),
      (WorkbookReader.Limits(sheets: 0), .sheets), (WorkbookReader.Limits(cells: 3), .cells),
      (WorkbookReader.Limits(sharedTexts: 1), .sharedTexts), (WorkbookReader.Limits(text: 11), .text),
      (WorkbookReader.Limits(mergedRanges: 2), .mergedRanges),
    ]
    for (limits, amount) in checks {
      do throws(WorkbookError) {
        _ = try WorkbookReader(limits: limits).read(bytes)
        #expect(amount == nil)
      } catch {
        guard case .tooMuch(let found, _, _) = error else {
          Issue.record("\(error)")
          continue
        }
        #expect(found == amount)
      }
    }
  }
}

import Testing
import TestSupport
@testable import FileFormats

/// Whatever is written as a workbook is read back.
@Suite struct WorkbookRoundTripTests {
  @Test("Texts come back unit by unit, hostile ones too")
  func texts() throws {
    let workbook = try WorkbookReader().read(WorkbookWriter().write(RichWorkbook.full()))
    let texts = workbook.sheets[2].table.rows.map { $0.texts.first ?? "" }
    #expect(texts.count == RichWorkbook.hostileTexts.count)
    for (text, expected) in zip(texts, RichWorkbook.hostileTexts) {
      #expect(text.unicodeScalars.elementsEqual(expected.unicodeScalars), "\(expected.prefix(40).debugDescription)")
    }
  }

  @Test("Sheets, merged cells and values of every kind come back at their places")
  func values() throws {
    let workbook = try WorkbookReader().read(WorkbookWriter().write(RichWorkbook.full()))
    #expect(workbook.sheets.map(\.name) == RichWorkbook.full().sheets.map(\.name))
    #expect(workbook.sheets.map(\.visibility) == [.visible, .hidden, .visible])
    #expect(workbook.sheets[0].mergedRanges == [RichWorkbook.cells("A1:C1")])
    let cells = workbook.sheets[0].table.rows.flatMap(\.cells).map { "\($0.position) \($0.text)" }
    #expect(
      cells == [
        "Kiểm kê!A1 Đơn vị: Phường Tân Liễu", "Kiểm kê!A3 STT", "Kiểm kê!B3 Tên", "Kiểm kê!A4 1", "Kiểm kê!B4 Bàn",
        "Kiểm kê!C4 5150000", "Kiểm kê!D4 12.50", "Kiểm kê!A5 2025-02-20", "Kiểm kê!B5 TRUE", "Kiểm kê!C5 5150001",
        "Kiểm kê!D5 1<", "Kiểm kê!E5 đậm nghiêng", "Kiểm kê!F5 đến A1", "Kiểm kê!H5 -7",
      ]
    )
  }

  @Test("200 random workbooks come back as they were written")
  func random() throws {
    var generator = SeededGenerator(seed: 74)
    for round in 0..<200 {
      var document = WorkbookDocument(title: generator.text(upTo: 5), language: "vi-VN")
      var expected: [[String]] = []
      for _ in 0..<generator.int(1...3) {
        var sheet = WorkbookDocument.Sheet(name: generator.text(upTo: 6))
        let rows = (0..<generator.int(0...6)).map { _ in
          (0..<generator.int(0...5)).map { _ in value(from: &generator) }
        }
        sheet.rows = rows.map { cells in .init(cells.map { .init($0.value, style(from: &generator)) }) }
        let name = document.append(sheet)
        expected.append(
          rows.enumerated().flatMap { row, cells in
            cells.enumerated().filter { !$1.text.isEmpty }.map { column, cell in
              "\(name)!\(CellReference(validRow: row + 1, column: column + 1)) \(cell.text)"
            }
          }
        )
      }
      let workbook = try WorkbookReader().read(WorkbookWriter().write(document))
      let found = workbook.sheets.map { sheet in
        sheet.table.rows.flatMap(\.cells).map { "\($0.position) \($0.text)" }
      }
      for (cells, others) in zip(found, expected) {
        #expect(cells.map { Array($0.utf8) } == others.map { Array($0.utf8) }, "workbook \(round)")
      }
    }
  }

  private func value(
    from generator: inout SeededGenerator
  ) -> (value: WorkbookDocument.Cell.Value, text: String) {
    switch generator.int(0...6) {
    case 0: return (.empty, "")
    case 1:
      let number = generator.int(-999_999_999_999_999...999_999_999_999_999)
      return (.integer(number), "\(number)")
    case 2: return (.boolean(true), "TRUE")
    case 3: return (.formula("1+1", .integer(2)), "2")
    case 4:
      let number = generator.int(0...99)
      return (.decimal(number, scale: 2), number < 10 ? "0.0\(number)" : "0.\(number)")
    default:
      let text = generator.text(upTo: 8)
      return (.text(text), text)
    }
  }

  private func style(from generator: inout SeededGenerator) -> WorkbookDocument.Style {
    WorkbookDocument.Style().with {
      $0.font.isBold = generator.chance(50)
      $0.isLocked = generator.chance(50)
      $0.fill = generator.chance(30) ? .init(0xFFF2CC) : nil
      $0.format = generator.chance(30) ? .grouped : .general
    }
  }
}

import Testing
import TestSupport
@testable import FileFormats

/// Old workbooks that are damaged, or made to harm the reader: each is read or refused.
@Suite struct HostileXLSTests {
  private typealias Raw = RawOldWorkbook

  private static func rich(isBIFF5: Bool) -> Raw {
    var book = Raw(isBIFF5: isBIFF5)
    book.fonts = ["Arial", ".VnTime"]
    book.cellFormats = [(0, 0), (1, 14)]
    book.formats = ["dd/mm"]
    if !isBIFF5 {
      book.sharedTexts =
        Raw.record(0x00FC, [2, 0, 0, 0, 2, 0, 0, 0, 2, 0, 8, 1, 0, 0x61, 0xAA, 1, 0, 1, 0, 3, 0, 0, 0x61])
        + Raw.record(0x003C, [1, 0x62, 0, 0x63, 0])
    }
    let text: [UInt8] = isBIFF5 ? [2, 0, 0x61, 0xAA] : [2, 0, 0, 0x61, 0xAA]
    let runs: [UInt8] = isBIFF5 ? [1, 1, 1] : [1, 0, 1, 0, 1, 0]
    let parts: [[UInt8]] = [
      Raw.number(0, 0, 44_362.5, 1), isBIFF5 ? [] : Raw.sharedLabel(0, 1, 0, 1),
      Raw.cell(0x0204, 1, 0, text, format: 1),
      Raw.cell(0x00D6, 1, 1, text + runs, format: 1),
      Raw.formula(1, 2, [0, 0, 0, 0, 0, 0, 0xFF, 0xFF]), Raw.record(0x0207, text),
      Raw.record(0x00BD, [2, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0]), Raw.record(0x00E5, [1, 0, 0, 0, 1, 0, 0, 0, 1, 0]),
    ]
    book.sheets[0].records = Array(parts.joined())
    return book
  }

  private func outcome(_ bytes: [UInt8], limits: WorkbookReader.Limits = .init()) -> Result<Workbook, WorkbookError> {
    do throws(WorkbookError) {
      return .success(try WorkbookReader(limits: limits).read(bytes))
    } catch {
      #expect(!error.description.isEmpty)
      return .failure(error)
    }
  }

  @Test(arguments: [false, true])
  func `a file and a stream cut off at any byte are read or refused`(isBIFF5: Bool) {
    let book = Self.rich(isBIFF5: isBIFF5)
    guard case .success = outcome(book.bytes()) else {
      Issue.record("the whole file is refused")
      return
    }
    let bytes = book.bytes()
    for length in 0..<bytes.count { _ = outcome(Array(bytes[..<length])) }
    let stream = book.stream()
    for length in 0..<stream.count {
      let cut = RawCompoundFile(streams: [(isBIFF5 ? "Book" : "Workbook", Array(stream[..<length]))])
      guard case .failure = outcome(cut.bytes()) else {
        Issue.record("read at \(length) of \(stream.count) bytes")
        continue
      }
    }
  }

  @Test(arguments: [false, true])
  func `changed bytes are read or refused`(isBIFF5: Bool) {
    let stream = Self.rich(isBIFF5: isBIFF5).stream()
    var generator = SeededGenerator(seed: isBIFF5 ? 61 : 62)
    var refused = 0
    for _ in 0..<3_000 {
      let mutant = generator.mutated(stream, times: 4, from: [0, 1, 4, 8, 10, 0x7F, 0x80, 0xFE, 0xFF])
      let file = RawCompoundFile(streams: [(isBIFF5 ? "Book" : "Workbook", mutant)])
      switch outcome(file.bytes()) {
      case .success(let workbook): #expect(workbook.sheets.flatMap(\.table.rows).flatMap(\.cells).count <= 20)
      case .failure: refused += 1
      }
    }
    #expect((300..<2_990).contains(refused), "\(refused)")
  }

  @Test func `every record of a cell that is too short is refused`() {
    for kind in XLSRecordKind.cells.sorted() where kind != XLSRecordKind.multipleRK {
      for length in 0..<6 {
        var book = Raw()
        book.sheets[0].records = Raw.record(kind, [UInt8](repeating: 0, count: length))
        #expect(
          outcome(book.bytes()) == .failure(.damagedRecord(type: kind, offset: book.firstRecord, part: "Inventory"))
        )
      }
    }
  }

  @Test func `a cell that stands twice or beyond the last column is refused`() {
    var book = Raw()
    book.sheets[0].records = Raw.number(0, 0, 1) + Raw.number(0, 0, 1)
    #expect(outcome(book.bytes()) == .failure(.invalidCell(.repeated, reference: "A1", part: "Inventory")))
    book.sheets[0].records = Raw.number(0, 0x4000, 1)
    #expect(outcome(book.bytes()) == .failure(.outsideSheet(reference: "XFE1", part: "Inventory")))
  }

  @Test func `sheets that share their records are refused`() {
    var book = Raw()
    book.sheets = [Raw.Sheet(name: "a"), Raw.Sheet(name: "b")]
    var stream = book.stream()
    // Both entries of the list name the same place.
    let places = stream.indices.dropLast(8).filter { stream[$0] == 0x85 && stream[$0 + 1] == 0 && stream[$0 + 3] == 0 }
    stream.replaceSubrange((places[1] + 4)..<(places[1] + 8), with: stream[(places[0] + 4)..<(places[0] + 8)])
    let file = RawCompoundFile(streams: [("Workbook", stream)]).bytes()
    #expect(outcome(file) == .failure(.repeatedPart("b")))
  }

  @Test func `a thousand sheets in each other take no longer than one`() {
    // Each begins a little later in the same records, and ends with them.
    var book = Raw()
    let nested = Raw.record(0x0809, [0, 6, 0x10, 0]).repeated(1_000)
    let ends = Raw.record(0x000A, []).repeated(1_000)
    let filler = Raw.record(0x0201, [0, 0, 0, 0, 0, 0]).repeated(20_000)
    book.sheets = (0..<1_000).map { Raw.Sheet(name: "\($0)") }
    book.sheets[999].records = nested + filler + ends
    var stream = book.stream()
    let first = stream.count - (nested.count + filler.count + ends.count) - 4
    var number = 0
    for place in stream.indices.dropLast(8)
    where number < 999 && stream[place] == 0x85 && stream[place + 1] == 0 && stream[place + 3] == 0 {
      stream.replaceSubrange((place + 4)..<(place + 8), with: UInt32(first + 8 * number).littleEndianBytes)
      number += 1
    }
    let file = RawCompoundFile(streams: [("Workbook", stream)]).bytes()
    let time = processorTime {
      guard case .failure(.repeatedPart) = outcome(file) else {
        Issue.record("not refused")
        return
      }
    }
    #expect(time < .seconds(10))
  }

  @Test func `limits hold: sheets, cells, texts, merged ranges, the length of a cell`() {
    var book = Raw()
    book.sharedTexts = Raw.record(0x00FC, [2, 0, 0, 0, 2, 0, 0, 0, 3, 0, 0, 0x61, 0x62, 0x63, 0, 0, 0])
    let cells = (0..<4).flatMap { Raw.sharedLabel(0, $0, 0) }
    book.sheets[0].records =
      cells + Raw.record(0x00E5, [3, 0] + [0, 0, 1, 0, 0, 0, 1, 0].repeated(3))
    let bytes = book.bytes()
    let checks: [(WorkbookReader.Limits, WorkbookError.Amount?)] = [
      (WorkbookReader.Limits(sheets: 1, cells: 4, sharedTexts: 2, cellLength: 3, text: 12, mergedRanges: 3), nil),
      (WorkbookReader.Limits(sheets: 0), .sheets), (WorkbookReader.Limits(cells: 3), .cells),
      (WorkbookReader.Limits(sharedTexts: 1), .sharedTexts), (WorkbookReader.Limits(text: 11), .text),
      (WorkbookReader.Limits(mergedRanges: 2), .mergedRanges),
    ]
    for (limits, amount) in checks {
      switch outcome(bytes, limits: limits) {
      case .success: #expect(amount == nil)
      case .failure(.tooMuch(let found, _, _)): #expect(found == amount)
      case .failure(let error): Issue.record("\(error)")
      }
    }
    let trouble = WorkbookError.CellTrouble.tooLong(length: 3, limit: 2)
    #expect(
      outcome(bytes, limits: WorkbookReader.Limits(cellLength: 2))
        == .failure(.invalidCell(trouble, reference: "A1", part: "Inventory"))
    )
  }

  @Test func `a number of shared texts that is a lie costs nothing`() {
    var book = Raw()
    book.sharedTexts = Raw.record(0x00FC, [0xFF, 0xFF, 0xFF, 0xFF, 0x00, 0xA1, 0x07, 0])
    guard case .success = outcome(book.bytes()) else {
      Issue.record("refused")
      return
    }
  }
}

extension RawOldWorkbook {
  /// Where the first record of the first sheet stands in the stream.
  fileprivate var firstRecord: Int {
    let tail = sheets[0].records.count + 4
    return stream().count - tail
  }
}

extension [UInt8] {
  /// The bytes so many times.
  fileprivate func repeated(_ count: Int) -> [UInt8] { Array<[UInt8]>(repeating: self, count: count).flatMap { $0 } }
}

import Foundation
import Testing
@testable import FileFormats

extension WorkbookAnnotatorTests {
  private static let corpus = ProcessInfo.processInfo.environment["ONESTOP_WORKBOOKS"]

  /// The workbooks in a folder of the user's choice, all that can be read.
  ///
  ///     ONESTOP_WORKBOOKS=folder swift test --filter WorkbookAnnotatorTests
  ///
  /// With `ONESTOP_MARKED=folder` the copies are kept, so that other programs can open them.
  @Test(.enabled(if: corpus != nil, "set ONESTOP_WORKBOOKS to a folder of workbooks"))
  func `real workbooks keep their cells`() throws {
    let folder = URL(filePath: try #require(Self.corpus))
    let kept = ProcessInfo.processInfo.environment["ONESTOP_MARKED"].map { URL(filePath: $0) }
    var count = 0
    for path in FileManager.default.subpaths(atPath: folder.path) ?? []
    where path.hasSuffix(".xlsx") || path.hasSuffix(".xlsm") {
      let bytes = [UInt8](try Data(contentsOf: folder.appending(path: path)))
      guard let workbook = try? WorkbookReader().read(bytes) else { continue }
      let annotations = workbook.sheets.flatMap { sheet in
        let filled = sheet.table.rows.flatMap(\.cells).compactMap { cell -> CellReference? in
          if case .cell(let place) = cell.position { place.reference } else { nil }
        }
        let marked = [filled.first, filled.last, CellReference("B2"), CellReference("Z99")].compactMap { $0 }
        return marked.map { WorkbookAnnotation(sheet: sheet.name, cell: $0, level: .error, text: "Sai") }
      }
      let marked = try WorkbookAnnotator(bytes).annotated(annotations, listing: listing, author: "onestop")
      let read = try WorkbookReader().read(marked)
      #expect(read.sheets.dropLast().map(\.table) == workbook.sheets.map(\.table), "\(path)")
      #expect(read.sheets.dropLast().map(\.mergedRanges) == workbook.sheets.map(\.mergedRanges), "\(path)")
      count += 1
      guard let kept else { continue }
      try FileManager.default.createDirectory(at: kept, withIntermediateDirectories: true)
      try Data(marked).write(to: kept.appending(path: path.replacing("/", with: "-")))
    }
    #expect(count > 0)
  }
}

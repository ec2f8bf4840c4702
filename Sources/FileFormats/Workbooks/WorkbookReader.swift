/// Reads workbooks as spreadsheets and other programs really write them: `.xlsx`, `.xlsm`, `.xls` (Excel 5 to 2003) and
/// `.ods`, told by their content.
///
/// - Parts are found by what refers to them, whatever their names.
/// - Numbers stay as the file stores them. A number in a format of dates is a moment. Text stays text, even if it is
///   made of digits; text in a font from before Unicode is read as that font draws it.
/// - A formula counts as its stored result; without one, the cell holds the formula.
/// - Phonetic hints and comments are left out, and so are sheets of charts and macros.
///
/// For example:
///
///     let workbook = try WorkbookReader().read(bytes)
///     workbook.sheets[0].table.rows[0].cells[0].position   // Inventory!A1
package struct WorkbookReader: Sendable {
  private let limits: Limits

  /// Makes a reader.
  package init(limits: Limits = Limits()) { self.limits = limits }

  /// Reads a whole file.
  ///
  /// - Throws: ``WorkbookError`` at the first thing that cannot be read.
  package func read(_ bytes: [UInt8]) throws(WorkbookError) -> Workbook {
    if ForeignFormat(startOf: bytes) == .compoundFile { return try XLSReader(limits: limits).read(bytes) }
    let package = try OfficePackage(bytes, limits: limits.archive)
    if ODSReader.recognises(package) { return try ODSReader(limits: limits).read(package) }
    return try XLSXReader(limits: limits).read(package)
  }
}

extension WorkbookReader {
  /// How much a workbook may hold before it is refused.
  ///
  /// With the defaults, reading takes less than a gigabyte whatever the file is.
  package struct Limits: Sendable, Hashable {
    /// How much the archive may hold.
    package var archive: ZIPArchive.Limits
    /// The number of sheets.
    package var sheets: Int
    /// The number of cells that are not empty, in all sheets.
    package var cells: Int
    /// The number of texts that cells share.
    package var sharedTexts: Int
    /// The length of a cell in UTF-16 code units, which is how spreadsheets count.
    package var cellLength: Int
    /// The bytes of text in all cells, shared ones counted in each.
    package var text: Int
    /// The number of merged ranges in a sheet.
    package var mergedRanges: Int

    /// Makes limits; the defaults are far beyond any inventory.
    package init(
      archive: ZIPArchive.Limits = ZIPArchive.Limits(),
      sheets: Int = 1_024,
      cells: Int = 4_000_000,
      sharedTexts: Int = 2_000_000,
      cellLength: Int = 32_767,
      text: Int = 128 << 20,
      mergedRanges: Int = 100_000
    ) {
      self.archive = archive
      self.sheets = sheets
      self.cells = cells
      self.sharedTexts = sharedTexts
      self.cellLength = cellLength
      self.text = text
      self.mergedRanges = mergedRanges
    }

    /// The limits of what a stranger sends: reading takes less than half a gigabyte.
    static func submitted(cells: Int = 500_000) -> Limits {
      Limits(
        archive: ZIPArchive.Limits(entrySize: 96 << 20, totalSize: 192 << 20),
        cells: cells,
        sharedTexts: cells,
        text: 50 << 20
      )
    }
  }
}

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
  }
}

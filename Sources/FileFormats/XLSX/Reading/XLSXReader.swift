/// Reads the workbook in a package of Office Open XML (ECMA-376), in the transitional or the strict form.
struct XLSXReader {
  let limits: WorkbookReader.Limits

  func read(_ package: OfficePackage) throws(WorkbookError) -> Workbook {
    let book = try WorkbookPart(of: package, limits: limits)
    let styles = try book.stylesPart.map { part throws(WorkbookError) in try CellStyles(part, of: package) }
    let texts =
      try book.sharedTextsPart.map { part throws(WorkbookError) in
        try SharedTexts(part, of: package, keepsFonts: styles?.hasOldFonts ?? false, limits: limits)
      } ?? SharedTexts()
    var allowance = SheetCollector.Allowance(limits)
    var sheets: [Workbook.Sheet] = []
    for entry in book.sheets {
      guard let contents = try package.contents(of: entry.part) else {
        throw .missingPart(entry.part.text, neededBy: book.part.text)
      }
      var reader = SheetReader(
        try PartReader(contents, part: entry.part),
        texts: texts,
        styles: styles ?? CellStyles(),
        dateSystem: book.dateSystem,
        collector: SheetCollector(name: entry.name, part: entry.part.text, limits: limits, allowance: allowance)
      )
      sheets.append(try reader.sheet(visibility: entry.visibility))
      allowance = reader.collector.allowance
    }
    return Workbook(sheets: sheets, dateSystem: book.dateSystem, format: .xlsx)
  }
}

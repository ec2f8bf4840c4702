/// The remarks about one sheet, cell by cell: the gravest gives the colour, and the note says them all.
struct Remarks {
  private(set) var levels: [CellReference: WorkbookAnnotation.Level] = [:]
  private(set) var texts: [CellReference: String] = [:]

  var isEmpty: Bool { levels.isEmpty }

  /// Gathers remarks; one about a cell that is merged away stands at the cell that shows.
  init(_ annotations: [WorkbookAnnotation], in sheet: Workbook.Sheet) {
    for annotation in annotations {
      let cell = sheet.mergedRanges.first { $0.contains(annotation.cell) }?.first ?? annotation.cell
      if levels[cell] != .error { levels[cell] = annotation.level }
      texts[cell] = texts[cell].map { "\($0)\n\n\(annotation.text)" } ?? annotation.text
    }
  }
}

/// A workbook to be written: what a person sees, without the format of the file.
///
///     var document = WorkbookDocument(title: "Kiểm kê", language: "vi-VN")
///     var sheet = WorkbookDocument.Sheet(name: "Kiểm kê")
///     sheet.rows = [.init([.init(.text("Bàn")), .init(.integer(4))])]
///     document.append(sheet)
///     let bytes = try WorkbookWriter().write(document)
package struct WorkbookDocument: Sendable, Hashable {
  /// The title among the properties of the file.
  package var title: String
  /// The language of the texts, such as `vi-VN`.
  package var language: String
  /// The font of cells that name no other.
  package var fontName: String
  /// The size of that font, in points.
  package var fontSize: Int
  /// Names for ranges, which formulas can use.
  package var names: [Name] = []
  /// The sheets from the left; their names are legal, and no two are alike.
  package private(set) var sheets: [Sheet] = []

  /// Makes a workbook without sheets.
  package init(title: String, language: String, fontName: String = "Times New Roman", fontSize: Int = 12) {
    self.title = title
    self.language = language
    self.fontName = fontName
    self.fontSize = fontSize
  }

  /// Adds a sheet on the right, under a name that a spreadsheet allows and no other sheet has.
  ///
  /// - Returns: the name that the sheet has now.
  @discardableResult
  package mutating func append(_ sheet: Sheet) -> String {
    var sheet = sheet
    sheet.name = SheetTitle.legal(sheet.name, besides: sheets.map(\.name))
    sheets.append(sheet)
    return sheet.name
  }
}

extension WorkbookDocument {
  /// A name for a range of a sheet.
  package struct Name: Sendable, Hashable {
    /// The name: letters, digits and `_`.
    package var name: String
    /// What it stands for.
    package var range: SheetRange

    /// Makes a name.
    package init(_ name: String, _ range: SheetRange) {
      self.name = name
      self.range = range
    }
  }
}

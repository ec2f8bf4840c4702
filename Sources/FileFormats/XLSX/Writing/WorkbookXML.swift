/// Writes the part that a workbook opens with: its sheets, and the names for ranges.
struct WorkbookXML {
  let document: WorkbookDocument
  /// The sheet that shows first.
  let active: Int

  /// The whole part.
  func xml() -> [UInt8] {
    let names = definedNames()
    var xml = XMLWriter()
    xml.element(
      "workbook",
      ["xmlns": OfficeNames.spreadsheet, "xmlns:r": OfficeNames.relationships]
    ) { xml in
      xml.element("bookViews") { $0.element("workbookView", ["activeTab": "\(active)", "firstSheet": "\(active)"]) }
      xml.element("sheets") { xml in
        for (index, sheet) in document.sheets.enumerated() {
          let number = index + 1
          let state = sheet.isHidden ? "hidden" : nil
          xml.element("sheet", ["name": sheet.name, "sheetId": "\(number)", "state": state, "r:id": "rId\(number)"])
        }
      }
      guard !names.isEmpty else { return }
      xml.element("definedNames") { xml in
        for (name, sheet, isHidden, text) in names {
          xml.element(
            "definedName",
            ["name": name, "localSheetId": sheet.map { "\($0)" }, "hidden": isHidden ? "1" : nil]
          ) { $0.text(text) }
        }
      }
    }
    return xml.bytes
  }

  /// The names for ranges: those that spreadsheets themselves give to what is filtered and printed, and the document's.
  private func definedNames() -> [(name: String, sheet: Int?, isHidden: Bool, text: String)] {
    var names: [(name: String, sheet: Int?, isHidden: Bool, text: String)] = []
    for (index, sheet) in document.sheets.enumerated() {
      if let filter = sheet.filter {
        names.append(("_xlnm._FilterDatabase", index, true, "\(SheetRange(sheet.name, filter))"))
      }
      if let area = sheet.page.area {
        names.append(("_xlnm.Print_Area", index, false, "\(SheetRange(sheet.name, area))"))
      }
      let columns = sheet.page.repeatedColumns.map { columns in
        let (first, last) = (columns.lowerBound, columns.upperBound)
        return "$\(CellReference.letters(ofColumn: first)):$\(CellReference.letters(ofColumn: last))"
      }
      let rows = sheet.page.repeatedRows.map { "$\($0.lowerBound):$\($0.upperBound)" }
      let titles = [columns, rows].compactMap(\.self).map { "\(SheetRange.quoted(sheet.name))!\($0)" }
      if !titles.isEmpty { names.append(("_xlnm.Print_Titles", index, false, titles.joined(separator: ","))) }
    }
    return names + document.names.map { ($0.name, nil, false, "\($0.range)") }
  }
}

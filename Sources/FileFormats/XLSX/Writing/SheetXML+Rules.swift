extension SheetXML {
  /// The most characters that spreadsheets take for the heading and the text of a message, and for a list.
  private static let longestHeading = 32
  private static let longestMessage = 255

  func addProtectionAndRanges(to xml: inout XMLWriter) {
    if sheet.isProtected {
      // What a person may still do: make columns and rows wider, and choose rows by a filter.
      xml.raw("<sheetProtection sheet=\"1\" objects=\"1\" scenarios=\"1\" formatColumns=\"0\" formatRows=\"0\"")
      xml.raw(sheet.filter == nil ? "/>" : " autoFilter=\"0\"/>")
    }
    if let filter = sheet.filter { xml.element("autoFilter", ["ref": "\(filter)"]) }
    guard !sheet.merges.isEmpty else { return }
    xml.element("mergeCells", ["count": "\(sheet.merges.count)"]) { xml in
      for merge in sheet.merges { xml.element("mergeCell", ["ref": "\(merge)"]) }
    }
  }

  func addConditionalFormats(to xml: inout XMLWriter, _ styles: inout StyleTable) {
    for (index, format) in sheet.conditionalFormats.enumerated() {
      let style = "\(styles.number(of: format))"
      let priority = "\(index + 1)"
      xml.element("conditionalFormatting", ["sqref": Self.list(format.cells)]) { xml in
        let (type, comparison, formulas): (String, String?, [String]) =
          switch format.condition {
          case .equals(let text): ("cellIs", "equal", [Self.literal(text)])
          case .between(let range): ("cellIs", "between", ["\(range.lowerBound)", "\(range.upperBound)"])
          case .formula(let formula): ("expression", nil, [formula])
          }
        xml.element(
          "cfRule",
          ["type": type, "dxfId": style, "priority": priority, "stopIfTrue": "1", "operator": comparison]
        ) { xml in
          for formula in formulas { xml.element("formula") { $0.text(formula) } }
        }
      }
    }
  }

  func addValidations(to xml: inout XMLWriter) throws(WorkbookWriteError) {
    guard !sheet.validations.isEmpty else { return }
    try xml.element(
      "dataValidations",
      ["count": "\(sheet.validations.count)"]
    ) { xml throws(WorkbookWriteError) in
      for validation in sheet.validations { try add(validation, to: &xml) }
    }
  }

  private func add(_ validation: WorkbookDocument.Validation, to xml: inout XMLWriter) throws(WorkbookWriteError) {
    let (type, formulas) = try rule(validation.rule)
    let (prompt, refusal) = (validation.prompt, validation.refusal)
    xml.element(
      "dataValidation",
      [
        "type": type, "errorStyle": validation.isStrict ? nil : "warning", "allowBlank": "1",
        "showInputMessage": prompt == nil ? nil : "1", "showErrorMessage": "1",
        "errorTitle": refusal.map { Self.cut($0.title, to: Self.longestHeading) },
        "error": refusal.map { Self.cut($0.text, to: Self.longestMessage) },
        "promptTitle": prompt.map { Self.cut($0.title, to: Self.longestHeading) },
        "prompt": prompt.map { Self.cut($0.text, to: Self.longestMessage) }, "sqref": Self.list(validation.cells),
      ]
    ) { xml in
      let tags: [StaticString] = ["formula1", "formula2"]
      for (tag, formula) in zip(tags, formulas) { xml.element(tag) { $0.text(formula) } }
    }
  }

  private func rule(
    _ rule: WorkbookDocument.Validation.Rule
  ) throws(WorkbookWriteError) -> (type: String, formulas: [String]) {
    switch rule {
    case .list(let words):
      let list = words.joined(separator: ",")
      guard list.utf16.count <= Self.longestMessage, !words.contains(where: { $0.contains(",") }) else {
        throw .listTooLong(sheet: sheet.name)
      }
      return ("list", [Self.literal(list)])
    case .listIn(let range): return ("list", ["\(range)"])
    case .wholeNumber(let range): return ("whole", ["\(range.lowerBound)", "\(range.upperBound)"])
    case .decimal(let range): return ("decimal", ["\(range.lowerBound)", "\(range.upperBound)"])
    case .date(let years): return ("date", ["DATE(\(years.lowerBound),1,1)", "DATE(\(years.upperBound),12,31)"])
    case .custom(let formula): return ("custom", [formula])
    }
  }

  func addLinks(to xml: inout XMLWriter) {
    let links = sheet.rows.enumerated().flatMap { row, cells in
      cells.cells.enumerated().compactMap { column, cell in
        cell.link.map { (CellReference(validRow: row + 1, column: column + 1), $0) }
      }
    }
    guard !links.isEmpty else { return }
    xml.element("hyperlinks") { xml in
      for (place, target) in links { xml.element("hyperlink", ["ref": "\(place)", "location": target.location]) }
    }
  }

  private static func list(_ ranges: [CellRange]) -> String {
    ranges.map(\.description).joined(separator: " ")
  }

  /// A text in a formula.
  private static func literal(_ text: String) -> String { "\"" + text.replacing("\"", with: "\"\"") + "\"" }

  /// Cuts a text between two characters and shows that it goes on.
  private static func cut(_ text: String, to length: Int) -> String {
    guard text.utf16.count > length else { return TextTable.escaped(text) }
    var text = text
    while text.utf16.count >= length { text.removeLast() }
    return TextTable.escaped(text + "…")
  }
}

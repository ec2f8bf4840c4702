/// Writes the parts that say what a workbook's package consists of.
struct PackageXML {
  private let document: WorkbookDocument
  /// The numbers of the sheets with notes, from 1.
  var sheetsWithNotes: [Int] = []

  init(_ document: WorkbookDocument) { self.document = document }

  private var sheetNumbers: [Int] { document.sheets.indices.map { $0 + 1 } }

  func contentTypes() -> [UInt8] {
    var overrides = [
      ("docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml"),
      ("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
      ("xl/workbook.xml", OfficeNames.spreadsheetType + "sheet.main+xml"),
      ("xl/styles.xml", OfficeNames.spreadsheetType + "styles+xml"),
      ("xl/sharedStrings.xml", OfficeNames.spreadsheetType + "sharedStrings+xml"),
    ]
    overrides += sheetNumbers.map { ("xl/worksheets/sheet\($0).xml", OfficeNames.spreadsheetType + "worksheet+xml") }
    overrides += sheetsWithNotes.map { ("xl/comments\($0).xml", OfficeNames.spreadsheetType + "comments+xml") }
    var defaults = [("rels", "application/vnd.openxmlformats-package.relationships+xml"), ("xml", "application/xml")]
    if !sheetsWithNotes.isEmpty {
      defaults.append(("vml", "application/vnd.openxmlformats-officedocument.vmlDrawing"))
    }
    var xml = XMLWriter()
    xml.element("Types", ["xmlns": OfficeNames.contentTypes]) { xml in
      for (ending, type) in defaults { xml.element("Default", ["Extension": ending, "ContentType": type]) }
      for (part, type) in overrides { xml.element("Override", ["PartName": "/\(part)", "ContentType": type]) }
    }
    return xml.bytes
  }

  static func relationshipsOfPackage() -> [UInt8] {
    relationships([
      (OfficeNames.relationships + "/officeDocument", "xl/workbook.xml"),
      (OfficeNames.corePropertiesRelationship, "docProps/core.xml"),
      (OfficeNames.relationships + "/extended-properties", "docProps/app.xml"),
    ])
  }

  /// The sheets come first, so that the number of a sheet is that of its relationship.
  func relationshipsOfWorkbook() -> [UInt8] {
    let sheets = sheetNumbers.map { (OfficeNames.relationships + "/worksheet", "worksheets/sheet\($0).xml") }
    return Self.relationships(
      sheets + ["styles", "sharedStrings"].map { (OfficeNames.relationships + "/\($0)", "\($0).xml") }
    )
  }

  static func relationshipsOfSheet(_ number: Int) -> [UInt8] {
    relationships([
      (OfficeNames.relationships + "/vmlDrawing", "../drawings/vmlDrawing\(number).vml"),
      (OfficeNames.relationships + "/comments", "../comments\(number).xml"),
    ])
  }

  private static func relationships(_ targets: [(type: String, target: String)]) -> [UInt8] {
    var xml = XMLWriter()
    xml.element("Relationships", ["xmlns": OfficeNames.packageRelationships]) { xml in
      for (index, (type, target)) in targets.enumerated() {
        xml.element("Relationship", ["Id": "rId\(index + 1)", "Type": type, "Target": target])
      }
    }
    return xml.bytes
  }

  static func application() -> [UInt8] {
    var xml = XMLWriter()
    xml.element("Properties", ["xmlns": OfficeNames.extendedProperties]) { xml in
      xml.element("Application") { $0.text("onestop") }
    }
    return xml.bytes
  }

  func properties() -> [UInt8] {
    var xml = XMLWriter()
    xml.element(
      "cp:coreProperties",
      ["xmlns:cp": OfficeNames.coreProperties, "xmlns:dc": "http://purl.org/dc/elements/1.1/"]
    ) { xml in
      xml.element("dc:title") { $0.text(document.title) }
      xml.element("dc:language") { $0.text(document.language) }
    }
    return xml.bytes
  }

  func workbook(active: Int) -> [UInt8] {
    let names = definedNames()
    var xml = XMLWriter()
    xml.element(
      "workbook",
      ["xmlns": OfficeNames.spreadsheet, "xmlns:r": OfficeNames.relationships]
    ) { xml in
      xml.element("bookViews") { $0.element("workbookView", ["activeTab": "\(active)", "firstSheet": "\(active)"]) }
      xml.element("sheets") { xml in
        for (sheet, number) in zip(document.sheets, sheetNumbers) {
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
      if let rows = sheet.page.repeatedRows {
        let text = SheetRange.quoted(sheet.name) + "!$\(rows.lowerBound):$\(rows.upperBound)"
        names.append(("_xlnm.Print_Titles", index, false, text))
      }
    }
    return names + document.names.map { ($0.name, nil, false, "\($0.range)") }
  }
}

/// The names that a package of Office Open XML (ECMA-376, transitional) consists of.
enum OfficeNames {
  static let spreadsheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  static let relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  static let packageRelationships = "http://schemas.openxmlformats.org/package/2006/relationships"
  static let contentTypes = "http://schemas.openxmlformats.org/package/2006/content-types"
  static let coreProperties = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
  static let extendedProperties = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"
  static let corePropertiesRelationship =
    "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
  static let spreadsheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml."
}

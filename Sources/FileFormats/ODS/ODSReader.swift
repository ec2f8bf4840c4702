/// Reads the workbook in a package of OpenDocument (ODF 1.2, part 1).
struct ODSReader {
  let limits: WorkbookReader.Limits

  /// Whether a package is one of OpenDocument, whatever is in it.
  static func recognises(_ package: OfficePackage) -> Bool {
    let isOther = package.has(.contentTypes) || package.has(PartName("_rels/.rels"))
    return !isOther && (package.has(.odfContent) || package.has(.odfEncryptedPackage))
  }

  func read(_ package: OfficePackage) throws(WorkbookError) -> Workbook {
    if package.has(.odfEncryptedPackage) { throw .foreignFormat(.encryptedWorkbook) }
    let mediaType = String(decoding: try package.contents(of: .odfMediaType) ?? [], as: UTF8.self)
    if mediaType.contains("opendocument"), !mediaType.contains("opendocument.spreadsheet") {
      throw .foreignFormat(.openDocument)
    }
    try checkIsPlain(package)
    guard let content = try package.contents(of: .odfContent) else {
      throw .missingPart(PartName.odfContent.text, neededBy: PartName.odfManifest.text)
    }
    let styles = ODSStyles()
    if let bytes = try package.contents(of: .odfStyles) {
      var reader = try PartReader(bytes, part: .odfStyles, namespaces: XMLNamespace.openDocument)
      try expectRoot(&reader, "document-styles")
      while try reader.nextChild() { if try !styles.read(&reader) { try reader.skipElement() } }
    }
    var reader = try PartReader(content, part: .odfContent, namespaces: XMLNamespace.openDocument)
    try expectRoot(&reader, "document-content")
    var sheets: [Workbook.Sheet] = []
    while try reader.nextChild() {
      if try styles.read(&reader) { continue }
      guard reader.xml.isElement("body", in: .odfOffice) else {
        try reader.skipElement()
        continue
      }
      styles.settle()
      while try reader.nextChild() {
        guard reader.xml.isElement("spreadsheet", in: .odfOffice) else { throw .foreignFormat(.openDocument) }
        sheets = try self.sheets(&reader, styles)
      }
    }
    while try reader.next() != nil {}
    return Workbook(sheets: sheets, dateSystem: .since1900, format: .ods)
  }

  /// Reads the sheets of the element that is open.
  private func sheets(_ reader: inout PartReader, _ styles: ODSStyles) throws(WorkbookError) -> [Workbook.Sheet] {
    var sheets: [Workbook.Sheet] = []
    var allowance = SheetCollector.Allowance(limits)
    while try reader.nextChild() {
      guard reader.xml.isElement("table", in: .odfTable) else {
        try reader.skipElement()
        continue
      }
      guard sheets.count < limits.sheets else { throw .tooMuch(.sheets, limit: limits.sheets, part: reader.part.text) }
      let name = reader.xml.attributeText("name", in: .odfTable) ?? ""
      let style = reader.xml.attributeText("style-name", in: .odfTable)
      let isHidden = style.map { styles.isHidden(sheetStyle: $0) } ?? false
      let collector = SheetCollector(name: name, part: name, limits: limits, allowance: allowance)
      var sheet = ODSSheetReader(reader, styles: styles, collector: collector)
      sheets.append(try sheet.sheet(visibility: isHidden ? .hidden : .visible))
      allowance = sheet.collector.allowance
      reader = sheet.reader
    }
    return sheets
  }

  private func expectRoot(_ reader: inout PartReader, _ name: StaticString) throws(WorkbookError) {
    guard try reader.next() == .start, reader.xml.isElement(name, in: .odfOffice) else {
      throw .unexpectedContent(part: reader.part.text)
    }
  }

  /// Looks whether the manifest says that parts are encrypted (ODF 1.2, part 3, 4.4).
  private func checkIsPlain(_ package: OfficePackage) throws(WorkbookError) {
    guard let bytes = try package.contents(of: .odfManifest) else { return }
    var reader = try PartReader(bytes, part: .odfManifest, namespaces: XMLNamespace.openDocument)
    while let event = try reader.next() {
      if event == .start, reader.xml.isElement("encryption-data", in: .odfManifest) {
        throw .foreignFormat(.encryptedWorkbook)
      }
    }
  }
}

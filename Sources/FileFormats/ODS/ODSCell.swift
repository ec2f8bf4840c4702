/// What stands in a cell of an OpenDocument workbook.
struct ODSCell {
  var value: Cell.Value
  var isComputed: Bool
  /// The old font that changed its text, if one did.
  var oldFont: OldFont?
}

extension ODSSheetReader {
  /// What the attributes of a cell say before its text is read.
  private struct Head {
    var type: String?
    var value: String?
    var formula: String?
    var style: String?
    var isError = false
  }

  /// Reads the cell that is open, up to its end (ODF 1.2, part 1, 9.1.4).
  ///
  /// - Returns: nothing if nothing stands in it.
  mutating func readCell(at place: (column: Int, row: Int)) throws(WorkbookError) -> ODSCell? {
    let head = Self.head(reader.xml, needsStyle: styles.hasOldFonts || styles.hasDurations)
    text.clear()
    while try reader.nextChild() {
      if reader.xml.isElement("p", in: .odfText) || reader.xml.isElement("h", in: .odfText) {
        try text.readParagraph(&reader, styles)
      } else {
        // Comments, pictures and tables in the cell.
        try reader.skipElement()
      }
    }
    guard head.type != nil || head.formula != nil || !text.isEmpty else { return nil }
    guard let reference = CellReference(row: place.row, column: place.column) else {
      if text.isEmpty, head.value == nil, head.formula == nil { return nil }
      let reference = CellReference.letters(ofColumn: place.column) + "\(place.row)"
      throw .outsideSheet(reference: reference, part: collector.part)
    }
    var cell = try content(head, at: reference)
    cell.isComputed = head.formula != nil
    if cell.value == .empty, let formula = head.formula {
      // A formula whose result is an empty text says that it is text; a formula without any result says nothing.
      if head.type == nil { cell.value = .formula(Self.expression(formula)) }
    }
    return cell.value == .empty && !cell.isComputed ? nil : cell
  }

  private static func head(_ xml: XMLReader, needsStyle: Bool) -> Head {
    guard !xml.attributes.isEmpty else { return Head() }
    var head = Head()
    head.type = xml.attributeText("value-type", in: .odfOffice)
    head.formula = xml.attributeText("formula", in: .odfTable)
    if needsStyle { head.style = xml.attributeText("style-name", in: .odfTable) }
    switch head.type {
    case "float", "percentage", "currency": head.value = xml.attributeText("value", in: .odfOffice)
    case "date": head.value = xml.attributeText("date-value", in: .odfOffice)
    case "time": head.value = xml.attributeText("time-value", in: .odfOffice)
    case "boolean": head.value = xml.attributeText("boolean-value", in: .odfOffice)
    case "string":
      head.value = xml.attributeText("string-value", in: .odfOffice)
      head.isError = xml.attributeText("value-type", in: .odfCalculation) == "error"
    default: break
    }
    return head
  }

  /// A formula without the name of its language and the sign that begins it: `of:=SUM([.A1])` is `SUM([.A1])`.
  private static func expression(_ formula: String) -> String {
    guard let sign = formula.firstIndex(of: "="), formula[..<sign].allSatisfy({ $0.isLetter || $0 == ":" }) else {
      return formula
    }
    return String(formula[formula.index(after: sign)...])
  }

  private mutating func content(_ head: Head, at reference: CellReference) throws(WorkbookError) -> ODSCell {
    guard let value = head.value else { return try textContent(head, at: reference) }
    switch head.type {
    case "float", "percentage", "currency":
      guard NumberText.isNumber(Array(value.utf8)[...]) else { throw invalid(.notANumber(value), reference) }
      return ODSCell(value: .number(value), isComputed: false)
    case "boolean":
      guard value == "true" || value == "false" else { throw invalid(.notABoolean(value), reference) }
      return ODSCell(value: .boolean(value == "true"), isComputed: false)
    case "date":
      return try content(Cell.Moment(iso8601: value), or: value, at: reference)
    case "time":
      let isDuration = styles.hasDurations && isDuration(head, reference)
      return try content(Cell.Moment(iso8601Duration: value, isTimeOfDay: !isDuration), or: value, at: reference)
    default:
      if value.isEmpty || head.isError { return try textContent(head, at: reference) }
      let face = styles.hasOldFonts ? styles.oldFont(ofCellStyle: style(head, reference)) : nil
      var text = FacedText()
      text.append(value, .ofCell)
      return try shown(text, face, at: reference)
    }
  }

  /// A moment, or the text that is none.
  private func content(
    _ moment: Cell.Moment?,
    or text: String,
    at reference: CellReference
  ) throws(WorkbookError) -> ODSCell {
    guard let moment else { return ODSCell(value: try collector.value(of: text, at: reference), isComputed: false) }
    return ODSCell(value: .moment(moment), isComputed: false)
  }

  private func style(_ head: Head, _ reference: CellReference) -> String? {
    head.style ?? inheritedStyle(column: reference.column)
  }

  private func isDuration(_ head: Head, _ reference: CellReference) -> Bool {
    style(head, reference).map { styles.isDuration(cellStyle: $0) } ?? false
  }

  /// The text that stands in the cell.
  private mutating func textContent(_ head: Head, at reference: CellReference) throws(WorkbookError) -> ODSCell {
    if head.isError {
      let value: Cell.Value = text.isEmpty ? .empty : .error(try collector.limited(text.plain, at: reference))
      return ODSCell(value: value, isComputed: false)
    }
    guard styles.hasOldFonts else {
      return ODSCell(value: try collector.value(of: text.plain, at: reference), isComputed: false)
    }
    return try shown(text.faced, styles.oldFont(ofCellStyle: style(head, reference)), at: reference)
  }

  private func shown(
    _ text: FacedText,
    _ face: OldFontFace?,
    at reference: CellReference
  ) throws(WorkbookError) -> ODSCell {
    let shown = text.shown(in: face)
    let value = try collector.value(of: shown.text, at: reference)
    return ODSCell(value: value, isComputed: false, oldFont: shown.font)
  }

  private func invalid(_ trouble: WorkbookError.CellTrouble, _ reference: CellReference) -> WorkbookError {
    .invalidCell(trouble, reference: "\(reference)", part: collector.part)
  }
}

extension Cell.Moment {
  /// Reads a length as ISO 8601 writes it, such as `PT08H30M00.5S`: as a time of day if it is one, and so meant.
  ///
  /// - Returns: nothing for another text, and for a length below zero or beyond the range of dates.
  init?(iso8601Duration text: String, isTimeOfDay: Bool) {
    guard text.first == "P" else { return nil }
    var seconds = 0.0
    var digits = ""
    var isTime = false
    for character in text.dropFirst() {
      switch character {
      case "T":
        guard digits.isEmpty, !isTime else { return nil }
        isTime = true
      case "0"..."9", ".": digits.append(character)
      case "D", "H", "M", "S":
        let units: [Character: Double] = isTime ? ["H": 3_600, "M": 60, "S": 1] : ["D": 86_400]
        guard let unit = units[character], let count = Double(digits) else { return nil }
        seconds += count * unit
        digits = ""
      default: return nil
      }
    }
    guard digits.isEmpty, text.utf8.count > 2 else { return nil }
    if isTimeOfDay, seconds < 86_399.999_5 {
      self.init(kind: .time, milliseconds: Int((seconds * 1_000).rounded()))
    } else {
      self.init(durationInDays: seconds / 86_400)
    }
  }
}

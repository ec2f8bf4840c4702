/// What stands in a cell of an OpenDocument workbook.
struct ODSCell {
  var value: Cell.Value
  var isComputed: Bool
  /// The old font that changed its text, if one did.
  var oldFont: OldFont?
}

/// What the attributes of a cell say (ODF 1.2, part 1, 19.385 and after).
struct ODSCellHead {
  enum Kind {
    case absent, number, date, time, boolean, string, other
  }

  var kind = Kind.absent
  /// The kind of value that an attribute holds, and the value as it is written.
  private var valueKind = Kind.absent
  private var rawValue = XMLBytes.RawText()
  private(set) var formula: String?
  private(set) var style: String?
  private(set) var isError = false
  /// How often the cell stands side by side, and how many rows and columns it is merged over.
  private(set) var count = 1
  private(set) var span = (rows: 1, columns: 1)

  /// Looks once at every attribute: a sheet has millions of them.
  init(_ attributes: [XMLReader.Attribute], of bytes: XMLBytes, needsStyle: Bool) {
    let all = attributes.span
    for place in all.indices {
      let attribute = all[place]
      let name = attribute.name.local
      switch attribute.namespace {
      case .odfOffice:
        if bytes.isEqual(name, "value-type") {
          kind = Self.kind(of: attribute.value, in: bytes)
        } else if let found = Self.valueKind(name, bytes) {
          valueKind = found
          rawValue = attribute.value
        }
      case .odfTable:
        if bytes.isEqual(name, "style-name") {
          if needsStyle { style = String(decoding: bytes.resolved(attribute.value), as: UTF8.self) }
        } else if bytes.isEqual(name, "formula") {
          formula = String(decoding: bytes.resolved(attribute.value), as: UTF8.self)
        } else if let number = SheetReader.integer(bytes.resolved(attribute.value)), number > 0 {
          if bytes.isEqual(name, "number-columns-repeated") { count = number }
          if bytes.isEqual(name, "number-rows-spanned") { span.rows = number }
          if bytes.isEqual(name, "number-columns-spanned") { span.columns = number }
        }
      case .odfCalculation:
        if bytes.isEqual(name, "value-type") { isError = bytes.resolved(attribute.value).elementsEqual("error".utf8) }
      default: continue
      }
    }
  }

  /// The value, if there is one of the kind that the cell says it has.
  func value(in bytes: XMLBytes) -> ArraySlice<UInt8>? {
    kind != .absent && kind == valueKind ? bytes.resolved(rawValue) : nil
  }

  private static func kind(of type: XMLBytes.RawText, in bytes: XMLBytes) -> Kind {
    // No word of these needs a reference: one that has some is another.
    let word = type.range
    if bytes.isEqual(word, "string") { return .string }
    if bytes.isEqual(word, "float") || bytes.isEqual(word, "currency") || bytes.isEqual(word, "percentage") {
      return .number
    }
    if bytes.isEqual(word, "date") { return .date }
    if bytes.isEqual(word, "time") { return .time }
    return bytes.isEqual(word, "boolean") ? .boolean : .other
  }

  private static func valueKind(_ name: Range<Int>, _ bytes: XMLBytes) -> Kind? {
    if bytes.isEqual(name, "value") { return .number }
    if bytes.isEqual(name, "date-value") { return .date }
    if bytes.isEqual(name, "time-value") { return .time }
    if bytes.isEqual(name, "boolean-value") { return .boolean }
    return bytes.isEqual(name, "string-value") ? .string : nil
  }
}

extension ODSSheetReader {
  /// Reads the cell that is open, up to its end (ODF 1.2, part 1, 9.1.4).
  ///
  /// - Returns: nothing if nothing stands in it.
  mutating func readCell(_ head: ODSCellHead, at place: (column: Int, row: Int)) throws(WorkbookError) -> ODSCell? {
    let value = head.value(in: reader.xml.bytes)
    // What a value shows is not read.
    let needsText = value == nil || head.kind == .string
    text.clear()
    while try reader.nextChild() {
      if needsText, reader.xml.isElement("p", in: .odfText) || reader.xml.isElement("h", in: .odfText) {
        try text.readParagraph(&reader, styles)
      } else {
        // Comments, pictures and tables in the cell.
        try reader.skipElement()
      }
    }
    guard head.kind != .absent || head.formula != nil || !text.isEmpty else { return nil }
    guard let reference = CellReference(row: place.row, column: place.column) else {
      if text.isEmpty, value == nil, head.formula == nil { return nil }
      let reference = CellReference.letters(ofColumn: place.column) + "\(place.row)"
      throw .outsideSheet(reference: reference, part: collector.part)
    }
    var cell = try content(head, value, at: reference)
    guard let formula = head.formula else { return cell.value == .empty ? nil : cell }
    cell.isComputed = true
    // A formula whose result is an empty text says that it is text; a formula without any result says nothing.
    if cell.value == .empty, head.kind == .absent { cell.value = .formula(Self.expression(formula)) }
    return cell
  }

  /// A formula without the name of its language and the sign that begins it: `of:=SUM([.A1])` is `SUM([.A1])`.
  private static func expression(_ formula: String) -> String {
    guard let sign = formula.firstIndex(of: "="), formula[..<sign].allSatisfy({ $0.isLetter || $0 == ":" }) else {
      return formula
    }
    return String(formula[formula.index(after: sign)...])
  }

  private mutating func content(
    _ head: ODSCellHead,
    _ value: ArraySlice<UInt8>?,
    at reference: CellReference
  ) throws(WorkbookError) -> ODSCell {
    guard let value else { return try textContent(head, at: reference) }
    let text = String(decoding: value, as: UTF8.self)
    switch head.kind {
    case .number:
      guard NumberText.isNumber(value) else { throw invalid(.notANumber(text), reference) }
      return ODSCell(value: .number(text), isComputed: false)
    case .boolean:
      guard text == "true" || text == "false" else { throw invalid(.notABoolean(text), reference) }
      return ODSCell(value: .boolean(text == "true"), isComputed: false)
    case .date: return try content(Cell.Moment(iso8601: text), or: text, at: reference)
    case .time:
      let isDuration = styles.hasDurations && isDuration(head, reference)
      return try content(Cell.Moment(iso8601Duration: text, isTimeOfDay: !isDuration), or: text, at: reference)
    case .string, .other, .absent:
      if text.isEmpty || head.isError { return try textContent(head, at: reference) }
      let face = styles.hasOldFonts ? styles.oldFont(ofCellStyle: style(head, reference)) : nil
      var faced = FacedText()
      faced.append(text, .ofCell)
      return try shown(faced, face, at: reference)
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

  private func style(_ head: ODSCellHead, _ reference: CellReference) -> String? {
    head.style ?? inheritedStyle(column: reference.column)
  }

  private func isDuration(_ head: ODSCellHead, _ reference: CellReference) -> Bool {
    style(head, reference).map { styles.isDuration(cellStyle: $0) } ?? false
  }

  /// The text that stands in the cell.
  private mutating func textContent(_ head: ODSCellHead, at reference: CellReference) throws(WorkbookError) -> ODSCell {
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

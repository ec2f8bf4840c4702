// What stands in a cell.

extension SheetReader {
  struct Content {
    var value: Cell.Value
    var isComputed: Bool
    /// What the format of a number shows behind it.
    var shownUnit: String?
  }

  /// How a cell says that its value is to be read.
  private enum Form {
    case number, sharedText, inlineText, computedText, boolean, error, date
  }

  /// Reads the cell that is open, up to its end.
  ///
  /// - Returns: nothing if nothing stands in it.
  mutating func readContent(of cell: CellReference) throws(WorkbookError) -> Content? {
    let form = try form(of: cell)
    let style = reader.xml.attribute("s").flatMap(Self.integer) ?? 0
    buffer.removeAll(keepingCapacity: true)
    var formula: [UInt8]?
    inlineBuffer.removeAll(keepingCapacity: true)
    inlineRuns.removeAll(keepingCapacity: true)
    while try reader.nextChild() {
      if reader.xml.isElement("v", in: .spreadsheet) {
        try reader.appendText(to: &buffer)
      } else if reader.xml.isElement("f", in: .spreadsheet) {
        var text: [UInt8] = []
        try reader.appendText(to: &text)
        formula = text
      } else if reader.xml.isElement("is", in: .spreadsheet) {
        try reader.appendRichText(to: &inlineBuffer, runs: &inlineRuns)
      } else {
        try reader.skipElement()
      }
    }
    // Some programs store a text of this kind as the value.
    if form == .inlineText, !inlineBuffer.isEmpty {
      swap(&buffer, &inlineBuffer)
    } else {
      inlineRuns.removeAll(keepingCapacity: true)
    }
    if buffer.isEmpty {
      guard let formula else { return nil }
      // A formula whose result is an empty text stores that; a formula without any result stores no value.
      if form == .computedText { return Content(value: .empty, isComputed: true) }
      return Content(value: .formula(CellText.unescaped(formula)), isComputed: true)
    }
    let value = try value(as: form, style: style, of: cell)
    if value == .empty, formula == nil { return nil }
    let isNumber = if case .number = value { true } else { false }
    return Content(
      value: value,
      isComputed: formula != nil,
      shownUnit: isNumber && style != 0 ? styles.unit(ofStyle: style) : nil
    )
  }

  private static let computedType = Array("str".utf8)[...]
  private static let inlineType = Array("inlineStr".utf8)[...]

  private func form(of cell: CellReference) throws(WorkbookError) -> Form {
    guard let type = reader.xml.attribute("t") else { return .number }
    switch type.count {
    case 1:
      switch type.first {
      case UInt8(ascii: "n"): return .number
      case UInt8(ascii: "s"): return .sharedText
      case UInt8(ascii: "b"): return .boolean
      case UInt8(ascii: "e"): return .error
      case UInt8(ascii: "d"): return .date
      default: break
      }
    case 3 where type == Self.computedType: return .computedText
    case 9 where type == Self.inlineType: return .inlineText
    case 0: return .number
    default: break
    }
    throw invalid(.unknownType(String(decoding: type.prefix(60), as: UTF8.self)), cell)
  }

  /// What the bytes in the buffer mean.
  private mutating func value(as form: Form, style: Int, of cell: CellReference) throws(WorkbookError) -> Cell.Value {
    switch form {
    case .number: return try number(style: style, of: cell)
    case .sharedText:
      guard let index = Self.integer(trimmedBuffer), index < texts.count else {
        throw invalid(.noSuchText(shownBuffer), cell)
      }
      if let faced = texts.faced[index] {
        return try collector.value(of: faced, in: styles.oldFont(ofStyle: style), at: cell)
      }
      return try text(texts[index], style: style, of: cell)
    case .inlineText where inlineRuns.contains(where: { $0.face != .ofCell }):
      return try collector.value(of: inlineRuns.faced(buffer), in: styles.oldFont(ofStyle: style), at: cell)
    case .inlineText, .computedText: return try text(CellText.unescaped(buffer), style: style, of: cell)
    case .boolean:
      switch String(decoding: trimmedBuffer, as: UTF8.self).lowercased() {
      case "1", "true": return .boolean(true)
      case "0", "false": return .boolean(false)
      default: throw invalid(.notABoolean(shownBuffer), cell)
      }
    case .error: return .error(try collector.limited(CellText.unescaped(buffer), at: cell))
    case .date:
      let text = String(decoding: trimmedBuffer, as: UTF8.self)
      if let moment = Cell.Moment(iso8601: text) { return .moment(moment) }
      return .text(try collector.limited(text, at: cell))
    }
  }

  private func number(style: Int, of cell: CellReference) throws(WorkbookError) -> Cell.Value {
    let digits = trimmedBuffer
    guard NumberText.isNumber(digits) else {
      if digits.isEmpty { return .empty }
      throw invalid(.notANumber(shownBuffer), cell)
    }
    let text = String(decoding: digits, as: UTF8.self)
    let meaning = style == 0 ? .number : styles.meaning(ofStyle: style)
    guard meaning != .number, let days = Double(text) else { return .number(text) }
    let moment =
      meaning == .date ? Cell.Moment(serial: days, in: dateSystem) : Cell.Moment(durationInDays: days)
    return moment.map { .moment($0) } ?? .number(text)
  }

  private mutating func text(_ text: String, style: Int, of cell: CellReference) throws(WorkbookError) -> Cell.Value {
    guard styles.hasOldFonts, let face = styles.oldFont(ofStyle: style) else {
      return try collector.value(of: text, at: cell)
    }
    return try collector.value(of: text, in: face, at: cell)
  }

  private func invalid(_ trouble: WorkbookError.CellTrouble, _ cell: CellReference) -> WorkbookError {
    .invalidCell(trouble, reference: "\(cell)", part: reader.part.text)
  }

  private var shownBuffer: String { String(decoding: buffer.prefix(60), as: UTF8.self) }

  private var trimmedBuffer: ArraySlice<UInt8> {
    var rest = buffer[...]
    while let first = rest.first, first <= UInt8(ascii: " ") { rest = rest.dropFirst() }
    while let last = rest.last, last <= UInt8(ascii: " ") { rest = rest.dropLast() }
    return rest
  }
}

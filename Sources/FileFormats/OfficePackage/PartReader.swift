/// Reads a part of a package as XML, and names the part when it cannot.
struct PartReader {
  /// The reader of the text.
  private(set) var xml: XMLReader
  /// The part that is read.
  let part: PartName

  /// Begins to read a part.
  ///
  /// - Throws: ``WorkbookError`` if it cannot be XML.
  init(
    _ bytes: [UInt8],
    part: PartName,
    namespaces: [String: XMLNamespace] = XMLNamespace.office
  ) throws(WorkbookError) {
    self.part = part
    do throws(XMLError) {
      xml = try XMLReader(bytes, namespaces: namespaces)
    } catch {
      throw .damagedPart(error, part: part.text)
    }
  }
}

extension PartReader {
  /// Goes to the next piece.
  ///
  /// - Throws: ``WorkbookError`` where the part is not well-formed.
  mutating func next() throws(WorkbookError) -> XMLEvent? {
    do throws(XMLError) {
      return try xml.next()
    } catch {
      throw .damagedPart(error, part: part.text)
    }
  }

  /// Passes over the element that begins here.
  ///
  /// - Throws: ``WorkbookError`` where the part is not well-formed.
  mutating func skipElement() throws(WorkbookError) {
    do throws(XMLError) {
      try xml.skipElement()
    } catch {
      throw .damagedPart(error, part: part.text)
    }
  }

  /// Goes to the next element inside the one that is open, past text; nothing at its end.
  ///
  /// - Throws: ``WorkbookError`` where the part is not well-formed.
  mutating func nextChild() throws(WorkbookError) -> Bool {
    while let event = try next() {
      if event == .start { return true }
      if event == .end { return false }
    }
    return false
  }

  /// Goes to the root element.
  ///
  /// - Throws: ``WorkbookError`` if the root is another element than a workbook has in this place.
  mutating func expectRoot(_ name: StaticString) throws(WorkbookError) {
    guard try next() == .start, xml.isElement(name, in: .spreadsheet) else { throw .unexpectedContent(part: part.text) }
  }

  /// Reads the text of the element that is open, up to its end; elements in it are passed over.
  ///
  /// - Throws: ``WorkbookError`` where the part is not well-formed.
  mutating func appendText(to text: inout [UInt8]) throws(WorkbookError) {
    while let event = try next() {
      switch event {
      case .text: text.append(contentsOf: xml.textBytes)
      case .start: try skipElement()
      case .end: return
      }
    }
  }

  /// Whether an attribute says yes.
  func isTrue(_ attribute: StaticString) -> Bool {
    guard let value = xml.attribute(attribute) else { return false }
    return value.elementsEqual("1".utf8) || value.elementsEqual("true".utf8) || value.elementsEqual("on".utf8)
  }
}

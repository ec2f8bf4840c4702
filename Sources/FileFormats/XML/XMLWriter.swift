/// Writes XML element by element, in UTF-8.
///
///     var xml = XMLWriter()
///     xml.element("row", ["r": "1"]) { xml in
///       xml.element("c", ["t": nil]) { $0.text("Bàn & ghế") }
///     }
///
/// The names are part of the program; all else is escaped.
package struct XMLWriter {
  /// What has been written so far.
  package private(set) var bytes: [UInt8]

  /// Begins a document.
  package init() {
    bytes = Array("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n".utf8)
  }

  /// Begins a piece of a document.
  init(fragment: Void) { bytes = [] }

  /// Writes an element without content; an attribute without a value is left out.
  package mutating func element(_ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?> = [:]) {
    begin(name, attributes)
    raw("/>")
  }

  /// Writes an element and what stands in it.
  package mutating func element<Failure: Error>(
    _ name: StaticString,
    _ attributes: KeyValuePairs<StaticString, String?> = [:],
    _ content: (inout XMLWriter) throws(Failure) -> Void
  ) throws(Failure) {
    begin(name, attributes)
    raw(">")
    try content(&self)
    raw("</")
    raw(name)
    raw(">")
  }

  /// Writes an element and what stands in it; nothing at all if nothing stands in it.
  mutating func elementUnlessEmpty(_ name: StaticString, _ content: (inout XMLWriter) -> Void) {
    let start = bytes.count
    begin(name, [:])
    raw(">")
    let inside = bytes.count
    content(&self)
    guard bytes.count > inside else {
      bytes.removeSubrange(start...)
      return
    }
    raw("</")
    raw(name)
    raw(">")
  }

  /// Writes text, escaped.
  package mutating func text(_ text: String) { XMLText.append(text, to: &bytes) }

  /// Writes a number.
  mutating func integer(_ number: Int) { bytes.append(contentsOf: String(number).utf8) }

  /// Writes a piece of the program's own XML as it is.
  mutating func raw(_ xml: StaticString) {
    xml.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// Writes a piece that a writer has made.
  mutating func fragment(_ fragment: [UInt8]) { bytes += fragment }

  private mutating func begin(_ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?>) {
    raw("<")
    raw(name)
    for (name, value) in attributes {
      guard let value else { continue }
      raw(" ")
      raw(name)
      raw("=\"")
      text(value)
      raw("\"")
    }
  }
}

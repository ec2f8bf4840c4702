/// The markup of a document in one form, whatever its prefixes, the order of its attributes and its line ends.
///
/// Two documents of one form say the same. Names of the root's namespace stand alone, others behind their URI:
///
///     <a:p xmlns:a="urn:x"><a:r size='1' colour="2"/></a:p>      <p><r colour="2" size="1"></></>
package struct XMLMarkup: Sendable {
  /// What was written since it was last taken.
  package private(set) var bytes: [UInt8] = []
  private var rootURI: String?

  package init() {}

  /// Writes the element that begins at a reader.
  ///
  /// - Parameter isLeftOut: whether an attribute says nothing, by its local name.
  package mutating func open(_ xml: XMLReader, leavingOut isLeftOut: (ArraySlice<UInt8>) -> Bool = { _ in false }) {
    let uri = xml.uri(of: xml.name)
    if rootURI == nil {
      rootURI = uri
      bytes += "{\(uri)}".utf8
    }
    bytes.append(UInt8(ascii: "<"))
    append(xml.name, uri: uri, of: xml)
    var written: [[UInt8]] = []
    for attribute in xml.attributes where !isLeftOut(xml.bytes[attribute.name.local]) {
      var part = XMLMarkup()
      part.rootURI = rootURI
      let uri = attribute.name.hasPrefix ? xml.uri(of: attribute.name) : rootURI ?? ""
      if uri == "http://www.w3.org/XML/1998/namespace", xml.bytes.isEqual(attribute.name.local, "space") { continue }
      // An attribute without a prefix is of no namespace; with the root's it is another attribute.
      if attribute.name.hasPrefix, uri == rootURI { part.bytes.append(UInt8(ascii: ":")) }
      part.append(attribute.name, uri: uri, of: xml)
      part.bytes += "=\"".utf8
      part.escape(xml.bytes.resolved(attribute.value))
      part.bytes.append(UInt8(ascii: "\""))
      written.append(part.bytes)
    }
    for attribute in written.count > 1 ? written.sorted(by: { $0.lexicographicallyPrecedes($1) }) : written {
      bytes.append(UInt8(ascii: " "))
      bytes += attribute
    }
    bytes.append(UInt8(ascii: ">"))
  }

  /// Ends the element that is open.
  package mutating func close() { bytes += "</>".utf8 }

  /// Writes text, unless it is only the white space between elements.
  package mutating func add(_ text: ArraySlice<UInt8>) {
    guard !text.allSatisfy({ [0x20, 0x09, 0x0A, 0x0D].contains($0) }) else { return }
    escape(text)
  }

  /// Takes what was written away.
  package mutating func take() -> [UInt8] {
    defer { bytes = [] }
    return bytes
  }

  private mutating func append(_ name: XMLReader.QualifiedName, uri: String, of xml: XMLReader) {
    if uri != rootURI { bytes += "{\(uri)}".utf8 }
    bytes += xml.bytes[name.local]
  }

  private mutating func escape(_ text: ArraySlice<UInt8>) {
    for byte in text {
      switch byte {
      case UInt8(ascii: "<"): bytes += "&lt;".utf8
      case UInt8(ascii: "&"): bytes += "&amp;".utf8
      case UInt8(ascii: "\""): bytes += "&quot;".utf8
      default: bytes.append(byte)
      }
    }
  }
}

extension XMLReader {
  /// The URI of the namespace of a name; empty for none.
  fileprivate func uri(of name: QualifiedName) -> String {
    guard let binding = innermostBinding(of: name.prefix) else { return "" }
    return binding.uri < 0 ? "http://www.w3.org/XML/1998/namespace" : uris[binding.uri]
  }

  /// The local name of the element that begins or ends here.
  package var localName: String { bytes.string(name.local) }

  /// The value of the first attribute of a local name, in whatever namespace; absent if the tag has none.
  package func anyAttribute(_ local: StaticString) -> ArraySlice<UInt8>? {
    for attribute in attributes where bytes.isEqual(attribute.name.local, local) {
      return bytes.resolved(attribute.value)
    }
    return nil
  }
}

/// The children of the root of an XML document, each with its markup: for documents of which no more is known.
package struct XMLOutline: Sendable {
  package struct Item: Sendable, Hashable {
    /// The name of the element, with the attribute that tells it from its like: `style Body`.
    package let label: String
    package let markup: [UInt8]
  }

  /// In the order of the document; the root by itself comes first.
  package private(set) var items: [Item] = []

  /// Reads a document.
  ///
  /// - Throws: ``XMLError`` at the first place that is not well-formed.
  /// - Complexity: O(*n*) in its length.
  package init(_ bytes: [UInt8]) throws(XMLError) {
    var xml = try XMLReader(bytes)
    var markup = XMLMarkup()
    var label = ""
    while let event = try xml.next() {
      switch event {
      case .start:
        if xml.depth == 2 { label = Self.label(of: xml) }
        markup.open(xml)
        if xml.depth == 1 { items.append(Item(label: xml.localName, markup: markup.take())) }
      case .end:
        markup.close()
        if xml.depth == 1 { items.append(Item(label: label, markup: markup.take())) }
      case .text: markup.add(xml.textBytes)
      }
    }
  }

  private static func label(of xml: XMLReader) -> String {
    let names: [StaticString] = ["styleId", "Id", "PartName", "Extension", "name", "sqref", "ref", "id"]
    let value = names.lazy.compactMap { xml.anyAttribute($0) }.first
    return value.map { "\(xml.localName) \(String(decoding: $0, as: UTF8.self))" } ?? xml.localName
  }
}

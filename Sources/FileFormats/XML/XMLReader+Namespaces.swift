// How the reader finds the namespaces of names.

extension XMLReader {
  /// A prefix bound to a namespace by the attribute `xmlns` or `xmlns:…` of an element that is open.
  struct Binding {
    /// Where the prefix is written; empty for the default namespace.
    var prefix: Range<Int>
    var namespace: XMLNamespace
    /// Tells URIs apart, known or not.
    var uri: Int
  }

  private static let xmlURI = "http://www.w3.org/XML/1998/namespace"
  private static let xmlnsURI = "http://www.w3.org/2000/xmlns/"

  /// Binds the prefixes that the attributes of a tag declare, and takes those attributes out.
  mutating func bindNamespaces() throws(XMLError) {
    var hasDeclarations = false
    for attribute in attributes {
      if attribute.name.hasPrefix {
        guard bytes.isEqual(attribute.name.prefix, "xmlns") else { continue }
        try bind(attribute.name.local, to: attribute)
      } else {
        guard bytes.isEqual(attribute.name.local, "xmlns") else { continue }
        try bind(attribute.name.local.lowerBound..<attribute.name.local.lowerBound, to: attribute)
      }
      hasDeclarations = true
    }
    guard hasDeclarations else { return }
    try checkAttributesDiffer()
    attributes = attributes.filter { !bytes.isEqual($0.name.hasPrefix ? $0.name.prefix : $0.name.local, "xmlns") }
  }

  private mutating func bind(_ prefix: Range<Int>, to attribute: Attribute) throws(XMLError) {
    let uri = String(decoding: bytes.resolved(attribute.value), as: UTF8.self)
    let isXML = bytes.isEqual(prefix, "xml")
    guard (uri == Self.xmlURI) == isXML, uri != Self.xmlnsURI, !bytes.isEqual(prefix, "xmlns"),
      // Only the default namespace can be unbound.
      !uri.isEmpty || prefix.isEmpty
    else { throw bytes.error(.malformed, at: attribute.name.whole.lowerBound) }
    if isXML { return }
    guard bindings.count < limits.attributes else {
      throw bytes.error(.tooManyAttributes(limit: limits.attributes), at: attribute.name.whole.lowerBound)
    }
    let number = uriNumbers[uri] ?? uriNumbers.count
    if number == uris.count { uris.append(uri) }
    uriNumbers[uri] = number
    let namespace = uri.isEmpty ? .none : knownNamespaces[uri] ?? .unknown
    bindings.append(Binding(prefix: prefix, namespace: namespace, uri: number))
  }

  /// The innermost binding of a prefix.
  @inline(__always)
  func binding(of prefix: Range<Int>) -> Binding? {
    var place = bindings.count
    while place > 0 {
      place -= 1
      if bytes.isEqual(bindings[place].prefix, prefix) { return bindings[place] }
    }
    return bytes.isEqual(prefix, "xml") ? Binding(prefix: prefix, namespace: .xml, uri: -1) : nil
  }

  @inline(__always)
  func elementNamespace(of name: QualifiedName) throws(XMLError) -> XMLNamespace {
    if let found = binding(of: name.prefix) { return found.namespace }
    guard name.hasPrefix else { return .none }
    throw bytes.error(.unboundPrefix(bytes.string(name.prefix)), at: name.whole.lowerBound)
  }

  /// Checks that no attribute of the tag stands twice, neither as written nor by its namespace.
  func checkAttributesDiffer() throws(XMLError) {
    if attributes.count <= 8 {
      for (place, attribute) in attributes.enumerated() {
        for other in attributes[..<place] where bytes.isEqual(other.name.whole, attribute.name.whole) {
          throw repeated(attribute)
        }
      }
    } else {
      var names: Set<ArraySlice<UInt8>> = []
      for attribute in attributes where !names.insert(bytes[attribute.name.whole]).inserted {
        throw repeated(attribute)
      }
    }
    if attributes.count <= 8 { try checkExpandedNamesDiffer() } else { try checkManyExpandedNamesDiffer() }
  }

  /// Compares the few attributes that a tag usually has with each other.
  private func checkExpandedNamesDiffer() throws(XMLError) {
    for (place, attribute) in attributes.enumerated() {
      guard let uri = try uri(of: attribute) else { continue }
      for other in attributes[..<place] where bytes.isEqual(other.name.local, attribute.name.local) {
        if try self.uri(of: other) == uri { throw repeated(attribute) }
      }
    }
  }

  private func checkManyExpandedNamesDiffer() throws(XMLError) {
    var seen: Set<[UInt8]> = []
    for attribute in attributes {
      guard let uri = try uri(of: attribute) else { continue }
      guard seen.insert(Array("\(uri) ".utf8) + bytes[attribute.name.local]).inserted else { throw repeated(attribute) }
    }
  }

  /// The number of the namespace of an attribute; nothing without a prefix, and for the declaration of one.
  private func uri(of attribute: Attribute) throws(XMLError) -> Int? {
    guard attribute.name.hasPrefix, !bytes.isEqual(attribute.name.prefix, "xmlns") else { return nil }
    guard let binding = binding(of: attribute.name.prefix) else {
      throw bytes.error(.unboundPrefix(bytes.string(attribute.name.prefix)), at: attribute.name.whole.lowerBound)
    }
    return binding.uri
  }

  private func repeated(_ attribute: Attribute) -> XMLError {
    bytes.error(.repeatedAttribute(bytes.string(attribute.name.whole)), at: attribute.name.whole.lowerBound)
  }
}

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
        guard isEqual(attribute.name.prefix, "xmlns") else { continue }
        try bind(attribute.name.local, to: attribute)
      } else {
        guard isEqual(attribute.name.local, "xmlns") else { continue }
        try bind(attribute.name.local.lowerBound..<attribute.name.local.lowerBound, to: attribute)
      }
      hasDeclarations = true
    }
    guard hasDeclarations else { return }
    try checkAttributesDiffer()
    attributes = attributes.filter { !isEqual($0.name.hasPrefix ? $0.name.prefix : $0.name.local, "xmlns") }
  }

  private mutating func bind(_ prefix: Range<Int>, to attribute: Attribute) throws(XMLError) {
    let uri = String(decoding: resolved(attribute.value), as: UTF8.self)
    let isXML = isEqual(prefix, "xml")
    guard (uri == Self.xmlURI) == isXML, uri != Self.xmlnsURI, !isEqual(prefix, "xmlns"),
      // Only the default namespace can be unbound.
      !uri.isEmpty || prefix.isEmpty
    else { throw error(.malformed, at: attribute.name.whole.lowerBound) }
    if isXML { return }
    guard bindings.count < limits.attributes else {
      throw error(.tooManyAttributes(limit: limits.attributes), at: attribute.name.whole.lowerBound)
    }
    let number = uriNumbers[uri] ?? uriNumbers.count
    uriNumbers[uri] = number
    let namespace = uri.isEmpty ? .none : knownNamespaces[uri] ?? .unknown
    bindings.append(Binding(prefix: prefix, namespace: namespace, uri: number))
  }

  /// The innermost binding of a prefix.
  func binding(of prefix: Range<Int>) -> Binding? {
    if let found = bindings.last(where: { isEqual($0.prefix, prefix) }) { return found }
    return isEqual(prefix, "xml") ? Binding(prefix: prefix, namespace: .xml, uri: -1) : nil
  }

  func elementNamespace(of name: QualifiedName) throws(XMLError) -> XMLNamespace {
    if let found = binding(of: name.prefix) { return found.namespace }
    guard name.hasPrefix else { return .none }
    throw error(.unboundPrefix(string(name.prefix)), at: name.whole.lowerBound)
  }

  /// Checks that no attribute of the tag stands twice, neither as written nor by its namespace.
  func checkAttributesDiffer() throws(XMLError) {
    if attributes.count <= 8 {
      for (place, attribute) in attributes.enumerated() {
        for other in attributes[..<place] where isEqual(other.name.whole, attribute.name.whole) {
          throw repeated(attribute)
        }
      }
    } else {
      var names: Set<ArraySlice<UInt8>> = []
      for attribute in attributes where !names.insert(bytes[attribute.name.whole]).inserted {
        throw repeated(attribute)
      }
    }
    var seen: Set<[UInt8]> = []
    for attribute in attributes where attribute.name.hasPrefix && !isEqual(attribute.name.prefix, "xmlns") {
      guard let binding = binding(of: attribute.name.prefix) else {
        throw error(.unboundPrefix(string(attribute.name.prefix)), at: attribute.name.whole.lowerBound)
      }
      // With a single attribute there is nothing to compare: the usual case.
      if attributes.count == 1 { return }
      guard seen.insert(Array("\(binding.uri) ".utf8) + bytes[attribute.name.local]).inserted else {
        throw repeated(attribute)
      }
    }
  }

  private func repeated(_ attribute: Attribute) -> XMLError {
    error(.repeatedAttribute(string(attribute.name.whole)), at: attribute.name.whole.lowerBound)
  }
}

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
  /// What tells attributes without a prefix, and declarations of prefixes, from those with a URI.
  static let absentURI = -2
  private static let declarationURI = -3
  private static let unboundURI = -4
  private static let xmlnsURI = "http://www.w3.org/2000/xmlns/"

  /// Whether an attribute declares a prefix, or the default namespace.
  func isDeclaration(_ name: QualifiedName) -> Bool {
    bytes.isEqual(name.hasPrefix ? name.prefix : name.local, "xmlns")
  }

  /// Binds the prefixes that the attributes of a tag declare, and takes those attributes out.
  mutating func bindNamespaces() throws(XMLError) {
    for attribute in attributes where isDeclaration(attribute.name) {
      let local = attribute.name.local
      try bind(attribute.name.hasPrefix ? local : local.lowerBound..<local.lowerBound, to: attribute)
    }
    resolveAttributes()
    try checkAttributes()
    attributes = attributes.filter { !isDeclaration($0.name) }
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
    recentBindings = XMLReader.noBindings
  }

  /// What the places of `recentBindings` hold before anything is found.
  static let noBindings = Array(repeating: Binding?.none, count: 8)

  /// The innermost binding of a prefix.
  ///
  /// The prefixes of a document are few, and most tags use one of the last: those are looked at first.
  @inline(__always)
  mutating func binding(of prefix: Range<Int>) -> Binding? {
    let place = prefix.isEmpty ? 0 : (prefix.count &+ Int(bytes[prefix.lowerBound])) & 7
    if let recent = recentBindings[place], bytes.isEqual(recent.prefix, prefix) { return recent }
    guard let found = innermostBinding(of: prefix) else { return nil }
    recentBindings[place] = found
    return found
  }

  func innermostBinding(of prefix: Range<Int>) -> Binding? {
    var place = bindings.count
    while place > 0 {
      place -= 1
      if bytes.isEqual(bindings[place].prefix, prefix) { return bindings[place] }
    }
    return bytes.isEqual(prefix, "xml") ? Binding(prefix: prefix, namespace: .xml, uri: -1) : nil
  }

  @inline(__always)
  mutating func elementNamespace(of name: QualifiedName) throws(XMLError) -> XMLNamespace {
    if let found = binding(of: name.prefix) { return found.namespace }
    guard name.hasPrefix else { return .none }
    throw bytes.error(.unboundPrefix(bytes.string(name.prefix)), at: name.whole.lowerBound)
  }

  /// Finds the namespaces of the attributes of a tag that declares some itself: those count for the tag too.
  private mutating func resolveAttributes() {
    for place in attributes.indices {
      if isDeclaration(attributes[place].name) {
        attributes[place].uri = Self.declarationURI
      } else {
        attributes[place] = resolved(attributes[place])
      }
    }
  }

  /// An attribute with its namespace, if its prefix is bound.
  @inline(__always)
  mutating func resolved(_ attribute: Attribute) -> Attribute {
    guard attribute.name.hasPrefix else { return attribute }
    var attribute = attribute
    let found = binding(of: attribute.name.prefix)
    attribute.namespace = found?.namespace ?? .none
    attribute.uri = found?.uri ?? Self.unboundURI
    return attribute
  }

  /// Checks that the prefixes of the attributes are bound, and that none stands twice.
  func checkAttributes() throws(XMLError) {
    let span = attributes.span
    for place in span.indices where span[place].uri == Self.unboundURI {
      let name = span[place].name
      throw bytes.error(.unboundPrefix(bytes.string(name.prefix)), at: name.whole.lowerBound)
    }
    if span.count <= 8 {
      for place in 1..<max(1, span.count) {
        for other in 0..<place where span[other].uri == span[place].uri {
          if bytes.isEqual(span[other].name.local, span[place].name.local) { throw repeated(span[place]) }
        }
      }
    } else {
      var seen: Set<[UInt8]> = []
      for attribute in attributes {
        guard seen.insert(Array("\(attribute.uri) ".utf8) + bytes[attribute.name.local]).inserted else {
          throw repeated(attribute)
        }
      }
    }
  }

  private func repeated(_ attribute: Attribute) -> XMLError {
    bytes.error(.repeatedAttribute(bytes.string(attribute.name.whole)), at: attribute.name.whole.lowerBound)
  }
}

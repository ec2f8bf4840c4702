// How the reader passes tags and their attributes.

extension XMLReader {
  /// A name with its prefix, as ranges of the document.
  struct QualifiedName {
    /// The name as it is written.
    var whole = 0..<0
    /// The part behind the colon; all of it if there is none.
    var local = 0..<0

    var hasPrefix: Bool { local.lowerBound > whole.lowerBound }
    var prefix: Range<Int> { whole.lowerBound..<(hasPrefix ? local.lowerBound - 1 : whole.lowerBound) }
  }

  struct Attribute {
    var name: QualifiedName
    var value: XMLBytes.RawText
    /// The namespace of its prefix; none without one.
    var namespace = XMLNamespace.none
    /// Tells the URI of that namespace from others.
    var uri = XMLReader.absentURI
  }

  mutating func passOpeningTag() throws(XMLError) {
    index += 1
    name = try passName()
    if !attributes.isEmpty { attributes.removeAll(keepingCapacity: true) }
    hasDeclarations = false
    let outerBindings = bindings.count
    var isEmpty = false
    loop: while true {
      let spaceStart = index
      while bytes.isSpace(bytes.byte(at: index)) { index += 1 }
      switch bytes.byte(at: index) {
      case UInt8(ascii: ">"):
        index += 1
        break loop
      case UInt8(ascii: "/"):
        guard bytes.byte(at: index + 1) == UInt8(ascii: ">") else { throw truncatedOrMalformed(at: index + 1) }
        index += 2
        isEmpty = true
        break loop
      default:
        guard index > spaceStart else { throw truncatedOrMalformed(at: index) }
        try passAttribute()
      }
    }
    if hasDeclarations {
      try bindNamespaces()
    } else if attributes.count > 1 || attributes.first?.name.hasPrefix == true {
      try checkAttributes()
    }
    namespace = try elementNamespace(of: name)
    try open(isEmpty: isEmpty, outerBindings: outerBindings)
  }

  private mutating func passName() throws(XMLError) -> QualifiedName {
    let start = index
    let (end, colon, isValid) = bytes.endOfQualifiedName(from: start)
    guard end > start else { throw truncatedOrMalformed(at: start) }
    index = end
    guard isValid else { throw bytes.error(.malformed, at: start) }
    return QualifiedName(whole: start..<end, local: (colon + 1)..<end)
  }

  private mutating func passAttribute() throws(XMLError) {
    let start = index
    let name = try passName()
    while bytes.isSpace(bytes.byte(at: index)) { index += 1 }
    guard bytes.byte(at: index) == UInt8(ascii: "=") else { throw truncatedOrMalformed(at: index) }
    index += 1
    while bytes.isSpace(bytes.byte(at: index)) { index += 1 }
    let quote = bytes.byte(at: index)
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { throw truncatedOrMalformed(at: index) }
    let value = try bytes.scanAttributeValue(from: index + 1, quote: quote)
    index = value.range.upperBound + 1
    guard attributes.count < limits.attributes else {
      throw bytes.error(.tooManyAttributes(limit: limits.attributes), at: start)
    }
    if bytes[start] == UInt8(ascii: "x"), isDeclaration(name) { hasDeclarations = true }
    attributes.append(resolved(Attribute(name: name, value: value)))
  }

  func truncatedOrMalformed(at offset: Int) -> XMLError {
    bytes.error(offset >= bytes.count ? .unexpectedEnd : .malformed, at: offset)
  }
}

extension XMLReader {
  /// The value of an attribute without a prefix, references resolved; absent if the tag does not have it.
  @inline(__always)
  package func attribute(_ local: StaticString) -> ArraySlice<UInt8>? {
    for attribute in attributes where !attribute.name.hasPrefix && bytes.isEqual(attribute.name.local, local) {
      return bytes.resolved(attribute.value)
    }
    return nil
  }

  /// The value of an attribute with a prefix that is bound to a namespace; absent if the tag does not have it.
  package func attribute(_ local: StaticString, in namespace: XMLNamespace) -> ArraySlice<UInt8>? {
    for attribute in attributes where attribute.namespace == namespace && bytes.isEqual(attribute.name.local, local) {
      return bytes.resolved(attribute.value)
    }
    return nil
  }

  /// The value of an attribute without a prefix as text.
  package func attributeText(_ local: StaticString) -> String? {
    attribute(local).map { String(decoding: $0, as: UTF8.self) }
  }
}

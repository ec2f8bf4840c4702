/// Reads an XML document piece by piece, in the order of the text, without copying it.
///
/// The document is UTF-8 or UTF-16 and must be well-formed, namespaces included; a document type is refused, so that no
/// entity can be defined. Comments and instructions are passed over.
///
///     var reader = try XMLReader(bytes, namespaces: ["urn:example": .example])
///     while let event = try reader.next() {
///       if event == .start, reader.isElement("item", in: .example) { … reader.attribute("id") … }
///     }
///
/// - Complexity: linear in the length of the document; what is kept is as deep as the elements.
package struct XMLReader {
  let bytes: XMLBytes
  let limits: Limits
  let knownNamespaces: [String: XMLNamespace]

  /// Where the reading stands.
  var index: Int
  /// Where the piece begins that the reader stands at.
  private(set) var start: Int

  private var openElements: [OpenElement] = []
  private var closesAtOnce = false
  private var hasRoot = false

  /// The name of the element that begins or ends here.
  var name = QualifiedName()
  /// The namespace of the element that begins or ends here.
  package internal(set) var namespace = XMLNamespace.none
  /// The attributes of the element that begins here.
  var attributes: [Attribute] = []
  /// The text that stands here, and how it is written.
  private var text = XMLBytes.RawText()

  /// Whether an attribute of the element that begins here declares a prefix.
  var hasDeclarations = false
  var bindings: [Binding] = []
  /// The bindings that were found last, each at a place that its prefix decides.
  var recentBindings = XMLReader.noBindings
  var uriNumbers: [String: Int] = [:]
  /// The URIs by their numbers.
  var uris: [String] = []

  /// Makes a reader that stands before a document.
  ///
  /// - Parameter namespaces: the URIs that the caller knows.
  /// - Throws: ``XMLError`` if the text as a whole cannot be XML: its encoding, or a character in it.
  package init(
    _ bytes: [UInt8],
    namespaces: [String: XMLNamespace] = [:],
    limits: Limits = Limits()
  ) throws(XMLError) {
    let source = try XMLSource(bytes)
    self.bytes = XMLBytes(source.bytes)
    self.knownNamespaces = namespaces
    self.limits = limits
    self.index = source.start
    self.start = source.start
    try passDeclaration(isUTF16: source.isUTF16)
  }
}

extension XMLReader {
  /// How many elements are open, the one that begins here included.
  package var depth: Int { openElements.count }

  /// Goes to the next piece.
  ///
  /// - Returns: what the reader then stands at; nothing at the end of the document.
  /// - Throws: ``XMLError`` at the first place that is not well-formed.
  package mutating func next() throws(XMLError) -> XMLEvent? {
    if closesAtOnce {
      closesAtOnce = false
      close()
      return .end
    }
    while index < bytes.count {
      start = index
      guard bytes[index] == UInt8(ascii: "<") else {
        if try passText() { return .text }
        continue
      }
      switch bytes.byte(at: index + 1) {
      case UInt8(ascii: "/"):
        try passClosingTag()
        return .end
      case UInt8(ascii: "?"): try passInstruction()
      case UInt8(ascii: "!"): if try passDeclaredMarkup() { return .text }
      default:
        try passOpeningTag()
        return .start
      }
    }
    guard hasRoot, openElements.isEmpty else { throw bytes.error(.unexpectedEnd, at: bytes.count) }
    return nil
  }

  /// Whether the element that begins or ends here has a local name and a namespace.
  @inline(__always)
  package func isElement(_ local: StaticString, in namespace: XMLNamespace) -> Bool {
    self.namespace == namespace && isNamed(local)
  }

  /// Whether the element that begins or ends here has a local name, in whatever namespace.
  @inline(__always)
  package func isNamed(_ local: StaticString) -> Bool { bytes.isEqual(name.local, local) }

  /// The text that stands here, as it is meant: references resolved, line ends as line feeds.
  ///
  /// A slice of the document where nothing needs to be resolved.
  package var textBytes: ArraySlice<UInt8> {
    @inline(__always)
    get { bytes.resolved(text) }
  }

  /// Passes over the element that begins here, up to its end.
  package mutating func skipElement() throws(XMLError) {
    let outside = depth - 1
    while depth > outside, try next() != nil {}
  }

  /// The place of the piece that the reader stands at.
  package var position: Position { bytes.position(of: start) }
}

extension XMLReader {
  struct OpenElement {
    var name: QualifiedName
    var namespace: XMLNamespace
    /// How many bindings held outside it.
    var outerBindings: Int
  }

  mutating func open(isEmpty: Bool, outerBindings: Int) throws(XMLError) {
    if openElements.isEmpty, hasRoot { throw bytes.error(.contentOutsideRoot, at: start) }
    guard openElements.count < limits.depth else { throw bytes.error(.tooDeep(limit: limits.depth), at: start) }
    hasRoot = true
    openElements.append(OpenElement(name: name, namespace: namespace, outerBindings: outerBindings))
    closesAtOnce = isEmpty
  }

  private mutating func close() {
    guard let element = openElements.popLast() else { return }
    name = element.name
    namespace = element.namespace
    if !attributes.isEmpty { attributes.removeAll(keepingCapacity: true) }
    if bindings.count > element.outerBindings {
      bindings.removeSubrange(element.outerBindings...)
      recentBindings = XMLReader.noBindings
    }
  }

  private mutating func passClosingTag() throws(XMLError) {
    let nameStart = index + 2
    guard let element = openElements.last else { throw bytes.error(.contentOutsideRoot, at: index) }
    let length = element.name.whole.count
    let nameEnd = nameStart + length
    var end = nameEnd
    guard nameEnd < bytes.count, bytes.isEqual(element.name.whole, nameStart..<nameEnd) else {
      throw mismatchedTag(element, closedAt: nameStart)
    }
    while bytes.isSpace(bytes.byte(at: end)) { end += 1 }
    guard bytes.byte(at: end) == UInt8(ascii: ">") else { throw mismatchedTag(element, closedAt: nameStart) }
    index = end + 1
    close()
  }

  private func mismatchedTag(_ element: OpenElement, closedAt nameStart: Int) -> XMLError {
    let end = bytes.endOfName(from: nameStart)
    guard end < bytes.count else { return bytes.error(.unexpectedEnd, at: bytes.count) }
    guard end > nameStart, !bytes.isEqual(element.name.whole, nameStart..<end) else {
      return bytes.error(.malformed, at: end)
    }
    let reason = XMLError.Reason.mismatchedTag(
      open: bytes.string(element.name.whole),
      closed: bytes.string(nameStart..<end)
    )
    return bytes.error(reason, at: start)
  }

  /// Passes text up to the next markup.
  ///
  /// - Returns: whether it stands in an element; outside only white space may stand.
  private mutating func passText() throws(XMLError) -> Bool {
    if openElements.isEmpty {
      while index < bytes.count, bytes[index] != UInt8(ascii: "<") {
        guard bytes.isSpace(bytes[index]) else { throw bytes.error(.contentOutsideRoot, at: index) }
        index += 1
      }
      return false
    }
    text = try bytes.scanText(from: index)
    index = text.range.upperBound
    return true
  }

  /// Passes what begins with `<!`: a comment or a CDATA section.
  ///
  /// - Returns: whether there is text in it.
  private mutating func passDeclaredMarkup() throws(XMLError) -> Bool {
    if bytes.starts(with: "<!--", at: index) {
      try passComment()
      return false
    }
    if bytes.starts(with: "<![CDATA[", at: index) {
      guard !openElements.isEmpty else { throw bytes.error(.contentOutsideRoot, at: index) }
      text = try bytes.scanSection(from: index + 9)
      index = text.range.upperBound + 3
      return true
    }
    throw bytes.error(bytes.starts(with: "<!DOCTYPE", at: index) ? .doctype : .malformed, at: index)
  }
}

/// What an ``XMLReader`` stands at.
package enum XMLEvent: Sendable, Hashable {
  /// The beginning of an element, with its attributes.
  case start
  /// The end of an element.
  case end
  /// Text in an element, or a part of it: comments, instructions and CDATA sections divide it.
  case text
}

extension XMLReader {
  /// How much of a document is taken before it is refused.
  package struct Limits: Sendable, Hashable {
    /// How many elements may stand in each other.
    package var depth: Int
    /// How many attributes a tag may have, and how many prefixes may be bound at a place.
    package var attributes: Int

    /// Makes limits; real documents stay far below the defaults.
    package init(depth: Int = 256, attributes: Int = 512) {
      self.depth = depth
      self.attributes = attributes
    }
  }
}

/// The reason why a document cannot be read as XML, and the place where that shows.
package struct XMLError: Error, Sendable, Hashable {
  /// What is wrong.
  package var reason: Reason
  /// The place in the text.
  package var position: Position
}

extension XMLError {
  /// What can be wrong with XML.
  package enum Reason: Sendable, Hashable {
    /// A byte or a pair of bytes cannot stand where it stands in the encoding of the document.
    case invalidEncoding
    /// The document declares an encoding other than UTF-8 and UTF-16, or another one than it has.
    case unsupportedEncoding(String)
    /// The document defines a type, by which entities could be defined.
    case doctype
    /// An entity is named that is not one of the five of every document.
    case unknownEntity(String)
    /// A character stands in the text or is named by its number that XML does not allow.
    case forbiddenCharacter
    /// A prefix is used that no attribute binds to a namespace.
    case unboundPrefix(String)
    /// An attribute stands twice in a tag.
    case repeatedAttribute(String)
    /// A closing tag does not close the element that is open.
    case mismatchedTag(open: String, closed: String)
    /// The document ends inside an element or in the middle of markup.
    case unexpectedEnd
    /// Something follows the end of the one element that is the document, or precedes it.
    case contentOutsideRoot
    /// Elements stand in each other more deeply than is allowed.
    case tooDeep(limit: Int)
    /// A tag has more attributes, or more prefixes are bound, than is allowed.
    case tooManyAttributes(limit: Int)
    /// Markup is not built as XML says.
    case malformed
  }
}

extension XMLError: CustomStringConvertible {
  /// The trouble in English, without its place.
  package var description: String {
    switch reason {
    case .invalidEncoding: "the text is not valid in its encoding"
    case .unsupportedEncoding(let name): "the encoding '\(name)' is not supported, or is not that of the text"
    case .doctype: "a document type is not allowed"
    case .unknownEntity(let name): "the entity '&\(name);' is not defined"
    case .forbiddenCharacter: "a character is not allowed in XML"
    case .unboundPrefix(let prefix): "the prefix '\(prefix)' is not bound to a namespace"
    case .repeatedAttribute(let name): "the attribute '\(name)' stands twice"
    case .mismatchedTag(let open, let closed): "the element '\(open)' is open where '\(closed)' is closed"
    case .unexpectedEnd: "the document ends too early"
    case .contentOutsideRoot: "something stands outside the root element"
    case .tooDeep(let limit): "more than \(limit) elements stand in each other"
    case .tooManyAttributes(let limit): "more than \(limit) attributes or prefixes"
    case .malformed: "the markup is malformed"
    }
  }
}

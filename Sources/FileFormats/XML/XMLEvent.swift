/// What an ``XMLReader`` stands at.
package enum XMLEvent: Sendable, Hashable {
  /// The beginning of an element, with its attributes.
  case start
  /// The end of an element.
  case end
  /// Text in an element, or a part of it: comments, instructions and CDATA sections divide it.
  case text
}

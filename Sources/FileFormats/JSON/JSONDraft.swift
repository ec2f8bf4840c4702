import Foundation
import Vocabulary

/// A value on its way to the text of JSON: a scalar, or what its members or elements have come to so far.
///
/// The bytes are those of Foundation's encoder. That one makes a tree of the whole value and a text of the whole tree; here
/// each object is put in order and written as soon as it is complete, so that little is held at a time.
///
///     {                      a draft, with a part for each member
///       "requirements" : [   a draft within it; complete, it becomes bytes of the outer one
final class JSONDraft: Encoder {
  /// How a document is laid out.
  struct Style: Sendable {
    /// Whether each member has a line, for people, and what only a program should see is escaped.
    let isOpen: Bool
  }

  private enum Shape {
    case nothing
    case scalar
    case list
    case object
  }

  /// A member or an element.
  private struct Part {
    let key: String
    let text: Text
  }

  private enum Text {
    /// In the bytes of the draft.
    case bytes(Range<Int>)
    /// Not complete before its owner is.
    case draft(JSONDraft)
    /// Written last, piece by piece.
    case elements([any Encodable])
  }

  let codingPath: [any CodingKey] = []
  let userInfo: [CodingUserInfoKey: Any] = [:]

  let style: Style
  private let depth: Int
  /// From how many elements on a member of this object is kept apart, to be written last.
  private let longList: Int?
  private var shape = Shape.nothing
  private var bytes: [UInt8] = []
  private var parts: [Part] = []

  /// - Parameter longList: From how many elements on a member is kept apart, for ``pieces(_:)``.
  init(_ style: Style, depth: Int = 0, longList: Int? = nil) {
    self.style = style
    self.depth = depth
    self.longList = longList
  }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    shape = .object
    return KeyedEncodingContainer(JSONMembers(draft: self))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    shape = .list
    return JSONElements(draft: self)
  }

  func singleValueContainer() -> any SingleValueEncodingContainer { JSONScalar(draft: self) }
}

extension JSONDraft {
  /// How many members or elements there are so far.
  var count: Int { parts.count }

  /// Takes a scalar for the whole value.
  func become(_ write: (inout [UInt8]) -> Void) {
    shape = .scalar
    write(&bytes)
  }

  /// Takes a scalar as a member, or as an element with an empty key.
  func append(_ key: String, _ write: (inout [UInt8]) -> Void) {
    let start = bytes.count
    write(&bytes)
    parts.append(Part(key: key, text: .bytes(start..<bytes.count)))
  }

  /// Takes any value as a member, or as an element with an empty key.
  func append<Value: Encodable>(_ key: String, _ value: Value) throws {
    if let longList, let elements = value as? [any Encodable], elements.count >= longList {
      parts.append(Part(key: key, text: .elements(elements)))
      return
    }
    let start = bytes.count
    if let write = Self.scalar(value, style) {
      write(&bytes)
    } else {
      let inner = JSONDraft(style, depth: depth + 1)
      try value.encode(to: inner)
      try inner.write(to: &bytes)
    }
    parts.append(Part(key: key, text: .bytes(start..<bytes.count)))
  }

  /// Takes a value that is filled later.
  func appendDraft(_ key: String) -> JSONDraft {
    let inner = JSONDraft(style, depth: depth + 1)
    parts.append(Part(key: key, text: .draft(inner)))
    return inner
  }

  /// How the commonest values are written, which then need no draft.
  private static func scalar<Value: Encodable>(_ value: Value, _ style: Style) -> ((inout [UInt8]) -> Void)? {
    if Value.self == String.self, let text = value as? String { return { JSONScalar.write(text, style, to: &$0) } }
    if Value.self == Int.self, let number = value as? Int { return { $0 += number.description.utf8 } }
    if Value.self == Decimal.self, let number = value as? Decimal { return { $0 += number.description.utf8 } }
    return nil
  }
}

extension JSONDraft {
  /// Writes the value, which must be complete.
  func write(to out: inout [UInt8]) throws {
    try write(to: &out) { elements, out in
      let list = JSONDraft(style, depth: depth + 1)
      list.shape = .list
      for element in elements { try list.append("", element) }
      try list.write(to: &out)
    }
  }

  /// Writes an object piece by piece: elements of long lists are made side by side, and handed on before the next ones.
  ///
  /// - Parameter take: gets one piece of the text after the other.
  func pieces(_ workers: Workers, _ take: ([UInt8]) -> Void) throws {
    var out: [UInt8] = []
    try write(to: &out) { elements, out in
      let style = style
      let inner = depth + 2
      out.append(UInt8(ascii: "["))
      var start = 0
      while start < elements.count {
        let end = min(elements.count, start + Self.elementsAtOnce)
        let parts = stride(from: start, to: end, by: Self.elementsOfPart).map { first in
          Elements(first: first, values: elements[first..<min(end, first + Self.elementsOfPart)])
        }
        let texts = try workers.map(parts) { part in
          var text: [UInt8] = []
          for (place, element) in part.values.enumerated() {
            style.separate(part.first + place, depth: inner, in: &text)
            let draft = JSONDraft(style, depth: inner)
            try element.encode(to: draft)
            try draft.write(to: &text)
          }
          return text
        }
        for text in texts {
          take(out)
          out = text
        }
        start = end
      }
      style.end(elements.count, depth: depth + 1, in: &out)
      out.append(UInt8(ascii: "]"))
    }
    take(out)
  }

  private static let elementsAtOnce = 2_048
  private static let elementsOfPart = 64

  /// Some elements of a list, of which nobody can ask whether they may be read from anywhere.
  ///
  /// They may: ``JSONText`` takes only values that may be, and these are parts of one.
  private struct Elements: @unchecked Sendable {
    let first: Int
    let values: ArraySlice<any Encodable>
  }

  private func write(
    to out: inout [UInt8],
    writeElements: (_ elements: [any Encodable], _ out: inout [UInt8]) throws -> Void
  ) throws {
    if shape == .scalar {
      out += bytes
      return
    }
    let isList = shape == .list
    if !isList { parts.sort { $0.key < $1.key } }
    out.append(UInt8(ascii: isList ? "[" : "{"))
    for (place, part) in parts.enumerated() {
      style.separate(place, depth: depth + 1, in: &out)
      if !isList { style.write(key: part.key, to: &out) }
      switch part.text {
      case .bytes(let range): out += bytes[range]
      case .draft(let inner): try inner.write(to: &out)
      case .elements(let elements): try writeElements(elements, &out)
      }
    }
    style.end(parts.count, depth: depth, in: &out)
    out.append(UInt8(ascii: isList ? "]" : "}"))
  }
}

extension JSONDraft.Style {
  /// Goes to the place of a member or an element.
  fileprivate func separate(_ place: Int, depth: Int, in out: inout [UInt8]) {
    if place > 0 { out.append(UInt8(ascii: ",")) }
    if isOpen { beginLine(depth, in: &out) }
  }

  /// Goes to the place of the bracket that ends so many members or elements.
  fileprivate func end(_ count: Int, depth: Int, in out: inout [UInt8]) {
    guard isOpen else { return }
    // What is empty has an empty line.
    if count == 0 { out.append(UInt8(ascii: "\n")) }
    beginLine(depth, in: &out)
  }

  fileprivate func write(key: String, to out: inout [UInt8]) {
    JSONScalar.write(key, self, to: &out)
    out += isOpen ? " : ".utf8 : ":".utf8
  }

  private func beginLine(_ depth: Int, in out: inout [UInt8]) {
    out.append(UInt8(ascii: "\n"))
    out.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * depth))
  }
}

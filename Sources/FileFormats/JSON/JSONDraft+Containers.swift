import Foundation
import Vocabulary

/// The members of an object that is being drafted.
struct JSONMembers<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let draft: JSONDraft
  var codingPath: [any CodingKey] { [] }

  func encodeNil(forKey key: Key) { draft.append(key.stringValue) { $0 += "null".utf8 } }
  func encode(_ value: Bool, forKey key: Key) { draft.append(key.stringValue) { JSONScalar.write(value, to: &$0) } }
  func encode(_ value: String, forKey key: Key) {
    draft.append(key.stringValue) { JSONScalar.write(value, draft.style, to: &$0) }
  }
  func encode(_ value: Int, forKey key: Key) { draft.append(key.stringValue) { $0 += value.description.utf8 } }
  func encode<Value: Encodable>(_ value: Value, forKey key: Key) throws { try draft.append(key.stringValue, value) }

  func nestedContainer<Inner: CodingKey>(
    keyedBy type: Inner.Type,
    forKey key: Key
  ) -> KeyedEncodingContainer<Inner> {
    draft.appendDraft(key.stringValue).container(keyedBy: type)
  }

  func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
    draft.appendDraft(key.stringValue).unkeyedContainer()
  }

  func superEncoder() -> any Encoder { draft.appendDraft("super") }
  func superEncoder(forKey key: Key) -> any Encoder { draft.appendDraft(key.stringValue) }
}

/// The elements of a list that is being drafted.
struct JSONElements: UnkeyedEncodingContainer {
  let draft: JSONDraft
  var codingPath: [any CodingKey] { [] }
  var count: Int { draft.count }

  func encodeNil() { draft.append("") { $0 += "null".utf8 } }
  func encode(_ value: Bool) { draft.append("") { JSONScalar.write(value, to: &$0) } }
  func encode(_ value: String) { draft.append("") { JSONScalar.write(value, draft.style, to: &$0) } }
  func encode(_ value: Int) { draft.append("") { $0 += value.description.utf8 } }
  func encode<Value: Encodable>(_ value: Value) throws { try draft.append("", value) }

  func nestedContainer<Inner: CodingKey>(keyedBy type: Inner.Type) -> KeyedEncodingContainer<Inner> {
    draft.appendDraft("").container(keyedBy: type)
  }

  func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer { draft.appendDraft("").unkeyedContainer() }
  func superEncoder() -> any Encoder { draft.appendDraft("") }
}

/// A value without parts that is being drafted.
struct JSONScalar: SingleValueEncodingContainer {
  let draft: JSONDraft
  var codingPath: [any CodingKey] { [] }

  func encodeNil() { draft.become { $0 += "null".utf8 } }
  func encode(_ value: Bool) { draft.become { Self.write(value, to: &$0) } }
  func encode(_ value: String) { draft.become { Self.write(value, draft.style, to: &$0) } }
  func encode(_ value: Double) throws { try become(value) }
  func encode(_ value: Float) throws { try become(value) }
  func encode(_ value: Int) { become(value) }
  func encode(_ value: Int8) { become(value) }
  func encode(_ value: Int16) { become(value) }
  func encode(_ value: Int32) { become(value) }
  func encode(_ value: Int64) { become(value) }
  func encode(_ value: UInt) { become(value) }
  func encode(_ value: UInt8) { become(value) }
  func encode(_ value: UInt16) { become(value) }
  func encode(_ value: UInt32) { become(value) }
  func encode(_ value: UInt64) { become(value) }

  func encode<Value: Encodable>(_ value: Value) throws {
    if let number = value as? Decimal {
      draft.become { $0 += number.description.utf8 }
    } else {
      try value.encode(to: draft)
    }
  }

  private func become(_ number: some FixedWidthInteger) { draft.become { $0 += number.description.utf8 } }

  private func become(_ number: some BinaryFloatingPoint & CustomStringConvertible & Encodable) throws {
    guard number.isFinite else {
      let context = EncodingError.Context(codingPath: [], debugDescription: "\(number) has no JSON form.")
      throw EncodingError.invalidValue(number, context)
    }
    let digits = number.description
    draft.become { $0 += (digits.hasSuffix(".0") ? digits.dropLast(2) : digits[...]).utf8 }
  }
}

extension JSONScalar {
  static func write(_ truth: Bool, to out: inout [UInt8]) { out += truth ? "true".utf8 : "false".utf8 }

  /// Writes a string in quotation marks.
  static func write(_ text: String, _ style: JSONDraft.Style, to out: inout [UInt8]) {
    var text = text
    out.append(UInt8(ascii: "\""))
    let isWritten = text.withUTF8 { bytes in
      guard bytes.allSatisfy(isPlain) else { return false }
      out.append(contentsOf: bytes)
      return true
    }
    if !isWritten { out += (style.isOpen ? ShownText.json(escaped(text)) : escaped(text)).utf8 }
    out.append(UInt8(ascii: "\""))
  }

  /// Whether a byte stands for itself wherever it is; those that may begin a character nobody sees are looked at again.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case ..<0x20, UInt8(ascii: "\""), UInt8(ascii: "\\"), 0x7F, 0xC2, 0xD8, 0xE2: false
    default: true
    }
  }

  private static func escaped(_ text: String) -> String {
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
      case 0x08: bytes += "\\b".utf8
      case 0x09: bytes += "\\t".utf8
      case 0x0A: bytes += "\\n".utf8
      case 0x0C: bytes += "\\f".utf8
      case 0x0D: bytes += "\\r".utf8
      case ..<0x20: bytes += ("\\u00" + Int(byte).digits(2, radix: 16).lowercased()).utf8
      default: bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// Changes to an XML document at single places, so that everything else stays as it is, byte for byte.
///
///     var patch = XMLPatch(reader)
///     patch.append("<row r=\"9\"/>", to: sheetData)
///     let bytes = patch.applied()
struct XMLPatch {
  /// An element of the document: where its tags stand.
  struct Element {
    /// The name with its prefix.
    let name: String
    /// Its opening tag.
    let tag: Range<Int>
    let isEmpty: Bool
    /// Where its closing tag begins.
    var end: Int
  }

  private let bytes: [UInt8]
  private var edits: [(range: Range<Int>, text: String)] = []

  init(_ reader: XMLReader) { bytes = reader.bytes.bytes }

  mutating func insert(_ text: String, at offset: Int) { replace(offset..<offset, with: text) }

  mutating func replace(_ range: Range<Int>, with text: String) { edits.append((range, text)) }

  /// Adds content at the end of an element; once for an element.
  mutating func append(_ content: String, to element: Element) {
    guard !content.isEmpty else { return }
    if element.isEmpty {
      replace((element.tag.upperBound - 2)..<element.tag.upperBound, with: ">\(content)</\(element.name)>")
    } else {
      insert(content, at: element.end)
    }
  }

  /// The document with all changes; those at one place in the order in which they were made.
  func applied() -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + edits.reduce(0) { $0 + $1.text.utf8.count })
    var place = 0
    let ordered = edits.enumerated().sorted {
      ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset)
    }
    for (_, edit) in ordered {
      result += bytes[place..<edit.range.lowerBound]
      result += edit.text.utf8
      place = edit.range.upperBound
    }
    result += bytes[place...]
    return Self.declaringUTF8(result)
  }

  /// The reader turns UTF-16 into UTF-8: then the declaration must say so.
  private static func declaringUTF8(_ bytes: [UInt8]) -> [UInt8] {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard bytes[start...].starts(with: "<?xml".utf8), let end = bytes.firstIndex(of: UInt8(ascii: ">")) else {
      return bytes
    }
    guard String(decoding: bytes[start..<end], as: UTF8.self).lowercased().contains("utf-16") else { return bytes }
    return Array("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>".utf8) + bytes[(end + 1)...]
  }
}

extension XMLReader {
  /// The opening tag at which the reader stands.
  var openingTag: XMLPatch.Element {
    XMLPatch.Element(
      name: String(decoding: bytes[name.whole], as: UTF8.self),
      tag: start..<index,
      isEmpty: bytes[index - 2] == UInt8(ascii: "/"),
      end: index
    )
  }

  /// The prefix of the element at which the reader stands, with its colon; empty if there is none.
  var prefix: String { String(decoding: bytes[name.whole.lowerBound..<name.local.lowerBound], as: UTF8.self) }

  /// Where the value of an attribute without a prefix stands.
  func valueRange(of attribute: StaticString) -> Range<Int>? {
    attributes.first { !$0.name.hasPrefix && bytes.isEqual($0.name.local, attribute) }?.value.range
  }
}

extension XMLReader {
  /// Where attributes without a prefix stand, from the space before each to the quote behind it, from the left.
  func ranges(of names: [StaticString]) -> [Range<Int>] {
    attributes.filter { attribute in
      !attribute.name.hasPrefix && names.contains { bytes.isEqual(attribute.name.local, $0) }
    }
    .map { ($0.name.whole.lowerBound - 1)..<($0.value.range.upperBound + 1) }
  }
}

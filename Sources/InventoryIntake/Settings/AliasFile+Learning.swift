import FileFormats
import Vocabulary

extension AliasFile {
  /// The bytes of the file with words for items added, whatever else it holds left as it is.
  ///
  /// - Parameter bytes: the file as it stands; nothing if there is none.
  /// - Returns: nothing if the file has no list of aliases to which words could be added.
  static func learning(_ words: [ProposedAlias], in bytes: [UInt8]?) -> [UInt8]? {
    let entries = words.map { word in
      "    {\"kind\": \"item\", \"means\": \(JSONText.quoted(word.meaning)), \"words\": [\(JSONText.quoted(word.word))]}"
    }.joined(separator: ",\n")
    guard let bytes else {
      return Array("{\n  \"format\": \"\(format)\",\n  \"aliases\": [\n\(entries)\n  ]\n}\n".utf8)
    }
    guard let list = listOfAliases(in: bytes) else { return nil }
    let isEmpty = bytes[list].allSatisfy { $0 <= UInt8(ascii: " ") }
    var end = list.upperBound
    while end > list.lowerBound, bytes[end - 1] <= UInt8(ascii: " ") { end -= 1 }
    return bytes[..<end] + Array(((isEmpty ? "\n" : ",\n") + entries + "\n  ").utf8) + bytes[list.upperBound...]
  }

  /// The bytes between the brackets of the list of aliases.
  private static func listOfAliases(in bytes: [UInt8]) -> Range<Int>? {
    var depth = 0
    var start: Int?
    var text: [UInt8] = []
    var isInText = false
    var isEscaped = false
    for (place, byte) in bytes.enumerated() {
      if isInText {
        if isEscaped {
          isEscaped = false
        } else if byte == UInt8(ascii: "\\") {
          isEscaped = true
        } else if byte == UInt8(ascii: "\"") {
          isInText = false
        } else {
          text.append(byte)
        }
        continue
      }
      switch byte {
      case UInt8(ascii: "\""): (isInText, text) = (true, [])
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        depth += 1
        if depth == 2, byte == UInt8(ascii: "["), text == Array("aliases".utf8), start == nil { start = place + 1 }
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        if depth == 2, let start { return start..<place }
        depth -= 1
      default: break
      }
    }
    return nil
  }
}

@testable import FileFormats

extension XMLReader {
  /// All that a document holds, one piece a line; neighbouring texts are joined.
  ///
  ///     <a b="1">x<!-- -->y</a>   →   "+a", "b=1", "xy" in quotation marks, "-a"
  static func telling(_ bytes: [UInt8], namespaces: [String: XMLNamespace] = [:]) throws(XMLError) -> [String] {
    var reader = try XMLReader(bytes, namespaces: namespaces)
    var lines: [String] = []
    var text: [UInt8] = []
    while let event = try reader.next() {
      if event != .text, !text.isEmpty {
        lines.append("'" + String(decoding: text, as: UTF8.self) + "'")
        text = []
      }
      switch event {
      case .start:
        lines.append("+" + reader.bytes.string(reader.name.local))
        lines += reader.attributes.map { attribute in
          let value = String(decoding: reader.bytes.resolved(attribute.value), as: UTF8.self)
          return reader.bytes.string(attribute.name.local) + "=" + value
        }
      case .end: lines.append("-" + reader.bytes.string(reader.name.local))
      case .text: text += reader.textBytes
      }
    }
    return lines
  }

  static func telling(_ text: String) throws(XMLError) -> [String] { try telling(Array(text.utf8)) }
}

/// A first line such as `sep=;`, by which a spreadsheet is told the delimiter.
struct CSVSeparatorLine {
  let delimiter: CSVDelimiter
  /// The offset of the line after it.
  let end: Int

  /// Reads the line, if the text begins with one.
  init?(of text: UTF8Text) throws(CSVError) {
    let bytes = text.bytes[text.start...]
    let line = bytes.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
    guard String(decoding: line.prefix(4), as: UTF8.self).lowercased() == "sep=" else { return nil }
    let name = line.dropFirst(4)
    guard name.count == 1, let byte = name.first, let delimiter = CSVDelimiter(rawValue: byte) else {
      throw .unsupportedDelimiter(String(decoding: name, as: UTF8.self), at: text.position(of: name.startIndex))
    }
    self.delimiter = delimiter
    let rest = bytes[line.endIndex...]
    self.end = line.endIndex + (rest.starts(with: "\r\n".utf8) ? 2 : min(rest.count, 1))
  }
}

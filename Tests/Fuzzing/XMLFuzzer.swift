@testable import FileFormats
import Vocabulary

/// Walks any bytes as XML: read to the end, or refused at a place of the text.
///
/// Elements are closed in the order in which they were opened, and never stand deeper than is allowed.
@c(LLVMFuzzerTestOneInput)
public func fuzzXML(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  do throws(XMLError) {
    var reader = try XMLReader(
      bytes,
      namespaces: XMLNamespace.office,
      limits: XMLReader.Limits(depth: 16, attributes: 32)
    )
    var depth = 0
    while let event = try reader.next() {
      switch event {
      case .start:
        depth += 1
        precondition(reader.depth == depth && depth <= 16)
        precondition(reader.attribute("r").map { String(validating: $0, as: UTF8.self) != nil } ?? true)
        _ = reader.attribute("id", in: .documentRelationships)
        if reader.isNamed("skip") {
          try reader.skipElement()
          depth -= 1
        }
      case .end:
        depth -= 1
        precondition(reader.depth == depth && depth >= 0)
      case .text:
        precondition(depth > 0)
        precondition(String(validating: reader.textBytes, as: UTF8.self) != nil)
      }
    }
    precondition(depth == 0)
  } catch {
    precondition(!error.description.isEmpty)
    guard case .text(let line, let column) = error.position else { preconditionFailure("no place in the text") }
    let most = 2 * bytes.count + 1
    precondition((1...most).contains(line) && (1...most).contains(column), "a place outside the text")
  }
  return 0
}

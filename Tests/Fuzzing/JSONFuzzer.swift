@testable import FileFormats
import Vocabulary

/// Reads any bytes as JSON: they are a value whose members know their places, or they are refused.
@c(LLVMFuzzerTestOneInput)
public func fuzzJSON(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  do throws(JSONError) {
    let value = try JSONReader().read(bytes)
    precondition(depth(of: value) <= 128, "deeper than the limit")
  } catch {
    precondition(!error.description.isEmpty)
    if case .text(let line, let column) = error.position {
      precondition(line >= 1 && column >= 1 && line <= count + 1 && column <= count + 1, "a place outside the file")
    }
  }
  return 0
}

/// The depth of a value, none of whose parts may stand before it.
private func depth(of value: JSONValue) -> Int {
  let parts = (value.elements ?? []) + (value.members ?? []).map(\.value)
  precondition(parts.allSatisfy { $0.position > value.position }, "a part stands before its whole")
  if value.elements == nil, value.members == nil { return 0 }
  return 1 + (parts.map { depth(of: $0) }.max() ?? 0)
}

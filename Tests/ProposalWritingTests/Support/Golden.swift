import Foundation
import Testing

/// Compares a text with a file under `Golden`, line by line.
///
/// `ONESTOP_RENEW=1 swift test --filter ProposalWriting` writes the files anew; look at the difference before
/// you commit it.
enum Golden {
  static func expect(_ text: String, matches name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Golden").appending(path: name)
    if ProcessInfo.processInfo.environment["ONESTOP_RENEW"] != nil {
      try Data(text.utf8).write(to: file)
      return
    }
    let golden = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    let message = difference(golden, text)
    #expect(golden == text, "\(name) differs:\n\(message)", sourceLocation: sourceLocation)
  }

  /// The lines that differ, the first ten of them.
  private static func difference(_ golden: String, _ text: String) -> String {
    let (old, new) = (
      golden.split(separator: "\n", omittingEmptySubsequences: false),
      text.split(separator: "\n", omittingEmptySubsequences: false)
    )
    let changes = new.difference(from: old).map { change -> (Int, String) in
      switch change {
      case .remove(let line, let text, _): (line, "- \(line + 1): \(text)")
      case .insert(let line, let text, _): (line, "+ \(line + 1): \(text)")
      }
    }
    return changes.sorted { $0.0 < $1.0 }.prefix(10).map(\.1).joined(separator: "\n")
  }
}

import Foundation
import Testing
@testable import onestop

/// Compares the framework with the answers that the same commands gave on swift-argument-parser.
///
/// `Tests/Peers/argument-parser/compare` records the answers anew.
@Suite struct TwinTests {
  /// A recorded command line and what it did.
  private struct Snapshot: Decodable {
    let words: [String]
    let columns: Int
    let output: String
    let error: String
    let exitCode: Int32
  }

  @Test func `every line is answered as the twin answers it`() throws {
    for snapshot in try Self.snapshots() {
      let expected = DemoTool.Result(output: snapshot.output, error: snapshot.error, exitCode: snapshot.exitCode)
      let result = DemoTool.run(snapshot.words, columns: snapshot.columns)
      #expect(result == expected, "onestop \(snapshot.words.joined(separator: " "))")
    }
  }

  @Test func `enough lines are recorded`() throws {
    #expect(try Self.snapshots().count >= 40)
  }

  private static func snapshots() throws -> [Snapshot] {
    let recorded = URL(filePath: #filePath).deletingLastPathComponent().appending(
      path: "Snapshots/argument-parser.json"
    )
    let other = ProcessInfo.processInfo.environment["ONESTOP_SNAPSHOTS"].map { URL(filePath: $0) }
    return try JSONDecoder().decode([Snapshot].self, from: Data(contentsOf: other ?? recorded))
  }
}

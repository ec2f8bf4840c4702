import Foundation
import Testing

/// The walls of the room.
@Suite struct RoomTests {
  @Test func `the field imports nothing but the mathematics`() throws {
    let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    let room = tests.appendingPathComponent("../../Sources/FacilityPlanning").standardized
    let files = try #require(FileManager.default.enumerator(at: room, includingPropertiesForKeys: nil))
    var imports: Set<String> = []
    var count = 0
    for case let file as URL in files where file.pathExtension == "swift" {
      count += 1
      for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
        let words = line.split(separator: " ")
        guard let place = words.firstIndex(of: "import"), place <= 2, place + 1 < words.count,
          words[..<place].allSatisfy({ ["package", "internal", "private", "public", "@testable"].contains($0) })
        else { continue }
        imports.insert(String(words[place + 1]))
      }
    }
    #expect(count > 20)
    #expect(imports == ["BudgetSolving"])
  }
}

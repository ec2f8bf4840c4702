import Foundation
import Testing
import TestSupport
@testable import InventoryIntake

/// The page that lists the kinds of findings.
@Suite struct FindingsPageTests {
  @Test func `the page lists every kind with its severity, and nothing else`() throws {
    let page = Project.folder.appending(path: "Sources/InventoryIntake/InventoryIntake.docc/Findings.md")
    let text = try String(contentsOf: page, encoding: .utf8)
    let rows = text.split(separator: "\n").filter { $0.hasPrefix("| `") }.map { row in
      row.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
    }
    let listed = rows.map { "\($0[0]) \($0[1])" }
    let known = FindingCatalogue.kinds.map { "`\($0.id)` \($0.severity.rawValue)" }
    #expect(listed == known)
    for row in rows { #expect(row.count == 3 && !row[2].isEmpty, "\(row[0]) has its sentence") }
  }
}

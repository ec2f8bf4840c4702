import Foundation
import Testing
import TestSupport

/// The rooms of the house and the arrows between them: every room imports only what stands below it.
@Suite struct RoomTests {
  /// The rooms from the roof to the floor, each with what it may import of the others.
  static let arrows: [(room: String, below: Set<String>)] = [
    (
      "onestop",
      [
        "CommandLine", "ProposalMaking", "ProposalAuditing", "ProposalWriting", "InventoryIntake", "ProposalRecord",
        "FacilityWording",
        "Documents", "FacilityPlanning", "FileFormats", "Vocabulary",
      ]
    ),
    ("CommandLine", ["Vocabulary"]),
    (
      "ProposalMaking",
      [
        "ProposalAuditing", "ProposalWriting", "InventoryIntake", "ProposalRecord", "FacilityWording", "Documents",
        "FacilityPlanning", "FileFormats", "Vocabulary",
      ]
    ),
    (
      "ProposalAuditing",
      ["ProposalRecord", "FacilityWording", "Documents", "FacilityPlanning", "FileFormats", "Vocabulary"]
    ),
    (
      "ProposalWriting",
      ["ProposalRecord", "FacilityWording", "Documents", "FacilityPlanning", "FileFormats", "Vocabulary"]
    ),
    ("InventoryIntake", ["FacilityWording", "Documents", "FacilityPlanning", "FileFormats", "Vocabulary"]),
    ("ProposalRecord", ["FacilityWording", "Documents", "FacilityPlanning", "FileFormats", "Vocabulary"]),
    ("FacilityWording", ["Documents", "FacilityPlanning", "Vocabulary"]),
    ("Documents", ["FileFormats", "Vocabulary"]),
    ("FacilityPlanning", ["BudgetSolving", "Vocabulary"]),
    ("BudgetSolving", []),
    ("FileFormats", ["CZlib", "Vocabulary"]),
    ("CZlib", []),
    ("Vocabulary", []),
  ]
  private static let sources = Project.folder.appendingPathComponent("Sources")

  @Test func `the rooms are those of the map`() throws {
    let found = try FileManager.default.contentsOfDirectory(atPath: Self.sources.path).filter { !$0.hasPrefix(".") }
    #expect(Set(found) == Set(Self.arrows.map(\.room)))
  }

  @Test func `every arrow points down`() {
    var seen: Set<String> = []
    for (room, below) in Self.arrows.reversed() {
      #expect(below.isSubset(of: seen), "\(room) imports what does not stand below it")
      seen.insert(room)
    }
  }

  @Test(arguments: arrows.map(\.room))
  func `a room imports only what its arrows say`(room: String) throws {
    let rooms = Set(Self.arrows.map(\.room))
    let allowed = try #require(Self.arrows.first { $0.room == room }).below
    for (file, imports) in try Self.imports(of: room) {
      #expect(imports.intersection(rooms).isSubset(of: allowed), "\(file) imports \(imports)")
    }
  }

  /// The rooms that touch no file and no clock.
  @Test(arguments: ["FacilityPlanning", "BudgetSolving", "FacilityWording"])
  func `a pure room imports no library of the system`(room: String) throws {
    let rooms = Set(Self.arrows.map(\.room))
    for (file, imports) in try Self.imports(of: room) { #expect(imports.isSubset(of: rooms), "\(file): \(imports)") }
  }

  /// Work is shared out by `Workers`, which a room is handed; who they are, one room knows.
  @Test(arguments: arrows.map(\.room))
  func `only one room knows threads`(room: String) throws {
    for (file, imports) in try Self.imports(of: room) where room != "FileFormats" {
      #expect(!imports.contains("Dispatch"), "\(file)")
    }
  }

  /// The modules that each file of a room imports.
  private static func imports(of room: String) throws -> [(file: String, imports: Set<String>)] {
    let folder = sources.appendingPathComponent(room)
    let files = try #require(FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
    var found: [(file: String, imports: Set<String>)] = []
    for case let file as URL in files where file.pathExtension == "swift" {
      var imports: Set<String> = []
      for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
        let words = line.split(separator: " ")
        guard let place = words.firstIndex(of: "import"), place <= 2, place + 1 < words.count,
          words[..<place].allSatisfy({ ["package", "internal", "private", "public", "@testable"].contains($0) })
        else { continue }
        imports.insert(String(words[place + 1]))
      }
      found.append((file.lastPathComponent, imports))
    }
    #expect(!found.isEmpty || room == "CZlib")
    return found
  }
}

import FacilityPlanning
import Foundation
import Testing
import TestSupport
@testable import InventoryIntake
@testable import Vocabulary

@Suite struct FindingCatalogueTests {
  @Test func `ids are unique, sorted and in kebab case`() {
    let ids = FindingCatalogue.ids
    #expect(ids == Set(ids).sorted())
    for id in ids {
      #expect(Slug(id) != nil, "\(id)")
    }
  }

  @Test func `every kind shows what triggers it and what does not`() {
    for kind in FindingCatalogue.kinds where !(kind is any RoundFinding.Type) {
      let examples: [FindingExample] = kind.examples
      let id: String = kind.id
      #expect(examples.first?.position != nil, "\(id) begins with an example that triggers it")
      #expect(examples.contains { $0.position == nil }, "\(id) has a neighbour that passes")
    }
  }

  @Test func `every file of a finding holds the kind that it is named after, and the catalogue has it`() throws {
    let folder = Project.folder.appending(path: "Sources/InventoryIntake/Findings")
    var names: Set<String> = []
    for place in ["Decisions", "Files", "Reading", "Submission", "Workbooks", "Workspace"] {
      let files = try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: place).path)
      names.formUnion(files.filter { !$0.contains("+") }.map { String($0.dropLast(".swift".count)) })
    }
    #expect(names == Set(FindingCatalogue.kinds.map { "\($0)" }))
  }

  @Test func `checks of submissions are in the catalogue`() {
    let ids = Set(FindingCatalogue.ids)
    let checks = SubmissionReader.checks.map { $0.id }
    #expect(ids.isSuperset(of: checks))
  }
}

import Testing
@testable import InventoryIntake

/// The examples of every kind of finding, read in the sample workspace.
@Suite struct FindingExamplesTests {
  @Test func `the samples have no finding`() throws {
    let workspace = try SampleWorkspace()
    for sample in Sample.allCases {
      #expect(try workspace.findings(of: .passes(sample)).map(\.line) == [], "\(sample.file)")
    }
  }

  @Test(arguments: FindingCatalogue.ids)
  func `examples trigger their finding where they say, or not at all`(id: String) throws {
    let workspace = try SampleWorkspace()
    for (number, example) in examples(of: id).enumerated() {
      let findings = try workspace.findings(of: example)
      let places = findings.filter { $0.code == id }.map(\.position)
      let expected = example.position.map { [$0] } ?? []
      #expect(places == expected, "example \(number) of \(id): \(findings.map(\.line))")
    }
  }

  /// So that the gallery shows each kind by itself.
  @Test(arguments: FindingCatalogue.ids)
  func `the first example triggers nothing else`(id: String) throws {
    // What is found in a round is not found in one file; its kinds have no examples.
    guard let example = examples(of: id).first else {
      let kind = try #require(FindingCatalogue.kinds.first { $0.id == id })
      #expect(kind is any RoundFinding.Type)
      return
    }
    let others = try SampleWorkspace().findings(of: example).filter { $0.code != id }
    #expect(others.map(\.line) == [])
  }

  private func examples(of id: String) -> [FindingExample] {
    FindingCatalogue.kinds.first { $0.id == id }?.examples ?? []
  }
}

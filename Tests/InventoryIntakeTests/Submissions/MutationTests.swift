import FacilityPlanning
import Testing
import TestSupport
import Vocabulary
@testable import InventoryIntake

/// Good files with random bytes changed: whatever comes out, nothing traps and nothing doubtful passes.
@Suite struct MutationTests {
  @Test(arguments: [Sample.csv, .json, .workbook])
  func `mutated submissions give facts or errors`(sample: Sample) throws {
    let workspace = try SampleWorkspace()
    var random = SeededGenerator(seed: 20_250_214)
    for _ in 0..<1_500 {
      let bytes = mutated(sample, &random)
      let outcome = try workspace.read(bytes, file: sample.file)
      #expect((outcome.inventory == nil) == outcome.findings.hasErrors)
      #expect(outcome.findings == outcome.findings.inReadingOrder())
      for finding in outcome.findings {
        #expect(!finding.message.vi.isEmpty && !finding.message.en.isEmpty)
        #expect(!finding.line.contains("\n"))
      }
    }
  }

  @Test(arguments: [Sample.register, .criteria, .prices, .policy, .aliases, .rules, .waivers])
  func `mutated workspace files give content or errors`(sample: Sample) throws {
    let role = try #require(WorkspaceRole(rawValue: sample.file))
    var random = SeededGenerator(seed: 20_250_215)
    for _ in 0..<150 {
      let bytes = mutated(sample, &random)
      let content = SampleWorkspace.content(replacing: role, with: bytes)
      let isComplete =
        content.register != nil && content.edition != nil && content.prices != nil && content.policy != nil
        && content.aliases != nil
        && content.rules != nil && content.waivers != nil
      #expect(isComplete || content.findings.hasErrors)
      #expect(content.findings.allSatisfy { !$0.line.contains("\n") })
    }
  }

  private func mutated(_ sample: Sample, _ random: inout SeededGenerator) -> [UInt8] {
    var bytes = Array(sample.text.utf8)
    let place = Int.random(in: bytes.indices, using: &random)
    switch Int.random(in: 0..<4, using: &random) {
    case 0: bytes.remove(at: place)
    case 1: bytes.insert(bytes.randomElement(using: &random) ?? 0, at: place)
    case 2: bytes[place] = bytes.randomElement(using: &random) ?? 0
    default: bytes[place] = UInt8.random(in: 0...255, using: &random)
    }
    return sample == .workbook ? sample.bytes(of: String(decoding: bytes, as: UTF8.self)) : bytes
  }
}

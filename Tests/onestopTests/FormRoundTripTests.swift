import FacilityPlanning
import FileFormats
import Foundation
import ProposalMaking
import Testing
import TestSupport
import Vocabulary
@testable import InventoryIntake

/// What a form holds, the reader of submissions finds again.
@Suite struct FormRoundTripTests {
  private func session(_ folder: URL) -> Session {
    Session(WorkspaceSettings(inventories: folder.appendingPathComponent("inventories").path))
  }

  private func expectRoundTrip(_ folder: URL, _ language: Language, minimum: Int) throws {
    let session = session(folder)
    let (round, previous) = try session.loadForForms()
    let vocabulary = WordBook(previous.edition)
    let reader = SubmissionReader(register: previous.register, vocabulary: vocabulary)
    let inventories = Dictionary(uniqueKeysWithValues: previous.reading.inventories.map { ($0.unit, $0) })
    #expect(inventories.count >= minimum)
    for (unit, contents) in try session.forms(of: [], for: round, previous, in: language) {
      let outcome = reader.read(contents, file: "\(unit.code).xlsx", round: round)
      let errors = outcome.findings.filter { $0.severity == .error }
      #expect(errors.isEmpty, "\(unit.code): \(errors)")
      #expect(outcome.unit == unit.code)
      guard let known = inventories[unit.code], let read = outcome.inventory else { continue }
      // An item about which nothing is known has a line of its own, which says nothing.
      let facts = read.rows.filter { $0.quantity != nil || $0.condition != nil || $0.year != nil || $0.area != nil }
      let items = previous.edition.items.map(\.id)
      #expect(Set(facts.map(Facts.init)) == Set(known.rows.map(Facts.init)), "\(unit.code)")
      #expect(facts.count == known.rows.filter { items.contains($0.item.value) }.count)
    }
  }

  /// The facts of a row, wherever they stand.
  private struct Facts: Hashable {
    let item: Slug
    let quantity: Int?
    let condition: Condition?
    let year: Int?
    let area: Area?
    let attributes: [Slug: AttributeValue]
    let originalCost: Money?
    let note: String?

    init(_ row: InventoryRow) {
      item = row.item.value
      quantity = row.quantity?.value
      condition = row.condition?.value
      year = row.year?.value
      area = row.area?.value
      attributes = row.attributes.mapValues(\.value)
      originalCost = row.originalCost?.value
      note = row.note?.value
    }
  }

  @Test(arguments: Language.allCases)
  func `the forms of the sample city read back as the round that they were filled from`(language: Language) throws {
    try expectRoundTrip(Project.folder, language, minimum: 31)
  }

  @Test(arguments: Language.allCases)
  func `names with quotes, markup, formulas and emoji, and rounds without inventories are no trouble`(
    language: Language
  ) throws {
    let folder = try TemporaryFolder.withSmallWorkspace()
    for (old, new) in [
      ("Phường Tân Liễu", "Phường \\\"Tân\\\" & <Liễu> 'A' 😀"), ("Xã Yên Lư", "=1+1 Xã Yên Lư"),
      ("Phường Nội Hoàng", "Phường: Nội Hoàng"),
    ] {
      try folder.replace("\"\(old)\"", by: "\"\(new)\"", in: "inventories/register.json")
    }
    try folder.replace("\"Inox\"", by: "\"Inox, thép; \\\"304\\\"\"", in: "inventories/criteria.json")
    try folder.replace("\"inox 304\"", by: "\"inox 304\", \"Inox\"", in: "inventories/criteria.json")
    try folder.remove("inventories/2025-02/song-khe.csv")
    try expectRoundTrip(folder.url, language, minimum: 5)
    let run = try BuiltTool(in: folder.url).run("template", "--language", language.rawValue)
    #expect(run.exitCode == 0, "\(run.messages)")
    for round in ["2024-12", "2025-02"] {
      try folder.remove("inventories/\(round)")
      try folder.makeFolder("inventories/\(round)")
    }
    try expectRoundTrip(folder.url, language, minimum: 0)
  }
}

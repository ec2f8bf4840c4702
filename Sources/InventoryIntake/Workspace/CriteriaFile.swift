import FacilityPlanning
import FileFormats
import Vocabulary

/// Reads `criteria.json`.
struct CriteriaFile {
  static let format = "onestop.criteria/1"
  static let name = "criteria.json"

  /// The heading of an edition.
  private struct Heading {
    let name: LocalizedText
    let date: CalendarDate
    let source: String
    let isAssumption: Bool
  }

  static func read(_ document: JSONValue, file: String) -> (edition: CriteriaEdition?, findings: [Finding]) {
    var record = RecordReader(document, file: file, name: "criteria")
    record.expectFormat(format)
    let heading = record.record("edition") { record -> Heading? in
      let name = record.localizedText("name")
      let date = record.date("date")
      let source = record.string("source")
      guard let name, let date, let source else { return nil }
      return Heading(name: name, date: date, source: source, isAssumption: record.isAssumption)
    }
    let groups = record.records("groups", readGroup)
    let levels = record.records("levels", readLevel)
    let attributes = record.records("attributes", required: false, IdentityFile.readAttribute)
    let items = record.records("items", readItem)
    let standards = record.records("identityStandards", required: false, IdentityFile.readStandard)
    let requirements = record.records("requirements", RequirementFile.readRequirement)
    record.expectEntries(in: "levels", "items", "requirements")
    record.finish()
    guard let heading, record.isObject else { return (nil, record.findings) }
    let edition = CriteriaEdition(
      name: heading.name,
      date: heading.date,
      source: heading.source,
      isAssumption: heading.isAssumption,
      groups: groups,
      levels: levels,
      attributes: attributes,
      items: items,
      identityStandards: standards,
      requirements: requirements
    )
    let findings = record.findings + CriteriaReferences(edition: edition, document: document, file: file).findings()
    return (findings.hasErrors ? nil : edition, findings)
  }

  private static func readGroup(_ record: inout RecordReader) -> CriteriaGroup? {
    let id = record.slug("id")
    let title = record.localizedText("title")
    let points = record.integer("points", in: 0...100)
    guard let id, let title, let points else { return nil }
    return CriteriaGroup(id: id, title: title, points: points)
  }

  private static func readLevel(_ record: inout RecordReader) -> StarLevel? {
    let stars = record.integer("stars", in: 1...9)
    let minimumScore = record.integer("minimumScore", in: 0...100)
    guard let stars, let minimumScore else { return nil }
    return StarLevel(stars: stars, minimumScore: minimumScore, isAssumption: record.isAssumption)
  }

  private static func readItem(_ record: inout RecordReader) -> Item? {
    let id = record.slug("id")
    let name = record.localizedText("name")
    let aliases = record.strings("aliases")
    let unitOfMeasure = record.localizedText("unitOfMeasure")
    let unitAliases = record.strings("unitAliases")
    guard let id, let name, let unitOfMeasure else { return nil }
    return Item(id: id, name: name, aliases: aliases, unitOfMeasure: unitOfMeasure, unitAliases: unitAliases)
  }
}

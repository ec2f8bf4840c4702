import FacilityPlanning
import FileFormats
import Vocabulary

/// Reads `criteria.json`.
struct CriteriaFile: SettingsFile {
  static let role = WorkspaceRole.criteria
  static let format = "onestop.criteria/1"

  /// The heading of an edition.
  private struct Heading {
    let name: LocalizedText
    let date: CalendarDate
    let source: String
    let isAssumption: Bool
  }

  func settings(in document: JSONValue, file: String) -> Checked<CriteriaEdition> {
    var object = ObjectReader(document, file: file, name: "criteria")
    object.expectFormat(Self.format)
    let heading = object.object("edition") { object -> Heading? in
      let name = object.localizedText("name")
      let date = object.date("date")
      let source = object.string("source")
      guard let name, let date, let source else { return nil }
      return Heading(name: name, date: date, source: source, isAssumption: object.isAssumption)
    }
    let groups = object.objects("groups", Self.readGroup)
    let levels = object.objects("levels", Self.readLevel)
    let attributes = object.objects("attributes", required: false, IdentityFile.readAttribute)
    let items = object.objects("items", Self.readItem)
    let standards = object.objects("identityStandards", required: false, IdentityFile.readStandard)
    let requirements = object.objects("requirements", RequirementFile.readRequirement)
    object.expectEntries(in: "levels", "items", "requirements")
    object.finish()
    guard let heading else { return Checked(nil, object.findings) }
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
    let findings = object.findings + CriteriaReferences(edition: edition, document: document, file: file).findings()
    return Checked(edition, findings).withoutErrors
  }

  private static func readGroup(_ object: inout ObjectReader) -> CriteriaGroup? {
    let id = object.slug("id")
    let title = object.localizedText("title")
    let points = object.integer("points", in: 0...100)
    guard let id, let title, let points else { return nil }
    return CriteriaGroup(id: id, title: title, points: points)
  }

  private static func readLevel(_ object: inout ObjectReader) -> StarLevel? {
    let stars = object.integer("stars", in: 1...9)
    let minimumScore = object.integer("minimumScore", in: 0...100)
    guard let stars, let minimumScore else { return nil }
    return StarLevel(stars: stars, minimumScore: minimumScore, isAssumption: object.isAssumption)
  }

  private static func readItem(_ object: inout ObjectReader) -> Item? {
    let id = object.slug("id")
    let name = object.localizedText("name")
    let aliases = object.strings("aliases")
    let unitOfMeasure = object.localizedText("unitOfMeasure")
    let unitAliases = object.strings("unitAliases")
    guard let id, let name, let unitOfMeasure else { return nil }
    return Item(id: id, name: name, aliases: aliases, unitOfMeasure: unitOfMeasure, unitAliases: unitAliases)
  }
}

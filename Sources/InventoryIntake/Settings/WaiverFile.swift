import FacilityPlanning
import FileFormats
import Vocabulary

/// Reads `waivers.json`, the deviations that somebody has allowed for a time.
struct WaiverFile: SettingsFile {
  static let role = WorkspaceRole.waivers
  static let format = "onestop.waivers/1"

  private let edition: CriteriaEdition
  /// The codes of all units, made once.
  private let codes: [Slug]
  private let codeSet: Set<Slug>

  init(register: Register, edition: CriteriaEdition) {
    self.edition = edition
    codes = register.allCodes
    codeSet = Set(codes)
  }

  func settings(in document: JSONValue, file: String) -> Checked<[Waiver]> {
    var object = ObjectReader(document, file: file, name: "waivers")
    object.expectFormat(Self.format)
    let waivers = object.objects("waivers", readWaiver)
    object.finish()
    object.adopt(RepeatedWaiver.findings(in: document["waivers"]?.elements ?? [], file: file))
    return Checked(waivers, object.findings).withoutErrors
  }

  private func readWaiver(_ object: inout ObjectReader) -> Waiver? {
    let unit = object.slug("unit")
    let requirement = object.slug("requirement")
    let attribute = object.optionalSlug("attribute")
    let reason = object.localizedText("reason")
    let until = object.date("until")
    let grantedBy = object.string("grantedBy")
    if let unit, !codeSet.contains(unit) { expect(unit, as: "unit", among: codes, &object) }
    expect(requirement, as: "requirement", among: edition.requirements.map(\.id), &object)
    if let required = requirement.flatMap(edition.requirement) {
      expect(attribute, as: "attribute", among: edition.standard(of: required)?.rules.map(\.attribute) ?? [], &object)
    }
    guard let unit, let requirement, let reason, let until, let grantedBy else { return nil }
    return Waiver(
      unit: unit,
      requirement: requirement,
      attribute: attribute,
      reason: reason,
      until: until,
      grantedBy: grantedBy,
      source: object.source(object.value)
    )
  }

  private func expect(_ id: Slug?, as member: String, among known: [Slug], _ object: inout ObjectReader) {
    guard let id, !known.contains(id), let value = object.value[member] else { return }
    object.report(UnknownReference(id: id, member: member, known: known), at: value)
  }
}

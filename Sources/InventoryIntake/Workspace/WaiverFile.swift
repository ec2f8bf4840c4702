import FacilityPlanning
import FileFormats
import Vocabulary

/// Reads `waivers.json`, the deviations that somebody has allowed for a time.
struct WaiverFile {
  static let format = "onestop.waivers/1"

  let register: Register
  let edition: CriteriaEdition

  func read(_ document: JSONValue, file: String) -> (waivers: [Waiver]?, findings: [Finding]) {
    var record = RecordReader(document, file: file, name: "waivers")
    record.expectFormat(Self.format)
    let waivers = record.records("waivers", readWaiver)
    record.finish()
    record.adopt(RepeatedWaiver.findings(in: document["waivers"]?.elements ?? [], file: file))
    return (record.findings.hasErrors ? nil : waivers, record.findings)
  }

  private func readWaiver(_ record: inout RecordReader) -> Waiver? {
    let unit = record.slug("unit")
    let requirement = record.slug("requirement")
    let attribute = record.optionalSlug("attribute")
    let reason = record.localizedText("reason")
    let until = record.date("until")
    let grantedBy = record.string("grantedBy")
    expect(unit, as: "unit", among: register.allCodes, &record)
    expect(requirement, as: "requirement", among: edition.requirements.map(\.id), &record)
    if let required = requirement.flatMap(edition.requirement) {
      expect(attribute, as: "attribute", among: edition.standard(of: required)?.rules.map(\.attribute) ?? [], &record)
    }
    guard let unit, let requirement, let reason, let until, let grantedBy else { return nil }
    return Waiver(
      unit: unit,
      requirement: requirement,
      attribute: attribute,
      reason: reason,
      until: until,
      grantedBy: grantedBy,
      source: record.source(record.value)
    )
  }

  private func expect(_ id: Slug?, as member: String, among known: [Slug], _ record: inout RecordReader) {
    guard let id, !known.contains(id), let value = record.value[member] else { return }
    record.report(UnknownReference(id: id, member: member, known: known), at: value)
  }
}

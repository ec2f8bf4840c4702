import Vocabulary

/// Collects what an audit says about a unit.
struct EvidenceCollector {
  private let edition: CriteriaEdition
  private let names: NameFinder
  private let deviations: [Slug: [UnitDeviation]]
  /// The requirements in whose design each unit differs from the majority.
  private let offMajority: [Slug: [Requirement]]
  private let askedItems: Set<Slug>

  init(_ audit: UniformityAudit, register: Register, edition: CriteriaEdition, on day: CalendarDate) {
    self.edition = edition
    names = NameFinder(register, on: day)
    deviations = Dictionary(audit.units.map { ($0.unit.code, $0.deviations) }, uniquingKeysWith: +)
    var offMajority: [Slug: [Requirement]] = [:]
    for design in audit.designs {
      for unit in design.units(.deviating) { offMajority[unit, default: []].append(design.requirement) }
    }
    self.offMajority = offMajority
    askedItems = Set(edition.requirements.map(\.item))
  }

  func findings(about assessment: UnitAssessment, inventory: Inventory?) -> [AuditFinding] {
    let unit = assessment.unit
    var findings = (deviations[unit.code] ?? []).map { deviation in
      AuditFinding(
        unit: unit.code,
        subject: .deviation(deviation, carries: carriedName(by: deviation, of: unit)),
        sources: [deviation.found.source]
      )
    }
    for row in inventory?.rows ?? [] { findings += self.findings(about: row, of: unit) }
    for requirement in assessment.requirements where requirement.status == .missing {
      findings.append(
        AuditFinding(unit: unit.code, subject: .missing(requirement.requirement), sources: requirement.sources)
      )
    }
    for requirement in assessment.requirements {
      guard let reason = requirement.unknownReason else { continue }
      findings.append(
        AuditFinding(
          unit: unit.code,
          subject: .notAudited(requirement.requirement, reason),
          sources: requirement.sources
        )
      )
    }
    for requirement in offMajority[unit.code] ?? [] {
      let sources = inventory?.rows(of: requirement.item).map(\.source) ?? []
      findings.append(AuditFinding(unit: unit.code, subject: .offMajority(requirement), sources: sources))
    }
    return findings
  }

  private func carriedName(by deviation: UnitDeviation, of unit: AdministrativeUnit) -> CarriedName? {
    guard deviation.rule.demand == .currentName, case .text(let text) = deviation.found.value else { return nil }
    return names.name(in: text, of: unit)
  }

  /// What one row shows by itself: a thing that nobody asked for, or one that belongs to somebody else.
  private func findings(about row: InventoryRow, of unit: AdministrativeUnit) -> [AuditFinding] {
    var findings: [AuditFinding] = []
    if !askedItems.contains(row.item.value), row.quantity?.value != 0 {
      let subject = AuditFinding.Subject.unexpected(item: row.item.value, pieces: row.quantity?.value)
      findings.append(AuditFinding(unit: unit.code, subject: subject, sources: [row.source]))
    }
    for attribute in edition.attributes {
      guard let fact = row.attributes[attribute.id], case .text(let text) = fact.value,
        case .otherUnit(let other) = names.name(in: text, of: unit)
      else { continue }
      let subject = AuditFinding.Subject.misplaced(item: row.item.value, text: text, of: other)
      findings.append(AuditFinding(unit: unit.code, subject: subject, sources: [fact.source]))
    }
    return findings
  }
}

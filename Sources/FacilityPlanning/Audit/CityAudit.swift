package import Vocabulary

/// The whole audit of a round: how uniform the units are, what their inventories give evidence of, and what they do not.
package struct CityAudit: Sendable {
  /// The evidence of one unit, in numbers.
  package struct Evidence: Sendable, Hashable {
    package let unit: Slug
    /// Absent if the unit submitted nothing.
    package let file: String?
    /// The requirements of which the inventory reports a thing.
    package let found: Int
    package let missing: Int
    package let unexpected: Int
    package let misplaced: Int
    package let notAudited: Int
  }

  package let uniformity: UniformityAudit
  /// Which signs and charts photos show; nothing if nobody sent any, for then nothing is known of that.
  package let photos: PhotoAudit?
  /// The day on which names and waivers are judged.
  package let day: CalendarDate
  /// In the order of the units' codes.
  package let evidence: [Evidence]
  /// By unit in the order of the codes, each in the order of the criteria.
  package let findings: [AuditFinding]
  /// The attributes of the standard that no unit reports, though some have the thing.
  package let unrecorded: [AttributeAudit]
  /// The waivers that hold on the day and cover nothing.
  package let unusedWaivers: [Waiver]

  /// Makes the audit of assessed units.
  ///
  /// - Parameters:
  ///   - assessments: of every unit of the register.
  ///   - photos: all photos and scans of the round.
  ///   - deliveries: what is doubtful about things that were bought by decisions.
  ///   - day: the day on which names and waivers are judged, as a rule the last of the round.
  package init(
    _ uniformity: UniformityAudit,
    register: Register,
    edition: CriteriaEdition,
    inventories: [Inventory],
    assessments: [UnitAssessment],
    waivers: [Waiver] = [],
    photos: [EvidenceFile] = [],
    deliveries: [AuditFinding] = [],
    on day: CalendarDate
  ) {
    self.uniformity = uniformity
    self.day = day
    let byUnit = Dictionary(inventories.map { ($0.unit, $0) }, uniquingKeysWith: { first, _ in first })
    let collector = EvidenceCollector(uniformity, register: register, edition: edition, on: day)
    let bought = Dictionary(grouping: deliveries, by: \.unit)
    var findings: [AuditFinding] = []
    var evidence: [Evidence] = []
    var reported: [(unit: Slug, requirements: [Requirement])] = []
    for assessment in assessments {
      let found = collector.findings(about: assessment, inventory: byUnit[assessment.unit.code])
      let count = { (kind: AuditFinding.Kind) in found.count { $0.kind == kind } }
      let absent = count(.missing) + count(.notAudited)
      evidence.append(
        Evidence(
          unit: assessment.unit.code,
          file: assessment.file,
          found: assessment.requirements.count - absent,
          missing: count(.missing),
          unexpected: count(.unexpected),
          misplaced: count(.misplaced),
          notAudited: count(.notAudited)
        )
      )
      let absentIDs = Set(
        found.filter { [.missing, .notAudited].contains($0.kind) }.compactMap { $0.requirement?.id }
      )
      let there = assessment.requirements.map(\.requirement).filter { !absentIDs.contains($0.id) }
      reported.append((assessment.unit.code, there))
      findings += found + (bought[assessment.unit.code] ?? [])
    }
    // Of units that the day does not have, too.
    let units = Set(assessments.map(\.unit.code))
    findings += deliveries.filter { !units.contains($0.unit) }
    self.photos = photos.isEmpty ? nil : PhotoAudit(photos, edition: edition, reported: reported)
    var used: Set<Waiver> = []
    let holding = Dictionary(grouping: waivers.filter { $0.holds(on: day) }, by: \.unit)
    for place in findings.indices {
      guard let waiver = holding[findings[place].unit]?.first(where: { $0.covers(findings[place]) }) else { continue }
      findings[place].waiver = waiver
      used.insert(waiver)
    }
    self.evidence = evidence
    self.findings = findings
    self.unrecorded = uniformity.items.filter { item in
      item.usages.isEmpty && item.standings.contains { $0.standing == .unknown }
    }
    self.unusedWaivers = waivers.filter { $0.holds(on: day) && !used.contains($0) }
  }

  /// The findings that a waiver allows.
  package var waived: [AuditFinding] { findings.filter { $0.waiver != nil } }

  /// The number of units of which a deviation in an attribute is allowed.
  package func waivedUnits(_ item: AttributeAudit) -> Int {
    let units = waived.filter { $0.requirement?.id == item.requirement.id && $0.attribute == item.rule.attribute }
    return Set(units.map(\.unit)).count
  }

  /// Whether there is a finding of a level, or a heavier one, that no waiver allows.
  package func fails(at level: AuditFinding.Level) -> Bool {
    findings.contains { $0.waiver == nil && $0.level >= level }
  }
}

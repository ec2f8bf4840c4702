import Documents
package import FacilityPlanning
import FacilityWording
import FileFormats
package import Vocabulary

/// Writes an audit as JUnit XML, which build servers show: a suite for each unit, a case for each check.
///
/// A case fails if a finding of level error or warning says so that no waiver allows. What is waived or could not be audited
/// is skipped, with the reason. Other notes are not in it.
package struct JUnitWriter: Sendable {
  /// One check of one unit.
  private struct Check {
    let name: String
    let group: String
    var failures: [AuditFinding] = []
    /// Why the check could not be made, or why a failure does not count.
    var skips: [String] = []
    var file: String?
  }

  private let audit: CityAudit
  private let register: Register
  private let edition: CriteriaEdition
  private let language: Language

  package init(_ audit: CityAudit, register: Register, edition: CriteriaEdition, language: Language) {
    self.audit = audit
    self.register = register
    self.edition = edition
    self.language = language
  }

  package func write() -> [UInt8] {
    let findings = Dictionary(grouping: audit.findings, by: \.unit)
    let standings = standings
    let suites = register.units.map { unit in
      (unit, checks(of: findings[unit.code] ?? [], standings: standings[unit.code] ?? [:]))
    }
    let all = suites.flatMap(\.1)
    var xml = XMLWriter()
    xml.element("testsuites", counts(of: all, name: "onestop audit \(audit.uniformity.round)")) { xml in
      for (unit, checks) in suites {
        xml.element("testsuite", counts(of: checks, name: unit.code.description)) { xml in
          for check in checks { write(check, of: unit, to: &xml) }
        }
      }
    }
    return xml.bytes + Array("\n".utf8)
  }

  private func counts(of checks: [Check], name: String) -> KeyValuePairs<StaticString, String?> {
    [
      "name": name,
      "tests": String(checks.count),
      "failures": String(checks.count { !$0.failures.isEmpty }),
      "errors": "0",
      "skipped": String(checks.count { $0.failures.isEmpty && !$0.skips.isEmpty }),
      "time": "0",
    ]
  }

  /// One check for each requirement and each attribute of its standard, and one for each thing out of place.
  private func checks(
    of findings: [AuditFinding],
    standings: [String: AttributeAudit.Standing]
  ) -> [Check] {
    var checks: [Check] = []
    var places: [String: Int] = [:]
    func add(_ name: String, in group: String) {
      places["\(group) \(name)"] = checks.count
      checks.append(Check(name: name, group: group))
    }
    for requirement in edition.requirements {
      add("evidence", in: requirement.id.description)
      for rule in edition.standard(of: requirement)?.rules ?? [] {
        add(rule.attribute.description, in: requirement.id.description)
      }
    }
    for finding in findings {
      let group = finding.requirement?.id.description ?? finding.item.description
      let name =
        finding.requirement == nil || finding.isAboutDelivery
        ? finding.kind.rawValue : finding.attribute?.description ?? "evidence"
      let fails = finding.level > .note
      guard fails || finding.kind == .notAudited else { continue }
      if places["\(group) \(name)"] == nil { add(name, in: group) }
      guard let place = places["\(group) \(name)"] else { continue }
      checks[place].file = checks[place].file ?? finding.sources.first?.file
      if fails, finding.waiver == nil {
        checks[place].failures.append(finding)
      } else {
        checks[place].skips.append(text(of: finding))
      }
    }
    // Without a piece, or without its attribute, nothing was checked.
    for (name, place) in places {
      guard let standing = standings[name], standing == .absent || standing == .unknown else { continue }
      checks[place].skips.append(standing.name[language])
    }
    return checks
  }

  /// How each unit stands on each attribute, by the name of the check.
  private var standings: [Slug: [String: AttributeAudit.Standing]] {
    var standings: [Slug: [String: AttributeAudit.Standing]] = [:]
    for item in audit.uniformity.items {
      for (unit, standing) in item.standings {
        standings[unit, default: [:]]["\(item.requirement.id) \(item.rule.attribute)"] = standing
      }
    }
    return standings
  }

  private func write(_ check: Check, of unit: AdministrativeUnit, to xml: inout XMLWriter) {
    let attributes: KeyValuePairs<StaticString, String?> = [
      "classname": "\(unit.code).\(check.group)",
      "name": check.name,
      "file": check.file,
      "time": "0",
    ]
    guard !check.failures.isEmpty || !check.skips.isEmpty else { return xml.element("testcase", attributes) }
    xml.element("testcase", attributes) { xml in
      guard let first = check.failures.first else {
        return xml.element("skipped", ["message": check.skips.joined(separator: "\n")])
      }
      let lines = check.failures.map { "\($0.sources.first.map { "\($0): " } ?? "")\(text(of: $0))" }
      xml.element("failure", ["type": first.kind.rawValue, "message": text(of: first)]) {
        $0.text(lines.joined(separator: "\n"))
      }
    }
  }

  private func text(of finding: AuditFinding) -> String {
    let words = AuditWords(finding, register: register, edition: edition, day: audit.day)
    let message = Figures(language).text(words.message[language])
    guard let waiver = finding.waiver else { return message }
    return language.text(
      vi: "\(message) Được miễn đến hết ngày \(waiver.until.figures.vi): \(waiver.reason.vi)",
      en: "\(message) Waived until \(waiver.until.figures.en): \(waiver.reason.en)"
    )
  }
}

/// What is to be bought, in packages: as each unit would buy them, and as the city would buy for all.
package struct ProcurementOverview: Sendable, Hashable {
  /// One subject, with the packages of both ways.
  package struct Entry: Sendable, Hashable {
    /// The package of the city.
    package let joint: ProcurementPackage
    /// The packages of the units, in the order of their codes.
    package let single: [ProcurementPackage]

    package var subject: ProcurementPackage.Subject { joint.subject }

    /// The largest package of a unit.
    package var largest: ProcurementPackage? { single.max { $0.amount < $1.amount } }

    /// The packages of units that would be split if their lines were bought one by one.
    package var atRisk: [ProcurementPackage] { single.filter { $0.splitLimit != nil } }
  }

  /// In the order of categories, then of goods, repair and works.
  package let entries: [Entry]

  /// Whether the rules of the day know a limit for any of the packages.
  package var isRouted: Bool { entries.contains { $0.joint.route != .unknown } }

  /// Sums the lines of a plan.
  ///
  /// - Complexity: O(n log n) for n lines.
  package init(_ lines: [PlanLine], rules: RulesInForce?) {
    let bySubject = Dictionary(grouping: lines) { line in
      ProcurementPackage.Subject(category: line.requirement.category, nature: .init(line.remedy.price.class))
    }
    entries = Requirement.Category.allCases.flatMap { category in
      ProcurementPackage.Nature.allCases.compactMap { nature -> Entry? in
        let subject = ProcurementPackage.Subject(category: category, nature: nature)
        guard let lines = bySubject[subject] else { return nil }
        let byUnit = Dictionary(grouping: lines, by: \.unit).sorted { $0.key.code < $1.key.code }
        return Entry(
          joint: ProcurementPackage(subject: subject, buyer: .city, lines: lines, rules: rules),
          single: byUnit.map { unit, lines in
            ProcurementPackage(subject: subject, buyer: .unit(unit), lines: lines, rules: rules)
          }
        )
      }
    }
  }
}

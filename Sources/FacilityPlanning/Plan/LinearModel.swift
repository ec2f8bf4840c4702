import Vocabulary

/// The whole choice as a linear model in the LP format that general solvers read.
///
/// It holds a binary variable `x_…` for each gap that money can close and `s_…` for each star of each unit, rows for the
/// budget, the units' own money (`own_…`) and the stars, and one free row for each goal: `goal_1_floor`, `goal_2_upgrades`, … Maximising the rows in
/// turn, each with the values of the ones before it fixed, gives the goal values of the plan.
package struct LinearModel {
  private let edition: CriteriaEdition
  private let policy: Policy
  private let assessments: [UnitAssessment]

  package init(edition: CriteriaEdition, policy: Policy, assessments: [UnitAssessment]) {
    self.edition = edition
    self.policy = policy
    self.assessments = assessments
  }

  /// The name of the row of a goal, by its place in the policy's order from 0: `goal_1_floor`.
  package static func row(of goal: Goal, at place: Int) -> String { "goal_\(place + 1)_\(goal.kind.rawValue)" }

  /// Makes the model that a plan was chosen from.
  package init(plan: FundingPlan, edition: CriteriaEdition) {
    self.init(edition: edition, policy: plan.policy, assessments: plan.units.map(\.assessment))
  }

  /// The model as text.
  package func text() -> String {
    var rows = LinearRows()
    var costs: [LinearTerm] = []
    var goals = policy.goals.map { _ in [LinearTerm]() }
    for assessment in assessments {
      addUnit(assessment, rows: &rows, costs: &costs, goals: &goals)
    }
    rows.addRow("budget", costs, "<=", policy.budget.dong)
    for (place, goal) in policy.goals.enumerated() {
      var terms = goals[place]
      if goal.kind == .cost { terms = costs }
      // Where no unit has a recognised star the row stays, and counts nothing.
      let isComparable = goal.comparisonTarget(assessments.lazy.map(\.unit)) != nil
      if isComparable, let cap = goal.cap(assessments.lazy.map(\.unit)) {
        let counted = "counted_\(place + 1)"
        rows.addInteger(counted, upTo: cap)
        rows.addRow("cap_\(place + 1)", [LinearTerm(1, counted)] + terms.map(\.negated), "<=", 0)
        terms = [LinearTerm(1, counted)]
      }
      rows.addFreeRow(Self.row(of: goal, at: place), terms)
    }
    return header + rows.text()
  }

  private var header: String {
    let rows = policy.goals.enumerated().map { place, goal in
      "\\   \(goal.kind == .cost ? "minimise" : "maximise") \(Self.row(of: goal, at: place))\n"
    }
    return """
      \\ The choice of remedies under a budget; amounts in dong.
      \\ x_<unit>__<requirement> = 1 closes a gap; s_<unit>__<n> = 1 gives the unit n stars or more; one = 1.
      \\ Optimise the free rows below in this order, each time fixing the rows before at their best values:
      \(rows.joined())
      """
  }

  private func addUnit(
    _ assessment: UnitAssessment,
    rows: inout LinearRows,
    costs: inout [LinearTerm],
    goals: inout [[LinearTerm]]
  ) {
    let unit = assessment.unit
    let gaps = FundableGap.all(of: assessment.requirements)
    if let ownFunds = unit.ownFunds {
      let terms = gaps.filter { $0.ownPart > 0 }.map { LinearTerm($0.ownPart, variable($0.index)) }
      rows.addRow("own_\(Self.name(unit.code))", terms, "<=", ownFunds.dong)
    }
    func variable(_ index: Int) -> String {
      "x_\(Self.name(unit.code))__\(Self.name(assessment.requirements[index].requirement.id))"
    }
    for gap in gaps {
      let name = variable(gap.index)
      rows.addBinary(name)
      costs.append(LinearTerm(gap.cost, name))
      let id = assessment.requirements[gap.index].requirement.id
      let actions = policy.locks.filter { $0.concerns(unit: unit.code, requirement: id) }.map(\.action)
      if actions.contains(.exclude) {
        rows.addRow("lock_\(name)", [LinearTerm(1, name)], "=", 0)
      } else if actions.contains(.fund) {
        rows.addRow("lock_\(name)", [LinearTerm(1, name)], "=", 1)
      }
      for (place, goal) in policy.goals.enumerated() {
        let value =
          switch goal.kind {
          case .essentials: gap.isEssential ? 1 : 0
          case .uniformity: gap.isUniformity ? 1 : 0
          case .points: gap.points
          default: 0
          }
        if value != 0 { goals[place].append(LinearTerm(value, name)) }
      }
    }
    guard let ladder = StarLadder(edition: edition, unit: unit, requirements: assessment.requirements) else { return }
    func star(_ stars: Int) -> String { "s_\(Self.name(unit.code))__\(stars)" }
    for stars in stride(from: 1, through: ladder.highestStar, by: 1) {
      let name = star(stars)
      rows.addBinary(name)
      if stars > 1 {
        rows.addRow("order_\(name)", [LinearTerm(1, name), LinearTerm(-1, star(stars - 1))], "<=", 0)
      }
      guard let mandatory = ladder.mandatory(for: stars) else {
        rows.addRow("blocked_\(name)", [LinearTerm(1, name)], "=", 0)
        continue
      }
      for index in mandatory.indices {
        let terms = [LinearTerm(1, name), LinearTerm(-1, variable(index))]
        rows.addRow("needs_\(name)__\(Self.name(assessment.requirements[index].requirement.id))", terms, "<=", 0)
      }
      let needed = ladder.neededPoints(for: stars)
      if needed > 0 {
        let points = gaps.filter { $0.points > 0 }.map { LinearTerm($0.points, variable($0.index)) }
        rows.addRow("score_\(name)", points + [LinearTerm(-needed, name)], ">=", 0)
      }
    }
    for (place, goal) in policy.goals.enumerated() {
      let wanted: ClosedRange<Int>? =
        switch goal.kind {
        case .floor: goal.stars...goal.stars
        case .upgrades: unit.recognisedStar.map { ($0 + 1)...($0 + 1) }
        case .retain: unit.recognisedStar.map { $0...$0 }
        case .stars: ladder.highestStar >= 1 ? 1...ladder.highestStar : nil
        default: nil
        }
      for stars in wanted.map(Array.init) ?? [] where stars <= ladder.highestStar {
        goals[place].append(LinearTerm(1, stars <= 0 ? LinearRows.one : star(stars)))
      }
    }
  }

  private static func name(_ slug: Slug) -> String {
    String(slug.description.map { $0 == "-" ? "_" : $0 })
  }
}

/// The rows and variables of a linear model while it is put together, and their text.
struct LinearRows {
  /// The name of a variable that is always 1: the LP format has no constants in rows.
  static let one = "one"

  private var constraints = ""
  private var freeRows = ""
  private var binaries: [String] = []
  private var integers: [(name: String, upTo: Int)] = []

  mutating func addBinary(_ name: String) { binaries.append(name) }
  mutating func addInteger(_ name: String, upTo bound: Int) { integers.append((name, bound)) }

  mutating func addRow(_ name: String, _ terms: [LinearTerm], _ sense: String, _ bound: Int) {
    constraints += " \(name):\(Self.sum(terms)) \(sense) \(bound)\n"
  }

  mutating func addFreeRow(_ name: String, _ terms: [LinearTerm]) {
    freeRows += " \(name):\(Self.sum(terms)) >= -inf\n"
  }

  func text() -> String {
    var text = "Maximize\n obj: 0 \(Self.one)\nSubject To\n" + constraints + freeRows + "Bounds\n \(Self.one) = 1\n"
    for integer in integers { text += " 0 <= \(integer.name) <= \(integer.upTo)\n" }
    if !integers.isEmpty { text += "General\n" + integers.map { " \($0.name)\n" }.joined() }
    if !binaries.isEmpty { text += "Binary\n" + binaries.map { " \($0)\n" }.joined() }
    return text + "End\n"
  }

  /// A sum of terms; lines are broken early because some readers limit their length.
  private static func sum(_ terms: [LinearTerm]) -> String {
    guard !terms.isEmpty else { return " 0 \(one)" }
    var text = ""
    for (place, term) in terms.enumerated() {
      if place > 0, place.isMultiple(of: 8) { text += "\n  " }
      text += " \(term.coefficient < 0 ? "-" : "+") \(abs(term.coefficient)) \(term.variable)"
    }
    return text
  }
}

/// A coefficient and the variable that it multiplies.
struct LinearTerm {
  let coefficient: Int
  let variable: String

  init(_ coefficient: Int, _ variable: String) {
    self.coefficient = coefficient
    self.variable = variable
  }

  var negated: LinearTerm { LinearTerm(-coefficient, variable) }
}

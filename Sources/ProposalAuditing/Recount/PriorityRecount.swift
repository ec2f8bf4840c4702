package import FacilityPlanning
package import Vocabulary

/// The goal that each line serves and its place, derived again from what is funded.
///
/// A line serves the most important goal that needs it; the cheapest part of what is funded that reaches a star is one
/// package. Lines stand in the order of the goals, then by what their package achieves for each đồng, then by the rule
/// for ties.
package struct PriorityRecount: Sendable {
  /// A line with what decides its place.
  package struct Line: Sendable, Hashable {
    package let unit: Slug
    package let requirement: Slug
    /// Nothing for a line that serves no goal, which a lock demands.
    package let goal: Goal.Kind?
    fileprivate let place: Int
    fileprivate let gain: Int
    fileprivate let packageCost: Int
    fileprivate let points: Int
    fileprivate let cost: Int
    fileprivate let index: Int
    /// What decides where everything before is equal: the first requirement of a package, or that of the line.
    fileprivate let tie: Tie
  }

  /// The rule for ties: lower recognised star, an unknown one last; complete data; the edition's order; the unit's code.
  fileprivate struct Tie: Hashable {
    let star: Int
    let lacksData: Int
    let requirement: Int

    init(_ assessment: UnitAssessment, requirement: Int) {
      star = assessment.unit.recognisedStar ?? Int.max
      let isKnown = assessment.file != nil && assessment.unit.otherScore != nil
      lacksData = isKnown && !assessment.requirements.contains { $0.status == .unknown } ? 0 : 1
      self.requirement = requirement
    }

    func precedes(_ other: Tie) -> Bool {
      (star, lacksData, requirement) < (other.star, other.lacksData, other.requirement)
    }
  }

  /// A gap that is funded.
  struct Funded {
    let index: Int
    let gap: Gap
    let cost: Int
    var id: Slug { gap.requirement.id }
  }

  /// In the order of priority.
  package let lines: [Line]

  /// Derives the order of a choice.
  ///
  /// - Parameter closed: The requirements whose gaps are closed, by unit; what is no gap that money can close is left out.
  /// - Complexity: O(*n* · *p* log *p*) for *n* lines and *p* points that a star lacks.
  package init(_ assessments: [UnitAssessment], levels: [StarLevel], policy: Policy, closed: [Slug: Set<Slug>]) {
    lines = assessments.flatMap { assessment in
      Self.lines(of: assessment, levels, policy, closed[assessment.unit.code] ?? [])
    }.sorted(by: Self.isBefore)
  }

  private static func lines(
    of assessment: UnitAssessment,
    _ levels: [StarLevel],
    _ policy: Policy,
    _ closed: Set<Slug>
  ) -> [Line] {
    let unit = assessment.unit
    let stars = StarRecount(assessment, levels: levels)
    let before = stars.stars()
    let after = stars.stars(closing: closed)
    var open = assessment.requirements.enumerated().compactMap { index, entry -> Funded? in
      guard closed.contains(entry.requirement.id), let gap = entry.gap, let cost = gap.cost else { return nil }
      return Funded(index: index, gap: gap, cost: cost.dong)
    }
    var done: Set<Slug> = []
    var lines: [Line] = []
    func take(_ part: [Funded], goal: Goal.Kind?, place: Int, gain: (Funded) -> Int, asPackage: Bool) {
      let packageCost = part.reduce(0) { $0 + $1.cost }
      let first = part.map(\.index).min() ?? 0
      for funded in part {
        done.insert(funded.id)
        lines.append(
          Line(
            unit: unit.code,
            requirement: funded.id,
            goal: goal,
            place: place,
            gain: gain(funded),
            packageCost: asPackage ? packageCost : funded.cost,
            points: funded.gap.requirement.points,
            cost: funded.cost,
            index: funded.index,
            tie: Tie(assessment, requirement: asPackage ? first : funded.index)
          )
        )
      }
      open.removeAll { done.contains($0.id) }
    }
    for (place, goal) in policy.goals.enumerated() {
      switch goal.kind {
      case .floor, .upgrades, .retain, .stars:
        guard let before, let after else { continue }
        let wanted: Int? =
          switch goal.kind {
          case .floor: goal.stars
          case .upgrades: unit.recognisedStar.map { $0 + 1 }
          case .retain: unit.recognisedStar
          default: after
          }
        guard let wanted, before < wanted, after >= wanted, (stars.stars(closing: done) ?? 0) < wanted,
          let level = levels.first(where: { $0.stars == wanted })
        else { continue }
        let lacking = level.minimumScore - (stars.score(closing: done) ?? 0)
        let gain = goal.kind == .stars ? after - before : 1
        take(
          cheapest(of: open, level: level, lacking: lacking),
          goal: goal.kind,
          place: place,
          gain: { _ in gain },
          asPackage: true
        )
      case .essentials:
        take(open.filter(\.gap.isEssential), goal: goal.kind, place: place, gain: { _ in 1 }, asPackage: false)
      case .uniformity:
        take(open.filter(\.gap.isUniformity), goal: goal.kind, place: place, gain: { _ in 1 }, asPackage: false)
      case .points:
        let scoring = open.filter { $0.gap.requirement.points > 0 }
        take(scoring, goal: goal.kind, place: place, gain: { $0.gap.requirement.points }, asPackage: false)
      case .cost: continue
      }
    }
    take(open, goal: nil, place: policy.goals.count, gain: { _ in 0 }, asPackage: false)
    return lines
  }

  /// What is mandatory for a star, and the cheapest of the rest that gives the points that still lack.
  private static func cheapest(of open: [Funded], level: StarLevel, lacking: Int) -> [Funded] {
    let mandatory = open.filter { (1...level.stars).contains($0.gap.requirement.mandatoryFrom) }
    let lacking = max(0, mandatory.reduce(lacking) { $0 - $1.gap.requirement.points })
    // Parts of which none is both cheaper and worth more points than another; points beyond those that lack do not count.
    var parts = [Part(cost: 0, points: 0, funded: [])]
    for funded in open where !mandatory.contains(where: { $0.id == funded.id }) {
      var best = -1
      parts = (parts + parts.map { $0.adding(funded, upTo: lacking) }).sorted(by: Part.isCheaper).filter { part in
        guard part.points > best else { return false }
        best = part.points
        return true
      }
    }
    return mandatory + (parts.first { $0.points >= lacking }?.funded ?? [])
  }

  private static func isBefore(_ left: Line, _ right: Line) -> Bool {
    if left.place != right.place { return left.place < right.place }
    let (leftMerit, rightMerit) = (
      Int128(left.gain) * Int128(right.packageCost), Int128(right.gain) * Int128(left.packageCost)
    )
    if leftMerit != rightMerit { return leftMerit > rightMerit }
    if left.tie != right.tie { return left.tie.precedes(right.tie) }
    if left.unit != right.unit { return left.unit < right.unit }
    let (leftOwn, rightOwn) = (Int128(left.points) * Int128(right.cost), Int128(right.points) * Int128(left.cost))
    return leftOwn != rightOwn ? leftOwn > rightOwn : left.index < right.index
  }
}

extension PriorityRecount {
  /// Some of the funded gaps of a unit.
  struct Part {
    let cost: Int
    let points: Int
    /// In the order of the edition.
    let funded: [Funded]

    func adding(_ more: Funded, upTo lacking: Int) -> Part {
      let points = min(lacking, points + more.gap.requirement.points)
      return Part(cost: cost + more.cost, points: points, funded: funded + [more])
    }

    /// Cheaper; at the same cost, with more points; then, with the first requirement that only one of both has.
    static func isCheaper(_ left: Part, _ right: Part) -> Bool {
      if left.cost != right.cost { return left.cost < right.cost }
      if left.points != right.points { return left.points > right.points }
      for (one, other) in zip(left.funded, right.funded) where one.index != other.index {
        return one.index < other.index
      }
      return left.funded.count > right.funded.count
    }
  }
}

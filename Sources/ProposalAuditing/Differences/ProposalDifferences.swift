import FacilityPlanning
import ProposalRecord

/// What moved between two proposals, and because of which inputs.
package struct ProposalDifferences {
  /// A number that both proposals have, or one of them.
  struct Figure {
    var name: String
    var before: Int?
    var after: Int?

    init(name: String, before: Int?, after: Int?) {
      self.name = name
      self.before = before
      self.after = after
    }

    /// One member in both records.
    init(_ before: Recorded<Int>, _ after: Recorded<Int>) {
      self.init(name: after.path.last, before: before.value, after: after.value)
    }
  }

  /// A unit whose figures differ.
  struct Unit {
    var code: String
    var figures: [Figure]
  }

  let before: ComparedProposal
  let after: ComparedProposal
  /// All goals of both.
  let goals: [Figure]
  let totals: [Figure]
  /// The units that differ, in the order of their codes.
  let units: [Unit]
  /// Added, removed, changed and moved, each in the order of the ranks.
  let lines: [LineDifference]
  let words: RecordPathText

  /// Compares two proposals.
  ///
  /// - Complexity: O(*n* log *n*) in the lines of both, and the rows of the inventories behind those that differ.
  package init(from before: ComparedProposal, to after: ComparedProposal) {
    self.before = before
    self.after = after
    words = RecordPathText(after.record, edition: after.edition ?? before.edition)
    goals = Self.goals(before, after)
    totals = Self.totals(before.record.totals, after.record.totals)
    units = Set(before.units.keys).union(after.units.keys).sorted().compactMap { code in
      let figures = Self.figures(before.unit(code), after.unit(code)).filter { $0.before != $0.after }
      return figures.isEmpty ? nil : Unit(code: code, figures: figures)
    }
    lines = Self.lines(before, after)
  }

  /// Whether the two say the same.
  package var isEmpty: Bool {
    lines.isEmpty && units.isEmpty && (goals + totals).allSatisfy { $0.before == $0.after }
  }

  private static func totals(
    _ old: Recorded<RecordedProposal.Totals>,
    _ new: Recorded<RecordedProposal.Totals>
  ) -> [Figure] {
    // Records tell them apart only where somebody else pays, or a unit has own funds.
    let parts = [(old.contribution, new.contribution), (old.ownPart, new.ownPart)]
    return [
      Figure(old.budget, new.budget), Figure(old.cost, new.cost), Figure(old.remaining, new.remaining),
      Figure(old.lines, new.lines), Figure(old.amount, new.amount), Figure(old.gross, new.gross),
      Figure(old.others, new.others),
    ] + parts.filter { !$0.isAbsent || !$1.isAbsent }.map { Figure($0, $1) } + [Figure(old.needed, new.needed)]
  }

  private static func figures(_ old: Recorded<RecordUnit>, _ new: Recorded<RecordUnit>) -> [Figure] {
    [
      Figure(old.recognised, new.recognised), Figure(old.otherScore, new.otherScore), Figure(old.score, new.score),
      Figure(old.before, new.before), Figure(old.after, new.after), Figure(old.cost, new.cost),
    ]
  }

  private static func goals(_ before: ComparedProposal, _ after: ComparedProposal) -> [Figure] {
    let (old, new) = (before.record.goals.elements(), after.record.goals.elements())
    let names = new.map(\.path.last)
    let achieved = { (side: [Recorded<RecordGoal>], name: String) in side.first { $0.path.last == name }?.achieved.value
    }
    return (names + old.map(\.path.last).filter { !names.contains($0) }).map { name in
      Figure(name: name, before: achieved(old, name), after: achieved(new, name))
    }
  }

  /// Whether the figures of a line are others.
  private static func isChanged(_ old: Recorded<RecordLine>, _ new: Recorded<RecordLine>) -> Bool {
    !(old.quantity.isSame(as: new.quantity) && old.unitPrice.isSame(as: new.unitPrice)
      && old.amount.isSame(as: new.amount) && old.gross.isSame(as: new.gross) && old.cost.isSame(as: new.cost)
      && old.remedy.isSame(as: new.remedy) && old.price.isSame(as: new.price))
  }

  private static func lines(_ before: ComparedProposal, _ after: ComparedProposal) -> [LineDifference] {
    let finder = CauseFinder(before: before, after: after)
    let common = after.order.filter { before.lines[$0] != nil }
    let places = Dictionary(before.order.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    let steady = Set(LongestRise(of: common.compactMap { places[$0] }).places.map { common[$0] })
    func difference(_ change: LineDifference.Change, _ name: String) -> LineDifference {
      let (old, new) = (before.line(name), after.line(name))
      return LineDifference(
        change: change,
        name: name,
        rankBefore: old.rank.value,
        rankAfter: new.rank.value,
        costBefore: old.cost.value,
        costAfter: new.cost.value,
        causes: finder.causes(of: name)
      )
    }
    let added = after.order.filter { before.lines[$0] == nil }
    let removed = before.order.filter { after.lines[$0] == nil }
    let changed = common.filter { isChanged(before.line($0), after.line($0)) }
    let kept = steady.union(changed)
    let moved = common.filter { !kept.contains($0) }
    return added.map { difference(.added, $0) } + removed.map { difference(.removed, $0) }
      + changed.map { difference(.changed, $0) } + moved.map { difference(.moved, $0) }
  }
}

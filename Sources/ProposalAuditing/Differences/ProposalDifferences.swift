import FacilityPlanning
import FileFormats
import ProposalRecord

/// What moved between two proposals, and because of which inputs.
package struct ProposalDifferences {
  /// A number that both proposals have, or one of them.
  struct Figure {
    var name: String
    var before: Int?
    var after: Int?
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

  private static let totalMembers = [
    "budget", "cost", "remaining", "lines", "amount", "gross", "others", "needed",
  ]
  private static let unitMembers = ["recognised", "otherScore", "score", "before", "after", "cost"]
  private static let lineMembers = ["quantity", "unitPrice", "amount", "gross", "cost", "remedy", "price"]

  /// Compares two proposals.
  ///
  /// - Complexity: O(*n* log *n*) in the lines of both, and the rows of the inventories behind those that differ.
  package init(from before: ComparedProposal, to after: ComparedProposal) {
    self.before = before
    self.after = after
    words = RecordPathText(after.record, edition: after.edition ?? before.edition)
    goals = Self.goals(before, after)
    totals = Self.totalMembers.map {
      Figure(name: $0, before: before.integer("totals", $0), after: after.integer("totals", $0))
    }
    units = Set(before.units.keys).union(after.units.keys).sorted().compactMap { code in
      let (old, new) = (before.units[code], after.units[code])
      let figures = Self.unitMembers.compactMap { member -> Figure? in
        let (was, now) = (Self.integer(old?[member]), Self.integer(new?[member]))
        return was == now ? nil : Figure(name: member, before: was, after: now)
      }
      return figures.isEmpty ? nil : Unit(code: code, figures: figures)
    }
    lines = Self.lines(before, after)
  }

  /// Whether the two say the same.
  package var isEmpty: Bool {
    lines.isEmpty && units.isEmpty && (goals + totals).allSatisfy { $0.before == $0.after }
  }

  private static func integer(_ value: JSONValue?) -> Int? { value?.number.flatMap { Int($0) } }

  private static func goals(_ before: ComparedProposal, _ after: ComparedProposal) -> [Figure] {
    func achieved(_ side: ComparedProposal) -> [(String, Int?)] {
      let goals = side.record["goals"]?.elements ?? []
      return zip(RecordNames.names(of: goals), goals).map { ($0, integer($1["achieved"])) }
    }
    let (old, new) = (achieved(before), achieved(after))
    let names = new.map(\.0) + old.map(\.0).filter { name in !new.contains { $0.0 == name } }
    return names.map { name in
      Figure(
        name: name,
        before: old.first { $0.0 == name }?.1,
        after: new.first { $0.0 == name }?.1
      )
    }
  }

  private static func lines(_ before: ComparedProposal, _ after: ComparedProposal) -> [LineDifference] {
    let finder = CauseFinder(before: before, after: after)
    let common = after.order.filter { before.lines[$0] != nil }
    let places = Dictionary(before.order.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    let steady = Set(LongestRise(of: common.compactMap { places[$0] }).places.map { common[$0] })
    func difference(_ change: LineDifference.Change, _ name: String) -> LineDifference {
      let (old, new) = (before.lines[name], after.lines[name])
      return LineDifference(
        change: change,
        name: name,
        rankBefore: integer(old?["rank"]),
        rankAfter: integer(new?["rank"]),
        costBefore: integer(old?["cost"]),
        costAfter: integer(new?["cost"]),
        causes: finder.causes(of: name)
      )
    }
    let added = after.order.filter { before.lines[$0] == nil }
    let removed = before.order.filter { after.lines[$0] == nil }
    let changed = common.filter { name in
      lineMembers.contains { member in
        let (old, new) = (before.lines[name]?[member], after.lines[name]?[member])
        return old?.number != new?.number || old?.string != new?.string
      }
    }
    let moved = common.filter { !steady.contains($0) && !changed.contains($0) }
    return added.map { difference(.added, $0) } + removed.map { difference(.removed, $0) }
      + changed.map { difference(.changed, $0) } + moved.map { difference(.moved, $0) }
  }
}

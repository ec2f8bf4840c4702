package import Vocabulary

/// What decisions have approved and what is still to come, gap by gap, as it stands on a day.
///
/// A plan starts from the city with all of it fulfilled, at no cost. Decisions follow their units: after a reorganisation
/// what was approved for the parts is approved for the unit in their place.
package struct Commitments: Sendable, Hashable {
  /// A line of which something is still to come, or was accepted.
  package struct Share: Sendable, Hashable {
    package let decision: Decision
    package let line: DecisionLine
    /// What is still to come, in units of the price book.
    package let outstanding: Int
    /// What was accepted so early that inventories must show it.
    package let accepted: Int

    package init(decision: Decision, line: DecisionLine, outstanding: Int, accepted: Int) {
      self.decision = decision
      self.line = line
      self.outstanding = outstanding
      self.accepted = accepted
    }
  }

  /// A share, and the gap that it is meant for on the day.
  package struct Entry: Sendable, Hashable {
    package let unit: Slug
    package let requirement: Slug
    package let share: Share

    var key: Gap.Key { Gap.Key(unit: unit, requirement: requirement) }
  }

  /// A decision that does not count, and why.
  package struct Unused: Sendable, Hashable {
    /// Why a decision does not count.
    package enum Reason: String, Sendable, Hashable, CaseIterable {
      /// It has no day: nobody has taken it yet.
      case undated
      /// It was taken after the day that is meant.
      case later
      /// It answers the proposal that is made again.
      case answersThis
    }

    package let decision: Decision
    package let reason: Reason

    package init(decision: Decision, reason: Reason) {
      self.decision = decision
      self.reason = reason
    }
  }

  /// The decisions that count, in the order of their days.
  package let used: [Decision]
  package let unused: [Unused]
  /// All of them, in the order of the decisions and their lines.
  package let entries: [Entry]
  private let shares: [Gap.Key: [Share]]

  package static let none = Commitments(used: [], unused: [], entries: [])

  private init(used: [Decision], unused: [Unused], entries: [Entry]) {
    (self.used, self.unused, self.entries) = (used, unused, entries)
    shares = Dictionary(grouping: entries, by: \.key).mapValues { $0.map(\.share) }
  }

  /// Takes stock of the decisions on a day.
  ///
  /// - Parameters:
  ///   - day: The day that is meant; what was decided later does not count.
  ///   - seen: The last day of which inventories tell; what was accepted later is in none of them, and still to come.
  ///   - digest: The record of a proposal that is made again; decisions that answer it do not count.
  ///   - successor: The unit of the day that stands where a unit stood.
  package init(
    _ book: DecisionBook,
    on day: CalendarDate,
    seenUntil seen: CalendarDate,
    besidesAnswersTo digest: String? = nil,
    successor: (Slug) -> Slug = { $0 }
  ) {
    var used: [Decision] = []
    var unused: [Unused] = []
    var entries: [Entry] = []
    for decision in book.decisions {
      if let reason = Self.reason(not: decision, on: day, digest) {
        unused.append(Unused(decision: decision, reason: reason))
        continue
      }
      used.append(decision)
      for line in decision.lines {
        let share = Share(
          decision: decision,
          line: line,
          outstanding: line.outstanding(on: day, seenUntil: seen),
          accepted: line.accepted(until: seen)
        )
        guard share.outstanding > 0 || share.accepted > 0 else { continue }
        entries.append(Entry(unit: successor(line.unit.value), requirement: line.requirement.value, share: share))
      }
    }
    self.init(used: used, unused: unused, entries: entries)
  }

  private static func reason(not decision: Decision, on day: CalendarDate, _ digest: String?) -> Unused.Reason? {
    guard let date = decision.date?.value else { return .undated }
    if date > day { return .later }
    return digest.map(decision.answers(recordOf:)) == true ? .answersThis : nil
  }

  /// What was decided on a gap, in the order of the days and of the files.
  package func shares(of unit: Slug, _ requirement: Slug) -> [Share] {
    shares[Gap.Key(unit: unit, requirement: requirement)] ?? []
  }

  /// Whether nothing is still to come.
  package var isEmpty: Bool { !entries.contains { $0.share.outstanding > 0 } }

  /// The policy with which a plan starts from them: what others gave for a gap is spent on what is approved of it.
  package func following(_ policy: Policy) -> Policy {
    policy.spending { contribution in
      shares(of: contribution.unit, contribution.requirement).contains { $0.outstanding > 0 }
    }
  }

  /// The same without what was decided on some gaps, which are closed.
  func without(_ gaps: Set<Gap.Key>) -> Commitments {
    Commitments(used: used, unused: unused, entries: entries.filter { !gaps.contains($0.key) })
  }
}

extension Gap {
  /// What a gap is known by: its unit and its requirement.
  struct Key: Sendable, Hashable {
    let unit: Slug
    let requirement: Slug
  }
}

/// What is committed of a requirement of a unit, against how it stands today.
package struct CommittedGap: Sendable, Hashable {
  /// The gap as the inventory shows it.
  package let today: Gap
  /// The lines that count, each with what is still to come.
  package let shares: [Commitments.Share]

  package init(today: Gap, shares: [Commitments.Share]) {
    self.today = today
    self.shares = shares
  }

  /// What is still to come of all lines, in units of the price book.
  package var quantity: Int { shares.reduce(0) { $0 + $1.outstanding } }
  /// The kind of remedy by which it comes: that of the first line.
  var kind: Remedy.Kind? { shares.first?.line.remedy.value }
  /// The cells that say so.
  package var sources: [Source] { shares.map(\.line.approved.quantity.source) }
}

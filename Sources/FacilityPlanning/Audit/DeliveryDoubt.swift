package import Vocabulary

/// What is doubtful about a line of a decision once it is bought, delivered or paid.
package struct DeliveryDoubt: Sendable, Hashable {
  /// What is doubtful.
  package enum Reason: Sendable, Hashable {
    /// It was accepted, and the newest inventory lacks some of it; so many photos are named for it.
    case unseen(lacking: Int, accepted: Int, photos: Int)
    /// A contract or a payment of what was not approved at all.
    case unapproved
    /// A contract from before the decision.
    case early(contract: CalendarDate, decision: CalendarDate)
    /// The city pays more than was approved.
    case aboveApproved(Money, approved: Money)
    /// A piece costs more than the rules allow.
    case aboveCeiling(price: Money, Rule<PriceCeiling>)
    /// Contracts of one supplier for one kind of thing, each within a limit that they pass together.
    case split(supplier: String, contracts: Int, total: Money, Rule<ProcurementLimit>)
    /// The same thing was paid before, on another line of the decision that is named; as inheritance if another unit has it
    /// from that unit.
    case paidTwice(before: Money, now: Money, by: String, isInheritance: Bool)
  }

  package let reason: Reason
  /// The unit that stands in the place of that of the line.
  package let unit: Slug
  /// Absent if the criteria know it no longer.
  package let requirement: Requirement?
  /// What it is, if there is no requirement.
  package let item: Slug
  /// The cells that are at odds, that of the doubtful step first.
  package let sources: [Source]
}

extension AuditFinding {
  /// The finding that something about a delivery is doubtful.
  init(_ doubt: DeliveryDoubt) {
    self.init(unit: doubt.unit, subject: .delivery(doubt), sources: doubt.sources)
  }
}

extension DeliveryDoubt {
  var kind: AuditFinding.Kind {
    switch reason {
    case .unseen: .acceptedUnseen
    case .unapproved, .early: .boughtUnapproved
    case .aboveApproved: .paidAboveApproved
    case .aboveCeiling: .aboveCeiling
    case .split: .splitContracts
    case .paidTwice: .paidTwice
    }
  }

  /// What is against a decision or a rule with a source is an error; what has to be asked about is a warning.
  var level: AuditFinding.Level {
    switch reason {
    case .unseen(_, _, let photos): photos > 0 ? .warning : .error
    case .unapproved, .early, .aboveApproved: .error
    case .paidTwice(_, _, _, let isInheritance): isInheritance ? .warning : .error
    case .aboveCeiling(_, let rule): rule.isAssumption ? .warning : .error
    case .split: .warning
    }
  }
}

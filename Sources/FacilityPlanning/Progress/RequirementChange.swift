/// How one requirement of one unit stands in a later round, against an earlier one.
package struct RequirementChange: Sendable, Hashable {
  /// What has become of a requirement.
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    /// A gap is closed.
    case closed
    /// A gap is left, and closing it costs less than before.
    case improved
    /// What was unknown is known, and met.
    case foundMet
    /// What was unknown is known, and a gap.
    case foundGap
    /// A gap is left, of another kind that costs as much.
    case changed
    /// A gap is left, and closing it costs more than before.
    case worsened
    /// What was met is a gap.
    case opened
    /// What was known is not reported any more.
    case lost
  }

  package let kind: Kind
  package let before: RequirementAssessment
  package let after: RequirementAssessment

  package var requirement: Requirement { after.requirement }

  /// Compares one requirement in two rounds; nothing if it stands as it stood.
  package init?(from before: RequirementAssessment, to after: RequirementAssessment) {
    guard let kind = Self.kind(from: before, to: after) else { return nil }
    self.kind = kind
    self.before = before
    self.after = after
  }
}

extension RequirementChange {
  private static func kind(from before: RequirementAssessment, to after: RequirementAssessment) -> Kind? {
    switch (before.status, after.status) {
    case (.unknown, .unknown), (.met, .met): return nil
    case (.unknown, .met): return .foundMet
    case (.unknown, _): return .foundGap
    case (_, .unknown): return .lost
    case (_, .met): return .closed
    case (.met, _): return .opened
    default:
      switch (before.gap?.cost, after.gap?.cost) {
      case (let old?, let new?) where new < old: return .improved
      case (let old?, let new?) where new > old: return .worsened
      default: return before.status != after.status || before.have != after.have ? .changed : nil
      }
    }
  }
}

extension RequirementChange.Kind {
  /// Whether the unit is better off: more is met or less is lacking.
  package var isBetter: Bool { self == .closed || self == .improved || self == .foundMet }
  /// Whether the unit is worse off, or nobody knows any more.
  package var isWorse: Bool { self == .worsened || self == .opened || self == .lost }
}

package import Vocabulary

/// One requirement held against one inventory.
package struct RequirementAssessment: Sendable, Hashable {
  /// Behind one reference: a country has tens of thousands, and each step hands them on.
  private let fields: Shared<Fields>

  package init(
    requirement: Requirement,
    status: RequirementStatus,
    have: Extent?,
    need: Extent?,
    unknownReason: UnknownReason?,
    gap: Gap?,
    sources: [Source],
    committed: CommittedGap? = nil
  ) {
    fields = Shared(
      Fields(
        requirement: requirement,
        status: status,
        have: have,
        need: need,
        unknownReason: unknownReason,
        gap: gap,
        sources: sources,
        committed: committed
      )
    )
  }

  package var requirement: Requirement { fields.value.requirement }
  package var status: RequirementStatus { fields.value.status }
  /// What the unit has; absent where unknown.
  package var have: Extent? { fields.value.have }
  /// What the requirement asks of this unit; absent where unknown.
  package var need: Extent? { fields.value.need }
  /// Why the status is unknown, if it is.
  package var unknownReason: UnknownReason? { fields.value.unknownReason }
  /// The gap, unless the requirement is met or unknown.
  package var gap: Gap? { fields.value.gap }
  /// The cells that decide.
  package var sources: [Source] { fields.value.sources }
  /// What is approved and still to come, if anything is.
  ///
  /// Status and gap are those with it.
  package var committed: CommittedGap? { fields.value.committed }

  private struct Fields: Sendable, Hashable {
    var requirement: Requirement
    var status: RequirementStatus
    var have: Extent?
    var need: Extent?
    var unknownReason: UnknownReason?
    var gap: Gap?
    var sources: [Source]
    var committed: CommittedGap?
  }

  /// Whether nothing is left of its gap once what is committed is there.
  package var isClosedByCommitments: Bool { committed != nil && gap == nil }

  /// The same with its gap at another remedy or cost.
  func closing(_ gap: Gap) -> RequirementAssessment {
    RequirementAssessment(
      requirement: requirement,
      status: status,
      have: have,
      need: need,
      unknownReason: unknownReason,
      gap: gap,
      sources: sources,
      committed: committed
    )
  }
}

/// How a unit stands on one requirement.
package enum RequirementStatus: String, Sendable, Hashable, CaseIterable {
  case met
  case missing
  case short
  case worn
  case deviates
  case obsolete
  /// The submission or the register does not say enough to tell.
  case unknown

  /// Whether a gap of this status is about uniformity.
  package var isUniformity: Bool { self == .deviates || self == .obsolete }
}

/// Why a requirement cannot be judged.
package enum UnknownReason: String, Sendable, Hashable, CaseIterable {
  case noSubmission
  case itemNotReported
  case quantityNotReported
  case conditionNotReported
  case yearNotReported
  case areaNotReported
  case attributeNotReported
  case countersNotRegistered
  case residentsNotRegistered
  /// The unit grew out of others, and one of them says nothing about the item.
  case partNotReported
}

/// How much there is of something, in the terms of its measure.
package enum Extent: Sendable, Hashable {
  case pieces(Int)
  case area(Area)
  case condition(Condition)
  case years(Int)
}

/// A requirement that a unit does not meet, why, and what closes it.
package struct Gap: Sendable, Hashable {
  package let requirement: Requirement
  package let shortfall: Shortfall
  /// The cheapest valid remedy; absent if the criteria name none that fits.
  package let remedy: PricedRemedy?

  package init(requirement: Requirement, shortfall: Shortfall, remedy: PricedRemedy?) {
    self.requirement = requirement
    self.shortfall = shortfall
    self.remedy = remedy
  }

  package var isEssential: Bool { requirement.isEssential }
  package var isUniformity: Bool { shortfall.status.isUniformity }
  /// What the city pays to close it.
  package var cost: Money? { remedy?.cost }
}

/// What a unit lacks on one requirement, before anybody asks for the price.
package struct Shortfall: Sendable, Hashable {
  package var status: RequirementStatus
  /// The pieces to buy, replace or repair.
  package var pieces: Int
  /// The floor concerned, where the inventory tells it.
  package var area: Area?
  /// How many of the pieces are usable but do not conform to the identity standard.
  package var deviatingPieces: Int
  /// Whether mending what is worn meets the requirement: what is mended keeps to the identity standard, as all else does.
  package var isMendable: Bool
  /// Whether pieces that stay leave out an attribute, so that after any remedy nobody knows if the requirement is met.
  package var leavesUnknown: Bool
  /// What is approved already at each price, if a part is: of a fixed amount only the rest is needed.
  package var committed: [Slug: Int] = [:]

  package init(
    status: RequirementStatus,
    pieces: Int,
    area: Area? = nil,
    deviatingPieces: Int = 0,
    isMendable: Bool = false,
    leavesUnknown: Bool = false
  ) {
    self.status = status
    self.pieces = pieces
    self.area = area
    self.deviatingPieces = deviatingPieces
    self.isMendable = isMendable
    self.leavesUnknown = leavesUnknown
  }
}

extension UnitAssessment {
  /// The score and the stars without anything that is only approved.
  package struct Standing: Sendable, Hashable {
    package let score: Int?
    package let projectedStar: Int?
    package let nextStar: NextStar?

    package init(score: Int?, projectedStar: Int?, nextStar: NextStar?) {
      self.score = score
      self.projectedStar = projectedStar
      self.nextStar = nextStar
    }
  }

  /// The unit once all commitments are fulfilled: gaps that are committed are met, what is committed in part leaves a part.
  ///
  /// - Parameter estimate: Prices what is left of a gap.
  /// - Throws: `PlanningError.amountTooLarge` if closing what is left costs more than `Money.limit`.
  package func fulfilling(
    _ commitments: Commitments,
    _ estimate: CostEstimate,
    edition: CriteriaEdition
  ) throws(PlanningError) -> UnitAssessment {
    var fulfilled: [RequirementAssessment] = []
    var changes = false
    for assessment in requirements {
      let shares = commitments.shares(of: unit.code, assessment.requirement.id)
      guard let gap = assessment.gap, let coverage = Coverage(of: gap, by: shares) else {
        fulfilled.append(assessment)
        continue
      }
      changes = true
      let committed = CommittedGap(today: gap, shares: coverage.shares)
      var rest: Gap?
      if let shortfall = coverage.rest {
        let remedy = try estimate.cheapestRemedy(for: shortfall, of: gap.requirement, in: unit)
        rest = Gap(requirement: gap.requirement, shortfall: shortfall, remedy: remedy)
      }
      fulfilled.append(assessment.fulfilled(committed, leaving: rest))
    }
    guard changes else { return self }
    return UnitAssessment(
      unit: unit,
      file: file,
      requirements: fulfilled,
      edition: edition,
      standing: Standing(score: score, projectedStar: projectedStar, nextStar: nextStar)
    )
  }

  /// The unit as the inventory shows it, without anything that is only approved.
  package var today: UnitAssessment {
    guard let standing else { return self }
    return UnitAssessment(
      unit: unit,
      file: file,
      requirements: requirements.map(\.today),
      score: standing.score,
      projectedStar: standing.projectedStar,
      nextStar: standing.nextStar
    )
  }

  /// The star that the inventory gives, without anything that is only approved.
  package var starToday: Int? {
    if let standing { return standing.projectedStar }
    return projectedStar
  }

  /// The gaps that the inventory shows, those included that are approved.
  package var gapsToday: [Gap] { requirements.compactMap { $0.committed?.today ?? $0.gap } }

  /// Whether anything of it is committed.
  package var hasCommitments: Bool { standing != nil }
}

extension RequirementAssessment {
  /// The requirement once what is committed is there: met, unless a part of the gap is left.
  fileprivate func fulfilled(_ committed: CommittedGap, leaving rest: Gap?) -> RequirementAssessment {
    RequirementAssessment(
      requirement: requirement,
      status: rest?.shortfall.status ?? .met,
      have: have,
      need: need,
      unknownReason: nil,
      gap: rest,
      sources: sources,
      committed: committed
    )
  }

  /// The requirement as the inventory shows it.
  package var today: RequirementAssessment {
    guard let committed else { return self }
    return RequirementAssessment(
      requirement: requirement,
      status: committed.today.shortfall.status,
      have: have,
      need: need,
      unknownReason: nil,
      gap: committed.today,
      sources: sources
    )
  }
}

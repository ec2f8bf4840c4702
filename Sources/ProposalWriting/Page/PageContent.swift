package import FacilityPlanning
package import Vocabulary

/// What the page of a proposal shows beside the proposal itself: every budget, and the rounds before.
package struct PageContent: Sendable {
  /// A round, and how every unit stood in it, in the order of their codes.
  package struct RoundHistory: Sendable {
    package var round: Round
    package var assessments: [UnitAssessment]

    package init(round: Round, assessments: [UnitAssessment]) {
      self.round = round
      self.assessments = assessments
    }
  }

  package var ladder: FundingLadder
  /// From the oldest; the proposal's own round is the last.
  package var history: [RoundHistory]
  /// Why each unit gets what it gets, in the order of their codes; empty where the units are too many to explain.
  package var explanations: [UnitExplanation]

  package init(ladder: FundingLadder, history: [RoundHistory], explanations: [UnitExplanation]) {
    self.ladder = ladder
    self.history = history
    self.explanations = explanations
  }
}

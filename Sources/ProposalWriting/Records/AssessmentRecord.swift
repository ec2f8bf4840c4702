package import FacilityPlanning
import FileFormats
import ProposalRecord
package import Vocabulary

/// What `assess --json` prints.
package struct AssessmentRecord: JSONRecord {
  /// A unit that becomes a record only when it is written, so that of a country a few are there at a time.
  struct UnitOnItsWay: Encodable, Sendable {
    let assessment: UnitAssessment

    func encode(to encoder: any Encoder) throws { try Unit(assessment).encode(to: encoder) }
  }

  struct Unit: Encodable, Sendable {
    var unit: String
    var name: RecordText
    var recognised: Int?
    var otherScore: Int?
    var score: Int?
    var projected: Int?
    var nextStar: NextStar?
    /// The same once all that is approved is there; absent unless something is.
    var scoreWithCommitments: Int?
    var projectedWithCommitments: Int?
    var nextStarWithCommitments: NextStar?
    var requirements: [Requirement]
  }

  struct NextStar: Encodable, Sendable {
    var stars: Int
    var cost: Int
    var requirements: [String]
  }

  struct Requirement: Encodable, Sendable {
    var requirement: String
    var category: String
    var status: String
    var points: Int
    var mandatoryFrom: Int?
    var essential: Bool
    var uniformity: Bool
    var have: RecordExtent?
    var need: RecordExtent?
    var cost: Int?
    /// Why the status is unknown.
    var unknownReason: String?
    /// The first cell that decides.
    var source: RecordSource?
    /// All cells that decide.
    var sources: [RecordSource]
    /// What is approved and still to come of the gap, and what that leaves; absent if nothing is.
    var committed: Committed?
  }

  struct Committed: Encodable, Sendable {
    /// In units of the price book.
    var quantity: Int
    var lines: [CommittedLine]
    /// What closing the rest costs; absent if nothing is left.
    var restCost: Int?
    var closes: Bool
  }

  struct CommittedLine: Encodable, Sendable {
    var decision: String?
    var date: String?
    var remedy: String
    var approved: Int
    var outstanding: Int
    var source: RecordSource
  }

  package let schema = "onestop.assess/1"
  var round: String
  var units: [UnitOnItsWay]

  package init(round: Round, assessments: [UnitAssessment]) {
    self.round = round.description
    units = assessments.map { UnitOnItsWay(assessment: $0) }
  }
}

extension AssessmentRecord.Unit {
  fileprivate init(_ fulfilled: UnitAssessment) {
    let assessment = fulfilled.today
    self.init(
      unit: assessment.unit.code.description,
      name: RecordText(assessment.unit.name),
      recognised: assessment.unit.recognisedStar,
      otherScore: assessment.unit.otherScore,
      score: assessment.score,
      projected: assessment.projectedStar,
      nextStar: assessment.nextStar.map(AssessmentRecord.NextStar.init),
      scoreWithCommitments: fulfilled.hasCommitments ? fulfilled.score : nil,
      projectedWithCommitments: fulfilled.hasCommitments ? fulfilled.projectedStar : nil,
      nextStarWithCommitments: fulfilled.hasCommitments
        ? fulfilled.nextStar.map(AssessmentRecord.NextStar.init) : nil,
      requirements: fulfilled.requirements.map(AssessmentRecord.Requirement.init)
    )
  }
}

extension AssessmentRecord.NextStar {
  fileprivate init(_ next: NextStar) {
    self.init(stars: next.stars, cost: next.cost.dong, requirements: next.requirements.map(\.description))
  }
}

extension AssessmentRecord.Committed {
  fileprivate init(_ committed: CommittedGap, rest: Gap?) {
    quantity = committed.quantity
    lines = committed.shares.map { share in
      AssessmentRecord.CommittedLine(
        decision: share.decision.number?.value,
        date: share.decision.date?.value.description,
        remedy: share.line.remedy.value.rawValue,
        approved: share.line.approved.quantity.value,
        outstanding: share.outstanding,
        source: RecordSource(share.line.approved.quantity.source)
      )
    }
    restCost = rest?.cost?.dong
    closes = rest == nil
  }
}

extension AssessmentRecord.Requirement {
  package init(_ fulfilled: RequirementAssessment) {
    let assessment = fulfilled.today
    let requirement = assessment.requirement
    self.init(
      requirement: requirement.id.description,
      category: requirement.category.rawValue,
      status: assessment.status.rawValue,
      points: requirement.points,
      mandatoryFrom: requirement.mandatoryFrom > 0 ? requirement.mandatoryFrom : nil,
      essential: requirement.isEssential,
      uniformity: assessment.status.isUniformity,
      have: assessment.have.map(RecordExtent.init),
      need: assessment.need.map(RecordExtent.init),
      cost: assessment.gap?.cost?.dong,
      unknownReason: assessment.unknownReason?.rawValue,
      source: assessment.sources.first.map(RecordSource.init),
      sources: assessment.sources.map(RecordSource.init),
      committed: fulfilled.committed.map { AssessmentRecord.Committed($0, rest: fulfilled.gap) }
    )
  }
}

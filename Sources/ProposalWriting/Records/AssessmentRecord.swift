package import FacilityPlanning
import FileFormats
package import ProposalRecord
package import Vocabulary

/// What `assess --json` prints.
package struct AssessmentRecord: JSONRecord {
  package struct Unit: Encodable, Sendable {
    package var unit: String
    package var name: RecordText
    package var recognised: Int
    package var otherScore: Int?
    package var score: Int?
    package var projected: Int?
    package var nextStar: NextStar?
    package var requirements: [Requirement]
  }

  package struct NextStar: Encodable, Sendable {
    package var stars: Int
    package var cost: Int
    package var requirements: [String]
  }

  package struct Requirement: Encodable, Sendable {
    package var requirement: String
    package var category: String
    package var status: String
    package var points: Int
    package var mandatoryFrom: Int?
    package var essential: Bool
    package var uniformity: Bool
    package var have: RecordExtent?
    package var need: RecordExtent?
    package var cost: Int?
    /// Why the status is unknown.
    package var unknownReason: String?
    /// The first cell that decides.
    package var source: RecordSource?
    /// All cells that decide.
    package var sources: [RecordSource]
  }

  package let schema = "onestop.assess/1"
  package var round: String
  package var units: [Unit]

  package init(round: Round, assessments: [UnitAssessment]) {
    self.round = round.description
    units = assessments.map { assessment in
      Unit(
        unit: assessment.unit.code.description,
        name: RecordText(assessment.unit.name),
        recognised: assessment.unit.recognisedStar,
        otherScore: assessment.unit.otherScore,
        score: assessment.score,
        projected: assessment.projectedStar,
        nextStar: assessment.nextStar.map { next in
          NextStar(stars: next.stars, cost: next.cost.dong, requirements: next.requirements.map(\.description))
        },
        requirements: assessment.requirements.map(Requirement.init)
      )
    }
  }
}

extension AssessmentRecord.Requirement {
  package init(_ assessment: RequirementAssessment) {
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
      sources: assessment.sources.map(RecordSource.init)
    )
  }
}

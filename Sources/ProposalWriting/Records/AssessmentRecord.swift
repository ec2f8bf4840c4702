package import FacilityPlanning
import FileFormats
import ProposalRecord
package import Vocabulary

/// What `assess --json` prints.
package struct AssessmentRecord: JSONRecord {
  package struct Unit: Encodable, Sendable {
    var unit: String
    var name: RecordText
    var recognised: Int?
    var otherScore: Int?
    var score: Int?
    var projected: Int?
    var nextStar: NextStar?
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
  }

  package let schema = "onestop.assess/1"
  var round: String
  var units: [Unit]

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

import FacilityPlanning
import FileFormats
import Vocabulary

/// Checks that a register fits an edition of the criteria.
struct RegisterConsistency {
  let register: Register
  let edition: CriteriaEdition
  let document: JSONValue
  let file: String

  func findings() -> [Finding] {
    let facilityPoints = edition.requirements.reduce(0) { $0 + $1.points }
    return (document["units"]?.elements ?? []).flatMap { unit -> [Finding] in
      var findings: [Finding] = []
      if let value = unit["otherScore"], !value.isNull {
        if let score = value.number.flatMap({ Int($0) }), score + facilityPoints > 100, score <= 100 {
          let kind = OtherScoreTooHigh(otherScore: score, facilityPoints: facilityPoints)
          findings.append(Finding(kind, at: Source(file: file, value.position)))
        }
      } else {
        findings +=
          unit["code"]?.string.flatMap(Slug.init).flatMap(register.unit).map {
            [Finding(MissingOtherScore(unit: $0), at: Source(file: file, unit.position))]
          } ?? []
      }
      if let value = unit["recognisedStar"], let star = value.number.flatMap({ Int($0) }), star > edition.highestStar {
        let kind = StarOutOfRange(stars: star, highest: edition.highestStar)
        findings.append(Finding(kind, at: Source(file: file, value.position)))
      }
      return findings
    }
  }
}

package import FacilityPlanning
import Vocabulary

/// The criteria edition that a proposal rests on, with the scores that stars take.
package struct RecordEdition: Encodable, Sendable {
  package struct Level: Encodable, Sendable {
    package var stars: Int
    package var minimumScore: Int
    package var assumption: Bool
  }

  package var name: RecordText
  package var date: String
  package var source: String
  package var assumption: Bool
  package var levels: [Level]

  package init(_ edition: CriteriaEdition) {
    name = RecordText(edition.name)
    date = edition.date.description
    source = edition.source
    assumption = edition.isAssumption
    levels = edition.levels.map {
      Level(stars: $0.stars, minimumScore: $0.minimumScore, assumption: $0.isAssumption)
    }
  }
}

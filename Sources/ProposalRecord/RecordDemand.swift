package import FacilityPlanning
import Vocabulary

/// What a rule of the identity standard demands, in the members of the criteria file.
package struct RecordDemand: Encodable, Sendable {
  package var atLeast: Int?
  package var oneOf: [String]?
  package var currentName: Bool?

  package init(_ demand: IdentityRule.Demand) {
    switch demand {
    case .atLeast(let length): atLeast = length
    case .oneOf(let words): oneOf = words.map(\.description)
    case .currentName: currentName = true
    }
  }
}

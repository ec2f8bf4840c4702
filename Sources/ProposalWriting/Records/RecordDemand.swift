package import FacilityPlanning
import Vocabulary

/// The value of an attribute as records hold it: millimetres as a number, words and texts as texts.
package enum RecordAttributeValue: Encodable, Sendable {
  case number(Int)
  case text(String)

  package init(_ value: AttributeValue) {
    switch value {
    case .length(let length): self = .number(length)
    case .word(let word): self = .text(word.description)
    case .text(let text): self = .text(text)
    }
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .number(let number): try container.encode(number)
    case .text(let text): try container.encode(text)
    }
  }
}

/// What a rule of the identity standard demands, in the members of the criteria file.
package struct RecordDemand: Encodable, Sendable {
  var atLeast: Int?
  var oneOf: [String]?
  var currentName: Bool?

  package init(_ demand: IdentityRule.Demand) {
    switch demand {
    case .atLeast(let length): atLeast = length
    case .oneOf(let words): oneOf = words.map(\.description)
    case .currentName: currentName = true
    }
  }
}

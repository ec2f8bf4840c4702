package import Documents
package import FacilityPlanning
import FileFormats
package import Foundation
package import Vocabulary

/// A text in both languages, as records hold it.
package struct RecordText: Encodable, Sendable, Hashable {
  package var vi: String
  package var en: String

  package init(_ text: LocalizedText) {
    vi = text.vi
    en = text.en
  }

  package init(_ phrase: LocalizedPhrase) { self.init(phrase.text) }

  /// The text in one language.
  package subscript(language: Language) -> String { language == .vietnamese ? vi : en }
}

/// A place in a file as records name it: `{file, position: {line, column} | {sheet, cell}}`.
package struct RecordSource: Encodable, Sendable {
  package struct Position: Encodable, Sendable {
    package var line: Int?
    package var column: Int?
    package var sheet: String?
    package var cell: String?
  }

  package var file: String
  /// Absent where the whole file is meant.
  package var position: Position?

  package init(_ source: Source) {
    file = source.file
    switch source.place {
    case .file: position = nil
    case .text(let line, let column): position = Position(line: line, column: column)
    case .cell(let sheet, let reference): position = Position(sheet: sheet, cell: reference)
    }
  }
}

/// How much there is, as records hold it: a number, or the word for a condition.
package enum RecordExtent: Encodable, Sendable {
  case integer(Int)
  case decimal(Decimal)
  case word(String)

  package init(_ extent: Extent) {
    switch extent {
    case .pieces(let count): self = .integer(count)
    case .area(let area):
      self = .decimal(
        Decimal(
          sign: area.hundredths < 0 ? .minus : .plus,
          exponent: -2,
          significand: Decimal(area.hundredths.magnitude)
        )
      )
    case .condition(let condition): self = .word(condition.rawValue)
    case .years(let years): self = .integer(years)
    }
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .integer(let number): try container.encode(number)
    case .decimal(let number): try container.encode(number)
    case .word(let word): try container.encode(word)
    }
  }
}

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

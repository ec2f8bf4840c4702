package import Documents
package import FacilityPlanning
package import FileFormats
package import Foundation
package import Vocabulary

/// A text in both languages, as records hold it.
package struct RecordText: RecordObject, Hashable {
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
package struct RecordSource: RecordObject {
  package struct Position: RecordObject {
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
package enum RecordExtent: RecordLeaf {
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

extension RecordText {
  package static let shape = RecordShape<RecordText>(.member("vi", \.vi), .member("en", \.en))
}

extension Recorded where Value == RecordText {
  /// The text, if it is there in both languages.
  package var localized: LocalizedText? {
    guard let vi = self.vi.value, let en = self.en.value else { return nil }
    return LocalizedText(vi: vi, en: en)
  }

  /// The text in one language.
  package subscript(language: Language) -> String? { language == .vietnamese ? self.vi.value : self.en.value }
}

extension RecordSource {
  package static let shape = RecordShape<RecordSource>(.member("file", \.file), .member("position", \.position))

  package static func name(of source: Recorded<RecordSource>) -> String? { source.file.value }
  package static func source(of source: Recorded<RecordSource>) -> String? { source.file.value }
}

extension RecordSource.Position {
  package static let shape = RecordShape<RecordSource.Position>(
    .member("line", \.line),
    .member("column", \.column),
    .member("sheet", \.sheet),
    .member("cell", \.cell)
  )
}

extension Recorded where Value == RecordSource {
  /// The place as differences name it: `file`, `file:line:column` or `file:sheet!cell`.
  package var place: String? {
    guard let file = self.file.value else { return nil }
    if let sheet = self.position.sheet.value, let cell = self.position.cell.value { return "\(file):\(sheet)!\(cell)" }
    return ([file] + [self.position.line, self.position.column].compactMap(\.digits)).joined(separator: ":")
  }

  /// The place, unless its file is damaged.
  package var sourceValue: Source? {
    guard let file = self.file.value else { return nil }
    if let sheet = self.position.sheet.value, let cell = self.position.cell.value {
      return Source(file: file, place: .cell(sheet: sheet, reference: cell))
    }
    guard let line = self.position.line.value, let column = self.position.column.value else {
      return Source(file: file)
    }
    return Source(file: file, place: .text(line: line, column: column))
  }
}

extension RecordExtent {
  package static var kind: RecordForm.Kind { .extent }

  package init?(recorded: JSONValue) {
    if let word = recorded.string {
      self = .word(word)
    } else if let number = Int(recorded: recorded) {
      self = .integer(number)
    } else {
      guard let number = recorded.number.flatMap({ Decimal(string: $0) }) else { return nil }
      self = .decimal(number)
    }
  }
}

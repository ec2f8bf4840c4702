import FacilityPlanning
import FileFormats
package import Vocabulary

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

import FacilityPlanning
import FileFormats
package import Vocabulary

/// What stands in the cells of a file, by their places.
package struct CellTexts: Sendable {
  private var texts: [Source.Place: String] = [:]

  /// Reads a file: a workbook, JSON or separated values, as its name says; a file that is none of these has no cells.
  package init(_ bytes: [UInt8], name: String) {
    switch name.split(separator: ".").last {
    case "xlsx", "xlsm": for sheet in (try? WorkbookReader().read(bytes))?.sheets ?? [] { add(sheet.table) }
    case "json": if let value = try? JSONReader().read(bytes) { add(value) }
    default: if let document = try? CSVReader().read(bytes) { add(document.table) }
    }
  }

  /// What stands at a place.
  package subscript(place: Source.Place) -> String? { texts[place] }

  private mutating func add(_ table: Table) {
    for cell in table.rows.flatMap(\.cells) where !cell.isEmpty { texts[place(of: cell.position)] = cell.text }
  }

  private mutating func add(_ value: JSONValue) {
    switch value.node {
    case .object(let members): for member in members { add(member.value) }
    case .array(let elements): for element in elements { add(element) }
    case .string(let text), .number(let text): texts[place(of: value.position)] = text
    case .boolean(let isTrue): texts[place(of: value.position)] = isTrue ? "true" : "false"
    case .null: break
    }
  }

  private func place(of position: Position) -> Source.Place {
    switch position {
    case .text(let line, let column): .text(line: line, column: column)
    case .cell(let place): .cell(sheet: place.sheet, reference: place.reference.description)
    }
  }
}

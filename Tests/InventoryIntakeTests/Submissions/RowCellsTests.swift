import FacilityPlanning
import FileFormats
import Testing
@testable import InventoryIntake

/// The cells of a row by their columns, in narrow rows and in wide ones.
@Suite struct RowCellsTests {
  private func cell(_ text: String) -> Cell { Cell(.text(text), at: .text(line: 1, column: 1)) }

  @Test(arguments: [3, 32, 33, 200]) func `a row finds its cells whatever its width`(width: Int) {
    var cells = RowCells()
    let columns = (0..<width).map { Column.pieces(.good, number: $0) }
    for (place, column) in columns.enumerated() {
      #expect(cells[column] == nil)
      cells[column] = cell("\(place)")
    }
    #expect(cells.columns == columns)
    for (place, column) in columns.enumerated() { #expect(cells[column]?.text == "\(place)") }
    cells[columns[1]] = cell("again")
    cells[columns[0]] = nil
    #expect(cells[columns[0]] == nil)
    #expect(cells.map(\.cell.text) == ["again"] + (2..<width).map { "\($0)" })
    for column in columns.dropFirst() { #expect(cells[column] != nil) }
    #expect(cells[.item] == nil)
  }
}

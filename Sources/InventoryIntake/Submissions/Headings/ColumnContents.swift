import FacilityPlanning
import FileFormats
import Vocabulary

/// Tells what a column is by what stands in it, where its heading leaves that open.
struct ColumnContents {
  let table: Table
  let finder: TableHeaderFinder
  let vocabulary: WordBook
  let units: UnitNames

  /// The rows below the headings that are looked at.
  private static let sample = 200
  /// The columns of one meaning that are looked at.
  private static let columns = 5

  /// The headings with those settled that depend on their column: "Mã" may be the code of other software, and "Đơn vị"
  /// a ward or a unit of measure.
  func settled(_ header: TableHeader) -> TableHeader {
    var meanings: [Int: Column?] = [:]
    let hasNames = !header.numbers(of: .item).isEmpty
    for number in header.numbers(of: .code).prefix(Self.columns) where hasNames {
      let codes = cells(in: number, below: header.rows.upperBound)
      let isOurs = codes.contains { Slug($0.trimmed).map { vocabulary.edition.item($0) != nil } ?? false }
      let isNumbered = codes.count > 1 && codes.allSatisfy { $0.text.contains(where: \.isNumber) }
      if !codes.isEmpty, !isOurs, isNumbered || namesItems(header) { meanings[number] = .some(.serial) }
    }
    for number in header.numbers(of: .administrativeUnit).prefix(Self.columns) {
      let cells = cells(in: number, below: header.rows.upperBound)
      if cells.contains(where: { !units.units(namedBy: $0.text).isEmpty }) { continue }
      let holdsMeasures = header.numbers(of: .unitOfMeasure).isEmpty && cells.contains { isMeasure($0.trimmed) }
      meanings[number] = .some(holdsMeasures ? .unitOfMeasure : nil)
    }
    return meanings.isEmpty ? header : header.replacing(meanings)
  }

  /// Headings of which the one of the items is not known, but its column holds their names; with that heading.
  func assumedHeader() -> (TableHeader, Cell?)? {
    for index in table.rows.indices.prefix(TableHeaderFinder.searchedRows) {
      let filled = table.rows[index].filledCells
      guard filled.count >= 3, filled.count <= 200 else { continue }
      let known = filled.map { finder.headings.column(of: $0.cell.text) }
      guard known.compactMap({ $0 }).count >= 2, known.contains(where: { $0?.statesFact == true }),
        !known.contains(where: { $0?.namesItem == true })
      else { continue }
      let header = finder.lines(from: index, through: index)
      for column in header.columns where column.heading.column == nil && !column.isCovered {
        let cells = cells(in: column.number, below: header.rows.upperBound)
        let named = cells.filter { vocabulary.items[$0.text] != nil }.count
        if named > 0, named * 2 >= cells.count {
          return (header.replacing([column.number: .some(.item)]), column.heading.cell)
        }
      }
    }
    return nil
  }

  private func namesItems(_ header: TableHeader) -> Bool {
    header.numbers(of: .item).prefix(Self.columns).contains { number in
      cells(in: number, below: header.rows.upperBound).contains { vocabulary.items[$0.text] != nil }
    }
  }

  private func cells(in number: Int, below row: Int) -> [Cell] {
    table.rows[min(row, table.rows.count)...].prefix(Self.sample).compactMap { $0.filledCell(in: number) }
  }

  private func isMeasure(_ text: String) -> Bool {
    text.utf8.count <= 40 && vocabulary.unitsOfMeasure.values.contains { $0[text] != nil }
  }
}

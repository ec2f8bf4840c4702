/// The cells of a JSON document: a row for each plain member, then each list as a table under the keys of its objects.
///
///     {"unit": "tan-lieu", "items": [{"item": "kiosk", "quantity": 2}]}
///
///     unit  tan-lieu
///     item  quantity
///     kiosk 2
package struct JSONTable: Sendable {
  /// Each cell stands at the place of its value.
  package let table: Table

  /// Lays out a document.
  package init(_ document: JSONValue) {
    var rows: [Table.Row] = []
    var lists: [[JSONValue]] = document.elements.map { [$0] } ?? []
    for member in document.members ?? [] {
      if let elements = member.value.elements {
        lists.append(elements)
      } else {
        let cells = [Cell(.text(member.key), at: member.keyPosition), Self.cell(member.value)]
        rows.append(Table.Row(cells: cells, position: member.keyPosition))
      }
    }
    table = Table(rows: rows + lists.flatMap(Self.rows(of:)))
  }

  /// The cells that a list may take, blank ones included.
  private static let mostCells = 500_000

  /// A row of the keys in the order in which they first stand, as many as there is room for, then a row for each element.
  private static func rows(of elements: [JSONValue]) -> [Table.Row] {
    var columns: [String: Int] = [:]
    var headings: [Cell] = []
    let mostColumns = max(mostCells / max(1, elements.count), 20)
    for member in elements.lazy.flatMap({ $0.members ?? [] }) where columns[member.key] == nil {
      // Elements with keys of their own each would make a square of blank cells.
      guard headings.count < mostColumns else { break }
      columns[member.key] = headings.count
      headings.append(Cell(.text(member.key), at: member.keyPosition))
    }
    let rows = elements.map { element in
      guard let members = element.members else { return Table.Row(cells: [cell(element)], position: element.position) }
      var cells = headings.map { _ in Cell(.empty, at: element.position) }
      for member in members {
        if let column = columns[member.key], cells[column].isEmpty { cells[column] = cell(member.value) }
      }
      return Table.Row(cells: cells, position: element.position)
    }
    return headings.first.map { [Table.Row(cells: headings, position: $0.position)] + rows } ?? rows
  }

  /// A plain value; of any other only that it is there.
  private static func cell(_ value: JSONValue) -> Cell {
    switch value.node {
    case .null: Cell(.empty, at: value.position)
    case .string(let text): Cell(text.isEmpty ? .empty : .text(text), at: value.position)
    case .number(let digits): Cell(.number(digits), at: value.position)
    case .boolean(let isTrue): Cell(.boolean(isTrue), at: value.position)
    case .object: Cell(.text("{…}"), at: value.position)
    case .array: Cell(.text("[…]"), at: value.position)
    }
  }
}

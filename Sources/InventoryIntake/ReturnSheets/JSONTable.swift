import FileFormats

/// A JSON submission as a table: its members above, then a row for each item under the keys that items have.
struct JSONTable {
  let table: Table

  init(_ document: JSONValue) {
    var rows: [Table.Row] = []
    var items: [JSONValue] = []
    for member in document.members ?? [] {
      if let elements = member.value.elements {
        items += elements
      } else {
        let cells = [Cell(.text(member.key), at: member.keyPosition), Self.cell(member.value)]
        rows.append(Table.Row(cells: cells, position: member.keyPosition))
      }
    }
    var columns: [String: Int] = [:]
    var headings: [Cell] = []
    for member in items.flatMap({ $0.members ?? [] }) where columns[member.key] == nil {
      columns[member.key] = headings.count
      headings.append(Cell(.text(member.key), at: member.keyPosition))
    }
    if let first = headings.first { rows.append(Table.Row(cells: headings, position: first.position)) }
    for item in items {
      var cells = headings.indices.map { _ in Cell(.empty, at: item.position) }
      for member in item.members ?? [] {
        if let column = columns[member.key], cells[column].isEmpty { cells[column] = Self.cell(member.value) }
      }
      rows.append(Table.Row(cells: cells, position: item.position))
    }
    table = Table(rows: rows)
  }

  private static func cell(_ value: JSONValue) -> Cell {
    switch value.node {
    case .string(let text): Cell(text.isEmpty ? .empty : .text(text), at: value.position)
    case .number(let lexical): Cell(.number(lexical), at: value.position)
    case .boolean(let isTrue): Cell(.boolean(isTrue), at: value.position)
    case .null, .object, .array: Cell(.empty, at: value.position)
    }
  }
}

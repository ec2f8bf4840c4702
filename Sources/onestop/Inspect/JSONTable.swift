import FileFormats

/// The cells of a JSON file: a row for each plain member, then the first list of objects as a table.
///
///     {"unit": "tan-lieu", "items": [{"item": "kiosk", "quantity": 2}]}
///
///     unit  tan-lieu
///     item  quantity
///     kiosk 2
struct JSONTable {
  let table: Table

  init(_ document: JSONValue) {
    var rows: [Table.Row] = []
    var objects = document.elements ?? []
    for member in document.members ?? [] {
      if let elements = member.value.elements {
        if objects.isEmpty { objects = elements }
      } else {
        let cells = [Cell(.text(member.key), at: member.keyPosition), Self.cell(member.value)]
        rows.append(Table.Row(cells: cells, position: member.keyPosition))
      }
    }
    table = Table(rows: rows + Self.rows(of: objects))
  }

  /// A row of the keys in the order in which they first stand, then a row for each object.
  private static func rows(of objects: [JSONValue]) -> [Table.Row] {
    var columns: [String: Int] = [:]
    var header: [Cell] = []
    for member in objects.flatMap({ $0.members ?? [] }) where columns[member.key] == nil {
      columns[member.key] = header.count
      header.append(Cell(.text(member.key), at: member.keyPosition))
    }
    guard let first = header.first else { return [] }
    return [Table.Row(cells: header, position: first.position)]
      + objects.map { object in
        var cells = header.map { _ in Cell(.empty, at: object.position) }
        for member in object.members ?? [] {
          if let column = columns[member.key], cells[column].isEmpty { cells[column] = cell(member.value) }
        }
        return Table.Row(cells: cells, position: object.position)
      }
  }

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

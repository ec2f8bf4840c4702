import FileFormats
import Vocabulary

/// The price book between its table and the document that its sheet shows.
enum PriceDocument {
  /// The rows of a table as objects; a blank cell is no member.
  static func value(of table: Table) -> JSONValue {
    let start = table.rows.first?.position ?? .text(line: 1, column: 1)
    let header = table.rows.first { !$0.isBlank }
    let keys = (header?.cells ?? []).map { $0.trimmed.lowercased() }
    let rows = table.rows.filter { !$0.isBlank && $0.position != header?.position }
    let prices = rows.map { row -> JSONValue in
      var price = JSONValue(.object([]), at: row.position)
      for (place, cell) in row.cells.enumerated() where !cell.isBlank {
        let key = keys.indices.contains(place) && !keys[place].isEmpty ? keys[place] : "column \(place + 1)"
        let node: JSONNode = isNumber(key, cell.text) ? .number(cell.text) : .string(cell.text)
        price.put(JSONValue(node, at: cell.position), at: [key])
      }
      return price
    }
    return JSONValue(
      .object([.init(key: "prices", keyPosition: start, value: JSONValue(.array(prices), at: start))]),
      at: start
    )
  }

  private static func isNumber(_ key: String, _ text: String) -> Bool {
    guard let column = PriceFile.Column(rawValue: key) else { return false }
    switch column {
    case .low, .base, .high, .usefulLifeYears: return Int(text).map { String($0) == text } ?? false
    default: return false
    }
  }

  /// The document as a table with the columns of `prices.csv`.
  static func table(of document: JSONValue) -> Table {
    let columns = PriceFile.Column.allCases
    let prices = document["prices"]?.elements ?? []
    let start = document["prices"]?.position ?? document.position
    let header = Table.Row(cells: columns.map { Cell(.text($0.rawValue), at: start) }, position: start)
    return Table(
      rows: [header]
        + prices.map { price in
          let cells = columns.map { column -> Cell in
            guard let value = price[column.rawValue] else { return Cell(.empty, at: price.position) }
            let text = value.string ?? value.number ?? ""
            return Cell(text.isEmpty ? .empty : .text(text), at: value.position)
          }
          return Table.Row(cells: cells, position: price.position)
        }
    )
  }
}

import FileFormats
import Vocabulary

/// A settings table, `prices.csv` or `quotes.csv`, between its file and the document that its sheet shows.
///
/// Its columns are those of the sheet, in their order.
struct TableDocument {
  private let list: String
  private let columns: [SettingsColumn]

  /// - Returns: nothing for a role whose file is no table.
  init?(_ role: WorkspaceRole) {
    guard SettingsDocument.of(role)?.format == nil,
      let sheet = SettingsSheet.all.first(where: { $0.role == role }), case .list(let list) = sheet.shape
    else { return nil }
    (self.list, columns) = (list, sheet.columns)
  }

  /// The rows of a table as objects; a blank cell is no member.
  func value(of table: Table) -> JSONValue {
    let start = table.rows.first?.position ?? .text(line: 1, column: 1)
    let header = table.rows.first { !$0.isBlank }
    let keys = (header?.cells ?? []).map { $0.trimmed.lowercased() }
    let known = keys.map { key in columns.first { $0.path.last == key } }
    let rows = table.rows.filter { !$0.isBlank && $0.position != header?.position }
    let objects = rows.map { row -> JSONValue in
      var object = JSONValue(.object([]), at: row.position)
      for (place, cell) in row.cells.enumerated() where !cell.isBlank {
        let key = keys.indices.contains(place) && !keys[place].isEmpty ? keys[place] : "column \(place + 1)"
        let column = known.indices.contains(place) ? known[place] : nil
        object.put(JSONValue(Self.node(cell.trimmed, column), at: cell.position), at: [key])
      }
      return object
    }
    return JSONValue(
      .object([.init(key: list, keyPosition: start, value: JSONValue(.array(objects), at: start))]),
      at: start
    )
  }

  /// What a text of a column says: numbers and words however they are written, as the reader of the table takes them.
  private static func node(_ text: String, _ column: SettingsColumn?) -> JSONNode {
    switch column?.kind {
    case .number, .money, .percent:
      let reader = NumberReader(column: column?.path.last ?? "", maximum: Money.limit.dong)
      guard case .success(let number) = reader.read(text) else { return .string(text) }
      return .number(String(number))
    case .word: return .string(text.lowercased())
    default: return .string(text)
    }
  }

  /// The document as a table with the columns of its file.
  func table(of document: JSONValue) -> Table {
    let objects = document[list]?.elements ?? []
    let start = document[list]?.position ?? document.position
    let header = Table.Row(cells: columns.map { Cell(.text($0.path.last), at: start) }, position: start)
    return Table(
      rows: [header]
        + objects.map { object in
          let cells = columns.map { column -> Cell in
            guard let value = object[column.path.last] else { return Cell(.empty, at: object.position) }
            let text = value.string ?? value.number ?? ""
            return Cell(text.isEmpty ? .empty : .text(text), at: value.position)
          }
          return Table.Row(cells: cells, position: object.position)
        }
    )
  }
}

import FacilityPlanning
import FileFormats
import Vocabulary

/// The rows above the headings, in which a file says whose it is and of which round.
struct TitleRows {
  private let rows: ArraySlice<Table.Row>

  init(_ rows: ArraySlice<Table.Row>) { self.rows = rows }

  /// The value after a label, in the same cell (`Đơn vị: Phường Tân Liễu`) or in the next one that is not blank.
  func value(after labels: [String]) -> Cell? {
    let keys = Set(labels.map { WordKey($0) })
    for row in rows {
      let cells = row.cells.filter { !$0.isBlank }
      for (index, cell) in cells.enumerated() {
        let parts = cell.text.split(separator: ":", maxSplits: 1)
        guard let label = parts.first, keys.contains(WordKey(label)) else { continue }
        if parts.count > 1, !WordKey(parts[1]).isEmpty {
          return Cell(.text(String(parts[1])), at: cell.position)
        }
        if index + 1 < cells.count { return cells[index + 1] }
      }
    }
    return nil
  }
}

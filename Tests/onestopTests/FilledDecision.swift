import FileFormats
import Foundation
import TestSupport

/// The sheet of a decision as a person fills it in, cell by cell under its headings.
struct FilledDecision {
  private(set) var rows: [[String]]

  /// Takes the cells of the file that `decide` wrote.
  init(_ path: String, in folder: TemporaryFolder) throws {
    let bytes = try folder.bytes(of: path)
    if path.hasSuffix("csv") {
      rows = try CSVReader().read(bytes).table.rows.map(\.texts)
    } else {
      rows = try WorkbookReader().read(bytes).sheets[0].table.rows.map(\.texts)
    }
  }

  /// The row of the headings.
  private var heading: Int { rows.firstIndex { $0.first == "TT" || $0.first == "No." } ?? 0 }

  /// How many lines there are.
  var count: Int { rows.count - heading - 1 }

  /// What stands in a line, counted from 0.
  func cell(_ line: Int, _ column: String) -> String {
    guard let place = rows[heading].firstIndex(of: column), rows[heading + 1 + line].count > place else { return "" }
    return rows[heading + 1 + line][place]
  }

  /// The first line about a unit and a requirement.
  func line(_ unit: String, _ requirement: String) -> Int? {
    (0..<count).first { cell($0, "Đơn vị") == unit && cell($0, "Yêu cầu") == requirement }
  }

  /// Fills in a cell of the head.
  mutating func set(_ label: String, _ text: String) {
    guard let row = rows.firstIndex(where: { $0.first == label }) else { return }
    rows[row] = [label, text]
  }

  /// Fills in cells of a line, counted from 0.
  mutating func set(_ line: Int, _ cells: [String: String]) {
    let row = heading + 1 + line
    for (column, text) in cells {
      guard let place = rows[heading].firstIndex(of: column) else { continue }
      while rows[row].count <= place { rows[row].append("") }
      rows[row][place] = text
    }
  }

  /// The sheet as a table of text.
  var csv: String { String(decoding: CSVWriter().write(rows), as: UTF8.self) }
}

extension TemporaryFolder {
  /// The bytes of a file.
  func bytes(of path: String) throws -> [UInt8] { [UInt8](try Data(contentsOf: url.appending(path: path))) }
}

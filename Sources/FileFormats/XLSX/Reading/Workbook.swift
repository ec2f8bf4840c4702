/// A workbook as it was found: its sheets and their cells.
package struct Workbook: Sendable, Hashable {
  /// The sheets of cells, in the order of their tabs; charts and macro sheets are left out.
  package var sheets: [Sheet]
  /// How the file counts days.
  package var dateSystem: DateSystem
}

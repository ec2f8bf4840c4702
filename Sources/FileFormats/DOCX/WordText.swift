/// A paragraph of a Word document, without its formats.
package struct WordText: Sendable, Hashable {
  /// Where a person finds the paragraph; all numbers count from 1, tables and their rows in reading order.
  package enum Place: Sendable, Hashable {
    case paragraph(Int)
    case cell(table: Int, row: Int, column: Int)
  }

  package var place: Place
  package var text: String
}

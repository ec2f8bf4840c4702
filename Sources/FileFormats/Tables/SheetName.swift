/// The name of a sheet, kept once for all its cells.
package final class SheetName: Sendable {
  /// The name, as the tab of the sheet shows it.
  package let text: String

  /// Keeps a name.
  package init(_ text: String) { self.text = text }
}

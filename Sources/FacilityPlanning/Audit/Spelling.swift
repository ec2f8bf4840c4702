/// One way in which units wrote a value, and how often.
package struct Spelling: Sendable, Hashable {
  package let text: String
  /// The cells that spell it so.
  package var count: Int

  package init(text: String, count: Int) {
    self.text = text
    self.count = count
  }
}

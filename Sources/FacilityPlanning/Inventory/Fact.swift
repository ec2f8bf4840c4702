package import Vocabulary

/// A value together with the cell that states it.
package struct Fact<Value: Sendable & Hashable>: Sendable, Hashable {
  package var value: Value
  package var source: Source

  package init(_ value: Value, source: Source) {
    self.value = value
    self.source = source
  }
}

package import Vocabulary

/// The survey of citizens on which a rating rests; what is funded has to stand before it.
package struct Survey: Sendable, Hashable {
  package var days: Period

  package init(days: Period) { self.days = days }
}

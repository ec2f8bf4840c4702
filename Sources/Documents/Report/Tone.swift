/// What a status means to the reader; a writer may colour it, and the words say the same.
package enum Tone: Sendable, Hashable, CaseIterable {
  case good
  case warning
  case bad
  case neutral
}

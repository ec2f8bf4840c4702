extension Phrase {
  /// Parts of one sentence that stand below each other: each ends in a semicolon, the last in a full stop.
  package static func clauses(_ phrases: [Phrase]) -> [Phrase] {
    phrases.enumerated().map { place, phrase in "\(phrase)\(place + 1 == phrases.count ? "." : ";")" }
  }
}

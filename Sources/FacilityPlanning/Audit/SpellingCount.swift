/// Counts the ways in which a value is spelt.
struct SpellingCount {
  private var met: [Spelling] = []
  private var places: [String: Int] = [:]

  mutating func add(_ text: String, count: Int = 1) {
    if let place = places[text] {
      met[place].count += count
    } else {
      places[text] = met.count
      met.append(Spelling(text: text, count: count))
    }
  }

  /// The most frequent first, then in the order in which they were met.
  var spellings: [Spelling] {
    met.enumerated().sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }.map(\.element)
  }
}

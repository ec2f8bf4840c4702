package import Vocabulary

/// Finds the names of the register in the texts of signboards, whatever their spelling.
struct NameFinder {
  private let day: CalendarDate
  /// The units by the spelling of a present or an old name, in the order of their codes.
  private var units: [String: [Slug]] = [:]
  /// The words of the longest name.
  private var longest = 0

  init(_ register: Register, on day: CalendarDate) {
    self.day = day
    for unit in register.units {
      for name in [unit.name] + unit.predecessors.map(\.name) {
        let spelling = WordKey(name.vi).spelling
        units[spelling, default: []].append(unit.code)
        longest = max(longest, spelling.split(separator: " ").count)
      }
    }
  }

  /// Whose name a text carries; of the names of others the longest counts, so that `Mỹ Độ` is not taken for `Mỹ`.
  ///
  /// - Complexity: O(*m* · *k*) for *m* words of the text and *k* of the longest name.
  func name(in text: String, of unit: AdministrativeUnit) -> CarriedName {
    let key = WordKey(text)
    if unit.officialNames(on: day).contains(where: { key.contains(WordKey($0.vi)) }) { return .official }
    if key.contains(WordKey(unit.name.vi)) { return .otherTime(unit.name, until: nil) }
    if let old = unit.predecessors.first(where: { key.contains(WordKey($0.name.vi)) }) {
      return .otherTime(old.name, until: old.until)
    }
    let words = key.spelling.split(separator: " ")
    for length in stride(from: min(longest, words.count), to: 0, by: -1) {
      for start in 0...(words.count - length) {
        let spelling = words[start..<start + length].joined(separator: " ")
        if let other = units[spelling]?.first(where: { $0 != unit.code }) { return .otherUnit(other) }
      }
    }
    return .unknown
  }
}

/// Whose name a signboard carries, on a day.
package enum CarriedName: Sendable, Hashable {
  /// The official name of the day.
  case official
  /// A name that the unit has at another time: the present one before its day, or an old one and its last day.
  case otherTime(LocalizedText, until: CalendarDate?)
  /// The name of another unit of the register.
  case otherUnit(Slug)
  /// None that the register knows.
  case unknown
}

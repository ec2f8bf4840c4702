/// Writes the sizes in a text in millimetres, so that the same size is spelt alike.
///
///     SizeSpelling.inMillimetres("Biển 1,2 x 0,6 m")     // "Biển 1200x600mm"
///     SizeSpelling.inMillimetres("Biển 1200x600 mm")     // "Biển 1200x600mm"
///
/// A number without a unit, or one like `1.200 m` that could be read in two ways, stays as it is.
enum SizeSpelling {
  /// A number of a size, with the power of ten of its unit if it has one of its own.
  private struct Side {
    let number: String
    var power: Int?
  }

  static func inMillimetres(_ text: String) -> String {
    let letters = Array(text)
    var result = ""
    var place = 0
    while place < letters.count {
      let startsNumber = letters[place].isDigit && (place == 0 || !letters[place - 1].isDigit)
      if startsNumber, let (size, end) = size(in: letters, from: place) {
        result += size
        place = end
      } else {
        result.append(letters[place])
        place += 1
      }
    }
    return result
  }

  /// Reads `1,2 x 0,6 m`: numbers with crosses between them, of which the last has a unit.
  private static func size(in letters: [Character], from start: Int) -> (text: String, end: Int)? {
    var place = start
    var sides: [Side] = []
    while true {
      let end = letters[place...].firstIndex { !($0.isDigit || $0 == "," || $0 == ".") } ?? letters.count
      guard end > place else { return nil }
      var side = Side(number: String(letters[place..<end]))
      place = skipBlanks(in: letters, from: end)
      if let (power, end) = unit(in: letters, at: place) {
        side.power = power
        place = end
      }
      sides.append(side)
      let cross = skipBlanks(in: letters, from: place)
      let next = skipBlanks(in: letters, from: cross + 1)
      guard cross < letters.count, "xX×*".contains(letters[cross]), next < letters.count, letters[next].isDigit else {
        break
      }
      place = next
    }
    guard let last = sides.last?.power else { return nil }
    let lengths = sides.compactMap { millimetres($0.number, power: $0.power ?? last) }
    guard lengths.count == sides.count else { return nil }
    return (lengths.joined(separator: "x") + "mm", place)
  }

  private static func skipBlanks(in letters: [Character], from start: Int) -> Int {
    guard start < letters.count else { return letters.count }
    return letters[start...].firstIndex { !$0.isWhitespace } ?? letters.count
  }

  /// The power of ten of a unit of length, and where its word ends.
  private static func unit(in letters: [Character], at start: Int) -> (power: Int, end: Int)? {
    guard start < letters.count else { return nil }
    let end = letters[start...].firstIndex { !$0.isLetter } ?? letters.count
    // In `1,2mx0,6m` the cross belongs to no unit.
    for (word, power) in [("mm", 0), ("cm", 1), ("dm", 2), ("m", 3)] {
      let found = String(letters[start..<end]).lowercased()
      if found == word { return (power, end) }
      if found == word + "x" { return (power, end - 1) }
    }
    return nil
  }

  /// A number times a power of ten, if it is whole and can be read in one way only.
  private static func millimetres(_ number: String, power: Int) -> String? {
    let parts = number.split(omittingEmptySubsequences: false) { $0 == "," || $0 == "." }
    guard let whole = parts.first, !whole.isEmpty, parts.count <= 2, number.count <= 9 else { return nil }
    var decimals = parts.count == 2 ? parts[1] : ""
    if parts.count == 2, decimals.isEmpty { return nil }
    if decimals.count == 3, whole.count <= 3, whole != "0" { return nil }
    while decimals.last == "0" { decimals.removeLast() }
    guard decimals.count <= power else { return nil }
    return Int(whole + decimals + String(repeating: "0", count: power - decimals.count))?.description
  }
}

extension Character {
  fileprivate var isDigit: Bool { ("0"..."9").contains(self) }
}

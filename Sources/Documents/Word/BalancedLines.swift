import FileFormats

/// A centred text that is too long for one line, broken into two that are as alike as its words allow.
struct BalancedLines {
  /// Two syllables that are one word and stay on one line.
  private static let pairs = [("THÀNH", "PHỐ"), ("THỊ", "XÃ"), ("THỊ", "TRẤN"), ("BỘ", "PHẬN")]

  /// The text, with a line feed where it breaks; as it was if one line has room for it or two have not.
  let text: String

  init(_ text: String, size: PageLength, room: PageLength) {
    func width(_ words: ArraySlice<Substring>) -> Int {
      SerifMetrics.bold.width(of: words.joined(separator: " "), size: size).twips
    }
    let words = text.split(separator: " ")
    guard width(words[...]) > room.twips else {
      self.text = text
      return
    }
    let breaks = words.indices.dropFirst().filter { place in
      !Self.pairs.contains { words[place - 1].uppercased() == $0.0 && words[place].uppercased() == $0.1 }
    }
    let longer = breaks.map { (place: $0, width: max(width(words[..<$0]), width(words[$0...]))) }
    guard let best = longer.min(by: { $0.width < $1.width }), best.width <= room.twips else {
      self.text = text
      return
    }
    self.text = words[..<best.place].joined(separator: " ") + "\n" + words[best.place...].joined(separator: " ")
  }
}

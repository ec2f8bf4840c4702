import FacilityPlanning

// How the words of a user's file are put into messages.

extension String {
  /// The text in quotation marks, on one line and shortened, because a cell can hold a page.
  ///
  ///     "Bien\nten".quoted   // "«Bien ten»"
  var quoted: String {
    var shown = ""
    for character in self {
      if shown.count >= 60 { return "«\(shown)…»" }
      let isVisible = character.unicodeScalars.allSatisfy { !$0.isInvisible }
      shown.append(isVisible ? character : character.isWhitespace ? " " : "\u{FFFD}")
    }
    return "«\(shown)»"
  }
}

extension LocalizedText {
  /// Words to choose from: `«Tốt», «Hỏng» hoặc «Mới»`.
  static func choice(of words: [String]) -> LocalizedText {
    let quoted = words.map(\.quoted)
    guard quoted.count > 1, let last = quoted.last else {
      return LocalizedText(vi: quoted.first ?? "", en: quoted.first ?? "")
    }
    let front = quoted.dropLast().joined(separator: ", ")
    return LocalizedText(vi: "\(front) hoặc \(last)", en: "\(front) or \(last)")
  }

  /// Asks to write one of the nearest words, or says what to write if nothing known is near.
  static func write(_ nearest: [String], orElse other: LocalizedText) -> LocalizedText {
    guard !nearest.isEmpty else { return other }
    let choice = choice(of: nearest)
    return LocalizedText(vi: "Hãy ghi \(choice.vi).", en: "Write \(choice.en).")
  }

  /// Asks to write one of some words: all of them if they are few, otherwise the nearest ones if there are any.
  static func write(oneOf known: [String], insteadOf word: String) -> LocalizedText {
    let nearest = known.count <= 3 ? [] : NearestWords(known).nearest(to: word)
    let choice = choice(of: nearest.isEmpty ? known : nearest)
    return LocalizedText(vi: "Hãy ghi \(choice.vi).", en: "Write \(choice.en).")
  }
}

extension Unicode.Scalar {
  /// Whether a reader cannot see the character: controls, directions, and blanks without width.
  var isInvisible: Bool {
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate: true
    default: false
    }
  }
}

extension Int {
  /// The number in groups of three: `1.250.000` in Vietnamese, `1,250,000` in English.
  var grouped: LocalizedText {
    var digits = Array(String(magnitude))
    var place = digits.count - 3
    while place > 0 {
      digits.insert("|", at: place)
      place -= 3
    }
    let text = (self < 0 ? "-" : "") + String(digits)
    return LocalizedText(vi: text.replacing("|", with: "."), en: text.replacing("|", with: ","))
  }
}

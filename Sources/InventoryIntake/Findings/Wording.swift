import FacilityPlanning
import FileFormats
import Vocabulary

// How the words of a user's file are put into messages.

extension String {
  /// The text in quotation marks, on one line, shortened, with what cannot be seen written out.
  ///
  ///     "Bien\nten\u{200B}".quoted   // "«Bien ten[U+200B]»"
  var quoted: String {
    var shown = ""
    var length = 0
    for character in self {
      if length >= 60 { return "«\(shown)…»" }
      length += 1
      if character.isWhitespace {
        shown.append(" ")
        continue
      }
      for (index, scalar) in character.unicodeScalars.enumerated() {
        // No letter has so many marks; what follows them would hide the sentence around it.
        if index == Self.mostMarks { return "«\(shown)…»" }
        if scalar.isInvisible {
          let code = "[\(scalar.code)]"
          shown += code
          length += code.utf8.count - (index == 0 ? 1 : 0)
        } else {
          shown.unicodeScalars.append(scalar)
        }
      }
    }
    return "«\(shown)»"
  }
}

extension String {
  /// The characters that one letter shown may be made of.
  private static var mostMarks: Int { 16 }
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

  /// Words of which one is true: `«Tốt» hay «Hỏng»`.
  static func question(of words: [String]) -> LocalizedText {
    let choice = choice(of: words)
    return LocalizedText(vi: choice.vi.replacing("» hoặc «", with: "» hay «"), en: choice.en)
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
    switch value {
    // Letters, digits and marks of the Latin script; a soft hyphen is invisible.
    case 0x20...0x7E, 0xA0...0xAC, 0xAE...0x36F, 0x1E00...0x1EFF: return false
    default: break
    }
    return switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate: true
    default: false
    }
  }
}

extension Unicode.Scalar {
  /// The code by which the character is looked up: `U+200B`.
  var code: String { "U+" + Int(value).digits(4, radix: 16) }
}

extension Position {
  /// The place as a person says it: line 6, or cell C14.
  var wording: LocalizedText {
    switch self {
    case .text(let line, _): LocalizedText(vi: "dòng \(line)", en: "line \(line)")
    case .cell(let place): LocalizedText(vi: "ô \(place.reference)", en: "cell \(place.reference)")
    }
  }
}

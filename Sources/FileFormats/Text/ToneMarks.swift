/// Composes letters with the tone marks that Windows-1258 stores behind them.
enum ToneMarks {
  /// Grave, acute, tilde, hook and dot below.
  private static let marks: [Unicode.Scalar] = ["\u{300}", "\u{301}", "\u{303}", "\u{309}", "\u{323}"]

  static func isMark(_ scalar: Unicode.Scalar) -> Bool { (0x300...0x323).contains(scalar.value) }

  /// The letter that a letter and a mark make, if there is one.
  static func composed(_ letter: Unicode.Scalar, _ mark: Unicode.Scalar) -> Unicode.Scalar? {
    letters[Pair(letter: letter, mark: mark)]
  }

  /// Composes what can be composed.
  static func composed(_ text: some Sequence<Unicode.Scalar>) -> [Unicode.Scalar] {
    var composed: [Unicode.Scalar] = []
    for scalar in text {
      if isMark(scalar), let last = composed.last, let letter = Self.composed(last, scalar) {
        composed[composed.count - 1] = letter
      } else {
        composed.append(scalar)
      }
    }
    return composed
  }

  private struct Pair: Hashable {
    let letter: Unicode.Scalar
    let mark: Unicode.Scalar
  }

  /// Strings are equal whether their letters are composed or not, which tells what each pair makes.
  private static let letters: [Pair: Unicode.Scalar] = {
    let latin = [0xC0...0x24F, 0x1E00...0x1EFF].joined().compactMap { Unicode.Scalar(UInt32($0)) }
    var whole: [String: Unicode.Scalar] = [:]
    for scalar in latin { whole[String(scalar)] = scalar }
    var letters: [Pair: Unicode.Scalar] = [:]
    for letter in (0x41...0x7A).compactMap({ Unicode.Scalar(UInt32($0)) }) + latin {
      for mark in marks {
        letters[Pair(letter: letter, mark: mark)] = whole[String(letter) + String(mark)]
      }
    }
    return letters
  }()
}

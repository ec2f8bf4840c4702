/// A way of writing Vietnamese from before Unicode: the font draws other letters than those that are stored.
///
///     OldFont.tcvn3.shown("Tªn h¹ng môc")    // "Tên hạng mục"
///     OldFont.vni.shown("Teân haïng muïc")   // "Tên hạng mục"
///
/// What is stored are characters of Windows-1252, one byte each, or the same characters in Unicode if the file was saved
/// by a newer program. A character for which the font has no letter stays.
enum OldFont: Sendable, CaseIterable {
  case tcvn3
  case vni

  var encoding: TextEncoding {
    switch self {
    case .tcvn3: .tcvn3
    case .vni: .vni
    }
  }

  init?(_ encoding: TextEncoding) {
    guard let font = Self.allCases.first(where: { $0.encoding == encoding }) else { return nil }
    self = font
  }

  /// The text as a reader with the font sees it.
  func shown(_ stored: String) -> String {
    var shown = String.UnicodeScalarView()
    read(stored.unicodeScalars) { letter, first, _ in shown.append(letter ?? first) }
    return String(shown)
  }

  /// Whether a word holds letters beyond ASCII that nobody stores for the font.
  func isForeign(_ stored: String) -> Bool {
    var isForeign = false
    read(stored.unicodeScalars) { letter, first, _ in
      if letter == nil, !first.isASCII, first.properties.isAlphabetic { isForeign = true }
    }
    return isForeign
  }

  /// Takes stored characters letter by letter.
  ///
  /// - Parameter body: gets each letter that the font draws, or nothing where it draws the stored character itself; the
  ///   first character in which it is stored; and their number.
  func read(
    _ stored: some Sequence<Unicode.Scalar>,
    _ body: (_ letter: Unicode.Scalar?, _ first: Unicode.Scalar, _ width: Int) -> Void
  ) {
    switch self {
    case .tcvn3:
      for scalar in stored { body(TCVN3Letters.letter(of: scalar), scalar, 1) }
    case .vni:
      var held: Unicode.Scalar?
      for scalar in stored {
        if let base = held, let letter = VNILetters.letter(of: base, markedBy: scalar) {
          body(letter, base, 2)
          held = nil
        } else {
          if let held { body(VNILetters.letter(of: held), held, 1) }
          held = scalar
        }
      }
      if let held { body(VNILetters.letter(of: held), held, 1) }
    }
  }

  /// Whether text for such a font can hold a character: one of Windows-1252, or a sign that no font redraws.
  static func canStore(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value <= 0xFF || scalar == TCVN3Letters.greekMu { return true }
    // The composed letters of Vietnamese, which are most that is asked about.
    if (0x1EA0...0x1EF9).contains(scalar.value) { return false }
    let isSign = !scalar.properties.isAlphabetic && !(0x300...0x36F).contains(scalar.value)
    return isSign || CodePage.windows1252.contains(scalar)
  }
}

/// The letters of TCVN 5712:1993, VN3.
///
/// Capitals with tones have no codes of their own: fonts like .VnTimeH draw them.
enum TCVN3Letters {
  /// The letters from 0xA0 to 0xFF, sixteen a row; `·` stands where there is none.
  private static let rows = [
    "·ĂÂÊÔƠƯĐăâêôơưđ·",
    "·····àảãáạ·ằẳẵắ·",
    "······ặầẩẫấậè·ẻẽ",
    "éẹềểễếệìỉ···ĩíịò",
    "·ỏõóọồổỗốộờởỡớợù",
    "·ủũúụừửữứựỳỷỹýỵ·",
  ]

  private static let letters = rows.flatMap { $0.unicodeScalars.map { $0 == "·" ? nil : $0 } }

  /// The Greek letter that some programs store instead of the micro sign, 0xB5.
  static let greekMu: Unicode.Scalar = "\u{3BC}"

  /// The letter that a font draws for a stored character.
  static func letter(of stored: Unicode.Scalar) -> Unicode.Scalar? {
    if stored.isASCII { return nil }
    let value = stored == greekMu ? 0xB5 : Int(stored.value)
    return letters.indices.contains(value - 0xA0) ? letters[value - 0xA0] : nil
  }
}

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

/// The letters of VNI-Windows: one character for some, and for the others a base with a character for its marks.
enum VNILetters {
  /// What a mark makes of each base, in small letters: `aù` is `á`, `ôù` is `ớ`.
  ///
  ///     mark       its letters
  private static let marks: [(mark: Unicode.Scalar, bases: String, letters: String)] = [
    ("ø", "aeouyôö", "àèòùỳờừ"), ("û", "aeouyôö", "ảẻỏủỷởử"), ("õ", "aeouyôö", "ãẽõũỹỡữ"),
    ("ù", "aeouyôö", "áéóúýớứ"), ("ï", "aeouyôö", "ạẹọụỵợự"),
    ("â", "aeo", "âêô"), ("à", "aeo", "ầềồ"), ("å", "aeo", "ẩểổ"), ("ã", "aeo", "ẫễỗ"), ("á", "aeo", "ấếố"),
    ("ä", "aeo", "ậệộ"),
    ("ê", "a", "ă"), ("è", "a", "ằ"), ("ú", "a", "ẳ"), ("ü", "a", "ẵ"), ("é", "a", "ắ"), ("ë", "a", "ặ"),
  ]

  private static let singles = table("ôöñìæóíòî", "ơưđìỉĩíịỵ")

  private static let marked: [Unicode.Scalar: [Unicode.Scalar: Unicode.Scalar]] =
    Dictionary(uniqueKeysWithValues: marks.map { ($0.mark, table($0.bases, $0.letters)) })

  private static func table(_ stored: String, _ letters: String) -> [Unicode.Scalar: Unicode.Scalar] {
    Dictionary(uniqueKeysWithValues: zip(stored.unicodeScalars, letters.unicodeScalars))
  }

  /// The letter that one character stands for.
  static func letter(of stored: Unicode.Scalar) -> Unicode.Scalar? {
    stored.isASCII ? nil : find(stored) { singles[$0] }
  }

  /// The letter that a base and a mark stand for, if they belong together; the base says whether it is a capital.
  static func letter(of base: Unicode.Scalar, markedBy mark: Unicode.Scalar) -> Unicode.Scalar? {
    guard mark.value >= 0x80, let letters = marked[lower(mark)] else { return nil }
    return find(base) { letters[$0] }
  }

  private static func find(
    _ stored: Unicode.Scalar,
    in letters: (Unicode.Scalar) -> Unicode.Scalar?
  ) -> Unicode.Scalar? {
    let small = lower(stored)
    let letter = letters(small)
    return small == stored ? letter : letter?.properties.uppercaseMapping.unicodeScalars.first
  }

  /// The small letter of a character of Windows-1252; any other stays.
  private static func lower(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x41...0x5A, 0xC0...0xDE: Unicode.Scalar(UInt8(scalar.value) + 0x20)
    default: scalar
    }
  }
}

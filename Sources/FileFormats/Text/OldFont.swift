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
    let isSign = !scalar.properties.isAlphabetic && !(0x300...0x36F).contains(scalar.value)
    return isSign || CodePage.windows1252.contains(scalar)
  }
}

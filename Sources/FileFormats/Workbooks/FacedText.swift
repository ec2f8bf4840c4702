/// The text of a cell in runs, of which each may have a font of its own.
struct FacedText: Sendable {
  /// The font of a run, as far as it changes what is read.
  enum Face: Sendable, Hashable {
    /// That of the cell.
    case ofCell
    /// A font whose letters are those that are stored.
    case modern
    case old(OldFontFace)

    /// The face of a font by its name.
    init(fontName: some StringProtocol) { self = OldFontFace(name: fontName).map { .old($0) } ?? .modern }
  }

  /// A piece of text in one font.
  struct Run: Sendable {
    var text: String
    var face: Face
  }

  private(set) var runs: [Run] = []

  /// Adds a piece; one in the font of the piece before is joined with it, because letters of VNI are two characters.
  mutating func append(_ text: String, _ face: Face) {
    guard !text.isEmpty else { return }
    if let last = runs.last, last.face == face {
      runs[runs.count - 1].text += text
    } else {
      runs.append(Run(text: text, face: face))
    }
  }

  /// Whether the text reads like its cell as a whole, whatever the font of that is.
  var isPlain: Bool { runs.allSatisfy { $0.face == .ofCell } }
  /// Whether some of the text is in an old font of its own.
  var hasOldFont: Bool {
    runs.contains { if case .old = $0.face { true } else { false } }
  }

  /// The text as it is shown in a cell.
  ///
  /// - Returns: the text, and the font that changed it, if one did.
  func shown(in cell: OldFontFace?) -> (text: String, font: OldFont?) {
    var text = ""
    var font: OldFont?
    for run in runs {
      let face: OldFontFace? =
        switch run.face {
        case .ofCell: cell
        case .modern: nil
        case .old(let face): face
        }
      if let face, let shown = face.shown(run.text) {
        if !shown.utf8.elementsEqual(run.text.utf8) { font = face.font }
        text += shown
      } else {
        text += run.text
      }
    }
    return (text, font)
  }
}

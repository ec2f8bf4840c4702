import FacilityPlanning
import Vocabulary

/// A character that nobody can see, and because of which equal words differ.
struct InvisibleCharacter: FindingKind {
  static let id = "invisible-character"
  static let severity = Finding.Severity.error

  let text: String
  let scalar: Unicode.Scalar

  /// The first invisible character of a text, if it has one; line ends and tabs may stand in a cell.
  init?(_ text: String) {
    guard let scalar = text.unicodeScalars.first(where: { $0.isInvisible && !"\t\n\r".unicodeScalars.contains($0) })
    else { return nil }
    self.text = text
    self.scalar = scalar
  }

  var message: LocalizedText {
    LocalizedText(
      vi: "\(text.quoted) có ký tự không nhìn thấy (\(scalar.code)).",
      en: "\(text.quoted) holds an invisible character (\(scalar.code))."
    )
  }

  var remedy: LocalizedText {
    LocalizedText(
      vi: "Hãy xóa hết nội dung ô và gõ lại, đừng dán từ nơi khác.",
      en: "Clear the cell and type its content again instead of pasting it."
    )
  }

  static let examples: [FindingExample] = [
    .triggers(at: "4:42", replacing: "UBND PHƯỜNG", with: "UBND\u{200B} PHƯỜNG"),
    .triggers(at: "4:42", replacing: "UBND PHƯỜNG", with: "UBND\u{8} PHƯỜNG"),
    .passes(replacing: "UBND PHƯỜNG TÂN LIỄU", with: "\"UBND\nPHƯỜNG TÂN LIỄU\""),
    .passes(replacing: "UBND PHƯỜNG", with: "UBND\u{A0}PHƯỜNG"),
  ]
}

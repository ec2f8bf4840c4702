import FacilityPlanning
import Vocabulary

/// A cell that holds no single number: about so many, from so many to so many, or two at once.
struct InexactNumber: FindingKind {
  static let id = "inexact-number"
  static let severity = Finding.Severity.error

  let text: String
  let column: String

  /// The finding, if a text has a number in it and says that it is not the only one, or not exactly it.
  init?(_ text: String, column: String) {
    guard text.utf8.count <= 200, text.contains(where: { $0.isASCII && $0.isNumber }) else { return nil }
    let words = WordKey(text).plain.split(separator: " ")
    let isAbout = words.contains { Self.doubts.contains($0) }
    guard isAbout || text.contains(where: { Self.signs.contains($0) }) || Self.isRange(text) else { return nil }
    self.text = text
    self.column = column
  }

  /// Whether digits stand before and behind a dash or a cross.
  private static func isRange(_ text: String) -> Bool {
    let digits = Array(text.filter { !$0.isWhitespace })
    return digits.indices.dropFirst().dropLast().contains { index in
      "-–—xX×*/".contains(digits[index]) && (digits[index - 1].isNumber || digits[index - 1].isLetter)
        && (digits[index + 1].isNumber || digits[index] == "/")
    }
  }

  private static let signs: Set<Character> = ["~", "≈", "<", ">", "≥", "≤", "+", "±", "/"]
  private static let doubts: Set<Substring> = [
    "khoang", "tren", "duoi", "hon", "gan", "tam", "chung", "tu", "den", "about", "over", "under",
  ]

  var message: LocalizedText {
    LocalizedText(
      vi: "\(text.quoted) ở cột \(column.quoted) không phải là đúng một con số.",
      en: "\(text.quoted) in the column \(column.quoted) is not exactly one number."
    )
  }

  var remedy: LocalizedText {
    LocalizedText(
      vi: "Hãy đếm, đo hoặc cộng lại rồi ghi đúng một số cho cả dòng; hai số đo thì ghi vào hai cột.",
      en: "Count, measure or add up again, and write one number for the whole row; two sizes go into two columns."
    )
  }

  static let examples: [FindingExample] = [
    .triggers(at: "6:24", replacing: "bộ,4,", with: "bộ,~4,"),
    .triggers(at: "6:24", replacing: "bộ,4,", with: "bộ,2-3,"),
    .triggers(at: "6:24", replacing: "bộ,4,", with: "bộ,trên 5,"),
    .triggers(at: "4:35", replacing: ",600,", with: ",60x45 cm,"),
    .triggers(at: "4:63", replacing: "5.150.000", with: "5.150.000đ/cái"),
    .passes(replacing: "bộ,4,", with: "bộ,04,"),
    .passes(replacing: ",600,", with: ",1 m 20,"),
  ]
}

import Documents
import FacilityPlanning
import FacilityWording
import Vocabulary

/// A number of things in running text: below ten, Vietnamese documents write a leading zero, and English ones a word.
///
///     Count(5).vi   // "05"
///     Count(5).en   // "five"
struct Count {
  let number: Int

  init(_ number: Int) { self.number = number }

  private static let words = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]

  var vi: String { (1...9).contains(number) ? "0\(number)" : Figures(.vietnamese).integer(number) }
  var en: String { (0...9).contains(number) ? Self.words[number] : Figures(.english).integer(number) }

  /// With an English noun: "one unit", "12 units".
  func en(of noun: String) -> String { "\(en) \(noun)\(number == 1 ? "" : "s")" }

  subscript(language: Language) -> String { language == .vietnamese ? vi : en }
}

/// A day that a person fills in by hand.
struct OpenDate {
  let year: Int
  let language: Language

  init(year: Int, _ language: Language) {
    self.year = year
    self.language = language
  }

  /// The day on which the document itself is signed.
  var signing: Phrase { day(language.text(vi: "ngày ký văn bản", en: "day of signing")) }

  /// The day of another document.
  var day: Phrase { "\(language == .vietnamese ? "ngày … tháng … năm \(year)" : "… \(year)")" }

  /// A day of which the review sheet says what it is.
  func day(_ what: String) -> Phrase {
    language.phrase(
      vi: "ngày \(placeholder: what) tháng … năm \(String(year))",
      en: "\(placeholder: what) \(String(year))"
    )
  }
}

extension Register {
  /// The kinds of units that there are, in a sentence: "phường, xã".
  var kindsInSentence: LocalizedText {
    let kinds = AdministrativeUnit.Kind.allCases.filter { kind in units.contains { $0.kind == kind } }
    return LocalizedText(
      vi: kinds.map(\.name.vi).joined(separator: ", "),
      en: kinds.map { $0.name.en + "s" }.listedInEnglish
    )
  }
}

/// A star as a sentence names it: a unit without one is unrated, never at 0 stars.
struct StarWords {
  let vi: String
  let en: String

  init(_ stars: Int) {
    vi = stars == 0 ? "chưa xếp loại" : "\(stars) sao"
    en = stars == 0 ? "unrated" : Count(stars).en(of: "star")
  }

  subscript(language: Language) -> String { language == .vietnamese ? vi : en }
}

extension String {
  /// The text with a small first letter, unless its first word is a name or an abbreviation.
  var uncapitalisedSentence: String {
    guard let second = dropFirst().first, second.isLowercase || second == " " else { return self }
    return prefix(1).lowercased() + dropFirst()
  }
}

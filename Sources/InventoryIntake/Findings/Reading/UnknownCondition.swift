import FacilityPlanning
import Vocabulary

/// A word that names no condition.
struct UnknownCondition: FindingKind {
  static let id = "unknown-condition"
  static let severity = Finding.Severity.error

  let word: String
  private let vocabulary: WordBook

  init(_ word: String, _ vocabulary: WordBook) {
    self.word = word
    self.vocabulary = vocabulary
  }

  /// Words of one condition, of which the word could be a slip; none if it could turn the meaning round.
  private var meant: [String] { vocabulary.slip(ofCondition: word) }

  var message: LocalizedText {
    LocalizedText(
      vi: "\(word.quoted) không phải là một tình trạng.",
      en: "\(word.quoted) is not a condition."
    )
  }

  var remedy: LocalizedText {
    let meant = meant
    guard !meant.isEmpty else {
      return LocalizedText(
        vi: "Là «Tốt», «Còn sử dụng» hay «Hỏng»? Hãy xem lại thực tế rồi ghi từ đúng.",
        en: "Is it «Good», «Usable» or «Broken»? Look at the thing itself, and write the word that is true."
      )
    }
    let choice = LocalizedText.question(of: meant)
    return LocalizedText(
      vi: "Có phải là \(choice.vi)? Nếu đúng, hãy ghi như vậy; nếu không, hãy ghi «Tốt», «Còn sử dụng» hoặc «Hỏng».",
      en: "Is it \(choice.en)? If so, write that; if not, write «Good», «Usable» or «Broken»."
    )
  }

  var replacements: [String] {
    let meant = meant
    return meant.isEmpty ? ["Tốt", "Còn sử dụng", "Hỏng"] : meant
  }

  static let examples: [FindingExample] = [
    .triggers(at: "4:25", replacing: "1,Tốt,2021", with: "1,Tót,2021"),
    .triggers(at: "4:25", replacing: "1,Tốt,2021", with: "1,loại A,2021"),
    .triggers(at: "6:84", in: .json, replacing: "\"good\"", with: "\"goood\""),
    .passes(replacing: "1,Tốt,2021", with: "1,hư hỏng,2021"),
    .passes(replacing: "1,Tốt,2021", with: "1,GOOD,2021"),
  ]
}

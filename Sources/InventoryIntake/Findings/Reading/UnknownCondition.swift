import FacilityPlanning
import Vocabulary

/// A word that names no condition.
struct UnknownCondition: FindingKind {
  static let id = "unknown-condition"
  static let severity = Finding.Severity.error

  let word: String
  private let known: NearestWords

  init(_ word: String, _ vocabulary: WordBook) {
    self.word = word
    self.known = vocabulary.conditions.nearestWords
  }

  var message: LocalizedText {
    LocalizedText(
      vi: "\(word.quoted) không phải là một tình trạng.",
      en: "\(word.quoted) is not a condition."
    )
  }

  var remedy: LocalizedText {
    .write(
      known.nearest(to: word),
      orElse: LocalizedText(
        vi: "Hãy ghi «Tốt», «Còn sử dụng» hoặc «Hỏng».",
        en: "Write «Good», «Usable» or «Broken»."
      )
    )
  }

  static let examples: [FindingExample] = [
    .triggers(at: "4:25", replacing: "1,Tốt,2021", with: "1,Tót,2021"),
    .triggers(at: "4:25", replacing: "1,Tốt,2021", with: "1,80%,2021"),
    .triggers(at: "6:84", in: .json, replacing: "\"good\"", with: "\"goood\""),
    .passes(replacing: "1,Tốt,2021", with: "1,hư hỏng,2021"),
    .passes(replacing: "1,Tốt,2021", with: "1,GOOD,2021"),
  ]
}

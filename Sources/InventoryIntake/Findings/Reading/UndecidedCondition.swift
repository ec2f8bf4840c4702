import FacilityPlanning
import Vocabulary

/// A phrase that says something of a condition, and leaves open which one it is.
struct UndecidedCondition: FindingKind {
  static let id = "undecided-condition"
  static let severity = Finding.Severity.error

  let text: String
  /// The conditions that the phrase leaves possible, from the best, in the words of a form.
  let possible: [LocalizedText]

  private var choice: LocalizedText {
    LocalizedText(
      vi: LocalizedText.question(of: possible.map(\.vi)).vi,
      en: LocalizedText.question(of: possible.map(\.en)).en
    )
  }

  var message: LocalizedText {
    LocalizedText(
      vi: "\(text.quoted) chưa cho biết tình trạng là \(choice.vi).",
      en: "\(text.quoted) leaves open whether the condition is \(choice.en)."
    )
  }

  var remedy: LocalizedText {
    LocalizedText(
      vi: "Hãy xem lại thực tế rồi ghi đúng một trong các từ đó.",
      en: "Look at the thing itself, then write the one of these words that is true."
    )
  }

  var replacements: [String] { possible.map(\.vi) }

  static let examples: [FindingExample] = [
    .triggers(at: "4:25", replacing: "1,Tốt,2021", with: "1,Không tốt,2021"),
    .triggers(at: "4:25", replacing: "1,Tốt,2021", with: "1,Chưa hỏng,2021"),
    .triggers(at: "4:25", replacing: "1,Tốt,2021", with: "1,Cũ,2021"),
    .triggers(at: "6:84", in: .json, replacing: "\"good\"", with: "\"not broken\""),
    .passes(replacing: "1,Tốt,2021", with: "1,Không dùng được,2021"),
    .passes(replacing: "1,Tốt,2021", with: "1,Đang hoạt động,2021"),
  ]
}

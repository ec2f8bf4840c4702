import FacilityPlanning
import Vocabulary

/// A word that the criteria do not know for an attribute, such as a colour.
struct UnknownAttributeWord: FindingKind {
  static let id = "unknown-attribute-word"
  static let severity = Finding.Severity.error

  let word: String
  let attribute: IdentityAttribute
  private let words: AttributeWords

  init(_ word: String, _ attribute: IdentityAttribute, _ words: AttributeWords) {
    self.word = word
    self.attribute = attribute
    self.words = words
  }

  /// The known words of which the word can be a slip of the pen.
  private var meant: [String] { words.slips(of: word) }

  private var values: [LocalizedText] {
    if case .word(let values) = attribute.kind { values.map(\.name) } else { [] }
  }

  var message: LocalizedText {
    LocalizedText(
      vi: "\(word.quoted) không có trong các giá trị của \(attribute.name.vi.quoted).",
      en: "\(word.quoted) is not one of the values of \(attribute.name.en.quoted)."
    )
  }

  var remedy: LocalizedText {
    let meant = meant
    let (vi, en) = (values.map(\.vi), values.map(\.en))
    let choice = LocalizedText(
      vi: LocalizedText.question(of: meant.isEmpty ? vi : meant).vi,
      en: LocalizedText.question(of: meant.isEmpty ? en : meant).en
    )
    return LocalizedText(
      vi: "Có phải là \(choice.vi)? Hãy nhìn tận nơi rồi ghi từ đúng; nếu không từ nào đúng, hãy để trống và ghi chú.",
      en: "Is it \(choice.en)? Look at it and write the word that is true; if none is, leave it blank and add a note."
    )
  }

  var replacements: [String] {
    let meant = meant
    return meant.isEmpty ? values.map(\.vi) : meant
  }

  static let examples: [FindingExample] = [
    .triggers(at: "4:39", replacing: ",Đỏ,", with: ",Đo,"),
    .triggers(at: "4:39", replacing: ",Đỏ,", with: ",xanh,"),
    .triggers(at: "4:39", replacing: ",Đỏ,", with: ",đỏ chữ vàng,"),
    .passes(replacing: ",Đỏ,", with: ",nền đỏ,"),
    .passes(replacing: ",Đỏ,", with: ",tím,"),
    .passes(replacing: ",Đỏ,", with: ",màu đỏ,"),
    .passes(replacing: ",Đỏ,", with: ",BRASS,"),
  ]
}

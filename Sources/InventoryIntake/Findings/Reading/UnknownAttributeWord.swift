import FacilityPlanning
import Vocabulary

/// A word that the criteria do not know for an attribute, such as a colour.
struct UnknownAttributeWord: FindingKind {
  static let id = "unknown-attribute-word"
  static let severity = Finding.Severity.error

  let word: String
  let attribute: IdentityAttribute
  private let known: NearestWords

  init(_ word: String, _ attribute: IdentityAttribute, known: NearestWords) {
    self.word = word
    self.attribute = attribute
    self.known = known
  }

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
    .write(
      known.nearest(to: word),
      orElse: LocalizedText(
        vi: "Hãy ghi \(LocalizedText.choice(of: values.map(\.vi)).vi).",
        en: "Write \(LocalizedText.choice(of: values.map(\.en)).en)."
      )
    )
  }

  static let examples: [FindingExample] = [
    .triggers(at: "4:39", replacing: ",Đỏ,", with: ",Đo,"),
    .triggers(at: "4:39", replacing: ",Đỏ,", with: ",tím,"),
    .passes(replacing: ",Đỏ,", with: ",màu đỏ,"),
    .passes(replacing: ",Đỏ,", with: ",BRASS,"),
  ]
}

import FacilityPlanning
import Vocabulary

/// A name or a code that no item goes by.
struct UnknownItem: FindingKind {
  static let id = "unknown-item"
  static let severity = Finding.Severity.error

  let word: String
  let isCode: Bool
  private let known: NearestWords

  init(_ word: String, _ vocabulary: WordBook, isCode: Bool = false) {
    self.word = word
    self.isCode = isCode
    self.known = isCode ? vocabulary.itemCodes : vocabulary.items.nearestWords
  }

  var message: LocalizedText {
    isCode
      ? LocalizedText(
        vi: "\(word.quoted) không phải là mã hạng mục nào trong bộ tiêu chí.",
        en: "\(word.quoted) is not the code of any item in the criteria."
      )
      : LocalizedText(
        vi: "\(word.quoted) không phải là hạng mục nào trong bộ tiêu chí.",
        en: "\(word.quoted) is not an item in the criteria."
      )
  }

  var remedy: LocalizedText {
    let nearest = known.nearest(to: word)
    guard nearest.isEmpty else {
      let choice = LocalizedText.question(of: nearest)
      return LocalizedText(
        vi: "Có phải là \(choice.vi)? Nếu đúng, hãy ghi như vậy; nếu là thứ khác mà biểu mẫu không hỏi, hãy xóa dòng.",
        en: "Is it \(choice.en)? If so, write that; if it is something for which the form does not ask, delete the row."
      )
    }
    return LocalizedText(
      vi: "Hãy chép tên hạng mục từ biểu mẫu kiểm kê mà thành phố gửi; nếu biểu mẫu không hỏi thứ này, hãy xóa dòng.",
      en:
        "Copy the name of the item from the form that the city sends; if the form does not ask for it, delete the row."
    )
  }

  var replacements: [String] { known.nearest(to: word) }

  static let examples: [FindingExample] = [
    .triggers(at: "4:3", replacing: "Biển tên trụ sở", with: "Bien ten"),
    .triggers(at: "5:3", replacing: "Phòng một cửa", with: "Trạm bơm"),
    .triggers(at: "6:14", in: .json, replacing: "\"name-signboard\"", with: "\"name-signbord\""),
    .passes(replacing: "Biển tên trụ sở", with: "BIỂN  TÊN TRỤ SỞ"),
    .passes(replacing: "Biển tên trụ sở", with: "Biển tên cơ quan"),
    .passes(replacing: "Biển tên trụ sở", with: "Bie\u{302}\u{309}n te\u{302}n tru\u{323} so\u{31B}\u{309}"),
  ]
}

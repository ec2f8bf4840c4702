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
    let write = LocalizedText.write(
      known.nearest(to: word),
      orElse: LocalizedText(
        vi: "Hãy chép tên hạng mục từ biểu mẫu kiểm kê mà thành phố gửi (lệnh template).",
        en: "Copy the name of the item from the form that the city sends (the command template)."
      )
    )
    return LocalizedText(
      vi: "\(write.vi) Nếu bộ tiêu chí không có hạng mục này, hãy xóa dòng.",
      en: "\(write.en) If the criteria do not have the item, delete the row."
    )
  }

  static let examples: [FindingExample] = [
    .triggers(at: "4:3", replacing: "Biển tên trụ sở", with: "Bien ten"),
    .triggers(at: "5:3", replacing: "Phòng một cửa", with: "Trạm bơm"),
    .triggers(at: "6:14", in: .json, replacing: "\"name-signboard\"", with: "\"name-signbord\""),
    .passes(replacing: "Biển tên trụ sở", with: "BIỂN  TÊN TRỤ SỞ"),
    .passes(replacing: "Biển tên trụ sở", with: "Biển tên cơ quan"),
    .passes(replacing: "Biển tên trụ sở", with: "Bie\u{302}\u{309}n te\u{302}n tru\u{323} so\u{31B}\u{309}"),
  ]
}

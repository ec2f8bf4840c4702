import FacilityPlanning
import Vocabulary

/// A submission of a unit that the register does not have.
struct UnknownUnit: FindingKind {
  static let id = "unknown-unit"
  static let severity = Finding.Severity.error

  let word: String
  let nearest: [AdministrativeUnit]

  init(_ word: String, register: Register) {
    self.word = word
    self.nearest = register.nearestUnits(to: word)
  }

  var message: LocalizedText {
    LocalizedText(
      vi: "\(word.quoted) không phải là đơn vị nào của thành phố.",
      en: "\(word.quoted) is not a unit of the city."
    )
  }

  var remedy: LocalizedText {
    guard !nearest.isEmpty else {
      return LocalizedText(
        vi: "Hãy đặt tên tệp theo mã đơn vị, như «tan-lieu.csv», hoặc tên đơn vị; đơn vị mới thì báo thành phố.",
        en:
          "Name the file after the code of the unit, like «tan-lieu.csv», or after its name; tell the city of a new unit."
      )
    }
    let names = LocalizedText(
      vi: nearest.map { "\($0.name.vi) (\($0.code))" }.joined(separator: ", "),
      en: nearest.map { "\($0.name.en) (\($0.code))" }.joined(separator: ", ")
    )
    return LocalizedText(
      vi: "Có phải là \(names.vi)? Hãy đặt tên tệp theo mã đơn vị, ghi trong ngoặc.",
      en: "Is it \(names.en)? Name the file after the code of the unit, given in brackets."
    )
  }

  static let examples: [FindingExample] = [
    .triggers(
      at: "1:1",
      Sample.csv.text.replacing("Phường Tân Liễu", with: "Phường Tân Liểu"),
      file: "2025-02/tan-liu.csv"
    ),
    .triggers(at: "", Sample.csv.text.replacing("Đơn vị: Phường Tân Liễu\n", with: ""), file: "2025-02/bieu-mau.csv"),
    .triggers(
      at: "3:11",
      Sample.json.text.replacing("\"tan-lieu\"", with: "\"tanlieu\""),
      file: "2025-02/kiem-ke.json"
    ),
    .passes(Sample.csv.text, file: "2025-02/kiem-ke-thang-2.csv"),
    .passes(.csv),
  ]
}

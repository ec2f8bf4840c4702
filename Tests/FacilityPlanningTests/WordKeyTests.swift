import FacilityPlanning
import Testing
import Vocabulary

/// Words that are the same, however they are spelled.
@Suite struct WordKeyTests {
  @Test(arguments: [
    ("Hòa Bình", "Hoà Bình"), ("Cảnh Thụy", "Cảnh Thuỵ"), ("TÂN LIỄU", "tân liễu"),
    ("Tân Liễu", "Ta\u{302}n Lie\u{302}\u{303}u"), ("Diện tích (m2)", " diện  tích m2 "), ("ĐVT", "đvt"),
    ("Số\nlượng", "Số lượng"), ("quý", "qúy"),
  ])
  func `spellings of the same words are equal`(first: String, second: String) {
    #expect(WordKey(first) == WordKey(second))
  }

  @Test(arguments: [("Hoa", "Hòa"), ("Tân Liễu", "Tan Lieu"), ("ma", "mà"), ("đa", "da")])
  func `different words are not`(first: String, second: String) {
    #expect(WordKey(first) != WordKey(second))
  }

  @Test func `plain letters are what is typed without marks`() {
    #expect(WordKey("Đường Nguyễn Trãi, số 5").plain == "duong nguyen trai so 5")
    #expect(WordKey("  ").isEmpty)
  }

  @Test func `a name is found only as whole words`() {
    let text = WordKey("ỦY BAN NHÂN DÂN\nPHƯỜNG TÂN LIỄU")
    #expect(text.contains(WordKey("Phường Tân Liễu")))
    #expect(!text.contains(WordKey("Phường Tân Li")))
    #expect(!text.contains(WordKey("Xã Tân Liễu")))
    #expect(!WordKey("phường tân").contains(WordKey("phường tân liễu")))
  }
}

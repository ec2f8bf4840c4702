import FacilityPlanning
import Foundation
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

  @Test(arguments: ["가", "한국", "Ωμέγα", "Ǖ", "Å", "ﬁ", "ẛ̣", "क़"])
  func `letters beyond Latin are the same however they are composed`(text: String) {
    let forms = [
      text.precomposedStringWithCanonicalMapping, text.decomposedStringWithCanonicalMapping,
      "x " + text.decomposedStringWithCanonicalMapping,
    ]
    #expect(Set(forms.prefix(2).map { $0 }).count == 1)
    let keys = forms.map { WordKey($0) }
    if keys[0] == keys[1] {
      #expect(keys[0].hashValue == keys[1].hashValue)
      #expect(keys[2].contains(keys[0]))
      #expect(keys[2].removing(keys[0]) == WordKey("x"))
      #expect(keys[2].removing(WordKey("x")) == keys[0])
    }
  }

  @Test func `keys that are equal have one hash`() {
    let texts = [
      "Hòa Bình", "Hoà Bình", "hoa4 Bình", "hoa binh", "ĐVT", "đvt", "ÐVT", "Tân Liễu", "Ta\u{302}n Lie\u{302}\u{303}u",
      "가",
      "\u{1100}\u{1161}", "a가", "a", "", "Ǖ", "\u{DC}\u{304}", "Ω", "\u{2126}",
    ]
    for one in texts {
      for other in texts {
        let (left, right) = (WordKey(one), WordKey(other))
        #expect((left == right) == (left.spelling == right.spelling && left.plain == right.plain))
        if left == right { #expect(left.hashValue == right.hashValue) }
      }
    }
  }
}

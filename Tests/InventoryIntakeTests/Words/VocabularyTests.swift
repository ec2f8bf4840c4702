import FacilityPlanning
import Foundation
import Testing
@testable import InventoryIntake
@testable import Vocabulary

@Suite struct VocabularyTests {
  private let vocabulary: WordBook

  init() throws { vocabulary = WordBook(try SampleWorkspace().edition) }

  @Test(arguments: [
    ("Hòa Bình", "Hoà Bình"), ("Cảnh Thụy", "Cảnh Thuỵ"), ("Biển tên trụ sở", "BIỂN TÊN TRỤ SỞ"),
    ("Biển tên trụ sở", "  biển  tên\ntrụ sở. "), ("Tình trạng", "Tình trạng".decomposedStringWithCanonicalMapping),
    ("Diện tích (m2)", "diện tích m2"), ("ÐA MAI", "Đa Mai"), ("Ɖa Mai", "đa mai"), ("ТÂN LIỄU", "Tân Liễu"),
    ("СAMЕRA", "camera"),
  ])
  func `spellings of the same words are equal`(first: String, second: String) {
    #expect(WordKey(first) == WordKey(second))
  }

  @Test(arguments: [("Tiến", "Tiên"), ("Hòa", "Hoa"), ("công", "cộng"), ("Đa Mai", "Da Mai")])
  func `other letters and tones are other words`(first: String, second: String) {
    #expect(WordKey(first) != WordKey(second))
  }

  @Test(arguments: [
    ("SỐ LƯỢNG", Column.quantity), ("Quantity", .quantity), ("SL", .quantity), ("Hiện trạng", .condition),
    ("unitOfMeasure", .unitOfMeasure), ("Diện tích (m²)", .area), ("Năm đưa vào sử dụng", .year), ("STT", .number),
    ("originalCost", .originalCost), ("Thành tiền", .unused), ("Ghi chú", .note), ("Mã", .code),
  ])
  func `knows the columns`(heading: String, column: Column) {
    #expect(vocabulary.columns[heading] == column)
  }

  @Test func `knows the columns of the edition by name, alias and id`() {
    for heading in ["Rộng (mm)", "width", "Chiều rộng (mm)", "WIDTH (MM)"] {
      #expect(vocabulary.columns[heading] == Slug("width").map { .attribute($0) }, "\(heading)")
    }
    #expect(vocabulary.columns["Nhãn hiệu"] == nil)
  }

  @Test(arguments: [
    ("Tốt", Condition.good), ("good", .good), ("còn sử dụng được", .usable), ("HƯ HỎNG", .broken),
    ("Xuống cấp", .broken),
  ])
  func `knows the conditions`(word: String, condition: Condition) {
    #expect(vocabulary.conditions[word] == condition)
  }

  @Test(arguments: [
    ("Đỏ", "red"), ("nền đỏ", "red"), ("Nền: màu đỏ", "red"), ("mầu đỏ", "red"), ("đồng", "brass"),
    ("nền màu đồng", "brass"), ("xanh lam", "blue"), ("tím", "other"), ("nền tím", "other"), ("đen", "other"),
    ("xanh", ""),
    ("chữ đỏ", ""), ("nền đỏ chữ vàng", ""), ("đỏ vàng", ""), ("nền", ""), ("đo", ""), ("trắng", "other"), ("màu", ""),
  ])
  func `a colour is read with and without what it is the colour of`(text: String, meaning: String) throws {
    let colour = try #require(Slug("ground-colour"))
    let words = try #require(vocabulary.attributeWords[colour])
    let found = words[text]?.description ?? (words.isOther(text) ? "other" : "")
    #expect(found == meaning)
    #expect(words.slips(of: text).allSatisfy { WordKey($0).plain == WordKey(text).plain })
  }
}

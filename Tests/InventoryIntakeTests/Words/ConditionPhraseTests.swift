import FacilityPlanning
import Foundation
import Testing
@testable import InventoryIntake
@testable import Vocabulary

/// What clerks write of the condition of things, and how it is read: a level, or the question between levels.
@Suite struct ConditionPhraseTests {
  private static let words: [(reading: String, phrases: String)] = [
    (
      "good",
      """
      Tốt | tốt. | TỐT | Tot | tot | Còn tốt | Vẫn còn tốt | Vẫn tốt | Rất tốt | Tốt lắm | Đang tốt | Hoạt động tốt |
      Đang hoạt động tốt | Vẫn hoạt động tốt | Sử dụng tốt | Đang sử dụng tốt | Còn sử dụng tốt | Dùng tốt | Dùng còn tốt |
      Xài tốt | Chạy tốt | Vận hành tốt | hoat dong tot | dang su dung tot | Chất lượng tốt | Tình trạng tốt |
      Chất lượng còn tốt | Mới | Còn mới | Mới tinh | Như mới | Mới 100% | Mới mua | Mới trang bị | Mới lắp đặt |
      Mới đưa vào sử dụng | Tốt, đang sử dụng | Tốt (đang sử dụng) | Cũ nhưng còn tốt | Cũ, vẫn hoạt động tốt |
      Tốt, hơi cũ | Tất cả đều tốt | Tốt hết | Good | New | works well | Tốt...
      """
    ),
    (
      "usable",
      """
      Còn sử dụng | Còn sử dụng được | Đang sử dụng | ĐANG SỬ DỤNG | dang su dung | Đang dùng | Còn dùng | Còn dùng được |
      Vẫn dùng được | Dùng được | Sử dụng được | Xài được | Còn xài được | con xai duoc | Vẫn còn xài được | Đang hoạt động |
      Đang hoạt động. | dang hoat dong | Vẫn hoạt động | Còn hoạt động | Hoạt động | Hoạt động được | Hoạt động bình thường |
      Đang hoạt động bình thường | Sử dụng bình thường | Dùng bình thường | Chạy được | Chạy bình thường | Bình thường |
      binh thuong | BT | Trung bình | TB | Tạm được | Tạm ổn | Dùng tạm | Dùng tạm được | Tạm dùng được | Còn dùng tạm được |
      Hoạt động ổn định | Ổn định | Cũ, còn dùng được | Cũ nhưng còn sử dụng được | cu, con dung duoc | Hơi cũ, đang dùng |
      Cũ; đang sử dụng | Có thể sử dụng | Còn khả năng sử dụng | Đang được sử dụng | Không tốt nhưng dùng được |
      Còn dùng được nhưng bị nứt | Hư nhẹ, còn xài được | Đang SD | Usable | In use | working | still works
      """
    ),
    (
      "broken",
      """
      Hỏng | hong | HỎNG | Hỏng. | Hư | hư | hu | Bị hư | Đã hư | Hư hỏng | Hư rồi | Đã hỏng | Bị hỏng | Đang hỏng |
      Đã bị hỏng | Hỏng nặng | Hư nặng | Hỏng hoàn toàn | Hỏng hẳn | Hỏng hết | Hỏng rồi | Mới hỏng | Vừa hỏng | Xuống cấp |
      Đã xuống cấp | Xuống cấp nghiêm trọng | Không dùng được | Không sử dụng được | Không còn sử dụng được |
      Không còn dùng được | Không dùng được nữa | khong dung duoc | Ko dùng được | Không xài được | Xài không được |
      Dùng không được | Sử dụng không được | Chẳng dùng được | Không thể sử dụng | Không thể dùng được |
      Không còn khả năng sử dụng | Hết dùng được | Không hoạt động | Không còn hoạt động | Không hoạt động được |
      Không chạy | Không chạy được | khong chay duoc | Hết hoạt động | Hỏng không sử dụng được | Hỏng, không sử dụng được |
      Hỏng, chờ thanh lý | Không sử dụng do hỏng | Hỏng - chờ thanh lý | Máy hỏng | Ko xài đc nữa | Hỏng cả | Cũ, hỏng | Cũ và hỏng | Bị cháy | Không sửa được | Không thể sửa chữa | Broken | Not working |
      not usable
      """
    ),
    (
      "good|usable",
      """
      Không hỏng | Chưa hỏng | Không bị hỏng | Không hư | Chưa hư | Chưa bị hư hỏng | khong hong | chua hong | Ko hỏng |
      Chẳng hỏng | Không hề hỏng | Không xuống cấp | Khá tốt | Tương đối tốt | kha tot | Đã sửa | Đã sửa chữa | Mới sửa |
      not broken | Chưa hỏng gì
      """
    ),
    (
      "usable|broken",
      """
      Không tốt | Chưa tốt | Không còn tốt | Không tốt lắm | Không được tốt | khong tot | Hoạt động kém | hoat dong kem |
      Hoạt động yếu | Hoạt động không tốt | Không hoạt động tốt | Hoạt động chưa tốt | Hoạt động không bình thường | Kém |
      Yếu | Chất lượng kém | Xấu | Hoạt động chập chờn | Hơi hỏng | Hỏng nhẹ | Hư nhẹ | Hỏng một phần | Hư một chút |
      Sắp hỏng | Hay hỏng | Dễ hỏng | Có thể hỏng | Có dấu hiệu hỏng | Xuống cấp nhẹ | Nứt | Bị nứt | Vỡ | Mờ | Mờ chữ |
      Phai màu | Rách | Bong tróc | Gỉ sét | Hư hại | Bị lỗi | Đang sửa | Đang sửa chữa | Hơi mờ
      """
    ),
    (
      "any",
      """
      Cũ | Rất cũ | Hơi cũ | Không mới | Không sử dụng | Không còn sử dụng | Không dùng | Không dùng nữa | Chưa sử dụng |
      Chưa dùng | Chưa dùng được | Đã sử dụng | Đã qua sử dụng | Không cần dùng | Không cần sử dụng |
      Không có nhu cầu sử dụng | Chờ thanh lý | Đề nghị thanh lý | Đã thanh lý | Ngừng hoạt động | Dừng hoạt động |
      Tạm ngừng sử dụng | Cần sửa chữa | Chờ sửa | Cần thay | Không được sử dụng | Được | Không nứt | Ít sử dụng | Chưa dùng đến |
      Không phải hỏng | Không hỏng nặng | Tốt, hỏng | Tốt nhưng hỏng | Hoạt động lúc được lúc không | Not in use | Lạc hậu |
      Không phải là không tốt | Chưa hoạt động
      """
    ),
    (
      "several",
      "2 cái hỏng | 3 tốt, 1 hỏng | Tốt 3, hỏng 1 | 1 hỏng | một cái hỏng | 3 tot 1 hong | 2 chiếc tốt, 1 chiếc hư"
    ),
    ("share", "80% | còn 80% | 80 % | Còn khoảng 80% | Tốt 90% | Mới 95% | 80 phần trăm | 100%"),
    (
      "unknown",
      """
      loại A | Cấp 4 | Không biết | Không rõ | Hỏng màn hình | Không đạt | Đạt | OK | Hết hạn sử dụng | Đã dùng 5 năm | x |
      Hồng ngoại | Tốt nghiệp | Hỏng năm 2023
      """
    ),
  ]

  private static let table: [(phrase: String, reading: String)] = words.flatMap { reading, phrases in
    phrases.split(separator: "|").map { ($0.trimmingCharacters(in: .whitespacesAndNewlines), reading) }
  }

  private func reading(of phrase: ConditionPhrase) -> String {
    switch phrase {
    case .level(let condition): condition.rawValue
    case .open(let possible): possible.count == 3 ? "any" : possible.map(\.rawValue).joined(separator: "|")
    case .several: "several"
    case .share: "share"
    case .unknown: "unknown"
    }
  }

  @Test func `phrases are read as they are meant, or asked`() throws {
    #expect(Self.table.count >= 250)
    let words = WordBook(try SampleWorkspace().edition)
    for (phrase, expected) in Self.table {
      for spelling in [
        phrase, phrase.uppercased(), "  \(phrase) ", phrase.decomposedStringWithCanonicalMapping, phrase + ".",
      ] {
        #expect(reading(of: words.condition(in: spelling)) == expected, "\(spelling)")
      }
    }
  }

  @Test func `a phrase that denies what is known never means the same`() throws {
    let words = WordBook(try SampleWorkspace().edition)
    // Who denies that a thing is old may go on to say that it is in order.
    // A denial reaches to the end of its clause only.
    for (phrase, _) in Self.table
    where !WordKey(phrase).plain.contains("cu") && !phrase.contains(where: { ",;".contains($0) }) {
      guard let level = words.condition(in: phrase).condition else { continue }
      for denial in ["Không ", "Chưa ", "Chẳng ", "khong ", "Ko "] {
        let denied = words.condition(in: denial + phrase).condition
        #expect(denied != level || level == .broken, "\(denial)\(phrase)")
        #expect(denied != .good, "\(denial)\(phrase)")
      }
    }
  }

  @Test(arguments: [
    "Tót", "Tôt", "goood", "Hỏgn", "Hòng", "Binh thương", "Không tôt lam", "Không hỏg", "Khong tot lắmm",
  ])
  func `a near word is of one condition, and none where something is denied`(text: String) throws {
    let words = WordBook(try SampleWorkspace().edition)
    let near = words.slip(ofCondition: text)
    #expect(Set(near.map { words.conditions[$0] }).count <= 1)
    if text.lowercased().hasPrefix("kh") { #expect(near.isEmpty) }
  }

  @Test func `a long text is no phrase`() {
    #expect(ConditionPhrase(String(repeating: "không hỏng, ", count: 10_000)) == .unknown(hasNegation: true))
  }
}

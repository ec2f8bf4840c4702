import FacilityPlanning
import FileFormats
import Vocabulary

/// An item that a requirement asks about and of which the file says nothing.
struct ItemNotReported: SubmissionCheck {
  static let id = "item-not-reported"
  static let severity = Finding.Severity.warning

  let item: Item

  var message: LocalizedText {
    LocalizedText(
      vi: "Tệp không nói gì về \(item.name.vi.quoted), nên yêu cầu này chưa đánh giá được.",
      en: "The file says nothing about \(item.name.en.quoted), so that what is required of it cannot be assessed."
    )
  }

  var remedy: LocalizedText {
    LocalizedText(
      vi: "Hãy thêm một dòng cho hạng mục này; nếu không có thì ghi số lượng 0.",
      en: "Add a row about it; if there is none, write the quantity 0."
    )
  }

  /// The items required, without those that an unknown word of the file could mean: that word is reported by itself.
  static func findings(in input: SubmissionCheckInput) -> [Finding] {
    guard !input.rows.isEmpty else { return [] }
    let required = Set(input.vocabulary.edition.requirements.map(\.item))
    let settled = Set(input.rows.compactMap(\.item.fact?.value)).union(input.possiblyMeantItems)
    return input.vocabulary.edition.items.filter { required.contains($0.id) && !settled.contains($0.id) }.map { item in
      Finding(ItemNotReported(item: item), at: input.submission.place)
    }
  }

  static let examples: [FindingExample] = [
    .triggers(at: "", replacing: "3,Máy tính tại quầy,bộ,4,Còn sử dụng,2022,,,,,48.500.000,\n", with: ""),
    .triggers(at: "", replacing: "3,Máy tính tại quầy,bộ", with: "3,Băng ghế chờ,băng"),
    .passes(.csv),
    .passes(replacing: "bộ,4,Còn sử dụng,2022", with: "bộ,0,,"),
  ]
}

import FacilityPlanning
import FileFormats
import Vocabulary

/// Items that requirements ask about and of which the file says nothing.
struct ItemNotReported: SubmissionCheck {
  static let id = "item-not-reported"
  static let severity = Finding.Severity.warning

  let items: [Item]

  var message: LocalizedText {
    guard items.count > 1 else {
      return LocalizedText(
        vi: "Tệp không nói gì về \(names.vi), nên yêu cầu này chưa đánh giá được.",
        en: "The file says nothing about \(names.en), so that what is required of it cannot be assessed."
      )
    }
    return LocalizedText(
      vi: "Tệp không nói gì về \(items.count.grouped.vi) hạng mục, nên chưa đánh giá được: \(names.vi).",
      en: "The file says nothing about \(items.count.grouped.en) items, which cannot be assessed: \(names.en)."
    )
  }

  private var names: LocalizedText {
    LocalizedText(
      vi: items.map(\.name.vi.quoted).joined(separator: ", "),
      en: items.map(\.name.en.quoted).joined(separator: ", ")
    )
  }

  var remedy: LocalizedText {
    items.count > 1
      ? LocalizedText(
        vi: "Hãy thêm mỗi hạng mục một dòng; hạng mục không có thì ghi số lượng 0.",
        en: "Add a row about each; if there is none, write the quantity 0."
      )
      : LocalizedText(
        vi: "Hãy thêm một dòng cho hạng mục này; nếu không có thì ghi số lượng 0.",
        en: "Add a row about it; if there is none, write the quantity 0."
      )
  }

  /// The items required, without those that an unknown word of the file could mean: that word is reported by itself.
  static func findings(in input: SubmissionCheckInput) -> [Finding] {
    guard !input.rows.isEmpty else { return [] }
    let required = input.vocabulary.requiredItems
    let settled = Set(input.rows.compactMap(\.item.fact?.value)).union(input.possiblyMeantItems)
    let items = input.vocabulary.edition.items.filter { required.contains($0.id) && !settled.contains($0.id) }
    return items.isEmpty ? [] : [Finding(ItemNotReported(items: items), at: input.submission.place)]
  }

  static let examples: [FindingExample] = [
    .triggers(at: "", replacing: "3,Máy tính tại quầy,bộ,4,Còn sử dụng,2022,,,,,48.500.000,\n", with: ""),
    .triggers(at: "", replacing: "3,Máy tính tại quầy,bộ", with: "3,Băng ghế chờ,băng"),
    .passes(.csv),
    .passes(replacing: "bộ,4,Còn sử dụng,2022", with: "bộ,0,,"),
  ]
}

import FacilityPlanning
import FileFormats
import Vocabulary

/// A row without the quantity that a requirement needs.
struct QuantityNotReported: SubmissionCheck {
  static let id = "quantity-not-reported"
  static let severity = Finding.Severity.warning

  let item: Item

  var cause: String? { "" }

  var message: LocalizedText {
    LocalizedText(
      vi: "Dòng \(item.name.vi.quoted) không ghi số lượng, nên yêu cầu về hạng mục này chưa đánh giá được.",
      en: "The row about \(item.name.en.quoted) states no quantity, so that its requirement cannot be assessed."
    )
  }

  var remedy: LocalizedText {
    LocalizedText(
      vi: "Hãy ghi số lượng thực có; nếu không có thì ghi 0.",
      en: "Write the quantity that is there; if there is none, write 0."
    )
  }

  static func findings(in input: SubmissionCheckInput) -> [Finding] {
    guard input.submission.heading(of: .quantity) != nil else { return [] }
    return input.findings { row, item, requirements -> QuantityNotReported? in
      guard row.quantity.isAbsent, requirements.contains(where: \.measure.needsQuantity) else { return nil }
      return QuantityNotReported(item: item)
    } under: { _ in
      [.quantity]
    }
  }

  static let examples: [FindingExample] = [
    .triggers(at: "6:24", replacing: "bộ,4,", with: "bộ,,"),
    .triggers(at: "9:14", in: .json, replacing: "\"quantity\": 4, ", with: ""),
    .passes(replacing: "48.500.000,\n", with: "48.500.000,\n4,Băng ghế chờ,băng,,Tốt,,,,,,,\n"),
    .passes(replacing: "bộ,4,", with: "bộ,?,"),
  ]
}

import FacilityPlanning
import Vocabulary

/// A recognised star that the criteria do not have.
struct StarOutOfRange: FindingKind {
  static let id = "star-out-of-range"
  static let severity = Finding.Severity.error

  let stars: Int
  let highest: Int

  var message: LocalizedText {
    LocalizedText(
      vi: "Số sao đã công nhận là \(stars), trong khi bộ tiêu chí cao nhất là \(highest) sao.",
      en: "The recognised star is \(stars), but the criteria end at \(highest)."
    )
  }

  var remedy: LocalizedText {
    LocalizedText(
      vi: "Hãy ghi số sao từ 0 (chưa xếp loại) đến \(highest).",
      en: "Write a star from 0 (not rated) to \(highest)."
    )
  }

  static let examples: [FindingExample] = [
    .triggers(at: "15:24", in: .register, replacing: "\"recognisedStar\": 1", with: "\"recognisedStar\": 5"),
    .passes(in: .register, replacing: "\"recognisedStar\": 1", with: "\"recognisedStar\": 4"),
  ]
}

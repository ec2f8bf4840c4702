import FacilityPlanning
import Vocabulary

/// A star level that is missing, or easier than the one below.
struct LevelOutOfOrder: FindingKind {
  static let id = "level-out-of-order"
  static let severity = Finding.Severity.error

  let stars: Int
  let score: Int
  let expectedStars: Int

  var message: LocalizedText {
    stars == expectedStars
      ? LocalizedText(
        vi: "Mức \(stars) sao cần \(score) điểm, không cao hơn mức dưới nó.",
        en: "The level of \(stars.counted("star")) takes \(score.counted("point")), not more than the one below."
      )
      : LocalizedText(
        vi: "Mức \(stars) sao đứng ở chỗ của mức \(expectedStars) sao.",
        en: "The level of \(stars.counted("star")) stands in the place of \(expectedStars)."
      )
  }

  var remedy: LocalizedText {
    LocalizedText(
      vi: "Hãy ghi các mức lần lượt từ 1 sao, không bỏ mức nào, mức sau nhiều điểm hơn mức trước.",
      en: "Write the levels in turn from one star, without a hole, each with more points than the one before."
    )
  }

  static let examples: [FindingExample] = [
    .triggers(at: "15:5", in: .criteria, replacing: "\"minimumScore\": 90", with: "\"minimumScore\": 80"),
    .triggers(at: "16:5", in: .criteria, replacing: "\"stars\": 4", with: "\"stars\": 5"),
    .passes(in: .criteria, replacing: "\"minimumScore\": 90", with: "\"minimumScore\": 81"),
  ]
}

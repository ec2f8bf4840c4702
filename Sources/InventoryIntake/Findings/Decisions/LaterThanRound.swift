import FacilityPlanning
import Vocabulary

/// A day after the one of the round: what it tells does not count yet.
struct LaterThanRound: RoundFinding {
  static let id = "later-than-round"
  static let severity = Finding.Severity.warning

  let day: CalendarDate
  let asOf: CalendarDate

  var message: LocalizedText {
    LocalizedText(
      vi: "Ngày \(day.figures.vi) ở sau ngày của kỳ là \(asOf.figures.vi); việc này chưa được tính.",
      en: "\(day.figures.en) is later than the round's \(asOf.figures.en); it does not count yet."
    )
  }

  var remedy: LocalizedText {
    LocalizedText(
      vi: "Hãy xem lại ngày; nếu đúng, việc này được tính từ kỳ sau hoặc khi dùng --as-of.",
      en: "Look the day up; if it is right, it counts from a later round on, or with --as-of."
    )
  }
}

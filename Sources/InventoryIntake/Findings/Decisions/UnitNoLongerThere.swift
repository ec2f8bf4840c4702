import FacilityPlanning
import Vocabulary

/// A unit that was no more on the day of the decision; its line follows it into the unit in its place.
struct UnitNoLongerThere: RoundFinding {
  static let id = "unit-no-longer-there"
  static let severity = Finding.Severity.warning

  let unit: Slug
  let date: CalendarDate
  let successor: LocalizedText

  var message: LocalizedText {
    LocalizedText(
      vi: "\(unit.description.quoted) không còn vào ngày \(date.figures.vi); dòng này được tính cho \(successor.vi).",
      en: "\(unit.description.quoted) was no more on \(date.figures.en); the line counts for \(successor.en)."
    )
  }

  var remedy: LocalizedText {
    LocalizedText(
      vi: "Hãy xem quyết định ghi đơn vị nào; nếu là đơn vị mới, hãy ghi đơn vị đó.",
      en: "See which unit the decision names; if it is the new one, write that."
    )
  }
}

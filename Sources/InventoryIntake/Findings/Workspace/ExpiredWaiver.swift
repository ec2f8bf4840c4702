package import FacilityPlanning
package import Vocabulary

/// A waiver that no longer holds on the last day of the round.
struct ExpiredWaiver: RoundFinding {
  static let id = "expired-waiver"
  static let severity = Finding.Severity.warning

  let until: CalendarDate
  let day: CalendarDate

  var message: LocalizedText {
    LocalizedText(
      vi: "Miễn trừ hết hạn ngày \(until), trước ngày xét \(day); điểm này không còn được miễn.",
      en: "The waiver ended on \(until), before \(day); it waives nothing any more."
    )
  }

  var remedy: LocalizedText {
    LocalizedText(
      vi: "Hãy xóa mục này, hoặc gia hạn \("until".quoted) nếu cấp có thẩm quyền đồng ý.",
      en: "Delete the entry, or move \("until".quoted) if the authority agrees."
    )
  }
}

extension Finding {
  /// The findings about the waivers that do not hold on a day.
  package static func expired(_ waivers: [Waiver], on day: CalendarDate) -> [Finding] {
    waivers.filter { !$0.holds(on: day) }.map { Finding(ExpiredWaiver(until: $0.until, day: day), at: $0.source) }
  }
}

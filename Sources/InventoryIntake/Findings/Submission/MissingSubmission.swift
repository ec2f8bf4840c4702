import FacilityPlanning
import Vocabulary

/// Units of the register that submitted nothing in a round.
struct MissingSubmission: RoundFinding {
  static let id = "missing-submission"
  static let severity = Finding.Severity.warning

  let units: [AdministrativeUnit]

  private static let mostNamed = 40

  var message: LocalizedText {
    let more = units.count > Self.mostNamed ? ", …" : ""
    let names = LocalizedText(
      vi: units.prefix(Self.mostNamed).map(\.name.vi).joined(separator: ", ") + more,
      en: units.prefix(Self.mostNamed).map(\.name.en).joined(separator: ", ") + more
    )
    guard units.count > 1 else {
      return LocalizedText(
        vi: "\(names.vi.quoted) chưa nộp tệp kiểm kê; không đánh giá được yêu cầu nào của đơn vị này.",
        en: "\(names.en.quoted) has not submitted an inventory; none of its requirements can be assessed."
      )
    }
    return LocalizedText(
      vi: "\(units.count.grouped.vi) đơn vị chưa nộp tệp kiểm kê, nên chưa đánh giá được: \(names.vi).",
      en: "\(units.count.grouped.en) units have not submitted an inventory and cannot be assessed: \(names.en)."
    )
  }

  var remedy: LocalizedText {
    LocalizedText(
      vi: "Hãy đề nghị đơn vị điền biểu mẫu kiểm kê (lệnh template ghi sẵn biểu mẫu) và nộp lại.",
      en: "Ask for the inventory form, which the command template writes, to be filled in and submitted."
    )
  }
}

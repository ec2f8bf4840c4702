import FacilityPlanning
import Vocabulary

/// Something that was accepted, and that a later inventory still lacks.
struct AcceptedButLacking: RoundFinding {
  static let id = "accepted-but-lacking"
  static let severity = Finding.Severity.warning

  let requirement: LocalizedText
  let accepted: Int
  let date: CalendarDate
  let lacking: Int
  /// The cell of the inventory that still shows the gap.
  let inventory: Source

  var message: LocalizedText {
    LocalizedText(
      vi:
        "Đã nghiệm thu \(accepted.grouped.vi) ngày \(date.figures.vi), mà kiểm kê ở \(inventory.description) vẫn thiếu \(lacking.grouped.vi) cho \(requirement.vi.quoted).",
      en:
        "\(accepted.grouped.en) were accepted on \(date.figures.en), and the inventory at \(inventory.description) still lacks \(lacking.grouped.en) for \(requirement.en.quoted)."
    )
  }

  var remedy: LocalizedText {
    LocalizedText(
      vi: "Hãy hỏi đơn vị: thiết bị đã về mà kiểm kê chưa ghi, hay biên bản nghiệm thu ghi sai?",
      en: "Ask the unit: did it come and the inventory does not say so, or is the acceptance recorded wrongly?"
    )
  }
}

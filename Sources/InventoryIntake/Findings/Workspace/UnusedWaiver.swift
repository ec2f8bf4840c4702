package import FacilityPlanning
import Vocabulary

/// A waiver that holds and covers nothing that an audit found.
struct UnusedWaiver: RoundFinding {
  static let id = "unused-waiver"
  static let severity = Finding.Severity.warning

  let waiver: Waiver

  var message: LocalizedText {
    let what = [waiver.unit, waiver.requirement].map(\.description) + (waiver.attribute.map { [$0.description] } ?? [])
    let quoted = what.joined(separator: " ").quoted
    return LocalizedText(
      vi: "Miễn trừ \(quoted) không ứng với điểm sai hay thiếu nào trong kỳ.",
      en: "The waiver of \(quoted) covers nothing that was found in the round."
    )
  }

  var remedy: LocalizedText {
    LocalizedText(
      vi: "Hãy xóa mục này nếu điểm đó đã được khắc phục.",
      en: "Delete the entry if the matter is settled."
    )
  }
}

extension Finding {
  /// The finding that a waiver covers nothing.
  package static func unused(_ waiver: Waiver) -> Finding { Finding(UnusedWaiver(waiver: waiver), at: waiver.source) }
}

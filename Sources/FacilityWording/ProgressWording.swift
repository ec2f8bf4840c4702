package import Documents
package import FacilityPlanning
package import Vocabulary

extension RequirementChange.Kind {
  package var name: LocalizedText {
    switch self {
    case .closed: LocalizedText(vi: "Đã khắc phục", en: "Closed")
    case .improved: LocalizedText(vi: "Có cải thiện", en: "Improved")
    case .foundMet: LocalizedText(vi: "Đã rõ: đáp ứng", en: "Now known: met")
    case .foundGap: LocalizedText(vi: "Đã rõ: thiếu hụt", en: "Now known: a gap")
    case .changed: LocalizedText(vi: "Đổi hiện trạng", en: "Changed")
    case .worsened: LocalizedText(vi: "Xấu đi", en: "Worse")
    case .opened: LocalizedText(vi: "Phát sinh thiếu hụt", en: "New gap")
    case .lost: LocalizedText(vi: "Không còn báo cáo", en: "No longer reported")
    }
  }

  package var tone: Tone { isBetter ? .good : isWorse ? .bad : .neutral }
}

extension FundedRemedy.Arrival {
  package var name: LocalizedText {
    switch self {
    case .arrived: LocalizedText(vi: "Đã có", en: "Arrived")
    case .pending: LocalizedText(vi: "Chưa có", en: "Not yet")
    case .unknown: LocalizedText(vi: "Chưa rõ", en: "Unknown")
    }
  }

  package var tone: Tone {
    switch self {
    case .arrived: .good
    case .pending: .bad
    case .unknown: .warning
    }
  }
}

extension GoalProgress {
  /// What the goal counts as things stand, as a line of a table says it.
  package var title: LocalizedText {
    switch goal.kind {
    case .essentials: LocalizedText(vi: "Số thiếu hụt thiết yếu còn lại", en: "Essential gaps left")
    case .uniformity:
      LocalizedText(vi: "Số điểm chưa thống nhất về nhận diện còn lại", en: "Uniformity gaps left")
    case .points: LocalizedText(vi: "Tổng điểm cơ sở vật chất", en: "Points for facilities in total")
    case .upgrades:
      LocalizedText(
        vi: "Số đơn vị dự kiến vượt mức sao đã được công nhận",
        en: "Units above their recognised star"
      )
    case .floor, .retain, .stars, .cost: goal.title
    }
  }

  /// The forecast in words; a dash without a target.
  package var outlook: LocalizedPhrase {
    switch forecast {
    case .reached?: LocalizedPhrase(vi: Phrase(.status("Đạt", .good)), en: Phrase(.status("Reached", .good)))
    case .reachedIn(let round)?:
      LocalizedPhrase(vi: "Đạt vào \(round.name.vi)", en: "Reached in \(round.name.en)")
    case .notAtThisPace?:
      LocalizedPhrase(
        vi: Phrase(.status("Không đạt với nhịp độ này", .bad)),
        en: Phrase(.status("Not at this pace", .bad))
      )
    case nil: LocalizedPhrase(applies ? LocalizedText(vi: "–", en: "–") : Goal.notApplicable)
    }
  }
}

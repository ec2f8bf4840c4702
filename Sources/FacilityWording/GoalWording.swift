package import Documents
package import FacilityPlanning
package import Vocabulary

extension Goal.Kind {
  /// What the goal counts, in a few words.
  package var name: LocalizedText {
    switch self {
    case .floor: LocalizedText(vi: "Đạt mức sao tối thiểu", en: "Minimum stars")
    case .upgrades: LocalizedText(vi: "Nâng mức sao", en: "Upgrades")
    case .retain: LocalizedText(vi: "Giữ mức sao đã công nhận", en: "Recognised stars kept")
    case .essentials: LocalizedText(vi: "Thiếu hụt thiết yếu", en: "Essential gaps")
    case .stars: LocalizedText(vi: "Tổng số sao", en: "Stars in total")
    case .uniformity: LocalizedText(vi: "Thống nhất nhận diện", en: "Uniformity")
    case .points: LocalizedText(vi: "Điểm tăng thêm", en: "Points gained")
    case .cost: LocalizedText(vi: "Tiết kiệm kinh phí", en: "Least cost")
    }
  }
}

extension Goal {
  /// What the goal wants, in a few words.
  package var name: LocalizedText {
    guard kind == .floor else { return kind.name }
    return LocalizedText(
      vi: "Đạt từ \(stars) sao trở lên",
      en: "\(stars.counted("star")) or more"
    )
  }

  /// What the goal wants, exactly, as a line of a table says it.
  package var title: LocalizedText {
    switch kind {
    case .floor:
      LocalizedText(
        vi: "Số đơn vị dự kiến đạt từ \(stars) sao trở lên",
        en: "Units with \(stars.counted("star")) or more"
      )
    case .upgrades:
      LocalizedText(
        vi: "Số đơn vị dự kiến vượt mức sao đã được công nhận (tính đến \(targetPercent)% số đơn vị)",
        en: "Units above their recognised star (counted up to \(targetPercent)% of the units)"
      )
    case .retain:
      LocalizedText(
        vi: "Số đơn vị dự kiến không thấp hơn mức sao đã được công nhận",
        en: "Units not below their recognised star"
      )
    case .essentials: LocalizedText(vi: "Số thiếu hụt thiết yếu được khắc phục", en: "Essential gaps closed")
    case .stars: LocalizedText(vi: "Tổng số sao dự kiến của các đơn vị", en: "Projected stars of all units")
    case .uniformity:
      LocalizedText(vi: "Số nội dung chưa thống nhất về nhận diện được khắc phục", en: "Uniformity gaps closed")
    case .points: LocalizedText(vi: "Số điểm tăng thêm", en: "Points gained")
    case .cost:
      LocalizedText(vi: "Kinh phí sử dụng, đồng (càng ít càng tốt)", en: "Money spent, đồng (the less the better)")
    }
  }
}

extension FundingPlan {
  /// What a purpose wants, with the figures of the plan's goal where it has some.
  package func name(of purpose: PlanLine.Purpose) -> LocalizedText {
    guard case .goal(let kind) = purpose, let outcome = goals.first(where: { $0.goal.kind == kind }) else {
      return purpose.name
    }
    return outcome.goal.name
  }
}

extension PlanLine.Purpose {
  /// The goal that a line serves, or the decision behind it, in a few words.
  package var name: LocalizedText {
    switch self {
    case .goal(let kind): kind.name
    case .lock: LocalizedText(vi: "Bố trí trước", en: "Provided for in advance")
    }
  }

  /// The word that records use.
  package var rawValue: String {
    switch self {
    case .goal(let kind): kind.rawValue
    case .lock: "lock"
    }
  }
}

extension Goal {
  /// What the goal counts, short enough for the head of a narrow column.
  package var shortName: LocalizedText {
    switch kind {
    case .floor: LocalizedText(vi: "≥\(stars) sao", en: "≥\(stars)*")
    case .upgrades: LocalizedText(vi: "Nâng", en: "Up")
    case .retain: LocalizedText(vi: "Giữ", en: "Kept")
    case .essentials: LocalizedText(vi: "T.yếu", en: "Ess.")
    case .stars: LocalizedText(vi: "Sao", en: "Stars")
    case .uniformity: LocalizedText(vi: "N.diện", en: "Unif.")
    case .points: LocalizedText(vi: "Điểm", en: "Points")
    case .cost: LocalizedText(vi: "Kinh phí", en: "Cost")
    }
  }
}

extension Goal {
  /// What is said of a goal for which nothing can count.
  package static let notApplicable = LocalizedText(vi: "Không áp dụng", en: "Does not apply")
}

extension GoalOutcome {
  /// Whether the target is reached, in words; a dash where there is none.
  package var verdict: LocalizedText {
    guard applies else { return Goal.notApplicable }
    guard target != nil else { return LocalizedText(vi: "–", en: "–") }
    return isReached ? LocalizedText(vi: "Đạt", en: "Reached") : LocalizedText(vi: "Chưa đạt", en: "Not reached")
  }

  package var tone: Tone {
    guard target != nil else { return .neutral }
    return isReached ? .good : .bad
  }

  /// Whether more is possible, in words.
  package var proof: LocalizedPhrase {
    if isProven {
      return LocalizedPhrase(vi: Phrase(.status("Tối ưu", .good)), en: Phrase(.status("Proven", .good)))
    }
    return kind == .cost
      ? LocalizedPhrase(
        vi: "\(.status("Chưa chứng minh", .warning)); có thể thấp đến \(bound)",
        en: "\(.status("Not proven", .warning)); \(bound) may be possible"
      )
      : LocalizedPhrase(
        vi: "\(.status("Chưa chứng minh", .warning)); có thể đến \(bound)",
        en: "\(.status("Not proven", .warning)); up to \(bound) may be possible"
      )
  }

  private var kind: Goal.Kind { goal.kind }
}

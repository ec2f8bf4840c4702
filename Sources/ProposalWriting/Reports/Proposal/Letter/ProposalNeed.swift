import Documents
import FacilityPlanning
import FacilityWording
import Vocabulary

/// Section 1: why money is needed, from the figures alone.
struct ProposalNeed {
  let words: LetterWords

  private var plan: FundingPlan { words.plan }
  private var units: [UnitPlan] { plan.units }

  var blocks: [Report.Block] {
    [
      .heading(level: 2, words.phrase(vi: "1. Sự cần thiết", en: "1. Need")),
      .paragraph(.joined(words.hasRatings ? [rating] + targets + below : unrated, separator: " ")),
      .paragraph(.joined([gaps] + money, separator: " ")),
    ]
  }

  // MARK: - Stars

  private var rating: Phrase {
    let known = units.compactMap(\.unit.recognisedStar)
    let rated = known.count { $0 > 0 }
    let parts = (1...max(1, known.max() ?? 1)).reversed().compactMap { stars -> LocalizedText? in
      let count = Count(known.count { $0 == stars })
      guard count.number > 0 else { return nil }
      return LocalizedText(vi: "\(count.vi) đơn vị \(stars) sao", en: "\(count.en) with \(Count(stars).en(of: "star"))")
    }
    let without = Count(units.count - rated)
    let rest =
      without.number == 0
      ? LocalizedText(vi: "", en: "")
      : LocalizedText(
        vi: "; còn \(without.vi) đơn vị chưa xếp loại",
        en: "; \(without.en) \(without.number == 1 ? "is" : "are") unrated"
      )
    let place = words.proposal.authority.area ?? words.proposal.register.city
    return words.phrase(
      vi:
        "Năm \(words.baseline), \(place.vi) có \(rated)/\(units.count) \(words.kinds.vi) được công nhận đạt chuẩn chính quyền thân thiện, gồm \(Self.listed(parts.map(\.vi), and: "và"))\(rest.vi).",
      en:
        "In \(words.baseline), \(rated) of the \(units.count) \(words.kinds.en) were recognised as friendly governments: \(Self.listed(parts.map(\.en), and: "and"))\(rest.en)."
    )
  }

  private static func listed(_ parts: [String], and: String) -> String {
    guard parts.count > 1, let last = parts.last else { return parts.first ?? "" }
    return "\(parts.dropLast().joined(separator: ", ")) \(and) \(last)"
  }

  /// What the policy wants, as far as it names numbers.
  private var targets: [Phrase] {
    let floor = plan.goals.first { $0.goal.kind == .floor }
    let upgrades = plan.goals.first { $0.goal.kind == .upgrades && $0.target != nil }
    let first = floor.flatMap { outcome in
      outcome.target.map { wanted in
        LocalizedText(
          vi: "\(wanted)/\(units.count) đơn vị đạt từ \(outcome.goal.stars) sao trở lên",
          en:
            "\(wanted == units.count ? "all \(wanted)" : "\(wanted) of \(units.count)") reach \(Count(outcome.goal.stars).en(of: "star")) or more"
        )
      }
    }
    let second = upgrades.flatMap { outcome in
      outcome.target.map { wanted in
        LocalizedText(
          vi:
            "ít nhất \(outcome.goal.targetPercent)% số đơn vị (\(Count(wanted).vi) đơn vị) được nâng mức sao so với năm \(words.baseline)",
          en:
            "at least \(outcome.goal.targetPercent)% (\(Count(wanted).en(of: "unit"))) rise above their star of \(words.baseline)"
        )
      }
    }
    let parts = [first, second].compactMap(\.self)
    guard !parts.isEmpty else { return [] }
    return [
      words.phrase(
        vi: "Mục tiêu năm \(words.year) là \(parts.map(\.vi).joined(separator: " và ")).",
        en: "The aim for \(words.year) is that \(parts.map(\.en).joined(separator: " and "))."
      )
    ]
  }

  private var below: [Phrase] {
    guard let floor = words.floor else { return [] }
    let count = Count(units.count { $0.unit.recognisedStar.map { $0 < floor } ?? false })
    guard count.number > 0 else {
      return [
        words.phrase(
          vi: "Đến nay không còn đơn vị dưới \(floor) sao; trọng tâm là nâng và giữ mức sao.",
          en: "No unit is below \(Count(floor).en(of: "star")) any more; the task is to raise and to keep stars."
        )
      ]
    }
    return [
      words.phrase(
        vi: "Để đạt mục tiêu, \(count.vi) đơn vị dưới \(floor) sao phải được nâng mức trong năm.",
        en: "The \(count.en(of: "unit")) below \(Count(floor).en(of: "star")) must therefore rise this year."
      )
    ]
  }

  // MARK: - No rating

  /// What is said where no unit has been rated: units formed by a merger, or a city that knows no rating yet.
  private var unrated: [Phrase] {
    let parts = units.flatMap(\.unit.predecessors)
    guard let until = parts.map(\.until).max() else {
      return [
        words.phrase(
          vi:
            "Đến nay chưa có kết quả xếp loại chính quyền thân thiện của các \(words.kinds.vi) nên Tờ trình này không so sánh với mức sao đã được công nhận.",
          en:
            "The \(words.kinds.en) have not been rated as friendly governments, so this proposal compares with no recognised star."
        )
      ]
    }
    let merged = parts.filter { $0.until == until }
    let old = ShopName.usual.name
    let day = until.dayAfter.figures
    return [
      words.phrase(
        vi:
          "Từ ngày \(day.vi), chính quyền địa phương được tổ chức theo 02 cấp; \(merged.count) phường, xã trước đây được sắp xếp thành \(Count(units.count).vi) \(words.kinds.vi) (\(units.map(\.unit).listed.vi)). \(words.shop.vi) của \(Count(units.count).vi) \(words.kinds.vi) tiếp nhận cơ sở vật chất của các \(old.vi) trước sắp xếp; biển tên, biển chỉ dẫn, sơ đồ ghi theo tên cũ không còn đúng.",
        en:
          "Since \(day.en) local government has two levels; \(merged.count) former units have become \(Count(units.count).en) \(words.kinds.en) (\(units.map(\.unit).listed.en)). Their \(words.shop.en)s took over the facilities of the former \(old.en)s; signs and charts with old names are wrong."
      )
    ] + history(of: merged) + [
      words.phrase(
        vi: "Các đơn vị mới chưa được xếp loại chính quyền thân thiện nên Tờ trình này không dự kiến mức sao.",
        en: "The new units have not been rated as friendly governments, so this proposal projects no stars."
      )
    ]
  }

  /// What the parts of merged units were rated, as history.
  private func history(of parts: [AdministrativeUnit.Predecessor]) -> [Phrase] {
    let known = parts.compactMap(\.recognisedStar)
    guard !known.isEmpty else { return [] }
    let groups = (1...max(1, known.max() ?? 1)).reversed().compactMap { stars -> LocalizedText? in
      let count = Count(known.count { $0 == stars })
      guard count.number > 0 else { return nil }
      return LocalizedText(vi: "\(count.vi) đơn vị \(stars) sao", en: "\(count.en) with \(Count(stars).en(of: "star"))")
    }
    let rated = known.count { $0 > 0 }
    return [
      words.phrase(
        vi:
          "Năm \(words.baseline), trong \(known.count) đơn vị trước sắp xếp có kết quả xếp loại, \(Count(rated).vi) đơn vị được công nhận đạt chuẩn, gồm \(Self.listed(groups.map(\.vi), and: "và")); kết quả này không chuyển cho đơn vị mới.",
        en:
          "In \(words.baseline), of \(known.count) former units whose rating is known \(Count(rated).en) were recognised: \(Self.listed(groups.map(\.en), and: "and")); these ratings do not pass to the new units."
      )
    ]
  }

  // MARK: - Gaps

  private var gaps: Phrase {
    let all = units.flatMap(\.assessment.gaps)
    guard !all.isEmpty else {
      return words.phrase(
        vi: "Kết quả kiểm kê \(plan.round.name.vi) không cho thấy thiếu hụt nào so với tiêu chí.",
        en: "The inventories of \(plan.round.name.en) show no gap against the criteria."
      )
    }
    let (essential, uniform) = (all.count(where: \.isEssential), all.count(where: \.isUniformity))
    let parts = LocalizedText(
      vi: (essential > 0 ? "có \(Count(essential).vi) thiếu hụt thiết yếu" : "không có thiếu hụt thiết yếu")
        + (uniform > 0 ? " và \(Count(uniform).vi) nội dung chưa thống nhất về nhận diện" : ""),
      en: "\(essential > 0 ? Count(essential).en : "none") of them essential"
        + (uniform > 0 ? ", and \(Count(uniform).en(of: "deviation")) from the identity standard" : "")
    )
    let committed = words.committedGaps
    let without =
      committed == 0
      ? LocalizedText(vi: "", en: "")
      : LocalizedText(
        vi: " (không kể \(Count(committed).vi) nội dung đã được duyệt mà chưa nhận)",
        en: " (without \(Count(committed).en) approved and not yet received)"
      )
    return words.phrase(
      vi:
        "Kết quả kiểm kê cho thấy còn \(Count(all.count).vi) thiếu hụt về cơ sở vật chất\(without.vi), trong đó \(parts.vi).",
      en: "The inventories show \(Count(all.count).en(of: "gap")) in facilities\(without.en), \(parts.en)."
    )
  }

  private var money: [Phrase] {
    let need = words.proposal.need
    guard need.cost > .zero else { return [] }
    let budget = plan.policy.budget
    let planned = words.phrase(
      vi: "mức kinh phí dự kiến bố trí (\(budget) đồng)",
      en: "the amount planned (\(budget) đồng)"
    )
    let opening = words.phrase(
      vi:
        "Để khắc phục toàn bộ \(Count(need.gaps).vi) thiếu hụt, ngân sách \(words.names.level.vi) cần hỗ trợ \(need.cost) đồng",
      en:
        "To close all \(Count(need.gaps).en(of: "gap")) the \(words.budget.en) would have to contribute \(need.cost) đồng"
    )
    if let all = everythingFunded(need) { return ["\(opening); \(all)"] }
    guard need.cost > budget else {
      return [words.phrase(vi: "\(opening), trong phạm vi \(planned).", en: "\(opening), within \(planned).")]
    }
    let excess = ratio(need.cost, to: budget).map { ratio in
      words.phrase(
        vi: ", gấp \(ratio.isBelow ? "gần" : "hơn") \(ratio.text) lần \(planned)",
        en: ", \(ratio.isBelow ? "almost" : "more than") \(ratio.text) times \(planned)"
      )
    }
    let choice = words.phrase(
      vi:
        "Vì vậy, cần lựa chọn hạng mục theo thứ tự ưu tiên và hoàn thành trước kỳ khảo sát ý kiến người dân\(words.surveyDay.map { " của năm \($0.year)" } ?? "").",
      en:
        "Items must therefore be chosen by priority and finished before the survey of citizens\(words.surveyDay.map { " in \($0.year)" } ?? "")."
    )
    return ["\(opening)\(excess ?? words.phrase(vi: ", vượt \(planned)", en: ", more than \(planned)")).", choice]
  }

  /// What is said where all is funded but what other money pays for.
  private func everythingFunded(_ need: (gaps: Int, cost: Money)) -> Phrase? {
    let excluded = plan.unfunded.filter { if case .excluded = $0.reason { true } else { false } }
    let priced = plan.unfunded.count { $0.gap.cost != nil }
    guard !excluded.isEmpty, excluded.count == priced, !plan.lines.isEmpty else { return nil }
    let cost = excluded.compactMap(\.gap.cost).total()
    return words.phrase(
      vi:
        "sau khi trừ \(Count(excluded.count).vi) hạng mục có nguồn vốn khác (\(cost) đồng), kinh phí đề nghị là \(plan.cost) đồng, trong phạm vi mức dự kiến bố trí \(plan.policy.budget) đồng.",
      en:
        "without \(Count(excluded.count).en(of: "item")) funded elsewhere (\(cost) đồng), \(plan.cost) đồng are asked, within the planned \(plan.policy.budget) đồng."
    )
  }

  /// How often one amount is in another, to one decimal, and whether that is rounded up.
  private func ratio(_ amount: Money, to other: Money) -> (text: String, isBelow: Bool)? {
    guard other > .zero else { return nil }
    let (scaled, whole) = (Int128(amount.dong) * 10, Int128(other.dong))
    let rounded = Int((scaled * 2 + whole) / (whole * 2))
    guard rounded < 100_000 else { return nil }
    let tenths = rounded % 10 == 0 ? "" : "\(words.text(vi: ",", en: "."))\(rounded % 10)"
    return ("\(Figures(words.language).integer(rounded / 10))\(tenths)", Int128(rounded) * whole > scaled)
  }
}

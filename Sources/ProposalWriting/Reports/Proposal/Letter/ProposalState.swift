import Documents
import FacilityPlanning
import FacilityWording
import Vocabulary

/// Section 2: the present state: stars, gaps, identity, data.
///
/// What earlier decisions gave is told first: the points behind it count in what they approved, and say so.
struct ProposalState {
  let words: LetterWords

  private var plan: FundingPlan { words.plan }
  private var units: [UnitPlan] { plan.units }

  var blocks: [Report.Block] {
    var blocks: [Report.Block] = [.heading(level: 2, words.phrase(vi: "2. Thực trạng", en: "2. Present state"))]
    var letters = ["a", "b", "c", "d", "đ"][...]
    func marked(_ phrase: Phrase) -> Report.Block {
      let mark = letters.popFirst() ?? ""
      let english = ["a": "(a)", "b": "(b)", "c": "(c)", "d": "(d)", "đ": "(e)"][mark] ?? ""
      return .paragraph("\(words.text(vi: "\(mark))", en: english)) \(phrase)")
    }
    let decisions = DeliveryState(words: words).point
    if let decisions, words.hasCommitments { blocks.append(marked(decisions)) }
    if words.hasStars { blocks.append(marked(stars)) }
    if units.contains(where: { !$0.assessment.gaps.isEmpty }) {
      blocks.append(
        marked(
          words.hasCommitments
            ? words.phrase(
              vi: "Thiếu hụt theo nhóm hạng mục và hiện trạng, không kể các nội dung đã được duyệt:",
              en: "Gaps by group and condition, without those that are approved:"
            )
            : words.phrase(vi: "Thiếu hụt theo nhóm hạng mục và hiện trạng:", en: "Gaps by group and condition:")
        )
      )
      blocks.append(.schedule(gaps))
    }
    if let identity { blocks.append(marked(identity)) }
    if let data { blocks.append(marked(data)) }
    if let decisions, !words.hasCommitments { blocks.append(marked(decisions)) }
    return blocks
  }

  private var stars: Phrase {
    let known = units.filter { $0.starBefore != nil }
    var parts: [LocalizedText] = []
    if let floor = words.floor {
      let reach = known.count { ($0.starBefore ?? 0) >= floor }
      let recognised = units.count { ($0.unit.recognisedStar ?? 0) >= floor }
      let only = words.hasRatings && reach < recognised
      parts.append(
        LocalizedText(
          vi: "\(only ? "chỉ có" : "có") \(reach)/\(units.count) đơn vị đạt từ \(floor) sao trở lên",
          en:
            "\(only ? "only " : "")\(reach) of \(units.count) units would reach \(Count(floor).en(of: "star")) or more"
        )
      )
      if known.count > reach {
        let below = Count(known.count - reach)
        parts.append(
          LocalizedText(vi: "\(below.vi) đơn vị dưới \(floor) sao", en: "\(below.en) would stay below")
        )
      }
    }
    let unknown = units.filter { $0.starBefore == nil }.map(\.unit)
    if !unknown.isEmpty {
      parts.append(
        LocalizedText(
          vi: "\(Count(unknown.count).vi) đơn vị (\(words.list(unknown))) chưa đủ số liệu để dự kiến",
          en: "for \(Count(unknown.count).en(of: "unit")) (\(words.list(unknown))) there is not enough data to project"
        )
      )
    }
    let losing = Count(units.count { $0.unit.compares($0.starBefore, by: <) })
    let danger =
      losing.number == 0
      ? Phrase()
      : words.phrase(
        vi: " Có \(losing.vi) đơn vị có nguy cơ giảm mức sao so với năm \(words.baseline).",
        en:
          " \(losing.en(of: "unit").capitalisedSentence) \(losing.number == 1 ? "is" : "are") in danger of losing stars against \(words.baseline)."
      )
    if words.hasCommitments, let floor = words.floor {
      let today = units.count { ($0.assessment.starToday ?? 0) >= floor }
      return words.phrase(
        vi:
          "Mức sao: đối chiếu kết quả kiểm kê với tiêu chí, hiện có \(today)/\(units.count) đơn vị đạt từ \(floor) sao trở lên; khi nhận đủ các khoản đã được duyệt thì \(parts.map(\.vi).joined(separator: "; ")).\(danger)",
        en:
          "Stars: measured against the criteria, \(today) of \(units.count) units reach \(Count(floor).en(of: "star")) or more today; once all that is approved has come, \(parts.map(\.en).joined(separator: "; ")).\(danger)"
      )
    }
    return words.phrase(
      vi:
        "Mức sao: đối chiếu kết quả kiểm kê với tiêu chí, nếu không được bổ sung cơ sở vật chất thì \(parts.map(\.vi).joined(separator: "; ")).\(danger)",
      en:
        "Stars: measured against the criteria, and without new facilities, \(parts.map(\.en).joined(separator: "; ")).\(danger)"
    )
  }

  private var gaps: Report.Schedule {
    let statuses: [RequirementStatus] = [.missing, .short, .worn, .deviates, .obsolete]
    let all = units.flatMap(\.assessment.requirements).filter { $0.gap != nil }
    func counts(_ found: [RequirementAssessment]) -> [Report.Schedule.Cell] {
      (statuses.map { status in found.count { $0.status == status } } + [found.count]).map {
        .init(Phrase(.integer($0)))
      }
    }
    let rows = Requirement.Category.allCases.compactMap { category -> Report.Schedule.Row? in
      let found = all.filter { $0.requirement.category == category }
      guard !found.isEmpty else { return nil }
      return .init(.item, [.init(Phrase(text: category.name[words.language]))] + counts(found))
    }
    let heads: [(LocalizedText, Int)] = [
      (LocalizedText(vi: "Chưa có", en: "Missing"), 17), (LocalizedText(vi: "Còn thiếu", en: "Too few"), 17),
      (LocalizedText(vi: "Hư hỏng, xuống cấp", en: "Worn or broken"), 22),
      (LocalizedText(vi: "Sai quy cách", en: "Off standard"), 21),
      (LocalizedText(vi: "Nội dung không còn đúng", en: "Text out of date"), 23),
      (LocalizedText(vi: "Cộng", en: "Total"), 15),
    ]
    return Report.Schedule(
      columns: [.init(words.text(vi: "Nhóm hạng mục", en: "Group"), 50)]
        + heads.map { .init($0.0[words.language], $0.1, .trailing) },
      rows: rows + [.init(.total, [.init(Phrase(text: words.text(vi: "Cộng", en: "Total")))] + counts(all))]
    )
  }

  private var identity: Phrase? {
    guard let audit = words.proposal.audit, !audit.items.isEmpty else { return nil }
    let gaps = units.flatMap(\.assessment.gapsToday).filter(\.isUniformity)
    let deviating = units.count { $0.assessment.gapsToday.contains(where: \.isUniformity) }
    guard !gaps.isEmpty else {
      return words.phrase(
        vi: "Nhận diện: biển, bảng của các đơn vị đã thống nhất.",
        en: "Identity: the signs and boards of all units are uniform."
      )
    }
    let annex = AnnexNumber.uniformity.label(of: words.proposal, in: words.language)
    let names = Count(gaps.count { $0.shortfall.status == .obsolete })
    let obsolete =
      names.number == 0
      ? Phrase(text: ".")
      : words.phrase(
        vi: "; trong đó \(names.vi) biển tên trụ sở không còn đúng tên gọi hiện nay của đơn vị.",
        en:
          "; \(names.en(of: "name signboard")) no longer \(names.number == 1 ? "shows" : "show") the unit's present name."
      )
    return words.phrase(
      vi:
        "Nhận diện: \(deviating)/\(units.count) đơn vị có biển, bảng sai quy cách hoặc nội dung không còn đúng (\(annex))\(obsolete)\(approved(of: gaps))",
      en:
        "Identity: \(deviating) of \(units.count) units have signs or boards off standard or out of date (\(annex))\(obsolete)\(approved(of: gaps))"
    )
  }

  /// How much of what deviates today is approved already.
  private func approved(of gaps: [Gap]) -> Phrase {
    let left = units.flatMap(\.assessment.gaps).count(where: \.isUniformity)
    guard left < gaps.count else { return Phrase() }
    let (all, done) = (Count(gaps.count), Count(gaps.count - left))
    return left == 0
      ? words.phrase(
        vi: " Cả \(all.vi) nội dung đã được duyệt khắc phục.",
        en: " All \(all.en(of: "deviation")) are approved to be mended."
      )
      : words.phrase(
        vi: " \(done.vi) trong \(all.vi) nội dung đã được duyệt khắc phục.",
        en: " \(done.en) of \(all.en(of: "deviation")) are approved to be mended."
      )
  }

  private var data: Phrase? {
    let blocked = words.blocked
    let isAll = blocked.count == units.count && units.count > 1
    let isOld = words.reorganised != nil
    let annex = AnnexNumber.unfunded.label(of: words.proposal, in: words.language)
    let missing =
      blocked.isEmpty
      ? nil
      : words.phrase(
        vi:
          "\(isAll ? "cả " : "")\(Count(blocked.count).vi) đơn vị\(isAll ? "" : " (\(words.list(blocked)))") còn thiếu một phần số liệu; các nội dung này chưa được đánh giá và chưa đề nghị hỗ trợ (\(annex)).",
        en:
          "\(isAll ? "all " : "")\(Count(blocked.count).en(of: "unit"))\(isAll ? "" : " (\(words.list(blocked)))") \(blocked.count == 1 ? "has" : "have") not reported everything; what is missing was not assessed and nothing is asked for it (\(annex))."
      )
    let old =
      !isOld
      ? nil
      : words.phrase(
        vi:
          "Số liệu kiểm kê \(plan.round.name.vi), quy đổi theo đơn vị mới; cần kiểm kê lại trước khi thực hiện.",
        en:
          "Figures are of \(plan.round.name.en), carried over to the new units; a new inventory is needed first."
      )
    let sentences = [missing, old].compactMap(\.self)
    guard !sentences.isEmpty else { return nil }
    return words.phrase(
      vi: "Số liệu: \(.joined(sentences, separator: " "))",
      en: "Data: \(.joined(sentences, separator: " "))"
    )
  }
}

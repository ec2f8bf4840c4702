import Documents
import FacilityPlanning
import FacilityWording
import Vocabulary

/// The gaps that stay open, those with the same reason together.
struct UnfundedSection {
  private struct Group {
    let reason: UnfundedGap.Reason
    var gaps: [UnfundedGap]

    /// Whether each gap ties with a line of its own, so that the table names it.
    var isTie: Bool { if case .tie = reason { true } else { false } }
    /// Whether each gap lacks own money of its unit, so that the table says how much.
    var isOwn: Bool { if case .ownFunds = reason { true } else { false } }
    var saysMore: Bool { isTie || isOwn }

    func takes(_ gap: UnfundedGap) -> Bool {
      switch gap.reason {
      case .tie: isTie
      case .ownFunds: isOwn
      default: gap.reason == reason
      }
    }

    func title(in language: Language) -> Phrase {
      guard isOwn else { return reason.sentence[language] }
      return language.phrase(
        vi: "Kinh phí tự có của đơn vị không đủ cho phần đơn vị phải tự bảo đảm.",
        en: "The unit's own funds do not suffice for its own part."
      )
    }
  }

  /// So many rows the overview has at most.
  private static let mostReasons = 6

  let plan: FundingPlan
  let language: Language

  var blocks: [Report.Block] {
    guard !plan.unfunded.isEmpty else { return [nothing] }
    return groups.enumerated().flatMap { place, group -> [Report.Block] in
      [
        .paragraph("(\(place + 1)) \(group.title(in: language))"),
        .table(table(group)),
      ]
    }
  }

  /// The reasons, each with how many gaps stay open for it and what they cost.
  var overview: Report.Block {
    guard !plan.unfunded.isEmpty else { return nothing }
    func row(_ title: Phrase, _ gaps: [UnfundedGap]) -> [Phrase] {
      let costs = gaps.compactMap(\.gap.cost)
      let unknown = Phrase(text: language.text(vi: "chưa rõ", en: "unknown"))
      return [
        title, Phrase(.integer(gaps.count)), Phrase(.integer(Set(gaps.map(\.unit.code)).count)),
        costs.isEmpty ? unknown : Phrase(.money(costs.total())),
      ]
    }
    // A policy may exclude a thousand things, each for its own reason.
    let all = groups
    let shown = all.count > Self.mostReasons ? Array(all.prefix(Self.mostReasons - 1)) : all
    let others = all.dropFirst(shown.count).flatMap(\.gaps)
    let rest = language.phrase(
      vi: "\(all.count - shown.count) lý do khác",
      en: "Other reasons: \(all.count - shown.count)"
    )
    return .table(
      Report.Table(
        columns: [
          Report.Table.Column(language.text(vi: "Lý do", en: "Reason")),
          Report.Table.Column(language.text(vi: "Thiếu hụt", en: "Gaps"), .integer),
          Report.Table.Column(language.text(vi: "Đơn vị", en: "Units"), .integer),
          Report.Table.Column(language.text(vi: "Cần hỗ trợ (đồng)", en: "Support needed (đồng)"), .money),
        ],
        rows: shown.map { row($0.title(in: language), $0.gaps) } + (others.isEmpty ? [] : [row(rest, others)]),
        totals: [row(Phrase(text: language.text(vi: "Cộng", en: "Total")), plan.unfunded)]
      )
    )
  }

  private var nothing: Report.Block {
    .paragraph(language.phrase(vi: "Không có thiếu hụt nào bị bỏ lại.", en: "No gap is left open."))
  }

  /// In the order in which the reasons are met.
  private var groups: [Group] {
    var groups: [Group] = []
    for gap in plan.unfunded {
      if let place = groups.firstIndex(where: { $0.takes(gap) }) {
        groups[place].gaps.append(gap)
      } else {
        groups.append(Group(reason: gap.reason, gaps: [gap]))
      }
    }
    return groups
  }

  private func table(_ group: Group) -> Report.Table {
    let gaps = group.gaps
    let costs = gaps.compactMap(\.gap.cost)
    return Report.Table(
      columns: [
        Report.Table.Column(language.text(vi: "Đơn vị", en: "Unit")),
        Report.Table.Column(language.text(vi: "Hạng mục", en: "Requirement")),
        Report.Table.Column(language.text(vi: "Hiện trạng", en: "Status"), .status),
        Report.Table.Column(language.text(vi: "Cần hỗ trợ (đồng)", en: "Support needed (đồng)"), .money),
      ] + (group.saysMore ? [Report.Table.Column(why(group))] : []),
      rows: gaps.map { open in
        let status = open.gap.shortfall.status
        return [
          Phrase(text: open.unit.name[language]),
          Phrase(text: open.gap.requirement.title[language]),
          Phrase(.status(status.name[language], status.tone)),
          open.gap.cost.map { Phrase(.money($0)) } ?? Phrase(text: language.text(vi: "chưa rõ", en: "unknown")),
        ] + (group.saysMore ? [open.sentence[language]] : [])
      },
      totals: costs.isEmpty
        ? []
        : [
          [
            language.phrase(vi: "Cộng \(gaps.count)", en: "Sum of \(gaps.count)"), Phrase(), Phrase(),
            Phrase(.money(costs.total())),
          ] + (group.saysMore ? [Phrase()] : [])
        ]
    )
  }

  private func why(_ group: Group) -> String {
    group.isTie
      ? language.text(vi: "Vì sao xếp sau", en: "Why it comes after")
      : language.text(vi: "Thiếu bao nhiêu", en: "What lacks")
  }
}

package import Documents
package import FacilityPlanning
import FacilityWording
package import Vocabulary

/// The assessment on a screen or two: how many units have how many stars, what lacks and what that costs, what nobody
/// knows, and who is furthest from what the city wants.
package struct AssessmentSummary: Sendable {
  /// So many units are listed; a city that has no more sees all of them.
  private static let mostUnits = 10

  private let whole: AssessmentReport
  private let edition: CriteriaEdition
  private let assessments: [UnitAssessment]
  /// The stars that the city wants everywhere, where it wants any.
  private let floor: Int?

  package init(round: Round, edition: CriteriaEdition, policy: Policy, assessments: [UnitAssessment]) {
    whole = AssessmentReport(round: round, edition: edition, assessments: assessments)
    self.edition = edition
    self.assessments = assessments
    floor = policy.goals.first { $0.kind == .floor }?.stars
  }

  /// Makes the report.
  package func report(in language: Language) -> Report {
    let isEverybody = assessments.count <= Self.mostUnits
    let furthest = furthest
    let shown = isEverybody ? assessments : Array(furthest.prefix(Self.mostUnits))
    var blocks = whole.opening(in: language)
    blocks += [
      .table(stars(in: language)), .table(gaps(in: language)), .list(Report.List(.bulleted, sentences(in: language))),
    ]
    if !shown.isEmpty {
      let title =
        isEverybody
        ? language.phrase(vi: "Các đơn vị", en: "The units")
        : language.phrase(vi: "Đơn vị còn xa chỉ tiêu nhất", en: "The units furthest from the target")
      blocks += [.heading(level: 2, title), .table(whole.overview(of: shown, in: language))]
    }
    var end = SummaryEnd()
    if !isEverybody {
      let rest = furthest.count - shown.count
      end.leaveOut(rest, vi: "\(rest) đơn vị khác chưa đạt chỉ tiêu", en: "\(rest) more of the units below the target")
      end.leaveOut(
        vi: "bảng của tất cả \(assessments.count) đơn vị",
        en: "the table of all \(assessments.count) units"
      )
    }
    end.leaveOut(
      vi: "từng thiếu hụt, biện pháp, kinh phí của mỗi đơn vị",
      en: "each gap, its remedy and its cost, unit by unit"
    )
    let example = (shown.first ?? assessments.first)?.unit.code.description ?? ""
    let command = Span.code("onestop assess \(example)")
    let more = LocalizedPhrase(vi: "Riêng một đơn vị: \(command).", en: "One unit: \(command).")
    blocks.append(end.block(more: example.isEmpty ? nil : more, in: language))
    return Report(language: language, title: whole.title(in: language), blocks: blocks)
  }

  // MARK: - Who is how far

  /// The stars that a unit lacks: up to those wanted everywhere, and up to those it was recognised with.
  private func distance(_ unit: UnitAssessment) -> Int {
    guard let projected = unit.projectedStar else { return 0 }
    return max(floor ?? 0, unit.unit.recognisedStar ?? 0) - projected
  }

  /// The units below the target, those that lack most stars first, then those with most gaps.
  private var furthest: [UnitAssessment] {
    assessments.filter { distance($0) > 0 }.sorted { left, right in
      let (one, other) = ((distance(left), left.gaps.count), (distance(right), right.gaps.count))
      return one == other ? left.unit.code < right.unit.code : one > other
    }
  }

  // MARK: - Tables

  /// How many units have how many stars: recognised, projected today and, where anything is approved, with that.
  private func stars(in language: Language) -> Report.Table {
    let kinds: [[Int?]] = [
      assessments.map(\.unit.recognisedStar), assessments.map(\.today.projectedStar),
      whole.hasCommitments ? assessments.map(\.projectedStar) : [],
    ].filter { !$0.isEmpty }
    let most = max(edition.highestStar, kinds.joined().compactMap(\.self).max() ?? 0)
    let levels = (0...most).reversed().map(Optional.some) + [nil]
    let titles = [
      language.text(vi: "Đã công nhận", en: "Recognised"), language.text(vi: "Dự kiến hiện nay", en: "Projected now"),
      language.text(vi: "Khi khoản đã duyệt về", en: "With approved"),
    ]
    return Report.Table(
      columns: [Report.Table.Column(language.text(vi: "Số đơn vị theo mức sao", en: "Units by stars"))]
        + zip(titles, kinds).map { title, _ in Report.Table.Column(title, .integer) },
      rows: levels.compactMap { level in
        let counts = kinds.map { stars in stars.count { $0 == level } }
        guard level != nil || counts.contains(where: { $0 > 0 }) else { return nil }
        return [Phrase(.stars(level))] + counts.map { Phrase(.integer($0)) }
      }
    )
  }

  /// The gaps of today by what is wrong.
  private func gaps(in language: Language) -> Report.Table {
    let gaps = assessments.flatMap { unit in unit.today.gaps.map { (unit: unit.unit.code, gap: $0) } }
    func row(_ title: Phrase, _ some: [(unit: Slug, gap: Gap)]) -> [Phrase] {
      [
        title, Phrase(.integer(some.count)), Phrase(.integer(Set(some.map(\.unit)).count)),
        Phrase(.money(some.compactMap(\.gap.cost).total())),
      ]
    }
    let byStatus = Dictionary(grouping: gaps, by: \.gap.shortfall.status)
    return Report.Table(
      columns: [
        Report.Table.Column(language.text(vi: "Thiếu hụt hiện nay", en: "Gaps now")),
        Report.Table.Column(language.text(vi: "Số", en: "Gaps"), .integer),
        Report.Table.Column(language.text(vi: "Đơn vị", en: "Units"), .integer),
        Report.Table.Column(language.text(vi: "Kinh phí thành phố (đồng)", en: "City's cost (đồng)"), .money),
      ],
      rows: RequirementStatus.allCases.compactMap { status in
        byStatus[status].map { row(Phrase(text: status.name[language]), $0) }
      },
      totals: [row(Phrase(text: language.text(vi: "Cộng", en: "Total")), gaps)]
    )
  }

  // MARK: - Sentences

  private func sentences(in language: Language) -> [Phrase] {
    ([target, approved, unpriced] + unknown).compactMap { $0?[language] }
  }

  private var target: LocalizedPhrase? {
    // Where no star can be projected, nobody is above or below anything.
    guard assessments.contains(where: { $0.projectedStar != nil }) else { return nil }
    let below = furthest.count
    let once: (vi: Phrase, en: Phrase) =
      whole.hasCommitments ? ("khi các khoản đã duyệt về đủ, ", "with what is approved, ") : ("", "")
    guard let floor else {
      return LocalizedPhrase(
        vi: "Thấp hơn mức sao đã công nhận: \(once.vi)\(below) đơn vị.",
        en: "Below their recognised star: \(once.en)\(below) of the units."
      )
    }
    return LocalizedPhrase(
      vi: "Chỉ tiêu là từ \(floor) sao trở lên và không thấp hơn mức đã công nhận: \(once.vi)\(below) đơn vị chưa đạt.",
      en: """
        The target is \(floor.counted("star")) or more and the recognised star kept: \(once.en)\(below) of the units miss \
        it.
        """
    )
  }

  private var approved: LocalizedPhrase? {
    let committed = CommittedGaps(assessments).count
    guard committed > 0 else { return nil }
    let left = assessments.flatMap(\.gaps)
    let cost = left.compactMap(\.cost).total()
    return LocalizedPhrase(
      vi:
        "\(committed) thiếu hụt đã có khoản được duyệt, đang chờ về; ngoài ra còn \(left.count) thiếu hụt, \(cost) đồng.",
      en:
        "For \(committed) of the gaps something is approved and on its way; \(left.count) are left then, \(cost) đồng."
    )
  }

  private var unpriced: LocalizedPhrase? {
    let count = assessments.flatMap(\.today.gaps).count { $0.cost == nil }
    guard count > 0 else { return nil }
    return LocalizedPhrase(
      vi: "\(count) thiếu hụt chưa tính được chi phí nên chưa nằm trong tổng.",
      en: "The cost of \(count) of the gaps is unknown and not in the total."
    )
  }

  /// What is not known, and about whom.
  private var unknown: [LocalizedPhrase?] {
    let silent = assessments.filter { $0.file == nil }
    let scoreless = assessments.filter { $0.unit.otherScore == nil }
    let partly = assessments.filter { $0.file != nil && !$0.unknowns.isEmpty }
    let count = partly.reduce(0) { $0 + $1.unknowns.count }
    func said(_ units: [UnitAssessment], _ phrase: (LocalizedText) -> LocalizedPhrase) -> LocalizedPhrase? {
      units.isEmpty ? nil : phrase(FewNames(units.map(\.unit.name)).text)
    }
    return [
      said(silent) {
        LocalizedPhrase(
          vi: "\(silent.count) đơn vị chưa gửi kiểm kê: \($0.vi).",
          en: "No inventory from \(silent.count) of the units: \($0.en)."
        )
      },
      said(scoreless) {
        LocalizedPhrase(
          vi: "\(scoreless.count) đơn vị chưa có điểm ngoài cơ sở vật chất nên chưa dự kiến được sao: \($0.vi).",
          en: "Without the score for everything else no star is projected for \(scoreless.count): \($0.en)."
        )
      },
      said(partly) {
        LocalizedPhrase(
          vi: "Chưa đủ dữ liệu để đánh giá \(count) yêu cầu ở \(partly.count) đơn vị: \($0.vi).",
          en: "Not enough data to judge \(count) requirements of \(partly.count) of the units: \($0.en)."
        )
      },
    ]
  }
}

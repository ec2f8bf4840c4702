package import Documents
package import FacilityPlanning
import FacilityWording
package import Vocabulary

/// What has changed between two rounds, as a person reads it: the goals, the units, and each change with its cell.
package struct ProgressReport: Sendable {
  let progress: RoundProgress
  private let edition: CriteriaEdition
  let deliveries: DeliveryReport?

  /// - Parameter deliveries: how far decisions are.
  package init(_ progress: RoundProgress, edition: CriteriaEdition, deliveries: DeliveryReport? = nil) {
    self.progress = progress
    self.edition = edition
    self.deliveries = deliveries
  }

  /// Makes the report.
  package func report(in language: Language) -> Report {
    var blocks = opening(in: language) + (deliveries?.section(in: language) ?? [])
    blocks.append(.heading(level: 2, language.phrase(vi: "Từng đơn vị", en: "Unit by unit")))
    blocks.append(.table(table(of: progress.units, in: language)))
    blocks += funded(in: language)
    blocks += changes(in: language)
    return Report(language: language, title: title(in: language), blocks: blocks)
  }

  func title(in language: Language) -> String {
    language.text(
      vi: "Tiến độ từ kỳ \(progress.from.name.vi) đến kỳ \(progress.to.name.vi)",
      en: "Progress from \(progress.from.name.en) to \(progress.to.name.en)"
    )
  }

  /// The title, the goals, and who sent nothing.
  func opening(in language: Language) -> [Report.Block] {
    let blocks: [Report.Block] = [
      .heading(level: 1, Phrase(text: title(in: language))),
      .paragraph(
        language.phrase(
          vi:
            "Số liệu là hiện trạng theo kiểm kê, chưa tính khoản hỗ trợ nào. Dự báo giả định mỗi tháng tới tiến được như bình quân \(months) tháng qua.",
          en:
            "The figures are as inventoried, before any funding. The forecast takes every month to bring as much as the \(months) before."
        )
      ),
      .table(goals(in: language)),
    ]
    return blocks + submissions(in: language)
  }

  private var months: Int { progress.to.months(since: progress.from) }

  private func goals(in language: Language) -> Report.Table {
    Report.Table(
      columns: [
        Report.Table.Column(language.text(vi: "Mục tiêu", en: "Goal")),
        Report.Table.Column(progress.from.description, .integer),
        Report.Table.Column(progress.to.description, .integer),
        Report.Table.Column(language.text(vi: "Chỉ tiêu", en: "Target"), .integer),
        Report.Table.Column(language.text(vi: "Dự báo", en: "Forecast")),
      ],
      rows: progress.goals.map { goal in
        [
          Phrase(text: goal.title[language]),
          Phrase(.integer(goal.before)),
          Phrase(.integer(goal.after)),
          goal.target.map { Phrase(.integer($0)) } ?? Phrase(text: "–"),
          goal.outlook[language],
        ]
      }
    )
  }

  private func submissions(in language: Language) -> [Report.Block] {
    let missing = progress.missing
    guard !missing.isEmpty else { return [] }
    let names = missing.map { $0.unit.name[language] }.joined(separator: ", ")
    return [
      .note(
        .warning,
        language.phrase(
          vi: "\(missing.count) đơn vị chưa nộp kiểm kê kỳ \(progress.to.name.vi): \(names).",
          en: "\(missing.count) of the units submitted nothing for \(progress.to.name.en): \(names)."
        )
      )
    ]
  }

  /// Units, a row each; the sums are those of all.
  func table(of units: [UnitProgress], in language: Language) -> Report.Table {
    Report.Table(
      columns: [
        Report.Table.Column(language.text(vi: "Đơn vị", en: "Unit")),
        Report.Table.Column(language.text(vi: "Công nhận", en: "Recognised"), .stars),
        Report.Table.Column(progress.from.description, .stars),
        Report.Table.Column(progress.to.description, .stars),
        Report.Table.Column(language.text(vi: "Tốt lên", en: "Better"), .integer),
        Report.Table.Column(language.text(vi: "Xấu đi", en: "Worse"), .integer),
        Report.Table.Column(language.text(vi: "Thiếu hụt còn lại", en: "Gaps left"), .integer),
      ],
      rows: units.map { unit in
        [
          Phrase(text: unit.unit.name[language]),
          Phrase(.stars(unit.unit.recognisedStar)),
          Phrase(.stars(unit.before.projectedStar)),
          Phrase(.stars(unit.after.projectedStar)),
          Phrase(.integer(unit.count(\.isBetter))),
          Phrase(.integer(unit.count(\.isWorse))),
          Phrase(.integer(unit.after.gaps.count)),
        ]
      },
      totals: [
        [
          Phrase(text: language.text(vi: "Cộng", en: "Total")), Phrase(), Phrase(), Phrase(),
          Phrase(.integer(progress.units.reduce(0) { $0 + $1.count(\.isBetter) })),
          Phrase(.integer(progress.units.reduce(0) { $0 + $1.count(\.isWorse) })),
          Phrase(.integer(progress.units.reduce(0) { $0 + $1.after.gaps.count })),
        ]
      ]
    )
  }
}

// MARK: - What was funded, and every change

extension ProgressReport {
  func fundedTitle(in language: Language) -> Report.Block {
    .heading(
      level: 2,
      language.phrase(
        vi: "Hạng mục đã đề nghị sau kỳ \(progress.from.name.vi)",
        en: "What was proposed after \(progress.from.name.en)"
      )
    )
  }

  /// What the earlier proposal asked for, line by line, and what of it is there.
  func funded(in language: Language) -> [Report.Block] {
    let heading = fundedTitle(in: language)
    guard let funded = progress.funded else {
      return [
        heading,
        .paragraph(
          language.phrase(
            vi: "Không có Tờ trình nào của kỳ này được lưu, nên không đối chiếu được hạng mục đã đề nghị.",
            en: "No proposal of that round is on record, so nothing proposed can be followed up."
          )
        ),
      ]
    }
    let table = Report.Table(
      columns: [
        Report.Table.Column(language.text(vi: "Đơn vị", en: "Unit")),
        Report.Table.Column(language.text(vi: "Hạng mục", en: "Requirement")),
        Report.Table.Column(language.text(vi: "Kinh phí (đồng)", en: "Cost (đồng)"), .money),
        Report.Table.Column(language.text(vi: "Nay", en: "Now"), .status),
      ],
      rows: funded.map { remedy in
        [
          Phrase(text: remedy.unit.name[language]),
          Phrase(text: remedy.requirement.title[language]),
          Phrase(.money(remedy.cost)),
          Phrase(.status(remedy.arrival.name[language], remedy.arrival.tone)),
        ]
      },
      totals: FundedRemedy.Arrival.allCases.map { arrival in
        let some = funded.filter { $0.arrival == arrival }
        return [
          Phrase(text: arrival.name[language]), Phrase(.integer(some.count)), Phrase(.money(some.map(\.cost).total())),
          Phrase(),
        ]
      }
    )
    return [heading, .table(table)]
  }

  private func changes(in language: Language) -> [Report.Block] {
    let changed = progress.units.filter { !$0.changes.isEmpty }
    let heading = Report.Block.heading(level: 2, language.phrase(vi: "Từng thay đổi", en: "Every change"))
    guard !changed.isEmpty else {
      return [heading, .paragraph(language.phrase(vi: "Không có thay đổi nào.", en: "Nothing has changed."))]
    }
    let table = Report.Table(
      columns: [
        Report.Table.Column(language.text(vi: "Đơn vị", en: "Unit")),
        Report.Table.Column(language.text(vi: "Hạng mục", en: "Requirement")),
        Report.Table.Column(language.text(vi: "Thay đổi", en: "Change"), .status),
        Report.Table.Column(language.text(vi: "Trước", en: "Before")),
        Report.Table.Column(language.text(vi: "Nay", en: "Now")),
      ],
      rows: changed.flatMap { unit in
        unit.changes.map { change in
          [
            Phrase(text: unit.unit.name[language]),
            Phrase(text: change.requirement.title[language]),
            Phrase(.status(change.kind.name[language], change.kind.tone)),
            change.before.finding(in: edition)[language],
            change.after.finding(in: edition)[language],
          ]
        }
      }
    )
    return [heading, .table(table)]
  }
}

package import Documents
package import FacilityPlanning
import FacilityWording
package import Vocabulary

/// The assessment as a person reads it: all units in one table, then unit by unit.
package struct AssessmentReport: Sendable {
  private let round: Round
  private let edition: CriteriaEdition
  private let assessments: [UnitAssessment]

  package init(round: Round, edition: CriteriaEdition, assessments: [UnitAssessment]) {
    self.round = round
    self.edition = edition
    self.assessments = assessments
  }

  /// Makes the report.
  package func report(in language: Language) -> Report {
    var blocks = opening(in: language)
    blocks.append(.table(overview(of: assessments, in: language)))
    for assessment in assessments { blocks += self.blocks(of: assessment, in: language) }
    return Report(language: language, title: title(in: language), blocks: blocks)
  }

  func title(in language: Language) -> String {
    language.text(
      vi: "Đánh giá cơ sở vật chất Bộ phận Một cửa, kỳ kiểm kê \(round.name.vi)",
      en: "Assessment of one-stop shops, inventories of \(round.name.en)"
    )
  }

  /// The title, and the criteria that were used.
  func opening(in language: Language) -> [Report.Block] {
    var blocks: [Report.Block] = [
      .heading(level: 1, Phrase(text: title(in: language))),
      .paragraph(
        language.phrase(
          vi: "Tiêu chí: \(edition.name.vi), ngày \(edition.date.figures.vi).",
          en: "Criteria: \(edition.name.en), \(edition.date.figures.en)."
        )
      ),
    ]
    if edition.isAssumption {
      blocks.append(
        .note(
          .warning,
          language.phrase(vi: "Bộ tiêu chí có nội dung là giả định.", en: "The criteria edition holds assumptions.")
        )
      )
    }
    return blocks
  }

  /// Whether anything is approved and still to come; only then the overview says what comes of it.
  var hasCommitments: Bool { assessments.contains(where: \.hasCommitments) }

  /// Units in one table, a row each.
  func overview(of units: [UnitAssessment], in language: Language) -> Report.Table {
    let approved = Report.Table.Column(language.text(vi: "Khi khoản đã duyệt về", en: "With approved"), .stars)
    return Report.Table(
      columns: [
        Report.Table.Column(language.text(vi: "Đơn vị", en: "Unit")),
        Report.Table.Column(language.text(vi: "Công nhận", en: "Recognised"), .stars),
        Report.Table.Column(language.text(vi: "Điểm", en: "Score"), .integer),
        Report.Table.Column(language.text(vi: "Dự kiến", en: "Projected"), .stars),
      ] + (hasCommitments ? [approved] : []) + [
        Report.Table.Column(language.text(vi: "Thiếu hụt", en: "Gaps"), .integer),
        Report.Table.Column(language.text(vi: "Chưa rõ", en: "Unknown"), .integer),
        Report.Table.Column(language.text(vi: "Mức kế tiếp", en: "Next"), .stars),
        Report.Table.Column(language.text(vi: "Chi phí mức kế tiếp (đồng)", en: "Cost of next (đồng)"), .money),
      ],
      rows: units.map { fulfilled in
        let assessment = fulfilled.today
        return [
          Phrase(text: assessment.unit.name[language]),
          Phrase(.stars(assessment.unit.recognisedStar)),
          assessment.score.map { Phrase(.integer($0)) } ?? Phrase(text: Figures(language).stars(nil)),
          Phrase(.stars(assessment.projectedStar)),
        ] + (hasCommitments ? [Phrase(.stars(fulfilled.projectedStar))] : []) + [
          Phrase(.integer(assessment.gaps.count)),
          Phrase(.integer(assessment.unknowns.count)),
          assessment.nextStar.map { Phrase(.stars($0.stars)) } ?? Phrase(),
          assessment.nextStar.map { Phrase(.money($0.cost)) } ?? Phrase(),
        ]
      }
    )
  }
}

// MARK: - One unit

extension AssessmentReport {
  private func blocks(of fulfilled: UnitAssessment, in language: Language) -> [Report.Block] {
    let assessment = fulfilled.today
    var blocks: [Report.Block] = [
      .heading(level: 2, Phrase(text: assessment.unit.name[language])),
      .facts(facts(of: assessment, in: language) + CommittedGaps([fulfilled]).facts(of: fulfilled, in: language)),
    ]
    if !assessment.gaps.isEmpty { blocks.append(.table(gaps(of: assessment, in: language))) }
    blocks += CommittedGaps([fulfilled]).blocks(in: language)
    if assessment.file == nil {
      blocks.append(.note(.warning, BlockedUnit.Reason.noSubmission.sentence(in: edition)[language]))
    } else if !assessment.unknowns.isEmpty {
      blocks.append(.paragraph(language.phrase(vi: "Chưa đủ dữ liệu để đánh giá:", en: "Not enough data to judge:")))
      blocks.append(
        .list(
          Report.List(
            .bulleted,
            assessment.unknowns.map { "\($0.requirement.title[language]): \($0.finding(in: edition)[language])" }
          )
        )
      )
    }
    return blocks
  }

  private func facts(of assessment: UnitAssessment, in language: Language) -> [Report.Fact] {
    let unknown = Phrase(text: Figures(language).stars(nil))
    return [
      Report.Fact(
        language.text(vi: "Sao đã công nhận", en: "Recognised star"),
        Phrase(.stars(assessment.unit.recognisedStar))
      ),
      Report.Fact(language.text(vi: "Điểm", en: "Score"), assessment.score.map { Phrase(.integer($0)) } ?? unknown),
      Report.Fact(language.text(vi: "Sao dự kiến", en: "Projected star"), Phrase(.stars(assessment.projectedStar))),
      Report.Fact(language.text(vi: "Mức kế tiếp", en: "Next star"), assessment.nextStarPhrase(in: edition, language)),
    ]
  }

  private func gaps(of assessment: UnitAssessment, in language: Language) -> Report.Table {
    let open = assessment.requirements.filter { $0.gap != nil }
    return Report.Table(
      columns: [
        Report.Table.Column(language.text(vi: "Thiếu hụt", en: "Gap")),
        Report.Table.Column(language.text(vi: "Hiện trạng", en: "Finding")),
        Report.Table.Column(language.text(vi: "Biện pháp", en: "Remedy")),
        Report.Table.Column(language.text(vi: "Điểm", en: "Points"), .integer),
        Report.Table.Column(language.text(vi: "Bắt buộc từ", en: "Mandatory from"), .stars),
        Report.Table.Column(language.text(vi: "Kinh phí thành phố (đồng)", en: "City's cost (đồng)"), .money),
      ],
      rows: open.map { item in
        let mandatory = item.requirement.mandatoryFrom
        return [
          Phrase(text: item.requirement.title[language]),
          item.finding(in: edition)[language],
          Phrase(text: item.gap?.remedy?.workName[language] ?? language.text(vi: "chưa rõ", en: "unknown")),
          Phrase(.integer(item.requirement.points)),
          mandatory > 0 ? Phrase(.stars(mandatory)) : Phrase(),
          item.gap?.cost.map { Phrase(.money($0)) } ?? Phrase(text: language.text(vi: "chưa rõ", en: "unknown")),
        ]
      },
      totals: [
        [
          Phrase(text: language.text(vi: "Tổng cộng", en: "Total")), Phrase(), Phrase(), Phrase(), Phrase(),
          Phrase(.money(assessment.gaps.compactMap(\.cost).total())),
        ]
      ]
    )
  }
}

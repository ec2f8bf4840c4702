package import Documents
package import FacilityPlanning
package import Vocabulary

/// How firm a plan is, as a person reads it: what was tried, what stays, what falls, and which data to go and get.
package struct SensitivityReport: Sendable {
  private let sensitivity: Sensitivity
  private let edition: CriteriaEdition
  private let prices: PriceBook

  package init(_ sensitivity: Sensitivity, edition: CriteriaEdition, prices: PriceBook) {
    self.sensitivity = sensitivity
    self.edition = edition
    self.prices = prices
  }

  /// Makes the report.
  package func report(in language: Language) -> Report {
    let round = sensitivity.plan.round.name
    let title = language.text(
      vi: "Độ nhạy của phương án phân bổ kinh phí, kỳ kiểm kê \(round.vi)",
      en: "Sensitivity of the funding plan, inventories of \(round.en)"
    )
    let sentences = SensitivitySentences(sensitivity: sensitivity, prices: prices)
    var blocks: [Report.Block] = [
      .heading(level: 1, Phrase(text: title)),
      .facts([
        Report.Fact(language.text(vi: "Ngân sách", en: "Budget"), "\(sensitivity.plan.policy.budget) đồng"),
        Report.Fact(language.text(vi: "Kinh phí đề nghị", en: "Cost"), "\(sensitivity.plan.cost) đồng"),
        Report.Fact(
          language.text(vi: "Số phương án đã thử", en: "Plans tried"),
          Phrase(.integer(sensitivity.solveCount))
        ),
      ]),
      .heading(level: 2, language.phrase(vi: "Đã thử những gì", en: "What was tried")),
      .list(Report.List(.bulleted, sentences.tested.map { $0[language] })),
    ]
    blocks += [sentences.impossible].compactMap(\.self).map { .note(.warning, $0[language]) }
    let lines = SensitivityLines(sensitivity: sensitivity, prices: prices, language: language)
    blocks += [
      .heading(level: 2, language.phrase(vi: "Hạng mục ổn định", en: "Lines that stay")),
      .paragraph(sentences.firmness[language]),
    ]
    blocks += lines.staying
    blocks.append(.heading(level: 2, language.phrase(vi: "Hạng mục có thể rời phương án", en: "Lines that may fall")))
    blocks += lines.fragile
    let unknowns = SensitivityUnknowns(sensitivity: sensitivity, edition: edition, language: language)
    blocks.append(
      .heading(level: 2, language.phrase(vi: "Phụ thuộc vào dữ liệu chưa rõ", en: "What hangs on unknown data"))
    )
    blocks += unknowns.extremes
    blocks.append(.heading(level: 2, language.phrase(vi: "Dữ liệu cần thu thập trước", en: "Data to go and get first")))
    blocks += unknowns.ranking
    return Report(language: language, title: title, blocks: blocks)
  }
}

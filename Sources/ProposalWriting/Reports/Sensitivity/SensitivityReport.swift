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
    report(isSummary: false, in: language)
  }

  /// Makes a report of a screen or two: what may fall first, and the data to get first.
  package func summary(in language: Language) -> Report { report(isSummary: true, in: language) }

  private static let mostLines = 4
  private static let mostUnknowns = 3

  private func report(isSummary: Bool, in language: Language) -> Report {
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
    ]
    if !isSummary {
      blocks += [
        .heading(level: 2, language.phrase(vi: "Đã thử những gì", en: "What was tried")),
        .list(Report.List(.bulleted, sentences.tested.map { $0[language] })),
      ]
    }
    blocks += [sentences.impossible].compactMap(\.self).map { .note(.warning, $0[language]) }
    var lines = SensitivityLines(sensitivity: sensitivity, prices: prices, language: language)
    if isSummary { (lines.mostPrices, lines.mostLines) = (0, Self.mostLines) }
    blocks += [
      .heading(level: 2, language.phrase(vi: "Hạng mục ổn định", en: "Lines that stay")),
      .paragraph(sentences.firmness[language]),
    ]
    if !isSummary { blocks += lines.staying }
    blocks.append(.heading(level: 2, language.phrase(vi: "Hạng mục có thể rời phương án", en: "Lines that may fall")))
    blocks += lines.fragile
    let unknowns = SensitivityUnknowns(
      sensitivity: sensitivity,
      edition: edition,
      language: language,
      most: isSummary ? Self.mostUnknowns : nil
    )
    blocks.append(
      .heading(level: 2, language.phrase(vi: "Phụ thuộc vào dữ liệu chưa rõ", en: "What hangs on unknown data"))
    )
    blocks += unknowns.extremes
    blocks.append(.heading(level: 2, language.phrase(vi: "Dữ liệu cần thu thập trước", en: "Data to go and get first")))
    blocks += unknowns.ranking
    if isSummary { blocks.append(end(in: language)) }
    return Report(language: language, title: title, blocks: blocks)
  }

  private func end(in language: Language) -> Report.Block {
    var end = SummaryEnd()
    end.leaveOut(vi: "đã thử những gì", en: "what was tried")
    let firm = sensitivity.stayingLines.count
    end.leaveOut(firm, vi: "từng hạng mục ổn định (\(firm))", en: "each line that stays (\(firm))")
    let fragile = sensitivity.fragileLines.count - Self.mostLines
    end.leaveOut(
      fragile,
      vi: "\(fragile) hạng mục khác có thể rời phương án",
      en: "\(fragile) more of the lines that may fall"
    )
    end.leaveOut(
      sensitivity.fragileLines.count,
      vi: "các lần đổi riêng từng đơn giá làm hạng mục rời phương án",
      en: "the changes of single prices after which a line falls"
    )
    let unknowns = sensitivity.unknowns.count - Self.mostUnknowns
    end.leaveOut(unknowns, vi: "\(unknowns) dữ liệu chưa rõ khác", en: "\(unknowns) more of the unknown data")
    return end.block(in: language)
  }
}

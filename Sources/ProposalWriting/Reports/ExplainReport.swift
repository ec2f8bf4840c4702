package import Documents
package import FacilityPlanning
import FacilityWording
package import Vocabulary

/// An explanation as the chairman of a ward reads it: what is funded, what is not, why, and what would change that.
package struct ExplainReport: Sendable {
  private let explanation: UnitExplanation
  private let edition: CriteriaEdition
  private let reasons: LineReasons
  private let sentences: ExplanationSentences

  package init(_ explanation: UnitExplanation, register: Register, edition: CriteriaEdition) {
    self.explanation = explanation
    self.edition = edition
    reasons = LineReasons(plan: explanation.plan, edition: edition, baselineYear: register.baselineYear)
    sentences = ExplanationSentences(explanation: explanation)
  }

  /// Makes the report.
  package func report(in language: Language) -> Report {
    let unit = explanation.unit
    let title = language.text(
      vi: "\(unit.unit.name.vi): được gì, chưa được gì và vì sao, kỳ kiểm kê \(explanation.plan.round.name.vi)",
      en: "\(unit.unit.name.en): what is funded, what is not, and why, inventories of \(explanation.plan.round.name.en)"
    )
    var blocks: [Report.Block] = [
      .heading(level: 1, Phrase(text: title)),
      .paragraph(sentences.summary[language]),
      .paragraph(
        language.phrase(
          vi: "Mọi số tiền là phần thành phố chi. Mỗi câu trả lời là kết quả của một lần tính lại chính xác.",
          en: "All amounts are what the city pays. Each answer comes from planning again, exactly."
        )
      ),
      .facts(
        [
          Report.Fact(
            language.text(vi: "Sao đã công nhận", en: "Recognised star"),
            Phrase(.stars(unit.unit.recognisedStar))
          ),
          Report.Fact(
            language.text(vi: "Dự kiến hiện nay", en: "Projected now"),
            Phrase(.stars(unit.assessment.today.projectedStar))
          ),
        ] + CommittedGaps([unit.assessment]).facts(of: unit.assessment, in: language) + [
          Report.Fact(language.text(vi: "Sau khi bố trí", en: "After funding"), Phrase(.stars(unit.starAfter)))
        ]
      ),
    ]
    blocks += blocked(in: language)
    blocks += CommittedGaps([unit.assessment]).blocks(in: language)
    if !explanation.funded.isEmpty {
      blocks.append(.heading(level: 2, language.phrase(vi: "Được bố trí", en: "Funded")))
      for gap in explanation.funded { blocks += self.blocks(of: gap, in: language) }
      blocks += withoutUnit(in: language)
    }
    if !explanation.open.isEmpty {
      blocks.append(.heading(level: 2, language.phrase(vi: "Chưa được bố trí", en: "Not funded")))
      for gap in explanation.open { blocks += self.blocks(of: gap, in: language) }
    }
    blocks += nextStar(in: language)
    return Report(language: language, title: title, blocks: blocks)
  }

  private func list(_ phrases: [LocalizedPhrase], in language: Language) -> Report.Block {
    .list(Report.List(.bulleted, phrases.map { $0[language] }))
  }

  private func blocked(in language: Language) -> [Report.Block] {
    guard !explanation.blocked.isEmpty else { return [] }
    return [
      .note(
        .warning,
        language.phrase(
          vi: "Thiếu dữ liệu. Điều chưa biết thì không tính điểm và không được bố trí kinh phí:",
          en: "Data are missing. What is not known earns no points and cannot be funded:"
        )
      ),
      list(explanation.blocked.map { $0.sentence(in: edition) }, in: language),
    ]
  }

  private func blocks(of gap: FundedGap, in language: Language) -> [Report.Block] {
    [
      .heading(level: 3, Phrase(text: gap.line.requirement.title[language])),
      list([reasons.reason(for: gap.line)] + sentences.sentences(about: gap), in: language),
    ]
  }

  private func blocks(of gap: OpenGap, in language: Language) -> [Report.Block] {
    var reason = gap.gap.sentence
    if let cost = gap.gap.gap.cost {
      reason = LocalizedPhrase(vi: "Cần \(cost) đồng. \(reason.vi)", en: "It takes \(cost) đồng. \(reason.en)")
    }
    return [
      .heading(level: 3, Phrase(text: gap.gap.gap.requirement.title[language])),
      list([reason] + sentences.sentences(about: gap), in: language),
    ]
  }

  private func nextStar(in language: Language) -> [Report.Block] {
    guard let star = explanation.nextStar else { return [] }
    return [
      .heading(level: 2, language.phrase(vi: "Lên \(stars: star.stars)", en: "To reach \(stars: star.stars)")),
      list(sentences.sentences(about: star), in: language),
    ]
  }

  private func withoutUnit(in language: Language) -> [Report.Block] {
    guard let consequence = explanation.withoutUnit, explanation.funded.count > 1 else { return [] }
    return [
      .heading(
        level: 3,
        language.phrase(vi: "Nếu không bố trí gì cho đơn vị này", en: "If nothing were funded for this unit")
      ),
      list([sentences.withoutIt(consequence)], in: language),
    ]
  }
}

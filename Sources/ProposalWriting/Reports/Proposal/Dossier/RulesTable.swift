import Documents
import FacilityPlanning
import FacilityWording
import Vocabulary

/// The rules of the day, one row each, and the topics on which none is known.
struct RulesTable {
  let proposal: Proposal
  let language: Language

  var blocks: [Report.Block] {
    guard let rules = proposal.rules else {
      return [
        .note(
          .warning,
          language.phrase(
            vi: "Không có tệp quy định; mọi căn cứ, hạn mức và định mức phải được bổ sung trước khi ký.",
            en: "There is no file of rules; every ground, limit and norm has to be added before this is signed."
          )
        )
      ]
    }
    let remarks = RuleRemarks(language)
    let unknown = rules.unknownTopics.map { Report.Block.note(.warning, "\(remarks.unknown($0, on: rules.day)).") }
    return [.paragraph(day(rules.day))] + unknown + [.table(table(rules.rules))]
  }

  private func day(_ day: CalendarDate) -> Phrase {
    guard proposal.particulars.date != nil else {
      if proposal.particulars.asOf != nil {
        return language.phrase(
          vi:
            "Văn bản chưa ghi ngày nên áp dụng các quy định có hiệu lực ngày \(day.figures.vi), ngày xác định các đơn vị.",
          en:
            "The document bears no date, so that the rules of \(day.figures.en) are used, the day whose units are meant."
        )
      }
      let round = proposal.plan.round.name
      return language.phrase(
        vi:
          "Văn bản chưa ghi ngày nên áp dụng các quy định có hiệu lực ngày \(day.figures.vi), ngày cuối của kỳ kiểm kê \(round.vi).",
        en:
          "The document bears no date, so that the rules of \(day.figures.en) are used, the last day of the round of \(round.en)."
      )
    }
    return language.phrase(
      vi: "Áp dụng các quy định có hiệu lực ngày \(day.figures.vi).",
      en: "The rules of \(day.figures.en) are used."
    )
  }

  private func table(_ book: RuleBook) -> Report.Table {
    let grounds = book.grounds.map { row(.grounds, $0, content: nil) }
    let assets = book.fixedAssets.map { rule in
      row(
        .fixedAssets,
        rule,
        content: language.phrase(
          vi:
            "Từ \(rule.content.minimumValue) đồng và thời gian sử dụng từ \(rule.content.minimumLifeYears) năm trở lên",
          en:
            "From \(rule.content.minimumValue) đồng on; years of useful life: \(rule.content.minimumLifeYears) or more"
        )
      )
    }
    let limits = book.procurement.map { row(.procurement, $0, content: limit($0.content)) }
    let ceilings = book.ceilings.map { row(.ceilings, $0, content: ceiling($0.content)) }
    let norms = book.norms.map { row(.norms, $0, content: Phrase(text: $0.content.guidance[language])) }
    let classes = book.classes.map { row(.classes, $0, content: Phrase(text: $0.content.guidance[language])) }
    let surveys = book.surveys.map { row(.surveys, $0, content: Phrase(text: days($0.content.days))) }
    let shops = book.shops.map { row(.shops, $0, content: Phrase(text: $0.content.name[language])) }
    let supplements = book.supplements.map { rule in
      row(
        .supplements,
        rule,
        content: rule.content.council.map { council in
          language.phrase(vi: "\(council.vi) quyết định", en: "decided by the \(council.en)")
        } ?? language.phrase(vi: "Ủy ban nhân dân cấp trên quyết định", en: "decided by the higher committee")
      )
    }
    let lives = book.usefulLives.map { rule in
      let (name, years) = (rule.content.name, rule.content.years)
      return row(
        .usefulLives,
        rule,
        content: language.phrase(vi: "\(name.vi): \(years) năm", en: "\(name.en): \(years.counted("year"))")
      )
    }
    return Report.Table(
      columns: [
        Report.Table.Column(language.text(vi: "Nội dung", en: "Topic")),
        Report.Table.Column(language.text(vi: "Quy định", en: "Rule")),
        Report.Table.Column(language.text(vi: "Căn cứ", en: "Basis")),
        Report.Table.Column(language.text(vi: "Hiệu lực", en: "In force")),
        Report.Table.Column(language.text(vi: "Đối chiếu", en: "Checked"), .status),
      ],
      rows: grounds + assets + limits + ceilings + norms + classes + surveys + shops + supplements + lives
    )
  }

  private func row<Content>(_ topic: RuleTopic, _ rule: Rule<Content>, content: Phrase?) -> [Phrase] {
    let name = rule.basis[language]
    let status: Span =
      rule.isAssumption
      ? .status(language.text(vi: "Giả định", en: "Assumed"), .warning)
      : .status(language.text(vi: "Có nguồn", en: "Sourced"), .good)
    return [
      Phrase(text: topic.name[language]),
      content ?? Phrase(text: name.capitalisedSentence),
      Phrase(text: content == nil ? rule.source : name.capitalisedSentence),
      Phrase(text: days(rule.period)),
      Phrase(status),
    ]
  }

  private func limit(_ limit: ProcurementLimit) -> Phrase {
    let route = limit.route[language]
    return limit.upTo.map { language.phrase(vi: "\(route): đến \($0) đồng", en: "\(route): up to \($0) đồng") }
      ?? Phrase(text: route)
  }

  private func ceiling(_ ceiling: PriceCeiling) -> Phrase {
    let name = ceiling.name[language]
    guard let quantity = ceiling.quantity?[language] else { return "\(name): \(ceiling.amount) đồng" }
    return "\(name): \(ceiling.amount) đồng; \(quantity)"
  }

  private func days(_ period: Period) -> String {
    switch (period.from?.figures[language], period.until?.figures[language]) {
    case (nil, nil): language.text(vi: "không thời hạn", en: "always")
    case (let from?, nil): language.text(vi: "từ \(from)", en: "from \(from)")
    case (nil, let until?): language.text(vi: "đến \(until)", en: "until \(until)")
    case (let from?, let until?): language.text(vi: "từ \(from) đến \(until)", en: "from \(from) to \(until)")
    }
  }
}

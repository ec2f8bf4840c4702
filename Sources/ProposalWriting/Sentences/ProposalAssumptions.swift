import Documents
import FacilityPlanning
import FacilityWording
import Vocabulary

/// Everything assumed that a proposal rests on, one sentence each.
struct ProposalAssumptions: Sendable {
  private let proposal: Proposal
  private let edition: CriteriaEdition

  init(_ proposal: Proposal) {
    self.proposal = proposal
    edition = proposal.edition
  }

  /// The assumptions that were used: authority, edition, levels, requirements, identity rules, policy, rules, prices, units, decisions.
  var sentences: [LocalizedPhrase] { general + prices }

  /// The assumptions about everything but prices.
  var general: [LocalizedPhrase] {
    [authority, wholeEdition, levels, requirements, identityRules, policy, rules, survey, units, decisions].compactMap(
      \.self
    )
  }

  /// The same without the rules, which the review sheet lists one by one.
  var generalButRules: [LocalizedPhrase] {
    [authority, wholeEdition, levels, requirements, identityRules, policy, survey, units, decisions].compactMap(\.self)
  }

  private var decisions: LocalizedPhrase? {
    let assumed = (proposal.deliveries?.entries ?? []).map(\.decision).filter(\.isAssumption)
    guard !assumed.isEmpty else { return nil }
    let titles = assumed.map(\.title).joined(separator: ", ")
    return LocalizedPhrase(
      vi: "Quyết định và tình hình thực hiện là giả định để minh họa: \(titles).",
      en: "Decisions and their delivery are assumed, for illustration: \(titles)."
    )
  }

  private var authority: LocalizedPhrase? {
    guard proposal.authority.isAssumption else { return nil }
    return LocalizedPhrase(
      vi:
        "Cơ quan trình và nơi nhận là giả định: \(proposal.authority.name.vi) trình \(proposal.authority.addressee.vi).",
      en:
        "The proposing agency and the addressee are assumed: \(proposal.authority.name.en) to \(proposal.authority.addressee.en)."
    )
  }

  private var wholeEdition: LocalizedPhrase? {
    guard edition.isAssumption else { return nil }
    return LocalizedPhrase(
      vi:
        "“\(edition.name.vi)” có nội dung là giả định (nguồn ghi trong tệp: \(edition.source)); tên các nhóm tiêu chí chưa đối chiếu nguyên văn.",
      en:
        "“\(edition.name.en)” holds assumptions (source named in the file: \(edition.source)); the titles of its groups have not been held against the original."
    )
  }

  private var levels: LocalizedPhrase? {
    let assumed = edition.levels.filter(\.isAssumption)
    guard !assumed.isEmpty else { return nil }
    return LocalizedPhrase(
      vi: "Mức điểm tối thiểu là giả định: \(list(assumed.map { "\($0.stars) sao từ \($0.minimumScore) điểm" })).",
      en:
        "Minimum scores are assumed: \(list(assumed.map { "\(Figures(.english).stars($0.stars)) from \($0.minimumScore) points" }))."
    )
  }

  private var requirements: LocalizedPhrase? {
    let assumed = edition.requirements.filter(\.isAssumption)
    guard !assumed.isEmpty else { return nil }
    guard assumed.count < edition.requirements.count else {
      return LocalizedPhrase(
        vi: "Điểm, mức sao bắt buộc hoặc định mức của tất cả \(assumed.count) yêu cầu trong bộ tiêu chí là giả định.",
        en: "Points, mandatory star or quantity of all \(assumed.count) requirements are assumed."
      )
    }
    return LocalizedPhrase(
      vi:
        "\(assumed.count) trên \(edition.requirements.count) yêu cầu của bộ tiêu chí là giả định (điểm, mức sao bắt buộc hoặc định mức): \(list(assumed.map(\.title.vi))).",
      en:
        "\(assumed.count) of the \(edition.requirements.count) requirements are assumed (points, mandatory star or quantity): \(list(assumed.map(\.title.en)))."
    )
  }

  private var identityRules: LocalizedPhrase? {
    let used = Set(edition.requirements.compactMap(\.identityStandard))
    let assumed = edition.identityStandards.filter { used.contains($0.id) && $0.rules.contains(where: \.isAssumption) }
    guard !assumed.isEmpty else { return nil }
    func attributes(_ standard: IdentityStandard, _ language: Language) -> String {
      let rules = standard.rules.filter(\.isAssumption)
      return "\(standard.name[language]) (\(list(rules.map { edition.attributeName($0.attribute)[language] })))"
    }
    return LocalizedPhrase(
      vi:
        "Quy cách nhận diện là giả định ở các thuộc tính: \(Phrase(text: assumed.map { attributes($0, .vietnamese) }.joined(separator: "; "))).",
      en:
        "The identity standard is assumed in these attributes: \(Phrase(text: assumed.map { attributes($0, .english) }.joined(separator: "; ")))."
    )
  }

  private var policy: LocalizedPhrase? {
    guard proposal.policy.isAssumption else { return nil }
    let policy = proposal.policy
    let kinds = AdministrativeUnit.Kind.allCases.filter { kind in proposal.register.units.contains { $0.kind == kind } }
    func shares(_ language: Language) -> String {
      list(kinds.map { "\($0.name[language]) \(policy.costShare[$0] ?? 100)%" })
    }
    return LocalizedPhrase(
      vi:
        "Chính sách phân bổ là giả định: ngân sách \(policy.budget) đồng; tỷ lệ hỗ trợ: \(shares(.vietnamese)); dự phòng \(policy.contingencyPercent)%; làm tròn lên bội số của \(policy.rounding) đồng.",
      en:
        "The policy is assumed: budget \(policy.budget) đồng; share of the support: \(shares(.english)); contingency \(policy.contingencyPercent)%; rounded up to multiples of \(policy.rounding) đồng."
    )
  }

  private var rules: LocalizedPhrase? {
    guard let book = proposal.rules?.rules else { return nil }
    let assumed =
      bases(book.grounds) + bases(book.fixedAssets) + bases(book.procurement) + bases(book.ceilings)
      + bases(book.norms) + bases(book.classes)
    guard !assumed.isEmpty else { return nil }
    var seen: Set<LocalizedText> = []
    let once = assumed.filter { seen.insert($0).inserted }
    return LocalizedPhrase(
      vi: "Các quy định sau chưa đối chiếu với văn bản: \(Phrase(text: once.map(\.vi).joined(separator: "; "))).",
      en:
        "These rules have not been checked against the document: \(Phrase(text: once.map(\.en).joined(separator: "; ")))."
    )
  }

  private var survey: LocalizedPhrase? {
    guard let rule = proposal.rules?.nextSurvey, rule.isAssumption, let opens = rule.content.days.from else {
      return nil
    }
    return LocalizedPhrase(
      vi: "Ngày bắt đầu khảo sát \(opens.figures.vi) là giả định (\(rule.basis.vi)).",
      en: "The day on which the survey begins, \(opens.figures.en), is assumed (\(rule.basis.en))."
    )
  }

  private func bases<Content>(_ rules: [Rule<Content>]) -> [LocalizedText] {
    rules.filter(\.isAssumption).map(\.basis)
  }

  /// The prices used that nobody has confirmed.
  var assumedPrices: [Price] { proposal.usedPrices.filter(\.isAssumption) }

  private var prices: [LocalizedPhrase] {
    assumedPrices.map { price in
      let unit = edition.unitOfMeasure(of: price)
      return LocalizedPhrase(
        vi:
          "Đơn giá “\(price.name.vi)” là giả định: \(price.base) đồng/\(unit.vi), khoảng từ \(price.low) đến \(price.high) đồng (nguồn ghi trong bảng giá: \(price.source)).",
        en:
          "The price of “\(price.name.en)” is assumed: \(price.base) đồng per \(unit.en), within \(price.low) to \(price.high) đồng (source named in the price book: \(price.source))."
      )
    }
  }

  private var units: LocalizedPhrase? {
    let all = proposal.register.units
    let assumed = all.filter(\.isAssumption)
    guard !assumed.isEmpty else { return nil }
    guard assumed.count < all.count else {
      return LocalizedPhrase(
        vi:
          "Số liệu trong danh sách đơn vị (mức sao, điểm khác, số quầy, dân số) có phần là giả định ở tất cả \(all.count) đơn vị.",
        en:
          "Figures of the register (star, other score, counters, residents) are assumed in part for all \(all.count) units."
      )
    }
    return LocalizedPhrase(
      vi:
        "Số liệu trong danh sách đơn vị (mức sao, điểm khác, số quầy, dân số) có phần là giả định ở \(assumed.count) đơn vị: \(list(assumed.map(\.name.vi))).",
      en:
        "Figures of the register (star, other score, counters, residents) are assumed in part for \(assumed.count) units: \(list(assumed.map(\.name.en)))."
    )
  }

  private func list(_ words: [String]) -> String { words.joined(separator: ", ") }
}

/// What has to be said of rules wherever they are used: that one is not checked, or that none is known.
struct RuleRemarks {
  private let language: Language

  init(_ language: Language) { self.language = language }

  /// What follows the basis of a rule that nobody has checked, inside its brackets; nothing otherwise.
  func unchecked<Content>(_ rule: Rule<Content>) -> String {
    rule.isAssumption ? language.text(vi: "; chưa đối chiếu", en: "; not checked") : ""
  }

  /// That no rule on a topic is known for a day.
  func unknown(_ topic: RuleTopic, on day: CalendarDate) -> Phrase {
    let name = topic.name
    return language.phrase(
      vi: "\(name.vi): chưa có căn cứ áp dụng ngày \(day.figures.vi)",
      en: "\(name.en): no ground known for \(day.figures.en)"
    )
  }
}

import Documents
import FacilityPlanning
import FacilityWording
import Vocabulary

/// Section 5: who buys, in how many packages, and how each may be awarded.
struct ProposalProcurement {
  private let words: LetterWords
  private let overview: ProcurementOverview
  private let packages: [ProcurementPackage]
  private var language: Language { words.language }

  init(words: LetterWords) {
    self.words = words
    overview = words.proposal.procurement
    packages = overview.entries.flatMap(\.single)
  }

  var blocks: [Report.Block] {
    let title = Report.Block.heading(level: 2, words.phrase(vi: "5. Hình thức mua sắm", en: "5. Procurement"))
    guard !words.plan.lines.isEmpty else {
      return [
        title, .paragraph(words.phrase(vi: "Đợt này không mua sắm.", en: "Nothing is bought this time.")),
      ]
    }
    return [title, .paragraph(.joined([buyers] + (overview.isRouted ? known : unknown), separator: " "))]
      + norms.map { .paragraph($0) }
  }

  private var buyers: Phrase {
    words.phrase(
      vi: "Ủy ban nhân dân các \(words.kinds.vi) là đơn vị mua sắm.",
      en: "The People's Committees of the \(words.kinds.en) are the purchasing units."
    )
  }

  /// What is said where nobody knows the limits of the day.
  private var unknown: [Phrase] {
    [
      words.phrase(
        vi:
          "Tính theo từng đơn vị và nhóm hạng mục, dự kiến có \(Count(packages.count).vi) gói. Hình thức lựa chọn nhà thầu của từng gói được xác định theo quy định của Chính phủ có hiệu lực tại thời điểm thực hiện; không chia nhỏ gói thầu.",
        en:
          "By unit and group, \(Count(packages.count).en(of: "package")) are expected. How each package is awarded follows the Government's rules in force when it is carried out; packages are not split."
      )
    ]
  }

  private var known: [Phrase] {
    let bands = self.bands
    let parts = bands.map { band in
      words.phrase(
        vi: "\(Count(band.count).vi) gói \(band.extent.vi) \(band.route.vi)",
        en: "\(Count(band.count).en) \(band.extent.en) \(band.route.en)"
      )
    }
    let count = words.phrase(
      vi:
        "Tính theo từng đơn vị và nhóm hạng mục, dự kiến có \(Count(packages.count).vi) gói: \(.joined(parts, separator: "; ")).",
      en:
        "By unit and group, \(Count(packages.count).en(of: "package")) are expected: \(.joined(parts, separator: "; "))."
    )
    let ban = words.proposal.rules?.splittingBan.map { " (\($0.basis[language]))" } ?? ""
    let whole = words.phrase(
      vi: "Các hạng mục cùng tính chất của một đơn vị phải gộp trong một gói; không chia nhỏ gói thầu\(ban).",
      en: "Like items of a unit go into one package; packages are not split\(ban)."
    )
    return [count, whole] + joint
  }

  /// The packages by the way in which they may be awarded, from the lowest limit.
  private var bands: [(count: Int, extent: LocalizedText, route: LocalizedText)] {
    var lower: Money?
    let limits = words.proposal.rules?.limits(of: .equipment) ?? []
    var bands: [(count: Int, extent: LocalizedText, route: LocalizedText)] = limits.compactMap { rule in
      defer { lower = rule.content.upTo ?? lower }
      let count = packages.count { if case .known(let route) = $0.route { route.id == rule.id } else { false } }
      guard count > 0 else { return nil }
      let extent: LocalizedText
      switch (lower, rule.content.upTo) {
      case (nil, let upTo?):
        extent = LocalizedText(vi: "không quá \(Self.millions(upTo).vi)", en: "of at most \(Self.millions(upTo).en),")
      case (let lower?, let upTo?):
        extent = LocalizedText(
          vi: "trên \(Self.millions(lower).vi) đến \(Self.millions(upTo).vi)",
          en: "above \(Self.millions(lower).en) and up to \(Self.millions(upTo).en),"
        )
      case (let lower?, nil):
        extent = LocalizedText(vi: "trên \(Self.millions(lower).vi)", en: "above \(Self.millions(lower).en),")
      case (nil, nil): extent = LocalizedText(vi: "", en: "")
      }
      return (count, extent, Self.way(rule))
    }
    let beyond = packages.count { if case .beyond = $0.route { true } else { false } }
    if beyond > 0 {
      bands.append(
        (
          beyond, LocalizedText(vi: "vượt các hạn mức trên", en: "above these limits,"),
          LocalizedText(vi: "áp dụng hình thức đấu thầu theo quy định", en: "by bidding under the rules")
        )
      )
    }
    return bands
  }

  /// The way of buying behind a number of packages, with its condition and its basis.
  private static func way(_ rule: Rule<ProcurementLimit>) -> LocalizedText {
    let (route, condition) = (rule.content.route, rule.content.condition)
    // "do người đứng đầu đơn vị quyết định", but "áp dụng hình thức chỉ định thầu".
    let start = route.vi.hasSuffix("quyết định") ? "do" : "áp dụng hình thức"
    return LocalizedText(
      vi: "\(start) \(route.vi.uncapitalisedSentence)\(condition.map { ", \($0.vi)" } ?? "") (\(rule.basis.vi))",
      en: "by \(route.en.uncapitalisedSentence)\(condition.map { ", \($0.en)" } ?? "") (\(rule.basis.en))"
    )
  }

  /// What buying centrally would come to, for the group that costs most.
  private var joint: [Phrase] {
    guard let entry = overview.entries.filter({ $0.single.count > 1 }).max(by: { $0.joint.amount < $1.joint.amount }),
      case .known(let rule) = entry.joint.route
    else { return [] }
    let name = entry.subject.category.name
    return [
      words.phrase(
        vi:
          "Trường hợp mua sắm tập trung \(name.vi.uncapitalisedSentence) (\(entry.joint.amount) đồng) thì áp dụng hình thức \(rule.content.route.vi.uncapitalisedSentence) (\(rule.basis.vi)).",
        en:
          "If “\(name.en)” is bought centrally (\(entry.joint.amount) đồng), \(rule.content.route.en.uncapitalisedSentence) applies (\(rule.basis.en))."
      )
    ]
  }

  /// Who sets how many pieces an agency may have, for what the plan buys.
  private var norms: [Phrase] {
    var seen: Set<Slug> = []
    let rules = words.proposal.usedPrices.compactMap { words.proposal.rules?.norm(of: $0) }
      .filter { seen.insert($0.id).inserted }
    guard !rules.isEmpty else { return [] }
    return [
      .joined(rules.map { Phrase(text: "\($0.content.guidance[language])") }, separator: " ")
    ]
  }

  /// "50 triệu đồng", "01 tỷ đồng".
  static func millions(_ amount: Money) -> LocalizedText {
    let (millions, rest) = amount.dong.quotientAndRemainder(dividingBy: 1_000_000)
    guard rest == 0, millions > 0 else {
      return LocalizedText(
        vi: "\(Figures(.vietnamese).money(amount)) đồng",
        en: "\(Figures(.english).money(amount)) đồng"
      )
    }
    if millions % 1_000 == 0 {
      return LocalizedText(
        vi: "\(Count(millions / 1_000).vi) tỷ đồng",
        en: "\(Figures(.english).integer(millions / 1_000)) billion đồng"
      )
    }
    return LocalizedText(
      vi: "\(Figures(.vietnamese).integer(millions)) triệu đồng",
      en: "\(Figures(.english).integer(millions)) million đồng"
    )
  }
}

import Documents
import FacilityPlanning
import FacilityWording
import Vocabulary

/// What the documents of a proposal share: the short names of agencies, what a one-stop shop is called, day and year.
struct LetterWords {
  /// Up to how many units a sentence names; more are counted, and stand in an annex.
  private static let namedUnits = 7

  let proposal: Proposal
  let language: Language
  let names: OfficialNames
  /// One of them, as a sentence holds it: "Bộ phận Một cửa".
  let shop: LocalizedText
  /// "phường, xã", or the only kind that there is.
  let kinds: LocalizedText
  /// The day whose law and whose names hold.
  let day: CalendarDate

  init(_ proposal: Proposal, _ language: Language) {
    self.proposal = proposal
    self.language = language
    names = OfficialNames(proposal.authority)
    shop = (proposal.rules?.shop ?? .usual).name
    kinds = proposal.register.kindsInSentence
    day = proposal.particulars.day(in: proposal.plan.round)
  }

  var plan: FundingPlan { proposal.plan }
  var year: String { String(day.year) }
  var baseline: String { String(proposal.register.baselineYear) }
  var floor: Int? { plan.goals.first { $0.goal.kind == .floor }?.goal.stars }

  /// Whether the plan projects a star for any unit.
  var hasStars: Bool { plan.units.contains { $0.starBefore != nil } }
  /// Whether any unit has been rated.
  var hasRatings: Bool { plan.units.contains { $0.unit.recognisedStar != nil } }

  /// How many gaps are approved and not filled yet.
  var committedGaps: Int { plan.units.reduce(0) { $0 + $1.assessment.requirements.count { $0.committed != nil } } }
  /// Whether today is one thing, and what stands before this proposal another.
  var hasCommitments: Bool { plan.units.contains { $0.assessment.hasCommitments } }

  var marks: DocumentMarks {
    DocumentMarks(
      particulars: proposal.particulars,
      symbol: proposal.authority.symbol,
      issuer: proposal.authority.name[language],
      year: day.year,
      language: language
    )
  }

  /// The units of a sentence: their names, or how many there are.
  func list(_ units: [AdministrativeUnit]) -> String {
    guard units.count > Self.namedUnits else { return units.listed[language] }
    let annex = AnnexNumber.units.label(of: proposal, in: language)
    return language.text(vi: "\(units.count) đơn vị (\(annex))", en: "\(units.count) units (\(annex))")
  }

  /// A text of the criteria or of the price book, with the shops called as they are called on the day.
  func renamed(_ text: LocalizedText) -> String {
    let usual = ShopName.usual.name
    guard shop != usual else { return text[language] }
    switch language {
    case .vietnamese: return text.vi.replacing(usual.vi, with: shop.vi)
    case .english:
      return text.en.replacing("the \(usual.en)", with: "the \(shop.en)")
        .replacing(usual.en.capitalisedSentence, with: shop.en).replacing(usual.en, with: shop.en)
    }
  }

  /// A thing that the criteria ask for, inside a sentence: "máy lấy số thứ tự", "the queue-number machine".
  func inSentence(_ title: LocalizedText) -> String {
    let name = renamed(title).uncapitalisedSentence
    guard language == .english else { return name }
    let first = name.split(separator: " ").first.map(String.init) ?? ""
    let isCounted = first.first?.isNumber ?? false
    return isCounted || ["a", "an", "at", "no", "two", "three", "four"].contains(first) ? name : "the \(name)"
  }

  /// The day from which the units are others than those that were counted; nothing if they are the same.
  var reorganised: CalendarDate? {
    let last = plan.units.flatMap(\.unit.predecessors).map(\.until).max()
    return last.flatMap { $0 >= plan.round.lastDay ? $0.dayAfter : nil }
  }

  /// What is bought or done.
  func work(_ price: Price) -> String { renamed(price.name) }

  /// "ngân sách thành phố", "the city budget".
  var budget: LocalizedText {
    LocalizedText(vi: "ngân sách \(names.level.vi)", en: "\(names.levelAdjective) budget")
  }

  /// What the letter is about, without "Về việc".
  var matter: String {
    language.text(
      vi:
        "hỗ trợ kinh phí hoàn thiện cơ sở vật chất và thống nhất nhận diện \(shop.vi) của \(whose.vi) năm \(year)",
      en:
        "Financial support for completing the facilities and unifying the identity of the \(shop.en)s of \(whose.en) in \(year)"
    )
  }

  /// Whose shops it is about: all units of the place, or only some of a province's, which section 1 names.
  private var whose: LocalizedText {
    let count = Count(plan.units.count)
    let isPart = names.level.vi == "tỉnh"
    return isPart
      ? LocalizedText(vi: "\(count.vi) \(kinds.vi)", en: "\(count.en) \(kinds.en)")
      : LocalizedText(vi: "các \(kinds.vi)", en: "the \(kinds.en)")
  }

  /// The percentage that the city pays, by kind of unit, for the kinds that have lines; nothing where units have their own.
  var shares: [(kind: AdministrativeUnit.Kind, percent: Int, cost: Money, own: Money)] {
    guard !plan.lines.contains(where: { $0.unit.costShare != nil }) else { return [] }
    return AdministrativeUnit.Kind.allCases.compactMap { kind in
      let lines = plan.lines.filter { $0.unit.kind == kind }
      guard let first = lines.first else { return nil }
      let totals = ProposalTotals(lines)
      return (kind, proposal.policy.share(for: first.unit), totals.cost, totals.ownPart)
    }
  }

  /// The survey of citizens before which everything has to stand.
  var surveyDay: CalendarDate? { proposal.rules?.nextSurvey?.content.days.from }

  /// Where in the budget the money comes from; a blank if the policy does not say.
  var budgetSource: Phrase {
    guard let source = proposal.policy.source else {
      return "\(placeholder: text(vi: "nguồn của ngân sách cấp trên", en: "source within the budget"))"
    }
    return Phrase(text: source.name[language])
  }

  /// The document that provided the money, as a sentence cites it; nothing if the policy names none.
  var sourceDocument: LocalizedText? {
    proposal.policy.source?.document.map { document in
      let kinds = [
        ("/NQ", LocalizedText(vi: "Nghị quyết", en: "Resolution")),
        ("/QĐ", LocalizedText(vi: "Quyết định", en: "Decision")),
      ]
      let kind = kinds.first { document.number.contains($0.0) }?.1 ?? LocalizedText(vi: "Văn bản", en: "Document")
      return LocalizedText(
        vi: "\(kind.vi) số \(document.number) \(document.date.name.vi) của \(document.authority.vi)",
        en: "\(kind.en) No. \(document.number) of \(document.date.name.en) of the \(document.authority.en)"
      )
    }
  }

  /// The council that decides on the supplement, where it is not the addressee that does.
  var council: LocalizedText? {
    proposal.rules?.council.map { council in
      LocalizedText(
        vi: council.vi.replacing("cấp tỉnh", with: names.level.vi),
        en: council.en
      )
    }
  }

  /// The units that lack data, in their order.
  var blocked: [AdministrativeUnit] {
    BlockedTable(plan: plan, edition: proposal.edition, language: language).units
  }

  func phrase(vi: Phrase, en: Phrase) -> Phrase { language.phrase(vi: vi, en: en) }
  func text(vi: String, en: String) -> String { language.text(vi: vi, en: en) }
}

/// The annexes of the letter, in their order; one that would be empty is left out, and the rest are renumbered.
enum AnnexNumber: Int, CaseIterable {
  case units = 1
  case estimate
  case unfunded
  case uniformity
  case decisions

  /// Whether a proposal has anything to say in the annex.
  func isFilled(in proposal: Proposal) -> Bool {
    switch self {
    case .units, .estimate: !proposal.plan.lines.isEmpty
    case .unfunded: !proposal.plan.unfunded.isEmpty || !proposal.plan.blocked.isEmpty
    case .uniformity: !(proposal.audit?.items.isEmpty ?? true)
    case .decisions: !proposal.commitments.used.isEmpty
    }
  }

  static func filled(in proposal: Proposal) -> [AnnexNumber] { allCases.filter { $0.isFilled(in: proposal) } }

  /// "Phụ lục III", as sentences and heads name it.
  func label(of proposal: Proposal, in language: Language) -> String {
    let place = Self.filled(in: proposal).firstIndex(of: self) ?? rawValue - 1
    let roman = ["I", "II", "III", "IV", "V"][place]
    return language.text(vi: "Phụ lục \(roman)", en: "Annex \(roman)")
  }

  var title: LocalizedText {
    switch self {
    case .units: LocalizedText(vi: "Danh mục đề nghị hỗ trợ theo đơn vị", en: "Items by unit")
    case .estimate:
      LocalizedText(
        vi: "Dự toán theo mặt hàng, công việc và giải trình đơn giá",
        en: "Estimate by item and explanation of prices"
      )
    case .unfunded: LocalizedText(vi: "Nội dung chưa được bố trí và lý do", en: "What is not funded, and why")
    case .uniformity: LocalizedText(vi: "Hiện trạng thống nhất nhận diện", en: "State of the uniform identity")
    case .decisions: DeliveryAnnex.title
    }
  }

  /// Whether its tables want a broad page.
  var isLandscape: Bool { self != .unfunded }
}

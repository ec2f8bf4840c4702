import Documents
import FacilityPlanning
import FacilityWording
import ProposalRecord
import Vocabulary

extension PageRecord {
  /// Makes the record of a proposal.
  init(_ proposal: Proposal, reasons: LineReasons, _ content: PageContent, language: Language) {
    var texts = PageTexts()
    let plan = proposal.plan
    self.language = language.rawValue
    round = plan.round.description
    rounds = content.history.map(\.round.description)
    budget = proposal.policy.budget.dong
    budgetText = Self.text(proposal.policy.budget)
    goals = plan.goals.map { outcome in
      Goal(
        goal: outcome.goal.kind.rawValue,
        name: RecordText(outcome.goal.name),
        title: RecordText(outcome.goal.title),
        achieved: outcome.achieved,
        target: outcome.target,
        money: outcome.goal.kind == .cost
      )
    }
    categories = FacilityPlanning.Requirement.Category.allCases.map { Word(id: $0.rawValue, name: RecordText($0.name)) }
    statuses = RequirementStatus.allCases.map { Word(id: $0.rawValue, name: RecordText($0.name)) }
    kinds = AdministrativeUnit.Kind.allCases.map { Word(id: $0.rawValue, name: RecordText($0.name)) }
    requirements = proposal.edition.requirements.map { requirement in
      Requirement(
        id: requirement.id.description,
        title: RecordText(requirement.title),
        category: requirement.category.rawValue,
        points: requirement.points,
        mandatoryFrom: requirement.mandatoryFrom > 0 ? requirement.mandatoryFrom : nil,
        essential: requirement.isEssential
      )
    }
    let photos = PagePhotos(proposal)
    let changes = PageReasons(content, budget: proposal.policy.budget)
    let cells = PageCells(proposal, reasons: reasons, changes)
    let blocked = Dictionary(grouping: plan.blocked, by: \.unit.code)
    units = plan.units.enumerated().map { place, unit in
      Unit(
        unit,
        history: content.history.map { place < $0.assessments.count ? $0.assessments[place].projectedStar : nil },
        blocked: blocked[unit.unit.code] ?? [],
        edition: proposal.edition,
        reasons: changes,
        cells: cells.cells(of: unit, &texts),
        namesOtherMoney: plan.namesOtherMoney,
        photos: photos.photos(of: unit.unit.code),
        &texts
      )
    }
    ladder = Ladder(content.ladder, goals: plan.goals.map(\.goal), units: plan.units, edition: proposal.edition)
    self.texts = texts.all
  }

  /// An amount as each language writes it, with its unit.
  ///
  /// - Parameter besides: What the unit and others pay, where that is told.
  static func text(_ amount: Money, besides: (own: Money, others: Money)? = nil) -> RecordText {
    guard let besides, besides.own > .zero || besides.others > .zero else {
      return RecordText(LocalizedPhrase(vi: "\(amount) đồng", en: "\(amount) đồng"))
    }
    return RecordText(
      LocalizedPhrase(
        vi: "\(amount) đồng (đơn vị bảo đảm \(besides.own) đồng, nguồn khác \(besides.others) đồng)",
        en: "\(amount) đồng (the unit pays \(besides.own), others \(besides.others))"
      )
    )
  }
}

extension PageRecord.Unit {
  fileprivate init(
    _ unit: UnitPlan,
    history: [Int?],
    blocked: [BlockedUnit],
    edition: CriteriaEdition,
    reasons: PageReasons,
    cells: [PageRecord.Cell],
    namesOtherMoney: Bool,
    photos: [PageRecord.Photo]?,
    _ texts: inout PageTexts
  ) {
    let assessment = unit.assessment
    code = unit.unit.code.description
    name = RecordText(unit.unit.name)
    kind = unit.unit.kind.rawValue
    recognised = PageRecord.Nullable(value: unit.unit.recognisedStar)
    score = assessment.score
    before = unit.starBefore
    after = unit.starAfter
    cost = unit.cost.dong
    let totals = ProposalTotals(unit.lines)
    costText = PageRecord.text(
      unit.cost,
      besides: namesOtherMoney ? (own: totals.ownPart, others: totals.contribution) : nil
    )
    gaps = assessment.gaps.count
    file = assessment.file
    next = assessment.nextStar.map { next in
      let titles = next.requirements.compactMap { edition.requirement($0)?.title }
      let (vi, en) = (titles.map(\.vi).joined(separator: ", "), titles.map(\.en).joined(separator: ", "))
      return texts.place(
        of: LocalizedPhrase(
          vi: "\(stars: next.stars): thành phố chi \(next.cost) đồng cho \(vi).",
          en: "\(stars: next.stars): the city pays \(next.cost) đồng for \(en)."
        )
      )
    }
    summary = reasons.summary(of: unit.unit.code).map { texts.place(of: $0) }
    star = reasons.nextStar(of: unit.unit.code).map { star in
      PageRecord.Star(stars: star.stars, texts: star.sentences.map { texts.place(of: $0) })
    }
    self.blocked = blocked.map { texts.place(of: $0.reason.sentence(in: edition)) }
    self.history = history
    self.cells = cells
    self.photos = photos
  }
}

extension PageRecord.Ladder {
  fileprivate init(_ ladder: FundingLadder, goals: [Goal], units: [UnitPlan], edition: CriteriaEdition) {
    let unitPlaces = Dictionary(uniqueKeysWithValues: units.enumerated().map { ($1.unit.code, $0) })
    let requirementPlaces = Dictionary(uniqueKeysWithValues: edition.requirements.enumerated().map { ($1.id, $0) })
    self.goals = ladder.goals.compactMap { goals.firstIndex(of: $0) }
    preset = ladder.coverage == .levels
    steps = ladder.steps.map { step in
      PageRecord.Step(
        budget: step.budget.dong,
        text: PageRecord.text(step.budget),
        achieved: step.achieved,
        improved: step.improved,
        changes: step.changes.compactMap { change in
          unitPlaces[change.unit.code].map { unit in
            PageRecord.Change(
              unit: unit,
              after: change.after.projectedStar,
              added: change.added.compactMap { requirementPlaces[$0.requirement.id] },
              dropped: change.dropped.compactMap { requirementPlaces[$0.requirement.id] }
            )
          }
        }
      )
    }
  }
}

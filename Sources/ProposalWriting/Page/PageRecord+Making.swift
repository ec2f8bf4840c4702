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
    let outlook = PageOutlook(plan, content.ladder)
    self.language = language.rawValue
    city = RecordText(proposal.register.city)
    round = plan.round.description
    rounds = content.history.map { RecordText($0.round.figures) }
    year = proposal.register.baselineYear
    budget = plan.policy.budget.dong
    (scale, tick, zoom) = (outlook.scaleEnd.dong, outlook.tick.dong, outlook.zoomEnd?.dong)
    reach = content.ladder.reach.dong
    highestStar = proposal.edition.highestStar
    let totals = proposal.totals
    (cost, own, others) = (plan.cost.dong, totals.ownPart.dong, totals.contribution.dong)
    committed = proposal.commitments.used.isEmpty ? nil : true
    goals = plan.goals.map { Goal($0, before: PageOutlook.before($0.goal, plan)) }
    let allCategories = FacilityPlanning.Requirement.Category.allCases
    categories = allCategories.map { Word(id: $0.rawValue, name: RecordText($0.name), short: RecordText($0.short)) }
    statuses = RequirementStatus.allCases.map { Word(id: $0.rawValue, name: RecordText($0.name)) }
    kinds = AdministrativeUnit.Kind.allCases.map { Word(id: $0.rawValue, name: RecordText($0.name)) }
    requirements = proposal.edition.requirements.map { requirement in
      Requirement(
        id: requirement.id.description,
        title: RecordText(requirement.title),
        short: RecordText(requirement.short),
        category: allCategories.firstIndex(of: requirement.category) ?? 0,
        points: requirement.points,
        mandatoryFrom: requirement.mandatoryFrom > 0 ? requirement.mandatoryFrom : nil,
        essential: requirement.isEssential
      )
    }
    let photos = PagePhotos(proposal)
    let changes = PageReasons(content, budget: proposal.policy.budget)
    let cells = PageCells(proposal, reasons: reasons, changes)
    let blocked = Dictionary(grouping: plan.blocked, by: \.unit.code)
    let folder = Self.folder(of: plan.units)
    self.folder = folder
    units = plan.units.enumerated().map { place, unit in
      Unit(
        unit,
        history: content.history.map { place < $0.assessments.count ? $0.assessments[place].projectedStar : nil },
        blocked: blocked[unit.unit.code] ?? [],
        edition: proposal.edition,
        reasons: changes,
        cells: cells.cells(of: unit, &texts),
        folder: folder,
        photos: photos.photos(of: unit.unit.code),
        &texts
      )
    }
    let places = Dictionary(uniqueKeysWithValues: plan.units.enumerated().map { ($1.unit.code, $0) })
    signs = PageUniformity(proposal).deviating(places)
    marks = outlook.marks.map { Mark(budget: $0.budget.dong, text: RecordText($0.text)) }
    ladder = Ladder(content.ladder, goals: plan.goals.map(\.goal), units: plan.units, edition: proposal.edition)
    offers = texts.offers
    self.texts = texts.all
  }

  /// The folder of the first inventory, with the stroke at its end.
  private static func folder(of units: [UnitPlan]) -> String {
    let file = units.lazy.compactMap(\.assessment.file).first ?? ""
    return file.lastIndex(of: "/").map { String(file[...$0]) } ?? ""
  }
}

extension PageRecord.Goal {
  fileprivate init(_ outcome: GoalOutcome, before: Int) {
    goal = outcome.goal.kind.rawValue
    name = RecordText(outcome.goal.name)
    title = RecordText(outcome.goal.title)
    counted = RecordText(outcome.goal.counted)
    self.before = before
    achieved = outcome.achieved
    target = outcome.target
    stars = outcome.goal.kind == .floor ? outcome.goal.stars : nil
    money = outcome.goal.kind == .cost
  }
}

extension PageRecord.Unit {
  fileprivate init(
    _ unit: UnitPlan,
    history: [Int?],
    blocked: [BlockedUnit],
    edition: CriteriaEdition,
    reasons: PageReasons,
    cells: PageRecord.Cells,
    folder: String,
    photos: [PageRecord.Photo]?,
    _ texts: inout PageTexts
  ) {
    let assessment = unit.assessment
    code = unit.unit.code.description
    name = RecordText(unit.unit.name)
    kind = AdministrativeUnit.Kind.allCases.firstIndex(of: unit.unit.kind) ?? 0
    recognised = unit.unit.recognisedStar
    score = assessment.score
    (residents, counters) = (unit.unit.residents, unit.unit.counters)
    before = unit.starBefore
    after = unit.starAfter
    cost = unit.cost.dong
    let totals = ProposalTotals(unit.lines)
    own = totals.ownPart > .zero ? totals.ownPart.dong : nil
    others = totals.contribution > .zero ? totals.contribution.dong : nil
    gaps = assessment.gaps.count
    file = assessment.file.map { file in
      let name = file.dropFirst(folder.count)
      return file.hasPrefix(folder) && !name.contains("/") ? String(name) : file
    }
    next = assessment.nextStar.map { next in
      PageRecord.Next(
        stars: next.stars,
        cost: next.cost.dong,
        requirements: next.requirements.compactMap { id in edition.requirements.firstIndex { $0.id == id } }
      )
    }
    summary = reasons.summary(of: unit.unit.code).map { texts.place(of: $0) }
    star = reasons.nextStar(of: unit.unit.code).map { star in
      PageRecord.Star(stars: star.stars, texts: star.sentences.map { texts.place(of: $0) })
    }
    self.blocked = blocked.isEmpty ? nil : blocked.map { texts.place(of: $0.reason.sentence(in: edition)) }
    self.history = history
    (s, f, p, g) = (cells.statuses, cells.findings, cells.placesText, cells.rows)
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
        achieved: step.achieved,
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

import Documents
import FacilityPlanning
import FacilityWording
import Vocabulary

/// The charts of a proposal, each with the name of its file.
struct PageCharts {
  /// A chart and its name.
  struct Chart {
    let name: String
    let drawing: SVGDrawing
  }

  /// Bars for more units than this would be a wall.
  private static let mostUnits = 12

  let proposal: Proposal
  let content: PageContent
  let language: Language

  private var plan: FundingPlan { proposal.plan }

  private var ladderDrawings: [LadderDrawing] {
    let outlook = PageOutlook(plan, content.ladder)
    return outlook.sights.indices.filter { outlook.sights[$0].outcome.goal.kind != .cost }.map { column in
      LadderDrawing(outlook: outlook, column: column, end: outlook.scaleEnd, language: language)
    }
  }

  /// What each goal comes to at every budget.
  var budgets: [Chart] {
    ladderDrawings.map { chart in
      let kind = chart.outlook.ladder.goals[chart.column].kind
      return Chart(name: "budget-\(kind.rawValue)", drawing: chart.drawing)
    }
  }

  /// The same for the page, which says the message above each drawing.
  ///
  /// - Parameter end: The budget at which the drawings end.
  func page(end: Money) -> [PageMarkup] {
    ladderDrawings.map { chart in
      var chart = chart
      (chart.end, chart.isTitled) = (end, false)
      let goal = chart.outlook.ladder.goals[chart.column]
      let drawing = PageMarkup(html: chart.drawing.element(attributes: chart.scale))
      return "<figure><h3>\(chart.title)</h3><p class=\"sub\">\(goal.title[language])</p>\(drawing)</figure>"
    }
  }

  /// Where the units and the money go.
  var outcomes: [Chart] {
    let flow = StarFlowChart(units: plan.units, highestStar: proposal.edition.highestStar, language: language)
    return [
      Chart(name: "stars", drawing: flow.drawing), Chart(name: "rounds", drawing: rounds.drawing),
      Chart(name: "money-by-category", drawing: moneyByCategory.drawing),
      Chart(name: "money-by-unit", drawing: moneyByUnit.drawing),
    ]
  }

  /// How uniform the units are, item by item.
  var uniformity: [Chart] {
    guard let audit = proposal.audit else { return [] }
    let standings = AttributeAudit.Standing.allCases
    let parts = standings.map { ShareChart.Part(style: $0.rawValue, name: $0.name[language]) }
    var seen: Set<Slug> = []
    return audit.items.map(\.requirement).filter { seen.insert($0.id).inserted }.map { requirement in
      let bars = audit.items.filter { $0.requirement.id == requirement.id }.map { item in
        ShareChart.Bar(
          name: proposal.edition.attributeName(item.rule.attribute)[language],
          counts: standings.map(item.count)
        )
      }
      let chart = ShareChart(title: requirement.title[language], parts: parts, bars: bars)
      return Chart(name: "uniformity-\(requirement.id)", drawing: chart.drawing)
    }
  }

  private var rounds: ShareChart {
    let levels: [Int?] = (0...proposal.edition.highestStar).reversed().map { $0 } + [nil]
    let figures = Figures(language)
    return ShareChart(
      title: language.text(vi: "Mức sao dự kiến qua các kỳ", en: "Projected stars, round by round"),
      parts: levels.map { ShareChart.Part(style: ChartStyle.star($0), name: figures.stars($0)) },
      bars: content.history.map { history in
        ShareChart.Bar(
          name: history.round.name[language],
          counts: levels.map { level in history.assessments.count { $0.projectedStar == level } }
        )
      }
    )
  }

  private var moneyByCategory: BarChart {
    BarChart(
      title: language.text(vi: "Kinh phí thành phố theo nhóm hạng mục", en: "The city's money by category"),
      bars: Requirement.Category.allCases.map { category in
        BarChart.Bar(
          name: category.name[language],
          amount: plan.lines.filter { $0.requirement.category == category }.map(\.cost).total()
        )
      },
      language: language
    )
  }

  private var moneyByUnit: BarChart {
    let funded = plan.units.filter { $0.cost > .zero }.sorted { ($1.cost, $0.unit.code) < ($0.cost, $1.unit.code) }
    let shown = funded.prefix(Self.mostUnits)
    let title =
      funded.count > shown.count
      ? language.text(
        vi: "Kinh phí thành phố theo đơn vị (\(shown.count) đơn vị nhiều nhất trong \(funded.count))",
        en: "The city's money by unit (the first \(shown.count) of \(funded.count))"
      ) : language.text(vi: "Kinh phí thành phố theo đơn vị", en: "The city's money by unit")
    return BarChart(
      title: title,
      bars: shown.map { BarChart.Bar(name: $0.unit.name[language], amount: $0.cost) },
      language: language
    )
  }
}

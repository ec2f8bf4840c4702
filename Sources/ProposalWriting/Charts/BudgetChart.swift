import Documents
import FacilityPlanning
import FacilityWording
import Vocabulary

/// What one goal comes to at every budget: a curve of steps, with the target and the plan's budget.
struct BudgetChart {
  let ladder: FundingLadder
  /// The place of the goal among those of the ladder.
  let place: Int
  let budget: Money
  let language: Language
  /// The ends of the upright axis.
  private let lowest: Int
  private let highest: Int

  init(ladder: FundingLadder, place: Int, budget: Money, language: Language) {
    self.ladder = ladder
    self.place = place
    self.budget = budget
    self.language = language
    let values = ladder.steps.map { $0.achieved[place] }
    let target = ladder.targets[place]
    lowest = min(values.min() ?? 0, target ?? .max)
    highest = max(values.max() ?? 0, target ?? 0, lowest + 1)
  }

  private static let width = 360
  private static let height = 210
  // In tenths, as the drawing counts.
  private static let left = 480
  private static let right = 3_560
  private static let top = 420
  private static let bottom = 1_860

  var drawing: SVGDrawing {
    let goal = ladder.goals[place]
    var drawing = SVGDrawing(width: Self.width, height: Self.height, title: goal.name[language])
    let figures = Figures(language)
    let target = ladder.targets[place]
    for value in [lowest, highest] {
      drawing.line("grid", from: (Self.left, y(value)), to: (Self.right, y(value)))
      drawing.text("small", figures.integer(value), x: Self.left - 80, y: y(value) + 40, anchor: .end)
    }
    drawing.path("area", [("M", [(Self.left, Self.bottom)]), ("L", points), ("L", [(Self.right, Self.bottom)])])
    drawing.path("curve", [("M", [points[0]]), ("L", points)])
    if ladder.coverage == .levels {
      for dot in dots { drawing.rectangle("bar", x: dot.x - 30, y: dot.y - 30, width: 60, height: 60) }
    }
    if let target, target >= lowest, target <= highest {
      drawing.line("target", from: (Self.left, y(target)), to: (Self.right, y(target)))
      let text = LocalizedText(vi: "chỉ tiêu \(figures.integer(target))", en: "target \(figures.integer(target))")[
        language
      ]
      drawing.text("small", text, x: Self.right, y: 160, anchor: .end)
      drawing.note(text)
    }
    for step in [ladder.steps.first, ladder.step(at: budget), ladder.steps.last].compactMap(\.self) {
      drawing.note("\(figures.money(step.budget)) đồng: \(figures.integer(step.achieved[place]))")
    }
    drawing.line("axis", from: (Self.left, Self.bottom), to: (Self.right, Self.bottom))
    drawing.line("cursor", from: (x(budget), Self.top - 80), to: (x(budget), Self.bottom))
    drawing.text("small", millions(ladder.range.lowerBound), x: Self.left, y: Self.bottom + 180)
    drawing.text("small", millions(ladder.range.upperBound), x: Self.right, y: Self.bottom + 180, anchor: .end)
    return drawing
  }

  /// The numbers by which a page moves the mark of the budget: the ends of the axis, and their budgets.
  var scale: String {
    " data-left=\"\(Self.left / 10)\" data-right=\"\(Self.right / 10)\" data-low=\"\(ladder.range.lowerBound.dong)\""
      + " data-high=\"\(ladder.range.upperBound.dong)\""
  }

  /// The corners of the steps, from the left.
  private var points: [(x: Int, y: Int)] {
    var points: [(x: Int, y: Int)] = []
    if ladder.coverage == .levels { return dots }
    for step in ladder.steps {
      if let last = points.last { points.append((x(step.budget), last.y)) }
      points.append((x(step.budget), y(step.achieved[place])))
    }
    points.append((Self.right, points.last?.y ?? Self.bottom))
    return points
  }

  /// What the plans at the levels come to.
  private var dots: [(x: Int, y: Int)] { ladder.steps.map { (x($0.budget), y($0.achieved[place])) } }

  private func x(_ budget: Money) -> Int {
    let (low, high) = (ladder.range.lowerBound.dong, ladder.range.upperBound.dong)
    let inside = min(max(budget.dong, low), high) - low
    let span = Int128(Self.right - Self.left) * Int128(inside) / Int128(max(1, high - low))
    return Self.left + Int(span)
  }

  private func y(_ value: Int) -> Int {
    Self.bottom - (Self.bottom - Self.top) * (value - lowest) / max(1, highest - lowest)
  }

  private func millions(_ amount: Money) -> String {
    let number = Figures(language).integer(amount.dong / 1_000_000)
    return LocalizedText(vi: "\(number) triệu đồng", en: "\(number) million đồng")[language]
  }
}

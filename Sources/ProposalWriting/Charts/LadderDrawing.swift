import Documents
import FacilityPlanning
import FacilityWording
import Vocabulary

/// What one goal comes to at every budget: a line of steps from zero, with what lasts, the target and the proposal.
struct LadderDrawing {
  let outlook: PageOutlook
  /// The place of the goal among those of the ladder.
  let column: Int
  /// The budget at which the drawing ends.
  var end: Money
  let language: Language
  /// Whether the message stands in the drawing; a page says it above.
  var isTitled = true

  private var sight: PageOutlook.Sight { outlook.sights[column] }
  private var words: PageWords { PageWords(language) }
  private var budget: Money { outlook.plan.policy.budget }

  private static let width = 360
  private static let height = 190
  // In tenths, as the drawing counts.
  private static let left = 320
  private static let right = 3_500
  private static let top = 300
  private static let bottom = 1_590

  /// The message: from which budget the goal is reached, or how far it can get.
  var title: String {
    let goal = sight.outcome.goal
    let what = goal.counted[language]
    let (best, from) = (words.number(sight.best), words.unit(words.from(sight.from)))
    let plan = words.unit(words.millions(budget))
    guard outlook.isExact, let target = sight.outcome.target else {
      let (before, after) = (words.number(sight.before), words.number(sight.outcome.achieved))
      let start = words.text(
        "Từ \(before) lên \(after) \(what) với \(plan)",
        "From \(before) to \(after) \(what) with \(plan)"
      )
      return outlook.isExact
        ? start + words.text("; cao nhất \(best), từ \(from)", "; at most \(best), from \(from)") : start
    }
    if sight.reachesTarget {
      let lasting = sight.lastingFrom(outlook.ladder)
      let (all, from) = (words.number(target), words.unit(words.from(lasting)))
      guard lasting > .zero else {
        return words.text("Đủ \(all) \(what) mà không cần thêm tiền", "All \(all) \(what) without more money")
      }
      return words.text("Đủ \(all) \(what) từ \(from)", "All \(all) \(what) from \(from)")
    }
    guard sight.from > .zero else {
      return words.text(
        "\(best) trong \(words.number(target)) \(what); thêm tiền không tăng nữa",
        "\(best) of \(words.number(target)) \(what); more money adds none"
      )
    }
    return words.text(
      "\(best) trong \(words.number(target)) \(what) từ \(from); thêm tiền không tăng nữa",
      "\(best) of \(words.number(target)) \(what) from \(from); more money adds none"
    )
  }

  var drawing: SVGDrawing {
    var drawing = SVGDrawing(
      width: Self.width,
      height: Self.height + (isTitled ? 24 : 0),
      title: title,
      isTitled: isTitled
    )
    drawGround(&drawing)
    drawLines(&drawing)
    drawFall(&drawing)
    drawMarks(&drawing)
    return drawing
  }

  /// The numbers by which a page moves its mark: the ends of the axis, and their budgets.
  var scale: String {
    " data-left=\"\(Self.left / 10)\" data-right=\"\(Self.right / 10)\" data-end=\"\(end.dong)\" data-column=\"\(column)\""
      + " data-most=\"\(most)\" data-bottom=\"\(y(0) / 10)\" data-top=\"\(y(most) / 10)\""
  }

  // MARK: - Parts

  private func drawGround(_ drawing: inout SVGDrawing) {
    let step = NiceNumber.step(for: most, parts: 5)
    for value in stride(from: 0, through: most, by: step) {
      drawing.line(value == 0 ? "axis" : "grid", from: (Self.left, y(value)), to: (Self.right, y(value)))
      drawing.text("small", words.number(value), x: Self.left - 60, y: y(value) + 40, anchor: .end)
    }
    let tick = end < outlook.scaleEnd ? NiceNumber.step(for: end.dong, parts: 3) : outlook.tick.dong
    let ticks = Array(stride(from: 0, through: end.dong, by: tick))
    for (place, value) in ticks.enumerated() {
      let at = x(Money(dong: value))
      drawing.line("axis", from: (at, y(0)), to: (at, y(0) + 40))
      let isLast = place == ticks.count - 1
      // The unit stands on the last tick, and needs the room of the one before it.
      guard isLast || place < ticks.count - 2 || ticks.count < 4 else { continue }
      let number = words.number(value / 1_000_000)
      let anchor: SVGDrawing.Anchor = isLast ? .end : value == 0 ? .start : .middle
      drawing.text("small", isLast ? words.unit(number) : number, x: at, y: y(0) + 190, anchor: anchor)
    }
  }

  private func drawLines(_ drawing: inout SVGDrawing) {
    let places = outlook.ladder.steps.indices.filter { outlook.ladder.steps[$0].budget <= end }
    guard !places.isEmpty else { return }
    if outlook.isExact {
      let upper = corners(places, sight.reached)
      let lower = corners(places, sight.lasting)
      if upper.map(\.y) != lower.map(\.y) {
        drawing.path("shade", [("M", [upper[0]]), ("L", upper + lower.reversed())])
      }
      drawing.path("curve", [("M", [lower[0]]), ("L", lower)])
    } else {
      let dots = places.map { point(outlook.ladder.steps[$0].budget, sight.reached[$0]) }
      drawing.path("curve", [("M", [dots[0]]), ("L", dots)])
      for dot in dots { drawing.circle("point", x: dot.x, y: dot.y, radius: 30) }
    }
    if let target = sight.outcome.target {
      drawing.line("target", from: (Self.left, y(target)), to: (Self.right, y(target)))
      let text = words.text("chỉ tiêu \(words.number(target))", "target \(words.number(target))")
      // The name of the target keeps away from that of the diamond.
      let isLeft = sight.from <= end && x(sight.from) > (Self.left + Self.right) / 2
      let at = isLeft ? Self.left + 40 : Self.right
      drawing.text("small halo", text, x: at, y: y(target) - 60, anchor: isLeft ? .start : .end)
      drawing.note(text)
    }
    for step in [outlook.ladder.steps.first, outlook.ladder.step(at: budget), outlook.ladder.steps.last].compactMap(
      \.self
    ) {
      drawing.note("\(words.unit(words.tenths(step.budget))): \(words.number(step.achieved[column]))")
    }
  }

  /// Why a later goal may fall, said once, where it falls.
  private func drawFall(_ drawing: inout SVGDrawing) {
    guard let fall = outlook.fall, fall.column == column, end == outlook.scaleEnd else { return }
    let step = outlook.ladder.steps[fall.step]
    guard step.budget <= end, x(step.budget) < Self.left + 1_600 else { return }
    let start = (x: x(step.budget), y: y(step.achieved[column]) + 40)
    let text = (x: min(start.x + 200, Self.right - 1_900), y: max(start.y + 340, 1_150))
    guard text.y < Self.bottom - 260 else { return }
    drawing.line("axis", from: start, to: (text.x - 40, text.y - 60))
    let from = words.from(step.budget)
    drawing.text(
      "label halo",
      words.text("giảm ở \(from): tiền chuyển sang", "falls at \(from): money goes to"),
      x: text.x,
      y: text.y,
      anchor: .start
    )
    let reason = words.inside(fall.reason[language])
    drawing.text(
      "label halo",
      words.text("mục tiêu xếp trước", "an earlier goal"),
      x: text.x,
      y: text.y + 150,
      anchor: .start
    )
    drawing.text("label halo", "(\(reason))", x: text.x, y: text.y + 300, anchor: .start)
  }

  private func drawMarks(_ drawing: inout SVGDrawing) {
    if outlook.isExact, sight.from <= end {
      let (at, high) = (x(sight.from), y(sight.best))
      drawing.path(
        "diamond",
        [("M", [(at, high - 60)]), ("L", [(at + 60, high), (at, high + 60), (at - 60, high), (at, high - 60)])]
      )
      let text = words.text(
        "\(words.number(sight.best)) từ \(words.from(sight.from))",
        "\(words.number(sight.best)) from \(words.from(sight.from))"
      )
      let isNear = at > Self.right - 900
      let high2 = min(high, sight.outcome.target.map(y) ?? high)
      drawing.text("label halo", text, x: isNear ? at + 60 : at - 20, y: high2 - 100, anchor: isNear ? .end : .start)
    }
    let achieved = words.number(sight.outcome.achieved)
    if budget <= end {
      let (at, high) = (x(budget), y(sight.outcome.achieved))
      drawing.circle("point", x: at, y: high, radius: 60)
      let text = words.text("đề nghị: \(achieved)", "proposal: \(achieved)")
      let anchor: SVGDrawing.Anchor = at > Self.right - 500 ? .end : at < Self.left + 500 ? .start : .middle
      drawing.text("label halo", text, x: at, y: high + 220, anchor: anchor)
    } else {
      let text = words.text(
        "đề nghị: \(achieved) ở \(words.millions(budget)) →",
        "proposal: \(achieved) at \(words.millions(budget)) →"
      )
      drawing.text("label halo", text, x: Self.right, y: y(0) - 80, anchor: .end)
    }
    if !isTitled { drawing.cursor(from: Self.top - 100, to: y(0)) }
  }

  // MARK: - Places

  /// The corners of the steps, from the left to the end.
  private func corners(_ places: [Int], _ values: [Int]) -> [(x: Int, y: Int)] {
    var corners: [(x: Int, y: Int)] = []
    for place in places {
      let point = point(outlook.ladder.steps[place].budget, values[place])
      if let last = corners.last {
        guard last.y != point.y else { continue }
        corners.append((point.x, last.y))
      }
      corners.append(point)
    }
    if let last = corners.last { corners.append((Self.right, last.y)) }
    return corners
  }

  private func point(_ budget: Money, _ value: Int) -> (x: Int, y: Int) { (x(budget), y(value)) }

  private var most: Int {
    max(1, sight.reached.max() ?? 0, sight.outcome.target ?? 0, sight.outcome.achieved, sight.before)
  }

  private func x(_ budget: Money) -> Int {
    let span = Int128(Self.right - Self.left) * Int128(min(budget, end).dong) / Int128(max(1, end.dong))
    return Self.left + Int(span)
  }

  private func y(_ value: Int) -> Int {
    let shift = isTitled ? 240 + SVGDrawing.offset(below: title) : 0
    return shift + Self.bottom - (Self.bottom - Self.top) * value / most
  }
}

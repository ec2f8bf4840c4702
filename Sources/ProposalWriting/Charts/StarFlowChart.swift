import Documents
import FacilityPlanning
import Vocabulary

/// How units move between numbers of stars: on the left as they stand, on the right with what is funded.
struct StarFlowChart {
  let units: [UnitPlan]
  let highestStar: Int
  let language: Language

  private static let width = 360
  private static let top = 520
  private static let room = 2_000
  private static let gap = 90
  private static let label = 80
  private static let left = (x: 960, width: 160)
  private static let right = (x: 2_480, width: 160)

  private var levels: [Int?] {
    let known: [Int?] = (0...highestStar).reversed().map { $0 }
    return units.contains { $0.starBefore == nil || $0.starAfter == nil } ? known + [nil] : known
  }

  var drawing: SVGDrawing {
    let title = LocalizedText(vi: "Mức sao trước và sau hỗ trợ", en: "Stars before and after funding")[language]
    var leftEdges = edges { $0.starBefore }
    var rightEdges = edges { $0.starAfter }
    let height = max(leftEdges.removeLast(), rightEdges.removeLast()) / 10 + 4
    var drawing = SVGDrawing(width: Self.width, height: height, title: title)
    let now = LocalizedText(vi: "hiện trạng", en: "as it stands")[language]
    let then = LocalizedText(vi: "sau hỗ trợ", en: "once funded")[language]
    drawing.text("small", now, x: Self.left.x + Self.left.width, y: Self.top - 120, anchor: .end)
    drawing.text("small", then, x: Self.right.x, y: Self.top - 120)
    draw(&drawing, edges: leftEdges, at: Self.left, isLeft: true) { $0.starBefore }
    draw(&drawing, edges: rightEdges, at: Self.right, isLeft: false) { $0.starAfter }
    for (from, before) in levels.enumerated() {
      for (to, after) in levels.enumerated() {
        let count = units.count { $0.starBefore == before && $0.starAfter == after }
        guard count > 0 else { continue }
        let thickness = scaled(count)
        let style = (after ?? 0) > (before ?? 0) ? "rise" : (after ?? 0) < (before ?? 0) ? "fall" : "flow"
        ribbon(
          &drawing,
          style,
          from: leftEdges[from],
          to: rightEdges[to],
          thickness: thickness,
          count: count,
          before,
          after
        )
        leftEdges[from] += thickness
        rightEdges[to] += thickness
      }
    }
    return drawing
  }

  private func scaled(_ count: Int) -> Int { count * Self.room / max(1, units.count) }

  /// Where each level begins, from the top, and where the last ends; each has room for its label.
  private func edges(_ star: (UnitPlan) -> Int?) -> [Int] {
    var place = Self.top
    let starts = levels.map { level in
      let count = units.count { star($0) == level }
      defer { place += max(scaled(count), count > 0 ? Self.label : 0) + Self.gap }
      return place
    }
    return starts + [place]
  }

  private func draw(
    _ drawing: inout SVGDrawing,
    edges: [Int],
    at column: (x: Int, width: Int),
    isLeft: Bool,
    _ star: (UnitPlan) -> Int?
  ) {
    for (level, edge) in zip(levels, edges) {
      let count = units.count { star($0) == level }
      guard count > 0 else { continue }
      drawing.rectangle(ChartStyle.star(level), x: column.x, y: edge, width: column.width, height: scaled(count))
      let label = "\(Figures(language).stars(level)): \(count)"
      let x = isLeft ? column.x - 80 : column.x + column.width + 80
      drawing.text("label", label, x: x, y: edge + scaled(count) / 2 + 45, anchor: isLeft ? .end : .start)
    }
  }

  private func ribbon(
    _ drawing: inout SVGDrawing,
    _ style: String,
    from: Int,
    to: Int,
    thickness: Int,
    count: Int,
    _ before: Int?,
    _ after: Int?
  ) {
    let (start, end) = (Self.left.x + Self.left.width, Self.right.x)
    let middle = (start + end) / 2
    let figures = Figures(language)
    drawing.path(
      style,
      [
        ("M", [(start, from)]), ("C", [(middle, from), (middle, to), (end, to)]), ("L", [(end, to + thickness)]),
        ("C", [(middle, to + thickness), (middle, from + thickness), (start, from + thickness)]), ("Z", []),
      ],
      title: "\(figures.stars(before)) → \(figures.stars(after)): \(count)"
    )
  }
}

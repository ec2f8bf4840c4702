import Documents
import FacilityPlanning
import Vocabulary

/// Bars of amounts, one below the other, the greatest first.
struct BarChart {
  /// A bar: what it is about, and its length in đồng.
  struct Bar {
    let name: String
    let amount: Money
  }

  let title: String
  let bars: [Bar]
  let language: Language

  private static let width = 360
  private static let pitch = 350
  private static let top = 380

  var drawing: SVGDrawing {
    let ordered = bars.enumerated().sorted { ($1.element.amount, $0.offset) < ($0.element.amount, $1.offset) }
    var drawing = SVGDrawing(
      width: Self.width,
      height: (Self.top + Self.pitch * ordered.count) / 10 + 4,
      title: title
    )
    let greatest = max(1, bars.map(\.amount.dong).max() ?? 1)
    let figures = Figures(language)
    for (place, bar) in ordered.map(\.element).enumerated() {
      let y = Self.top + SVGDrawing.offset(below: title) + place * Self.pitch
      let length = Int(Int128(Self.width * 10) * Int128(bar.amount.dong) / Int128(greatest))
      drawing.text("label", bar.name, x: 0, y: y + 110)
      drawing.text("small", figures.money(bar.amount), x: Self.width * 10, y: y + 110, anchor: .end)
      drawing.rectangle("rest", x: 0, y: y + 170, width: Self.width * 10, height: 80)
      let title = "\(bar.name): \(figures.money(bar.amount))"
      drawing.rectangle("bar", x: 0, y: y + 170, width: length, height: 80, title: title)
    }
    return drawing
  }
}

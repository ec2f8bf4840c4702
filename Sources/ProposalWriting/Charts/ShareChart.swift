import Documents
import FacilityPlanning

/// Bars of equal length, each divided into shares.
struct ShareChart {
  /// A bar: what it is about, and the counts of its parts.
  struct Bar {
    let name: String
    let counts: [Int]
  }

  /// What a part of a bar is: its class and its name.
  struct Part {
    let style: String
    let name: String
  }

  let title: String
  let parts: [Part]
  let bars: [Bar]

  private static let width = 360
  private static let pitch = 420
  private static let legendTop = 400
  /// A part of a bar that is narrower has no room for its number.
  private static let roomForCount = 200

  var drawing: SVGDrawing {
    let (rows, legendHeight) = legend
    let legendTop = Self.legendTop + SVGDrawing.offset(below: title)
    let top = legendTop + legendHeight
    var drawing = SVGDrawing(
      width: Self.width,
      height: (Self.legendTop + legendHeight + Self.pitch * bars.count) / 10 + 4,
      title: title
    )
    for (part, place) in zip(parts, rows) {
      drawing.rectangle(part.style, x: place.x, y: legendTop + place.y - 100, width: 110, height: 110)
      drawing.text("small", part.name, x: place.x + 170, y: legendTop + place.y)
    }
    for (place, bar) in bars.enumerated() {
      let y = top + place * Self.pitch
      drawing.text("label", bar.name, x: 0, y: y + 40)
      let total = max(1, bar.counts.reduce(0, +))
      var before = 0
      for (part, count) in zip(parts, bar.counts) where count > 0 {
        let (start, end) = (before * Self.width * 10 / total, (before + count) * Self.width * 10 / total)
        drawing.rectangle(
          part.style,
          x: start,
          y: y + 100,
          // A gap of one unit before the next part, where the part is not all gap.
          width: end == Self.width * 10 ? end - start : max(end - start - 10, min(end - start, 5)),
          height: 150,
          title: "\(bar.name): \(part.name) \(count)"
        )
        if end - start >= Self.roomForCount {
          drawing.text("on on-\(part.style)", "\(count)", x: (start + end) / 2, y: y + 213, anchor: .middle)
        }
        before += count
      }
    }
    return drawing
  }

  /// Where the names of the parts stand, as many on a line as there is room for.
  private var legend: (places: [(x: Int, y: Int)], height: Int) {
    var places: [(x: Int, y: Int)] = []
    var (x, y) = (0, 0)
    for part in parts {
      let width = 170 + DisplayWidth.of(part.name) * 70 + 140
      if x > 0, x + width > Self.width * 10 { (x, y) = (0, y + 200) }
      places.append((x, y))
      x += width
    }
    return (places, y + 220)
  }
}

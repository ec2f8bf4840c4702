import Documents
import FileFormats
import Vocabulary

/// A drawing that grows shape by shape, as Scalable Vector Graphics.
///
/// Colours come from classes, so that a page can turn them dark; a file of its own carries them with it. Coordinates are
/// whole tenths of a unit, so that the same drawing gives the same text everywhere.
struct SVGDrawing {
  /// Where a text hangs on its point.
  enum Anchor: String {
    case start
    case middle
    case end
  }

  let width: Int
  let height: Int
  /// What the drawing shows, at its top and for those who cannot see it.
  let title: String
  private var body = ""
  /// What the drawing says, for those who cannot see it.
  private var notes: [String] = []

  /// The letters of the title that fit on a line, and the height of a line in tenths.
  private static let titleLength = 44
  private static let titlePitch = 180

  /// Begins a drawing with its title.
  ///
  /// - Parameters:
  ///   - height: The height of a drawing whose title takes one line, in units.
  ///   - isTitled: Whether the title is drawn, and not only said.
  init(width: Int, height: Int, title: String, isTitled: Bool = true) {
    self.width = width
    self.title = title
    guard isTitled else {
      self.height = height
      return
    }
    let lines = Self.lines(of: ShownText.cleaned(title))
    self.height = height + Self.titlePitch * (lines.count - 1) / 10
    for (place, line) in lines.enumerated() { text("strong", line, x: 0, y: 160 + place * Self.titlePitch) }
  }

  /// By how much a title of several lines moves down what is below it, in tenths.
  static func offset(below title: String) -> Int { (lines(of: ShownText.cleaned(title)).count - 1) * titlePitch }

  private static func lines(of title: String) -> [String] {
    var lines = [""]
    for word in title.split(separator: " ") {
      let last = lines[lines.count - 1]
      if last.isEmpty {
        lines[lines.count - 1] = String(word.prefix(titleLength))
      } else if last.count + 1 + word.count <= titleLength {
        lines[lines.count - 1] = "\(last) \(word)"
      } else {
        lines.append(String(word.prefix(titleLength)))
      }
    }
    return lines
  }

  mutating func rectangle(_ style: String, x: Int, y: Int, width: Int, height: Int, title: String? = nil) {
    let attributes =
      "x=\"\(Self.number(x))\" y=\"\(Self.number(y))\" width=\"\(Self.number(width))\" height=\"\(Self.number(height))\""
    body += "<rect class=\"\(style)\" \(attributes)"
    body += title.map { ">\(noted($0))</rect>" } ?? "/>"
  }

  mutating func line(_ style: String, from start: (x: Int, y: Int), to end: (x: Int, y: Int)) {
    body += "<line class=\"\(style)\" x1=\"\(Self.number(start.x))\" y1=\"\(Self.number(start.y))\""
    body += " x2=\"\(Self.number(end.x))\" y2=\"\(Self.number(end.y))\"/>"
  }

  /// A path of commands and points: `M` moves, `L` draws a line, `C` a curve.
  mutating func path(
    _ style: String,
    _ commands: [(command: Character, points: [(x: Int, y: Int)])],
    title: String? = nil
  ) {
    let text = commands.map { command, points in
      String(command) + points.map { "\(Self.number($0.x)) \(Self.number($0.y))" }.joined(separator: " ")
    }.joined()
    body += "<path class=\"\(style)\" d=\"\(text)\""
    body += title.map { ">\(noted($0))</path>" } ?? "/>"
  }

  mutating func circle(_ style: String, x: Int, y: Int, radius: Int) {
    body +=
      "<circle class=\"\(style)\" cx=\"\(Self.number(x))\" cy=\"\(Self.number(y))\" r=\"\(Self.number(radius))\"/>"
  }

  /// A mark that a page moves; without one it stands nowhere.
  mutating func cursor(from top: Int, to bottom: Int) {
    body += "<g class=\"cursor\" visibility=\"hidden\"><line y1=\"\(Self.number(top))\" y2=\"\(Self.number(bottom))\"/>"
    body += "<circle r=\"4\"/></g>"
  }

  mutating func text(_ style: String, _ text: String, x: Int, y: Int, anchor: Anchor = .start) {
    body += "<text class=\"\(style)\" x=\"\(Self.number(x))\" y=\"\(Self.number(y))\""
    body += anchor == .start ? ">" : " text-anchor=\"\(anchor.rawValue)\">"
    body += HTMLText.escape(ShownText.cleaned(text)) + "</text>"
  }

  /// Adds to what the drawing says in words.
  mutating func note(_ text: String) { notes.append(ShownText.cleaned(text)) }

  /// The title of a shape, which is a note too.
  private mutating func noted(_ text: String) -> String {
    note(text)
    return "<title>\(HTMLText.escape(ShownText.cleaned(text)))</title>"
  }

  /// Tenths of a unit as a decimal number.
  private static func number(_ tenths: Int) -> String {
    let (whole, rest) = tenths.quotientAndRemainder(dividingBy: 10)
    return rest == 0 ? "\(whole)" : "\(tenths < 0 && whole == 0 ? "-" : "")\(whole).\(rest.magnitude)"
  }
}

extension SVGDrawing {
  private var heading: String {
    "<title>\(HTMLText.escape(ShownText.cleaned(title)))</title>"
      + "<desc>\(HTMLText.escape(notes.joined(separator: "; ")))</desc>"
  }

  /// The drawing as an element of a page that has the styles.
  func element(attributes: String = "") -> String {
    "<svg viewBox=\"0 0 \(width) \(height)\" role=\"img\"\(attributes)>\(heading)\(body)</svg>"
  }

  /// The drawing as a file.
  func file() -> [UInt8] {
    let head =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 \(width) \(height)\""
      + " width=\"\(width)\" height=\"\(height)\" role=\"img\">"
    let ground = "<rect width=\"100%\" height=\"100%\" class=\"ground\"/>"
    return Array((head + heading + "<style>\(ChartStyle.css)</style>\(ground)\(body)</svg>\n").utf8)
  }
}

/// The colours and letters of charts; a page may set the variables anew.
enum ChartStyle {
  static let css = """
    svg{font-family:"Segoe UI","Noto Sans","Liberation Sans",Arial,system-ui,sans-serif}\
    svg .ground{fill:var(--card,#ffffff)}\
    svg .label{fill:var(--ink,#16212c);font-size:13px}svg .small{fill:var(--muted,#54616d);font-size:12px}\
    svg .strong{fill:var(--ink,#16212c);font-size:13px;font-weight:600}\
    svg .axis{stroke:var(--muted,#54616d);stroke-width:1}svg .grid{stroke:var(--rule,#d6dbe0);stroke-width:1}\
    svg .target{stroke:var(--ink,#16212c);stroke-width:1.25;stroke-dasharray:2 3}\
    svg .cursor{stroke:var(--ink,#16212c);stroke-width:1.25;fill:var(--ink,#16212c)}\
    svg .curve{fill:none;stroke:var(--blue,#0b5ca6);stroke-width:2.5}svg .shade{fill:var(--blue-2,#cfe1f2)}\
    svg .point{fill:var(--blue,#0b5ca6);stroke:var(--card,#ffffff);stroke-width:2}\
    svg .diamond{fill:var(--card,#ffffff);stroke:var(--blue,#0b5ca6);stroke-width:2}\
    svg .halo{paint-order:stroke;stroke:var(--card,#ffffff);stroke-width:4px;stroke-linejoin:round}\
    svg .bar{fill:var(--blue,#0b5ca6)}svg .rest{fill:var(--rule,#d6dbe0)}\
    svg .star4{fill:var(--star4,#0b4f77)}svg .star3{fill:var(--star3,#26749f)}svg .star2{fill:var(--star2,#7fb6d4)}\
    svg .star1{fill:var(--star1,#e3b341)}svg .star0{fill:var(--star0,#b4481f)}svg .starx{fill:var(--starx,#66707a)}\
    svg .flow{fill:var(--muted,#54616d);opacity:.22}svg .rise{fill:var(--blue,#0b5ca6);opacity:.5}\
    svg .fall{fill:var(--star0,#b4481f);opacity:.6}\
    svg .conforming{fill:var(--met,#2f7d4f)}svg .deviating{fill:var(--gap,#b3261e)}svg .unknown{fill:var(--starx,#66707a)}\
    svg .absent{fill:var(--rule,#d6dbe0)}\
    svg .on{fill:var(--card,#ffffff);font-size:11px;font-weight:600}\
    svg .on-star2,svg .on-absent{fill:var(--ink,#16212c)}svg .on-star1{fill:#16212c}
    """

  /// The class of a number of stars.
  static func star(_ stars: Int?) -> String { stars.map { "star\(min(max($0, 0), 4))" } ?? "starx" }
}

import Documents
import FileFormats

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
  /// - Parameter height: The height of a drawing whose title takes one line, in units.
  init(width: Int, height: Int, title: String) {
    self.width = width
    self.title = title
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

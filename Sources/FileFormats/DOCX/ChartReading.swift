/// What a chart of an office file shows: its numbers with their names, and apart from them how it looks.
package struct ChartReading: Sendable {
  package enum Role: Sendable, Hashable {
    /// The name of a series.
    case name
    /// A name on the axis, by its number from 1.
    case category(Int)
    /// A number, by its number from 1, with its name on the axis.
    case value(Int, category: String)
    /// A title or another text.
    case text
  }

  package struct Piece: Sendable, Hashable {
    /// The series, from 1; 0 outside of all.
    package let series: Int
    package let seriesName: String
    package let role: Role
    package let text: String
  }

  package private(set) var pieces: [Piece] = []
  /// The markup of the whole, without the texts that are told.
  package private(set) var look: [UInt8] = []

  /// Reads the part of a chart.
  ///
  /// - Throws: ``XMLError`` at the first place that is not well-formed.
  /// - Complexity: O(*n*) in its length.
  package init(_ part: [UInt8]) throws(XMLError) {
    var xml = try XMLReader(part)
    var markup = XMLMarkup()
    var (series, name, point) = (0, "", 0)
    var categories: [Int: String] = [:]
    var part: StaticString = ""
    var isValue = false
    var text: [UInt8] = []
    while let event = try xml.next() {
      switch event {
      case .text: if isValue { text += xml.textBytes } else { markup.add(xml.textBytes) }
      case .start:
        markup.open(xml)
        if xml.isNamed("ser") { (series, name, categories) = (series + 1, "", [:]) }
        for role: StaticString in ["tx", "cat", "val", "xVal", "yVal"] where xml.isNamed(role) { part = role }
        if xml.isNamed("pt") {
          point = xml.anyAttribute("idx").flatMap { Int(String(decoding: $0, as: UTF8.self)) } ?? 0
        }
        // `c:v` holds a value or a name, `a:t` a text.
        isValue = xml.isNamed("v") || xml.isNamed("t")
        if isValue { text = [] }
      case .end:
        markup.close()
        if isValue, xml.isNamed("v") || xml.isNamed("t") {
          let shown = String(decoding: text, as: UTF8.self)
          let (number, _) = point.addingReportingOverflow(1)
          let role: Role
          switch "\(part)" {
          case "tx":
            role = .name
            name = shown
          case "cat", "xVal":
            role = .category(number)
            categories[point] = shown
          case "val", "yVal": role = .value(number, category: categories[point] ?? "")
          default: role = .text
          }
          pieces.append(Piece(series: series, seriesName: name, role: role, text: shown))
        }
        isValue = false
        for role: StaticString in ["tx", "cat", "val", "xVal", "yVal"] where xml.isNamed(role) { part = "" }
      }
    }
    look = markup.take()
  }
}

/// The rows and variables of a linear model while it is put together, and their text.
struct LinearRows {
  /// The name of a variable that is always 1: the LP format has no constants in rows.
  static let one = "one"

  private var constraints = ""
  private var freeRows = ""
  private var binaries: [String] = []
  private var integers: [(name: String, upTo: Int)] = []

  mutating func addBinary(_ name: String) { binaries.append(name) }
  mutating func addInteger(_ name: String, upTo bound: Int) { integers.append((name, bound)) }

  mutating func addRow(_ name: String, _ terms: [LinearTerm], _ sense: String, _ bound: Int) {
    constraints += " \(name):\(Self.sum(terms)) \(sense) \(bound)\n"
  }

  mutating func addFreeRow(_ name: String, _ terms: [LinearTerm]) {
    freeRows += " \(name):\(Self.sum(terms)) >= -inf\n"
  }

  func text() -> String {
    var text = "Maximize\n obj: 0 \(Self.one)\nSubject To\n" + constraints + freeRows + "Bounds\n \(Self.one) = 1\n"
    for integer in integers { text += " 0 <= \(integer.name) <= \(integer.upTo)\n" }
    if !integers.isEmpty { text += "General\n" + integers.map { " \($0.name)\n" }.joined() }
    if !binaries.isEmpty { text += "Binary\n" + binaries.map { " \($0)\n" }.joined() }
    return text + "End\n"
  }

  /// A sum of terms; lines are broken early because some readers limit their length.
  private static func sum(_ terms: [LinearTerm]) -> String {
    guard !terms.isEmpty else { return " 0 \(one)" }
    var text = ""
    for (place, term) in terms.enumerated() {
      if place > 0, place.isMultiple(of: 8) { text += "\n  " }
      text += " \(term.coefficient < 0 ? "-" : "+") \(abs(term.coefficient)) \(term.variable)"
    }
    return text
  }
}

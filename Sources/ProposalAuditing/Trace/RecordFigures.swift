import FacilityPlanning
package import FileFormats
import ProposalRecord

/// All amounts of a record, each with what it is made of.
package struct RecordFigures {
  private static let amounts = ["amount", "gross", "cost"]

  /// Lines first, in their order; then units, categories, goals, kinds of spending, packages and totals.
  package private(set) var all: [RecordFigure] = []
  private let lines: [JSONValue]
  private let names: [String]

  /// Collects the amounts of a record; what is no number is left out.
  package init(of record: JSONValue) {
    lines = record["lines"]?.elements ?? []
    names = RecordNames.names(of: lines)
    for place in lines.indices {
      for member in ["unitPrice"] + Self.amounts {
        guard let value = Self.integer(lines[place][member]) else { continue }
        all.append(RecordFigure(path: "lines[\(names[place])].\(member)", value: value, origin: .line(place)))
      }
    }
    addUnits(of: record)
    for category in Requirement.Category.allCases.map(\.rawValue) {
      let members = places { $0["category"]?.string == category }
      guard !members.isEmpty else { continue }
      for member in Self.amounts { add("lines[category \(category)].\(member)", nil, terms(members, member)) }
    }
    addGroups("priorities", of: record) { $0["goal"]?.string }
    addPackages(of: record)
    addTotals(of: record)
  }

  /// The amounts that are a number of đồng.
  package func amounts(of value: Int) -> [RecordFigure] { all.filter { $0.value == value } }

  /// The amounts closest to a number, each once, the closest first.
  package func nearest(to value: Int, count: Int) -> [Int] {
    let distances = Set(all.map(\.value)).map { ($0, value > $0 ? value - $0 : $0 - value) }
    return distances.sorted { ($0.1, $0.0) < ($1.1, $1.0) }.prefix(count).map(\.0)
  }

  private static func integer(_ value: JSONValue?) -> Int? {
    value?.number.flatMap { Int($0) }.flatMap { abs($0) < Int.max / 1_000_000 ? $0 : nil }
  }

  private func places(where isMember: (JSONValue) -> Bool) -> [Int] { lines.indices.filter { isMember(lines[$0]) } }

  private func terms(_ places: [Int], _ member: String) -> [RecordFigure.Term] {
    places.compactMap { place in
      Self.integer(lines[place][member]).map {
        RecordFigure.Term(
          path: "lines[\(names[place])].\(member)",
          value: $0,
          rank: Self.integer(lines[place]["rank"])
        )
      }
    }
  }

  /// Adds a sum; its value is the one recorded, or what its terms come to where the record has none.
  private mutating func add(_ path: String, _ recorded: JSONValue?, _ terms: [RecordFigure.Term]) {
    let value = Self.integer(recorded) ?? (recorded == nil ? terms.reduce(0) { $0 + $1.value } : nil)
    guard let value else { return }
    all.append(RecordFigure(path: path, value: value, origin: .sum(terms)))
  }

  private mutating func addUnits(of record: JSONValue) {
    for unit in record["units"]?.elements ?? [] {
      guard let code = unit["unit"]?.string, let cost = unit["cost"] else { continue }
      let members = places { $0["unit"]?.string == code }
      if !members.isEmpty { add("units[\(code)].cost", cost, terms(members, "cost")) }
    }
  }

  private mutating func addGroups(_ list: String, of record: JSONValue, by key: (JSONValue) -> String?) {
    for group in record[list]?.elements ?? [] {
      guard let name = group["of"]?.string else { continue }
      let members = places { key($0) == name }
      for member in Self.amounts { add("\(list)[\(name)].\(member)", group[member], terms(members, member)) }
    }
  }

  private mutating func addPackages(of record: JSONValue) {
    let packages = record["packages"]?.elements ?? []
    for (name, package) in zip(RecordNames.names(of: packages), packages) {
      guard let amount = package["amount"] else { continue }
      let ranks = Set((package["lines"]?.elements ?? []).compactMap { Self.integer($0) })
      let members = places { Self.integer($0["rank"]).map(ranks.contains) ?? false }
      add("packages[\(name)].amount", amount, terms(members, "gross"))
    }
  }

  private mutating func addTotals(of record: JSONValue) {
    guard let totals = record["totals"] else { return }
    func term(_ member: String, _ sign: Int) -> RecordFigure.Term? {
      Self.integer(totals[member]).map { RecordFigure.Term(path: "totals.\(member)", value: sign * $0, rank: nil) }
    }
    for member in Self.amounts where totals[member] != nil {
      add("totals.\(member)", totals[member], terms(Array(lines.indices), member))
    }
    if totals["others"] != nil {
      add("totals.others", totals["others"], [term("gross", 1), term("cost", -1)].compactMap(\.self))
    }
    if totals["remaining"] != nil {
      add("totals.remaining", totals["remaining"], [term("budget", 1), term("cost", -1)].compactMap(\.self))
    }
    if let budget = Self.integer(totals["budget"]) {
      all.append(RecordFigure(path: "totals.budget", value: budget, origin: .given))
    }
    let unfunded = record["unfunded"]?.elements ?? []
    let open = zip(RecordNames.names(of: unfunded), unfunded).compactMap { name, gap in
      Self.integer(gap["cost"]).map {
        RecordFigure.Term(path: "unfunded[\(name)].cost", value: $0, rank: nil)
      }
    }
    for term in open { all.append(RecordFigure(path: term.path, value: term.value, origin: .given)) }
    if totals["needed"] != nil {
      add("totals.needed", totals["needed"], [term("cost", 1)].compactMap(\.self) + open)
    }
  }
}

/// An amount of a record: where it stands there, and what it comes from.
package struct RecordFigure: Sendable, Hashable {
  /// A part of a sum, or a figure that a sum begins from.
  package struct Term: Sendable, Hashable {
    /// The path of the part: `lines[tan-lieu/queue-machine].cost`.
    package var path: String
    /// Negative if it is taken away.
    package var value: Int
    /// The rank of the line, if it is of one.
    package var rank: Int?
  }

  package enum Origin: Sendable, Hashable {
    /// A member of the line at a place of the record.
    case line(Int)
    case sum([Term])
    /// The number stands in an input.
    case given
  }

  package var path: String
  package var value: Int
  package var origin: Origin

  /// The line that the figure belongs to.
  package var line: Int? {
    if case .line(let place) = origin { place } else { nil }
  }
}

import FacilityPlanning
import ProposalRecord

/// All amounts of a record, each with what it is made of: lines, what is given, and every sum of the schema.
struct RecordFigures {
  /// Lines first, in their order; then units, categories, goals, kinds of spending, packages and totals.
  private(set) var all: [RecordFigure] = []
  private let lines: [Recorded<RecordLine>]
  private let prices: [String: Recorded<RecordPrice>]

  /// Collects the amounts of a record; what is no number is left out.
  ///
  /// - Parameter spending: What the books call the spending at a price, by its item; a record does not say it of its lines.
  /// - Complexity: O(*n*) in the lines and the sums.
  init(of record: Recorded<RecordedProposal>, spending: [String: SpendingKind] = [:]) {
    lines = record.lines.elements()
    prices = record.prices.table()
    for (place, line) in lines.enumerated() {
      for member in [line.unitPrice] + RecordLine.Amount.allCases.map({ line[$0] }) {
        guard let value = Self.integer(member) else { continue }
        all.append(RecordFigure(path: member.path, value: value, origin: .line(place)))
      }
    }
    let byUnit = places { $0.unit.value }
    for unit in record.units.elements() {
      guard let code = unit.unit.value, let members = byUnit[code], !unit.cost.isAbsent else { continue }
      addSums(of: unit, .unit, over: members)
    }
    addCategories(of: record.lines.path)
    let byGoal = places { $0.goal.value }
    for group in record.priorities.elements() {
      guard let goal = group.of.value else { continue }
      addSums(of: group, .goal, over: byGoal[goal] ?? [])
    }
    let bySpending = places { $0.price.value.flatMap { spending[$0]?.rawValue } }
    let isSpendingKnown = bySpending.values.reduce(0) { $0 + $1.count } == lines.count
    for group in record.spending.elements() {
      guard let kind = group.of.value else { continue }
      addSums(of: group, .spending, over: isSpendingKnown ? bySpending[kind] ?? [] : nil)
    }
    addPackages(of: record)
    addTotals(of: record)
  }

  /// The amounts that are a number of đồng.
  func amounts(of value: Int) -> [RecordFigure] { all.filter { $0.value == value } }

  /// The amounts closest to a number, each once, the closest first.
  func nearest(to value: Int, count: Int) -> [Int] {
    let distances = Set(all.map(\.value)).map { ($0, (Int128(value) - Int128($0)).magnitude) }
    return distances.sorted { ($0.1, $0.0) < ($1.1, $1.0) }.prefix(count).map(\.0)
  }

  /// A number so small that a million of its like can be added.
  private static func integer(_ recorded: Recorded<Int>) -> Int? {
    recorded.value.flatMap { $0.magnitude < Int.max.magnitude / 1_000_000 ? $0 : nil }
  }

  /// The places of the lines by what they share.
  private func places<Key: Hashable>(by key: (Recorded<RecordLine>) -> Key?) -> [Key: [Int]] {
    lines.enumerated().reduce(into: [:]) { places, line in
      if let key = key(line.element) { places[key, default: []].append(line.offset) }
    }
  }
}

// MARK: - Sums

extension RecordFigures {
  /// Adds the sums of an object.
  ///
  /// - Parameter places: Its lines; nothing if they are not known.
  private mutating func addSums<Owner: RecordObject>(
    of owner: Recorded<Owner>,
    _ whole: RecordFigure.Whole,
    over places: [Int]?
  ) {
    for (formula, recorded) in owner.sums {
      var terms: [RecordFigure.Term]?
      switch formula {
      case .count: continue
      case .lines(let amount): terms = places?.compactMap { term($0, amount) }
      case .others: terms = self.terms(of: owner, .lines(.gross), less: .lines(.cost))
      case .remaining, .needed, .quantities: continue
      }
      add(recorded, terms, whole, formula)
    }
  }

  /// Adds a sum; its value is the one recorded, or what its terms come to where the record has none.
  private mutating func add(
    _ recorded: Recorded<Int>,
    _ terms: [RecordFigure.Term]?,
    _ whole: RecordFigure.Whole,
    _ formula: RecordFormula
  ) {
    let sum = terms?.reduce(0) { $0 + $1.value }
    guard let value = Self.integer(recorded) ?? (recorded.isAbsent ? sum : nil) else { return }
    let origin = terms.map { RecordFigure.Origin.sum($0) } ?? .unknownLines
    all.append(RecordFigure(path: recorded.path, value: value, origin: origin, whole, formula))
  }

  private func term(_ place: Int, _ amount: RecordLine.Amount) -> RecordFigure.Term? {
    let line = lines[place]
    return Self.integer(line[amount]).map {
      RecordFigure.Term(path: line[amount].path, value: $0, rank: Self.integer(line.rank), line: place)
    }
  }

  /// One sum of an object less another.
  private func terms<Owner: RecordObject>(
    of owner: Recorded<Owner>,
    _ whole: RecordFormula,
    less part: RecordFormula
  ) -> [RecordFigure.Term] {
    [(whole, 1), (part, -1)].compactMap { formula, sign in
      owner.sums.first { $0.formula == formula }.flatMap { Self.term($0.recorded, sign) }
    }
  }

  private static func term(_ recorded: Recorded<Int>, _ sign: Int = 1) -> RecordFigure.Term? {
    integer(recorded).map { RecordFigure.Term(path: recorded.path, value: sign * $0) }
  }

  /// The sums by category, which the record does not hold.
  private mutating func addCategories(of list: RecordPath) {
    let byCategory = places { $0.category.value }
    for category in Requirement.Category.allCases.map(\.rawValue) {
      guard let members = byCategory[category] else { continue }
      for amount in RecordLine.Amount.allCases {
        let terms = members.compactMap { term($0, amount) }
        guard !terms.isEmpty else { continue }
        all.append(
          RecordFigure(
            path: list.element("category \(category)").member(amount.rawValue),
            value: terms.reduce(0) { $0 + $1.value },
            origin: .sum(terms),
            .category,
            .lines(amount)
          )
        )
      }
    }
  }

  private mutating func addPackages(of record: Recorded<RecordedProposal>) {
    let byRank = places { Self.integer($0.rank) }
    for package in record.packages.elements() where !package.amount.isAbsent {
      let ranks = Set(package.lines.elements().compactMap(Self.integer))
      addSums(of: package, .package, over: ranks.flatMap { byRank[$0] ?? [] }.sorted())
    }
  }

  private mutating func addTotals(of record: Recorded<RecordedProposal>) {
    let totals = record.totals
    guard !totals.isAbsent else { return }
    let open = record.unfunded.elements().compactMap { Self.term($0.cost) }
    for (formula, recorded) in totals.sums {
      let terms: [RecordFigure.Term]
      switch formula {
      case .count: continue
      case .lines(let amount): terms = lines.indices.compactMap { term($0, amount) }
      case .others: terms = self.terms(of: totals, .lines(.gross), less: .lines(.cost))
      case .remaining: terms = [Self.term(totals.budget), Self.term(totals.cost, -1)].compactMap(\.self)
      case .needed:
        for given in [Self.term(totals.budget)].compactMap(\.self) + open {
          all.append(RecordFigure(path: given.path, value: given.value, origin: .given))
        }
        terms = [Self.term(totals.cost)].compactMap(\.self) + open
      case .quantities(let end): terms = lines.indices.compactMap { product($0, end) }
      }
      if !recorded.isAbsent { add(recorded, terms, .all, formula) }
    }
  }

  /// The quantity of a line at one end of its price.
  private func product(_ place: Int, _ end: RecordPrice.End) -> RecordFigure.Term? {
    let line = lines[place]
    guard let quantity = Self.integer(line.quantity),
      let price = line.price.value.flatMap({ prices[$0] }).flatMap({ Self.integer($0[end]) })
    else { return nil }
    let (value, isTooLarge) = quantity.multipliedReportingOverflow(by: price)
    guard !isTooLarge, value.magnitude < Int.max.magnitude / 1_000_000 else { return nil }
    return RecordFigure.Term(path: line.path, value: value, rank: Self.integer(line.rank), line: place)
  }
}

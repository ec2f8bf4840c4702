import Vocabulary

/// Measures requirements on one unit's inventory.
///
/// The first of these that holds is the status: unknown, missing, short, worn, obsolete, deviates, met.
struct RequirementJudge {
  let edition: CriteriaEdition
  let unit: AdministrativeUnit
  let inventory: Inventory?

  func judge(_ requirement: Requirement) -> Judgement {
    guard let inventory else { return .unknown(.noSubmission, sources: []) }
    let rows = inventory.rows(of: requirement.item)
    let silent = inventory.silentParts(on: requirement.item)
    guard silent.isEmpty else { return judge(requirement, rows, without: silent) }
    guard !rows.isEmpty else {
      return .unknown(.itemNotReported, sources: [Source(file: inventory.file)])
    }
    return measure(requirement, rows, in: inventory.round)
  }

  /// What is known without some parts of a merged unit: enough is enough, whatever they have; anything else is unknown.
  private func judge(_ requirement: Requirement, _ rows: [InventoryRow], without silent: [Inventory.Part]) -> Judgement
  {
    if let inventory, !rows.isEmpty, edition.standard(of: requirement) == nil, requirement.measure.growsWithPieces {
      let judgement = measure(requirement, rows, in: inventory.round)
      if judgement.status == .met { return judgement }
    }
    let files = silent.compactMap(\.file).map { Source(file: $0) }
    return .unknown(.partNotReported, sources: files + rows.map(\.source))
  }

  private func measure(_ requirement: Requirement, _ rows: [InventoryRow], in round: Round) -> Judgement {
    switch requirement.measure {
    case .count(let atLeast, let basis):
      guard let need = need(atLeast, per: basis) else { return unregistered(basis, rows: rows) }
      return judgeCount(rows, need: need, standard: edition.standard(of: requirement))
    case .presence:
      return judgeCount(rows, need: 1, standard: edition.standard(of: requirement))
    case .area(let atLeast, let basis):
      guard let need = need(atLeast, per: basis) else { return unregistered(basis, rows: rows) }
      return judgeArea(rows, need: Area(squareMetres: need))
    case .condition(let atLeast):
      return judgeCondition(rows, need: atLeast)
    case .age(let atMost):
      return judgeAge(rows, need: atMost, year: round.year)
    }
  }

  private func need(_ atLeast: Int, per basis: Measure.Basis) -> Int? {
    basis.multiplicity(in: unit).map { atLeast * $0 }
  }

  private func unregistered(_ basis: Measure.Basis, rows: [InventoryRow]) -> Judgement {
    .unknown(basis == .counter ? .countersNotRegistered : .residentsNotRegistered, sources: rows.map(\.source))
  }
}

// MARK: - Counting pieces

extension RequirementJudge {
  private func judgeCount(_ rows: [InventoryRow], need: Int, standard: IdentityStandard?) -> Judgement {
    let wanted = Extent.pieces(need)
    guard let pieces = PieceCount(rows) else {
      return .unknown(.quantityNotReported, need: wanted, sources: rows.map(\.source))
    }
    var judgement = Judgement(status: .met, have: .pieces(0), need: wanted, sources: pieces.sources)
    if pieces.total == 0, need > 0 {
      judgement.become(Shortfall(status: .missing, pieces: need))
      return judgement
    }
    guard let usable = pieces.usable else {
      return .unknown(.conditionNotReported, need: wanted, sources: rows.map(\.source))
    }
    judgement.have = .pieces(usable)
    let conformity = Conformity(of: pieces.usableRows, to: standard, unit: unit)
    judgement.sources += conformity.sources
    if usable < need {
      judgement.become(
        Shortfall(
          status: pieces.total < need ? .short : .worn,
          pieces: need - usable + conformity.deviatingPieces,
          deviatingPieces: conformity.deviatingPieces
        )
      )
    } else if let status = conformity.status {
      judgement.become(
        Shortfall(status: status, pieces: conformity.deviatingPieces, deviatingPieces: conformity.deviatingPieces)
      )
    } else if conformity.isIncomplete {
      return .unknown(.attributeNotReported, need: wanted, sources: judgement.sources)
    }
    return judgement
  }
}

// MARK: - Areas, conditions and ages

extension RequirementJudge {
  private func judgeArea(_ rows: [InventoryRow], need: Area) -> Judgement {
    let wanted = Extent.area(need)
    var total = Area.zero
    var usable = Area.zero
    var sources: [Source] = []
    for row in rows {
      if row.quantity?.value == 0 {
        sources.append(row.quantity?.source ?? row.source)
        continue
      }
      guard let area = row.area else { return .unknown(.areaNotReported, need: wanted, sources: [row.source]) }
      guard let condition = row.condition else {
        return .unknown(.conditionNotReported, need: wanted, sources: [row.source])
      }
      sources += [area.source, condition.source]
      total = total + area.value
      if condition.value >= .usable { usable = usable + area.value }
    }
    var judgement = Judgement(status: .met, have: .area(usable), need: wanted, sources: sources)
    if usable < need {
      let status: RequirementStatus = total == .zero ? .missing : total < need ? .short : .worn
      judgement.become(Shortfall(status: status, pieces: 1, area: need - usable))
    }
    return judgement
  }

  private func judgeCondition(_ rows: [InventoryRow], need: Condition) -> Judgement {
    let wanted = Extent.condition(need)
    guard let pieces = PieceCount(rows) else {
      return .unknown(.quantityNotReported, need: wanted, sources: rows.map(\.source))
    }
    var judgement = Judgement(status: .met, need: wanted, sources: pieces.sources)
    if pieces.total == 0 {
      judgement.become(Shortfall(status: .missing, pieces: 1))
      return judgement
    }
    guard pieces.usable != nil else {
      return .unknown(.conditionNotReported, need: wanted, sources: rows.map(\.source))
    }
    judgement.have = pieces.present.compactMap { $0.condition?.value }.min().map { .condition($0) }
    let worn = pieces.present.filter { ($0.condition?.value ?? .broken) < need }
    if !worn.isEmpty {
      let areas = worn.compactMap { $0.area?.value }
      judgement.become(
        Shortfall(
          status: .worn,
          pieces: worn.reduce(0) { $0 + ($1.quantity?.value ?? 0) },
          area: areas.count == worn.count ? areas.reduce(.zero, +) : nil
        )
      )
      judgement.sources += worn.compactMap { $0.area?.source }
    }
    return judgement
  }

  private func judgeAge(_ rows: [InventoryRow], need: Int, year: Int) -> Judgement {
    let wanted = Extent.years(need)
    guard let pieces = PieceCount(rows) else {
      return .unknown(.quantityNotReported, need: wanted, sources: rows.map(\.source))
    }
    var judgement = Judgement(status: .met, need: wanted, sources: pieces.quantitySources)
    if pieces.total == 0 {
      judgement.become(Shortfall(status: .missing, pieces: 1))
      return judgement
    }
    var oldest = Int.min
    var oldPieces = 0
    for row in pieces.present {
      guard let started = row.year else { return .unknown(.yearNotReported, need: wanted, sources: [row.source]) }
      judgement.sources.append(started.source)
      let age = year - started.value
      oldest = max(oldest, age)
      if age > need { oldPieces += row.quantity?.value ?? 0 }
    }
    judgement.have = .years(oldest)
    if oldPieces > 0 { judgement.become(Shortfall(status: .worn, pieces: oldPieces)) }
    return judgement
  }
}

extension Judgement {
  /// Turns the judgement into the one that a shortfall makes.
  fileprivate mutating func become(_ shortfall: Shortfall) {
    status = shortfall.status
    self.shortfall = shortfall
  }
}

extension Measure {
  /// Whether more pieces can only help: counts and areas do, while the worst condition and the oldest age decide.
  fileprivate var growsWithPieces: Bool {
    switch self {
    case .count, .presence, .area: true
    case .condition, .age: false
    }
  }
}

/// The outcome of measuring one requirement on the rows about its item, before pricing.
struct Judgement {
  var status: RequirementStatus
  var have: Extent?
  var need: Extent?
  var unknownReason: UnknownReason?
  var shortfall: Shortfall?
  var sources: [Source]

  static func unknown(_ reason: UnknownReason, need: Extent? = nil, sources: [Source]) -> Judgement {
    Judgement(status: .unknown, need: need, unknownReason: reason, sources: sources)
  }
}

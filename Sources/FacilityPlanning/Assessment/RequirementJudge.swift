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
    let standard = edition.standard(of: requirement)
    switch requirement.measure {
    case .count(let atLeast, let basis):
      guard let need = need(atLeast, per: basis) else { return unregistered(basis, rows: rows) }
      return judgeCount(rows, need: need, standard: standard)
    case .presence:
      return judgeCount(rows, need: 1, standard: standard)
    case .area(let atLeast, let basis):
      guard let need = need(atLeast, per: basis) else { return unregistered(basis, rows: rows) }
      return judgeArea(rows, need: Area(squareMetres: need), standard: standard)
    case .condition(let atLeast):
      return judgeCondition(rows, need: atLeast, standard: standard)
    case .age(let atMost):
      return judgeAge(rows, need: atMost, year: round.year, standard: standard)
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
    var shortfall: Shortfall?
    if usable < need {
      let mendable = keeping(standard, pieces.present.filter { $0.condition?.value == .broken })
      shortfall = Shortfall(
        status: pieces.total < need ? .short : .worn,
        pieces: need - usable,
        isMendable: mendable.pieces >= need - usable
      )
    }
    return judgement.holding(conformity, besides: shortfall)
  }
}

// MARK: - Areas, conditions and ages

extension RequirementJudge {
  private func judgeArea(_ rows: [InventoryRow], need: Area, standard: IdentityStandard?) -> Judgement {
    let wanted = Extent.area(need)
    var total = Area.zero
    var usable: [InventoryRow] = []
    var broken: [InventoryRow] = []
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
      if condition.value >= .usable { usable.append(row) } else { broken.append(row) }
    }
    let have = usable.compactMap { $0.area?.value }.reduce(.zero, +)
    let judgement = Judgement(status: .met, have: .area(have), need: wanted, sources: sources)
    var shortfall: Shortfall?
    if have < need {
      let status: RequirementStatus = total == .zero ? .missing : total < need ? .short : .worn
      let mendable = keeping(standard, broken).compactMap { $0.area?.value }.reduce(.zero, +)
      shortfall = Shortfall(status: status, pieces: 1, area: need - have, isMendable: have + mendable >= need)
    }
    return judgement.holding(Conformity(of: usable, to: standard, unit: unit), besides: shortfall)
  }

  private func judgeCondition(_ rows: [InventoryRow], need: Condition, standard: IdentityStandard?) -> Judgement {
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
    judgement.sources += worn.compactMap { $0.area?.source }
    let kept = pieces.usableRows.filter { ($0.condition?.value ?? .broken) >= need }
    var shortfall: Shortfall?
    if !worn.isEmpty {
      let isMendable = keeping(standard, worn).count == worn.count
      shortfall = Shortfall(status: .worn, pieces: worn.pieces, area: worn.floor, isMendable: isMendable)
    }
    return judgement.holding(Conformity(of: kept, to: standard, unit: unit), besides: shortfall)
  }

  private func judgeAge(_ rows: [InventoryRow], need: Int, year: Int, standard: IdentityStandard?) -> Judgement {
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
    var old: [InventoryRow] = []
    var kept: [InventoryRow] = []
    for row in pieces.present {
      guard let started = row.year else { return .unknown(.yearNotReported, need: wanted, sources: [row.source]) }
      judgement.sources.append(started.source)
      let age = year - started.value
      oldest = max(oldest, age)
      if age > need { old.append(row) } else if row.condition?.value != .broken { kept.append(row) }
    }
    judgement.have = .years(oldest)
    let shortfall = old.isEmpty ? nil : Shortfall(status: .worn, pieces: old.pieces)
    return judgement.holding(Conformity(of: kept, to: standard, unit: unit), besides: shortfall)
  }
}

extension RequirementJudge {
  /// The rows that are known to keep a standard, of which the pieces can be mended.
  private func keeping(_ standard: IdentityStandard?, _ rows: [InventoryRow]) -> [InventoryRow] {
    rows.filter { Conformity(of: [$0], to: standard, unit: unit).isCertain }
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

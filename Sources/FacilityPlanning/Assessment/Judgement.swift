import Vocabulary

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

extension Judgement {
  /// Turns the judgement into the one that a shortfall makes.
  mutating func become(_ shortfall: Shortfall) {
    status = shortfall.status
    self.shortfall = shortfall
  }

  /// The judgement once the pieces that stay are held to the identity standard: what breaks it has to be replaced besides
  /// what lacks anyhow.
  func holding(_ conformity: Conformity, besides lack: Shortfall?) -> Judgement {
    var judgement = self
    judgement.sources += conformity.sources
    if var shortfall = lack {
      shortfall.pieces += conformity.deviatingPieces
      shortfall.area = shortfall.area.flatMap { area in conformity.breaking.floor.map { area + $0 } }
      shortfall.deviatingPieces = conformity.deviatingPieces
      shortfall.isMendable = shortfall.isMendable && conformity.isCertain
      shortfall.leavesUnknown = conformity.isIncomplete
      judgement.become(shortfall)
    } else if let status = conformity.status {
      judgement.become(
        Shortfall(
          status: status,
          pieces: conformity.deviatingPieces,
          area: conformity.breaking.floor,
          deviatingPieces: conformity.deviatingPieces,
          leavesUnknown: conformity.isIncomplete
        )
      )
    } else if conformity.isIncomplete {
      return .unknown(.attributeNotReported, need: need, sources: judgement.sources)
    }
    return judgement
  }
}

extension [InventoryRow] {
  /// The pieces that the rows report.
  var pieces: Int { reduce(0) { $0 + ($1.quantity?.value ?? 0) } }

  /// The floor of all rows, or nothing if one does not tell it.
  var floor: Area? {
    let areas = compactMap { $0.area?.value }
    return areas.count == count ? areas.reduce(.zero, +) : nil
  }
}

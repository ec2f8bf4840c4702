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

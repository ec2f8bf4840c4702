import FacilityPlanning
import ProposalRecord

/// What a recount finds, one member of the record after the other.
struct DifferenceList {
  private(set) var differences: [VerificationRecord.Difference] = []
  /// How many members were compared.
  private(set) var values = 0

  /// Holds a member of the record against what it must be; nothing means that it must not be there.
  mutating func expect<Value>(
    _ recorded: Recorded<Value>,
    _ recomputed: String?,
    _ check: VerificationRecord.Check,
    source: String?
  ) {
    values += 1
    guard recorded.shown != recomputed else { return }
    add(recorded.path.description, recorded: recorded.shown, recomputed: recomputed, check, source: source)
  }

  /// Holds a number of the record against what it must be.
  mutating func expect(
    _ recorded: Recorded<Int>,
    _ recomputed: Int?,
    _ check: VerificationRecord.Check,
    source: String?
  ) {
    expect(recorded, recomputed.map { String($0) }, check, source: source)
  }

  /// Holds a number that only some records have against what it must be; where both say nothing, nothing was recounted.
  mutating func expectIfSaid(
    _ recorded: Recorded<Int>,
    _ recomputed: Int?,
    _ check: VerificationRecord.Check,
    source: String?
  ) {
    guard !recorded.isAbsent || recomputed != nil else { return }
    expect(recorded, recomputed, check, source: source)
  }

  mutating func add(
    _ what: String,
    recorded: String?,
    recomputed: String?,
    _ check: VerificationRecord.Check,
    source: String?
  ) {
    differences.append(
      VerificationRecord.Difference(
        what: what,
        recorded: recorded,
        recomputed: recomputed,
        source: source,
        check: check
      )
    )
  }
}

/// Judges a record by its own lines and by the inputs, with nothing that the planner ran.
///
/// Every line is worked out from its factors, the sums, stars and goals are counted from the lines, and the order is
/// derived from them. That no plan is better is another question, which only a search can answer.
struct RecordRecount {
  /// In the order of the checks.
  let differences: [VerificationRecord.Difference]
  /// How many members of the record were recounted.
  let values: Int

  /// Recounts a record.
  ///
  /// - Complexity: O(*n* · *p* log *p*) for *n* lines and units and *p* points of a star.
  init(of record: Recorded<RecordedProposal>, basis: VerificationBasis) {
    var list = DifferenceList()
    let matched = RecountedLines(of: record, basis: basis, &list)
    let closed = matched.closed
    let order = OrderRecount(lines: matched.all, basis: basis, closed: closed)
    let sums = SumRecount(record: record, lines: matched.all, basis: basis, goals: order.goals)
    sums.check(&list)
    let cost = matched.all.reduce(0) { $0 + $1.cost.cost }
    OutcomeRecount(record: record, basis: basis, closed: closed, cost: cost).check(&list)
    order.check(&list)
    differences = list.differences
    values = list.values
  }
}

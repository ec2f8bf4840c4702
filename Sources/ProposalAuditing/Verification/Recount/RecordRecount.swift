import FacilityPlanning
package import FileFormats

/// Judges a record by its own lines and by the inputs, with nothing that the planner ran.
///
/// Every line is worked out from its factors, the sums, stars and goals are counted from the lines, and the order is
/// derived from them. That no plan is better is another question, which only a search can answer.
package struct RecordRecount {
  /// In the order of the checks.
  package let differences: [VerificationRecord.Difference]
  /// How many members of the record were recounted.
  package let values: Int

  /// Recounts a record.
  ///
  /// - Complexity: O(*n* · *p* log *p*) for *n* lines and units and *p* points of a star.
  package init(of record: JSONValue, basis: VerificationBasis) {
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

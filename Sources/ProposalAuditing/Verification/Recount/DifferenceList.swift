import FileFormats

/// What a recount finds, one member of the record after the other.
struct DifferenceList {
  private(set) var differences: [VerificationRecord.Difference] = []
  /// How many members were compared.
  private(set) var values = 0

  /// Holds a member of the record against what it must be; nothing means that it must not be there.
  mutating func expect(
    _ recorded: JSONValue?,
    _ recomputed: String?,
    at what: String,
    _ check: VerificationRecord.Check,
    source: String?
  ) {
    values += 1
    let recorded = recorded.map { $0.string ?? $0.number ?? ($0.boolean.map { $0 ? "true" : "false" } ?? "…") }
    guard recorded != recomputed else { return }
    add(what, recorded: recorded, recomputed: recomputed, check, source: source)
  }

  /// Holds a number of the record against what it must be.
  mutating func expect(
    _ recorded: JSONValue?,
    _ recomputed: Int?,
    at what: String,
    _ check: VerificationRecord.Check,
    source: String?
  ) {
    expect(recorded, recomputed.map { String($0) }, at: what, check, source: source)
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

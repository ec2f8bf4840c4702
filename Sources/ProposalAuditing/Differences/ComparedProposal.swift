package import FacilityPlanning
package import ProposalRecord

/// One of two proposals that are compared: its record, and those of its inputs that are still as they were.
package struct ComparedProposal {
  package let path: String
  package let record: Recorded<RecordedProposal>
  /// By the code of the unit; only those whose file still has the digest of the record.
  package let inventories: [String: Inventory]
  package let edition: CriteriaEdition?
  /// The inputs of the record that are no longer as they were, by their names.
  package let lostInputs: Set<String>
  /// By `unit/requirement`.
  let lines: [String: Recorded<RecordLine>]
  /// The names of the lines, in their order.
  let order: [String]
  let unfunded: [String: Recorded<RecordUnfunded>]
  let units: [String: Recorded<RecordUnit>]
  let prices: [String: Recorded<RecordPrice>]
  /// The digest of each input, by its name.
  let digests: [String: String]
  /// The inputs of the kinds that exist once.
  private let files: [String: String]

  package init(
    _ file: RecordFile,
    inventories: [String: Inventory],
    edition: CriteriaEdition?,
    lostInputs: Set<String>
  ) {
    path = file.path
    record = file.record
    self.inventories = inventories
    self.edition = edition
    self.lostInputs = lostInputs
    order = record.lines.elements().map(\.path.last)
    lines = record.lines.table()
    unfunded = record.unfunded.table()
    units = record.units.table()
    prices = record.prices.table()
    digests = record.inputs.table().compactMapValues(\.sha256.value)
    files = Dictionary(
      record.inputs.elements().compactMap { input in
        input.role.value.flatMap { role in input.file.value.map { (role, $0) } }
      },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// The input of a kind that exists once.
  func input(_ role: ProposalInput.Role) -> String? {
    files[role.rawValue] ?? files[ProposalInput.Role.settings.rawValue]
  }

  /// What the record says of a line; nothing, member by member, if it has no such line.
  func line(_ name: String) -> Recorded<RecordLine> { lines[name] ?? .absent(name, in: record.lines) }

  /// What the record says of a unit; nothing, member by member, if it has no such unit.
  func unit(_ code: String) -> Recorded<RecordUnit> { units[code] ?? .absent(code, in: record.units) }
}

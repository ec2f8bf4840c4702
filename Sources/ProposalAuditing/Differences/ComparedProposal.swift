package import FacilityPlanning
package import FileFormats
import ProposalRecord

/// One of two proposals that are compared: its record, and those of its inputs that are still as they were.
package struct ComparedProposal {
  package let path: String
  package let record: JSONValue
  /// By the code of the unit; only those whose file still has the digest of the record.
  package let inventories: [String: Inventory]
  package let edition: CriteriaEdition?
  /// The inputs of the record that are no longer as they were, by their names.
  package let lostInputs: Set<String>
  /// By `unit/requirement`.
  let lines: [String: JSONValue]
  /// The names of the lines, in their order.
  let order: [String]
  let unfunded: [String: JSONValue]
  let units: [String: JSONValue]
  let prices: [String: JSONValue]
  /// The digest of each input, by its name.
  let digests: [String: String]

  package init(
    path: String,
    record: JSONValue,
    inventories: [String: Inventory],
    edition: CriteriaEdition?,
    lostInputs: Set<String>
  ) {
    self.path = path
    self.record = record
    self.inventories = inventories
    self.edition = edition
    self.lostInputs = lostInputs
    func named(_ list: String) -> [(String, JSONValue)] {
      let elements = record[list]?.elements ?? []
      return Array(zip(RecordNames.names(of: elements), elements))
    }
    func table(_ list: String) -> [String: JSONValue] {
      Dictionary(named(list), uniquingKeysWith: { first, _ in first })
    }
    order = named("lines").map(\.0)
    lines = table("lines")
    unfunded = table("unfunded")
    units = table("units")
    prices = table("prices")
    digests = table("inputs").compactMapValues { $0["sha256"]?.string }
  }

  /// The input of a kind that exists once.
  func input(_ role: ProposalInput.Role) -> String? {
    record["inputs"]?.elements?.first { $0["role"]?.string == role.rawValue }?["file"]?.string
  }

  func integer(_ path: String...) -> Int? {
    path.reduce(Optional(record)) { $0?[$1] }?.number.flatMap { Int($0) }
  }
}

package import FacilityPlanning
import FileFormats
package import Vocabulary

/// What the inputs say about the figures of a record, as far as they can be read now.
package struct TraceInputs: Sendable {
  package let edition: CriteriaEdition?
  /// What the books of a unit call the spending at each price, by its item.
  let spending: [String: SpendingKind]
  /// By the code of the unit.
  let assessments: [String: UnitAssessment]
  /// Where members of the settings stand, if these can be read.
  let members: SettingsMembers?
  /// The decisions that answer the proposal.
  private let decisions: [Decision]
  private let facts: [InventoryFacts]
  /// By the file, as the record names it.
  private let cells: [String: CellTexts]

  package init(
    edition: CriteriaEdition? = nil,
    prices: PriceBook? = nil,
    rules: RulesInForce? = nil,
    assessments: [UnitAssessment] = [],
    members: SettingsMembers? = nil,
    decisions: [Decision] = [],
    facts: [InventoryFacts] = [],
    cells: [String: CellTexts] = [:]
  ) {
    self.edition = edition
    let kinds = prices?.prices.map { ($0.item.description, SpendingKind(of: $0, under: rules)) } ?? []
    spending = Dictionary(kinds, uniquingKeysWith: { first, _ in first })
    let named = assessments.map { ($0.unit.code.description, $0) }
    self.assessments = Dictionary(named, uniquingKeysWith: { first, _ in first })
    self.members = members
    self.decisions = decisions
    self.facts = facts
    self.cells = cells
  }

  /// What was decided on a line, in the order of the decisions.
  func decisions(on unit: String, _ requirement: String) -> [DecisionTrace] {
    decisions.flatMap { decision in
      decision.lines.filter {
        $0.unit.value.description == unit && $0.requirement.value.description == requirement
      }.map { DecisionTrace(decision, $0, self) }
    }
  }

  /// The cell at a place, with what stands in it now.
  func cell(_ source: Source) -> TracedCell {
    TracedCell(
      source: source,
      text: cells[source.file]?[source.place],
      fact: facts.lazy.compactMap { $0[source] }.first
    )
  }
}

/// A cell that a figure rests on: where it is, what stands in it, and what that was read as.
struct TracedCell: Sendable, Hashable {
  /// As the record names it.
  var source: Source
  /// What stands there now; nothing if the file cannot be read.
  var text: String?
  /// What it was read as.
  var fact: LocalizedText?

  init(source: Source, text: String?, fact: LocalizedText?) {
    self.source = source
    self.text = text
    self.fact = fact
  }
}

/// What stands in the cells of a file, by their places.
package struct CellTexts: Sendable {
  private var texts: [Source.Place: String] = [:]

  /// Reads a file: a workbook, JSON or separated values; a file that is none of these has no cells.
  package init(_ bytes: [UInt8], name: String) {
    switch try? StoredFile(bytes, name: name).contents() {
    case .workbook(let workbook): for sheet in workbook.sheets { add(sheet.table) }
    case .document(let value): add(value)
    case .table(let document): add(document.table)
    case nil: break
    }
  }

  /// What stands at a place.
  package subscript(place: Source.Place) -> String? { texts[place] }

  private mutating func add(_ table: Table) {
    for cell in table.rows.flatMap(\.cells) where !cell.isEmpty { texts[place(of: cell.position)] = cell.text }
  }

  private mutating func add(_ value: JSONValue) {
    switch value.node {
    case .object(let members): for member in members { add(member.value) }
    case .array(let elements): for element in elements { add(element) }
    case .string(let text), .number(let text): texts[place(of: value.position)] = text
    case .boolean(let isTrue): texts[place(of: value.position)] = isTrue ? "true" : "false"
    case .null: break
    }
  }

  private func place(of position: Position) -> Source.Place {
    switch position {
    case .text(let line, let column): .text(line: line, column: column)
    case .cell(let place): .cell(sheet: place.sheet, reference: place.reference.description)
    }
  }
}

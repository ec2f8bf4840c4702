import FacilityPlanning
import FileFormats
import Vocabulary

/// What a form says of itself in the sheet that nobody sees, so that it is known again under any name and in any format.
///
///     onestop.form/1 tan-lieu 2025-03 9f86d081…
struct FormMark: Sendable, Hashable, CustomStringConvertible {
  private static let schema = "onestop.form/1"

  let unit: Slug
  /// The round for which the form was written.
  let round: Round
  /// The digest of the facts with which it was filled.
  let facts: String

  var description: String { "\(Self.schema) \(unit) \(round) \(facts)" }

  init(_ form: InventoryForm) {
    unit = form.unit.code
    round = form.round
    facts = FactsDigest.of(form.previous?.rows ?? [], form.edition)
  }

  /// Finds the mark in a workbook; nothing if it is no form, or there are two marks.
  init?(in workbook: Workbook) {
    let cells = workbook.sheets.filter { $0.visibility != .visible }.flatMap { sheet in
      sheet.table.rows.first?.cells.prefix(1_000).map(\.text) ?? []
    }
    let marks = Set(cells.filter { $0.hasPrefix("\(Self.schema) ") })
    guard marks.count == 1, let parts = marks.first?.split(separator: " "), parts.count == 4,
      let unit = Slug(String(parts[1])), let round = Round(String(parts[2]))
    else { return nil }
    self.unit = unit
    self.round = round
    facts = String(parts[3])
  }
}

/// A digest of facts, whatever the file that states them: two files of one digest say the same.
enum FactsDigest {
  /// The digest of the rows about the items of an edition; rows that state nothing do not count, nor does their order.
  static func of(_ rows: [InventoryRow], _ edition: CriteriaEdition) -> String {
    let items = Set(edition.items.map(\.id))
    let texts = rows.filter { items.contains($0.item.value) && statesAnything($0) }.map(text)
    return SHA256.hex(of: Array(texts.sorted().joined(separator: "\n").utf8))
  }

  private static func statesAnything(_ row: InventoryRow) -> Bool {
    row.quantity != nil || row.condition != nil || row.year != nil || row.area != nil || !row.attributes.isEmpty
      || row.originalCost != nil || row.note != nil
  }

  private static func text(_ row: InventoryRow) -> String {
    let attributes = row.attributes.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value.value)" }
    let facts: [Any?] = [
      row.quantity?.value, row.condition?.value, row.year?.value, row.area?.value, row.originalCost?.value.dong,
      row.note?.value,
    ]
    return ([row.item.value.description] + facts.map { $0.map { "\($0)" } ?? "-" } + attributes)
      .joined(separator: "\u{1F}").replacing("\n", with: " ")
  }
}

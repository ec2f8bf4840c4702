import FacilityPlanning
import FileFormats
import Vocabulary

/// All that a check of a whole submission looks at.
struct SubmissionCheckInput {
  let submission: Submission
  let rows: [InterpretedRow]
  let vocabulary: WordBook
  let register: Register
  let units: UnitNames
  /// The unit that the file is for, if that can be told.
  let unit: AdministrativeUnit?
  let round: Round
  /// The items that names of the file are proposed to mean.
  let proposed: Set<Slug>
  /// The rows about known items of which there is something, which most checks look at.
  private let present: [Present]

  private struct Present {
    let row: InterpretedRow
    let name: Fact<Slug>
    let item: Item
    let requirements: [Requirement]
  }

  init(
    submission: Submission,
    rows: [InterpretedRow],
    vocabulary: WordBook,
    register: Register,
    units: UnitNames,
    unit: AdministrativeUnit?,
    round: Round,
    proposed: Set<Slug> = []
  ) {
    self.submission = submission
    self.rows = rows
    self.vocabulary = vocabulary
    self.register = register
    self.units = units
    self.unit = unit
    self.round = round
    self.proposed = proposed
    present = rows.compactMap { row in
      guard let name = row.item.fact, row.quantity.fact?.value != 0, let item = vocabulary.item(name.value) else {
        return nil
      }
      return Present(row: row, name: name, item: item, requirements: vocabulary.requirements(about: item.id))
    }
  }

  /// The facts of the rows whose item is known.
  var facts: [InventoryRow] { rows.compactMap(\.facts) }

  /// The requirements that look at an item.
  func requirements(about item: Slug) -> [Requirement] {
    vocabulary.requirements(about: item)
  }

  /// The items that rows could be about which name none: those near to their words, or any if a row has no words.
  var possiblyMeantItems: Set<Slug> {
    if rows.contains(where: { $0.row.cells[.item] == nil && $0.row.cells[.code] == nil }) {
      return Set(vocabulary.edition.items.map(\.id))
    }
    var words: Set<String> = []
    for row in rows where row.item.finding != nil {
      for cell in [row.row.cells[.item], row.row.cells[.code]] { if let text = cell?.text { words.insert(text) } }
      // So many unknown names can mean anything, and need not be looked up one by one.
      if words.count > [Finding].listedFindings { return Set(vocabulary.edition.items.map(\.id)) }
    }
    return Set(words.flatMap { vocabulary.items.nearest(to: $0) }.compactMap { vocabulary.items[$0] }).union(proposed)
  }

  /// The findings of a check that looks at each row about a required item, unless the row says that there is none.
  ///
  /// - Parameter columns: those whose cell lacks something; the finding stands at the first that the file has.
  func findings<Kind: FindingKind>(
    by check: (InterpretedRow, Item, [Requirement]) -> Kind?,
    under columns: (Kind) -> [Column]
  ) -> [Finding] {
    present.compactMap { present in
      check(present.row, present.item, present.requirements).map { kind in
        let cell = columns(kind).lazy.compactMap { submission.place(of: $0, in: present.row.row) }.first
        return Finding(kind, at: cell ?? present.name.source)
      }
    }
  }
}

/// A kind of finding that shows only when the submission is looked at as a whole.
protocol SubmissionCheck: FindingKind {
  /// All findings of this kind.
  static func findings(in input: SubmissionCheckInput) -> [Finding]
}

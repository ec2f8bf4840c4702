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
  var proposed: Set<Slug> = []

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
    rows.compactMap { row in
      guard let named = row.item.fact, row.quantity.fact?.value != 0,
        let item = vocabulary.item(named.value)
      else { return nil }
      return check(row, item, requirements(about: item.id)).map { kind in
        let cell = columns(kind).lazy.compactMap { submission.place(of: $0, in: row.row) }.first
        return Finding(kind, at: cell ?? named.source)
      }
    }
  }
}

/// A kind of finding that shows only when the submission is looked at as a whole.
protocol SubmissionCheck: FindingKind {
  /// All findings of this kind.
  static func findings(in input: SubmissionCheckInput) -> [Finding]
}

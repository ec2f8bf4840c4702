import FacilityPlanning
import FileFormats
import Vocabulary

/// Gives every row of a table that is not blank its role, in one pass from the top, so that none is lost.
///
/// What could be an item is one: its words are then known, or a finding. A sum, a note or a signature is only what has
/// none of the cells that an item has.
struct RowClassifier {
  let table: Table
  let header: TableHeader
  let finder: TableHeaderFinder
  let vocabulary: WordBook
  let units: UnitNames
  let merges: VerticalMerges

  /// A row below the headings, with its cells under them.
  struct Candidate {
    let index: Int
    var row: Submission.Row
    let evidence: RowEvidence
    /// The first cell that is not blank, and the name of the item.
    let words: [String]
    /// Whether the words are those of a sum, and no number and description say otherwise.
    let saysTotal: Bool
    /// What the row is if its words leave no doubt.
    var role: (RowRole, RowReason)?
  }

  /// The rows about items, and the roles of all rows.
  func classified() -> (items: [Submission.Row], roles: [ClassifiedRow]) {
    var roles: [ClassifiedRow] = []
    for index in table.rows.indices.prefix(header.rows.upperBound) where !table.rows[index].isBlank {
      let isTitle = index < header.rows.lowerBound
      roles.append(described(index, isTitle ? .title : .heading, isTitle ? .aboveHeadings : .namesColumns))
    }
    let candidates = candidates()
    let groups = GroupRows(candidates: candidates)
    var items: [Submission.Row] = []
    var state = Place()
    for (place, candidate) in candidates.enumerated() {
      let (role, reason) = candidate.role ?? role(of: candidate, at: place, groups, state)
      roles.append(described(candidate.index, role, reason))
      switch role {
      case .item: items.append(candidate.row.owned(by: candidate.row.cells[.administrativeUnit] ?? state.owner))
      case .signature: state.isBelowSignature = true
      case .total: state.isBelowTotal = true
      case .group: if let owner = owner(named: candidate) { state.owner = owner }
      default: break
      }
    }
    return (items, roles)
  }

  /// The cell of a group that is named after a unit.
  private func owner(named group: Candidate) -> Cell? {
    [group.row.cells[.item], group.row.cells[.number]].compactMap { $0 }.first {
      !units.units(mentionedIn: $0.text).isEmpty
    }
  }

  /// Where in the table a row stands.
  private struct Place {
    var isBelowTotal = false
    var isBelowSignature = false
    /// The name of the group over the row.
    var owner: Cell?
  }

  private func described(_ index: Int, _ role: RowRole, _ reason: RowReason) -> ClassifiedRow {
    ClassifiedRow(table.rows[index], role, reason)
  }
}

// MARK: - Rows that are what their words say

extension RowClassifier {
  /// The rows below the headings, those that only repeat or number the headings marked as such.
  private func candidates() -> [Candidate] {
    var witness = RowWitness(vocabulary: vocabulary)
    var rows = TableRows(header: header, merges: merges)
    var candidates: [Candidate] = []
    var repeatedUntil = header.rows.upperBound
    for index in table.rows.indices.dropFirst(header.rows.upperBound) where !table.rows[index].isBlank {
      let tableRow = table.rows[index]
      let row = rows.row(tableRow)
      let evidence = witness.evidence(of: row)
      let words = [tableRow.cells.first { !$0.isBlank }, row.cells[.item]].compactMap { $0?.trimmed }
      var candidate = Candidate(
        index: index,
        row: row,
        evidence: evidence,
        words: words,
        saysTotal: !evidence.namesKnownItem && !(evidence.describes && evidence.isNumbered)
          && words.contains(where: RowWords.saysTotal)
      )
      if index < repeatedUntil {
        candidate.role = (.repeatedHeading, .repeatsHeadings)
      } else if numbersColumns(tableRow, row, isBelowHeading: index == repeatedUntil) {
        candidate.role = (.columnNumbers, .numbersColumns)
        repeatedUntil = index + 1
      } else if !candidate.evidence.namesKnownItem,
        repeatsHeadings(tableRow, rows.header, isBelowHeading: index == repeatedUntil && !candidates.isEmpty)
      {
        candidate.role = (.repeatedHeading, .repeatsHeadings)
        repeatedUntil = index + 1
        if tableRow.cells.count <= 400, let again = finder.header(at: index) {
          repeatedUntil = max(repeatedUntil, again.rows.upperBound)
          if !header.agrees(with: again) { rows.header = again } else { rows.header = header }
        }
      }
      candidates.append(candidate)
    }
    return candidates
  }

  private func numbersColumns(_ tableRow: Table.Row, _ row: Submission.Row, isBelowHeading: Bool) -> Bool {
    guard tableRow.isColumnNumbering else { return false }
    // Without a mark under the name of the item, nearly all columns must have one.
    return row.cells[.item] != nil || (isBelowHeading && tableRow.filledCells.count * 4 >= header.columns.count * 3)
  }

  /// Whether a row holds the headings again: most of its cells are those that stand over them, or known ones.
  private func repeatsHeadings(_ tableRow: Table.Row, _ header: TableHeader, isBelowHeading: Bool) -> Bool {
    let filled = tableRow.filledCells
    guard let first = filled.first, first.cell.text.utf8.count <= 400 else { return false }
    var same = 0
    for (place, (number, cell)) in filled.prefix(60).enumerated() {
      // What has too few already will not have enough.
      if isBelowHeading ? same < place : (same + filled.count - place) * 2 < filled.count { return false }
      guard cell.text.utf8.count <= 400, case .text(let text) = cell.value else { continue }
      if header[number]?.lines.contains(WordKey(text.beginning(160))) == true {
        same += 1
      } else if text.utf8.first.map({ $0 < UInt8(ascii: "0") || $0 > UInt8(ascii: "9") }) == true,
        let column = vocabulary.columns[text], column == header[number]?.heading.column || column.namesItem
      {
        same += 1
      } else if isBelowHeading, HeadingReader.isMeasureInBrackets(text) {
        same += 1
      }
    }
    return isBelowHeading ? same == filled.count : same >= 2 && same * 2 >= filled.count
  }
}

// MARK: - Rows that are what their cells say

extension RowClassifier {
  private func role(
    of candidate: Candidate,
    at place: Int,
    _ groups: GroupRows,
    _ state: Place
  ) -> (RowRole, RowReason) {
    let evidence = candidate.evidence
    if let reason = groups.reason(at: place) { return (.group, reason) }
    if !evidence.describes, !evidence.namesKnownItem, names(aUnit: candidate) {
      return (.group, evidence.counts ? .hasSubtotal : .namesGroup)
    }
    if candidate.saysTotal { return (.total, .saysTotal) }
    if evidence.namesKnownItem { return (.item, .namesKnownItem) }
    if !evidence.hasName, !evidence.describes, evidence.counts, groups.isSumOfRows(above: place) {
      return (.total, .isSum)
    }
    if !evidence.describes, evidence.counts, !evidence.isNumbered,
      candidate.words.contains(where: RowWords.beginsLikeTotal), groups.isSumOfRows(above: place)
    {
      return (.total, .isSum)
    }
    if evidence.describes || evidence.counts { return (.item, .hasItemCells) }
    if evidence.isNumbered, evidence.hasName, !state.isBelowSignature {
      return saysSignature(candidate, itself: true) || saysNote(candidate) ? (.note, .saysNote) : (.item, .hasItemCells)
    }
    if saysNote(candidate) { return (.note, .saysNote) }
    return roleWithoutItemCells(candidate, at: place, groups, state)
  }

  /// Whether a row is named after a unit.
  ///
  /// Under a heading of its own a unit says only whose the item beside it is.
  private func names(aUnit candidate: Candidate) -> Bool {
    let isOwned = candidate.row.cells[.administrativeUnit] != nil && candidate.row.cells[.item] != nil
    return candidate.words.suffix(isOwned ? 1 : 2).contains { !units.units(namedBy: $0).isEmpty }
  }

  /// What a row is that has no figure and nothing else of an item but perhaps a name.
  private func roleWithoutItemCells(
    _ candidate: Candidate,
    at place: Int,
    _ groups: GroupRows,
    _ state: Place
  ) -> (RowRole, RowReason) {
    let row = candidate.row
    let name = row.cells[.item]?.trimmed
    // Whether the name begins like that of a thing, and not of a person or an office.
    let looksLikeItem = row.cells[.item].map { vocabulary.itemNames.looksLikeItem($0.text) } ?? false
    let isLast = !groups.hasItem(below: place)
    if saysSignature(candidate, itself: true) { return (.signature, .saysSignature) }
    if state.isBelowSignature, isLast || !looksLikeItem { return (.signature, .belowSignature) }
    // "PHÒNG NỘI VỤ | CHỦ TỊCH": in capitals; in small letters it could be an item and where it stands.
    if saysSignature(candidate, itself: false), !looksLikeItem, name?.contains(where: \.isLowercase) != true {
      return (.signature, .saysSignature)
    }
    let filled = table.rows[candidate.index].filledCells.count
    if name == nil {
      // A heading over merged cells stands in the first of them: "1. Biển hiệu".
      if let number = row.cells[.number], filled == 1, number.text.contains(where: \.isLetter),
        !(state.isBelowTotal && isLast)
      {
        return (.group, .namesGroup)
      }
      // A value of an attribute belongs to some item, and an unknown condition too.
      let statesFact = row.cells.columns.contains(where: \.statesFact) && !isLast
      let mayBeItem = statesFact || (!row.surplus.isEmpty && !isLast && filled > row.surplus.count)
      return mayBeItem ? (.item, .mayBeItem) : (.note, .hasNoItemCells)
    }
    if row.surplus.isEmpty, !row.cells.columns.contains(where: \.statesFact), row.cells[.code] == nil {
      let isGroup = candidate.evidence.hasGroupMark || filled == 1
      if isGroup, !(state.isBelowTotal && isLast) { return (.group, .namesGroup) }
    }
    if isLast, !looksLikeItem, state.isBelowTotal || name.map({ $0.contains(":") }) == true {
      return (.note, .hasNoItemCells)
    }
    return (.item, .mayBeItem)
  }

  private func saysNote(_ candidate: Candidate) -> Bool { candidate.words.contains(where: RowWords.saysNote) }

  /// Whether a row is signed: by its name or first cell itself, or by any of its cells.
  private func saysSignature(_ candidate: Candidate, itself: Bool) -> Bool {
    if itself {
      if candidate.row.cells[.item] == nil { return saysSignature(candidate, itself: false) }
      return candidate.words.contains(where: RowWords.saysSignature)
    }
    return table.rows[candidate.index].cells.contains { RowWords.saysSignature($0.text) }
  }
}

extension Submission.Row {
  /// The row as one of a unit that a cell names.
  fileprivate func owned(by owner: Cell?) -> Submission.Row {
    var row = self
    row.owner = owner
    return row
  }
}

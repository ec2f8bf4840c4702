import FacilityPlanning
import FileFormats
import Vocabulary

/// Tells the groups among the rows of a table, by the rows that follow them.
///
/// A group with a subtotal looks like an item that has only a quantity. It is a group if it has the mark of one and
/// members, or if its figure is the sum of theirs.
struct GroupRows {
  let candidates: [RowClassifier.Candidate]
  /// For each row, the next row about an item; the end if there is none.
  private var nextItem: [Int] = []
  /// The quantities of the first rows about items, added up; and for each row, how many of those stand above it.
  private var sums: [Int] = [0]
  private var membersAbove: [Int] = []
  /// For each of these sums, after how many rows it is first reached.
  private var firstMember: [Int: Int] = [0: 0]

  init(candidates: [RowClassifier.Candidate]) {
    self.candidates = candidates
    nextItem = Array(repeating: candidates.count, count: candidates.count + 1)
    for place in candidates.indices.reversed() {
      nextItem[place] = isMember(candidates[place]) ? place : nextItem[place + 1]
    }
    for (place, candidate) in candidates.enumerated() {
      membersAbove.append(sums.count - 1)
      guard nextItem[place] == place, let quantity = quantity(of: candidate) else { continue }
      // So large a sum is none that a table states.
      let sum = min(sums[sums.count - 1] + quantity, Int.max >> 8)
      if firstMember[sum] == nil { firstMember[sum] = sums.count }
      sums.append(sum)
    }
  }

  /// Whether a row further down speaks of an item.
  func hasItem(below place: Int) -> Bool { nextItem[place + 1] < candidates.count }

  /// Why a row is the heading of a group; nothing if it is none.
  func reason(at place: Int) -> RowReason? {
    let candidate = candidates[place]
    let evidence = candidate.evidence
    guard evidence.hasName || candidate.row.cells[.number] != nil, !evidence.describes,
      candidate.row.cells[.code] == nil, candidate.row.surplus.isEmpty, candidate.row.unclear.isEmpty,
      candidate.row.cells.columns.allSatisfy({ !$0.statesFact || $0.isAdditive })
    else { return nil }
    let isParent = isNumberedParent(place)
    if !evidence.counts {
      if candidate.row.cells.columns.contains(where: \.isAdditive) { return nil }
      guard evidence.hasName, evidence.hasGroupMark || isParent,
        !isMember(candidate) || !evidence.namesKnownItem || !evidence.isNumbered
      else { return nil }
      return hasFurtherWords(candidate) ? nil : .namesGroup
    }
    guard evidence.hasName || evidence.hasGroupMark else { return nil }
    let isMarked = evidence.hasGroupMark || isParent
    if isMarked, !evidence.namesKnownItem, hasMembers(place) { return .hasSubtotal }
    if isMarked || !evidence.isNumbered, isSumOfMembers(place) { return .hasSubtotal }
    return nil
  }

  /// Whether a row states the sum of two or more rows above it, of all or of those since some row.
  func isSumOfRows(above place: Int) -> Bool {
    guard let figure = quantity(of: candidates[place]), figure > 0 else { return false }
    let members = membersAbove[place]
    guard let start = firstMember[sums[members] - figure] else { return false }
    return members - start >= 2
  }

  // MARK: - Members

  /// Whether a row can only be about an item: a group has no number in digits and no description.
  private func isMember(_ candidate: RowClassifier.Candidate) -> Bool {
    guard candidate.role == nil, !candidate.saysTotal else { return false }
    let evidence = candidate.evidence
    if evidence.hasGroupMark { return evidence.describes }
    return evidence.describes || evidence.namesKnownItem || (evidence.isNumbered && evidence.hasName)
      || (evidence.counts && evidence.hasName)
  }

  private func hasMembers(_ place: Int) -> Bool {
    for candidate in candidates[(place + 1)...] {
      if candidate.role != nil || candidate.words.contains(where: RowWords.saysNote) { continue }
      if candidate.evidence.hasGroupMark {
        // "A" over "I" over "1": a group of groups. "I" over "II" has no members.
        if markKind(of: candidate) == markKind(of: candidates[place]) { return false }
        if !candidate.evidence.describes, !candidate.evidence.namesKnownItem { continue }
      }
      return isMember(candidate)
    }
    return false
  }

  /// Whether a group is marked by a Roman number; otherwise it is by a letter or by words.
  private func markKind(of candidate: RowClassifier.Candidate) -> Bool {
    let mark = (candidate.row.cells[.number] ?? candidate.row.cells[.item])?.trimmed.prefix { $0.isLetter } ?? ""
    return !mark.isEmpty && mark.allSatisfy { "IVX".contains($0) }
  }

  /// Whether the figure of a row is the sum of those of numbered or described rows below it.
  private func isSumOfMembers(_ place: Int) -> Bool {
    guard let figure = quantity(of: candidates[place]), figure > 0 else { return false }
    var sum = 0
    var members = 0
    for candidate in candidates[(place + 1)...].prefix(2_000) {
      if candidate.role != nil { continue }
      guard isMember(candidate), candidate.evidence.isNumbered || candidate.evidence.describes,
        let value = quantity(of: candidate)
      else { break }
      let (next, overflows) = sum.addingReportingOverflow(value)
      if overflows { return false }
      sum = next
      members += 1
      // What follows may be the next group, whose heading is lost.
      if sum == figure, members > 1 { return true }
      if sum > figure { return false }
    }
    return members > 0 && sum == figure
  }

  /// Whether the next row is numbered below this one: "1" over "1.1".
  private func isNumberedParent(_ place: Int) -> Bool {
    guard place + 1 < candidates.count, let own = number(of: candidates[place]),
      let next = number(of: candidates[place + 1]), own.first?.isNumber == true
    else { return false }
    return next.hasPrefix(own + ".") && next.count > own.count + 1
  }

  private func number(of candidate: RowClassifier.Candidate) -> String? {
    guard let text = candidate.row.cells[.number]?.trimmed, text.utf8.count <= 12 else { return nil }
    return text.hasSuffix(".") ? String(text.dropLast()) : text
  }

  /// Whether a row with the mark of a group says more than its name.
  private func hasFurtherWords(_ candidate: RowClassifier.Candidate) -> Bool {
    candidate.row.cells.columns.contains { [.unitOfMeasure, .serial].contains($0) }
  }

  private func quantity(of candidate: RowClassifier.Candidate) -> Int? {
    guard let text = candidate.row.cells[.quantity]?.trimmed, text.utf8.count <= 12 else { return nil }
    return Int(text.prefix { $0.isNumber })
  }
}

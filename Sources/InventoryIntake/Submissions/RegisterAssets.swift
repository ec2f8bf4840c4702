import FacilityPlanning
import FileFormats
import Vocabulary

/// The rows of an export of asset software whose names are no items: each asset has a row, and most are of no interest.
///
/// A name that begins like an item, "Máy vi tính HP ProDesk", is proposed as one, once for all its rows; the others are
/// left aside and counted. Nothing is taken for an item before somebody has agreed.
struct RegisterAssets {
  /// A name that is probably an item's.
  struct Proposal: Hashable {
    let word: String
    let item: Slug
    let rows: Int
  }

  private(set) var proposals: [Proposal] = []
  /// The names that are left aside, in the order in which they first come.
  private var others: [String] = []
  private var otherRows = 0
  private var places: (proposed: Source?, other: Source?) = (nil, nil)
  /// The rows that name an item.
  private(set) var rows: [InterpretedRow] = []

  init(_ rows: [InterpretedRow], in submission: Submission, vocabulary: WordBook) {
    var counts: [WordKey: Int] = [:]
    var names: [(key: WordKey, word: String, item: Slug)] = []
    var strangers: Set<WordKey> = []
    for row in rows {
      guard let finding = row.item.finding, finding.code == UnknownItem.id, let name = row.row.cells[.item],
        row.row.cells[.code] == nil
      else {
        self.rows.append(row)
        continue
      }
      let key = WordKey(name.trimmed.prefix(200))
      if counts[key] != nil {
        counts[key, default: 0] += 1
      } else if let item = Self.item(beginning: name.trimmed, vocabulary) {
        counts[key] = 1
        names.append((key, name.trimmed, item))
        places.proposed = places.proposed ?? finding.source
      } else {
        if strangers.insert(key).inserted { others.append(name.trimmed) }
        otherRows += 1
        places.other = places.other ?? finding.source
      }
    }
    proposals = names.map { Proposal(word: $0.word, item: $0.item, rows: counts[$0.key] ?? 0) }
  }

  /// The item with whose name a longer one begins.
  private static func item(beginning name: String, _ vocabulary: WordBook) -> Slug? {
    let words = name.prefix(200).split { $0.isWhitespace || ",;:-(".contains($0) }
    guard words.count > 1 else { return nil }
    return (1..<min(words.count, 10)).reversed().lazy.compactMap { count in
      vocabulary.items[words[..<count].joined(separator: " ")]
    }.first
  }

  /// One finding for what is proposed, and one for what is left aside.
  func findings(_ edition: CriteriaEdition) -> [Finding] {
    var findings: [Finding] = []
    if let place = places.proposed {
      let names = proposals.compactMap { proposal in
        edition.item(proposal.item).map { (word: proposal.word, item: $0.name, rows: proposal.rows) }
      }
      findings.append(Finding(RegisterMapping(names: names), at: place))
    }
    if let place = places.other { findings.append(Finding(RegisterRest(names: others, rows: otherRows), at: place)) }
    return findings
  }

  /// The proposals as words to be taught for all units.
  func aliases(_ edition: CriteriaEdition) -> [ProposedAlias] {
    proposals.compactMap { proposal in
      edition.item(proposal.item).map { ProposedAlias(word: proposal.word, meaning: $0.name.vi) }
    }
  }
}

/// A name of an asset, and the item that it would be taken for.
package struct ProposedAlias: Sendable, Hashable {
  package let word: String
  /// The name of the item in Vietnamese.
  package let meaning: String
}

extension Submission {
  /// Whether the file is an export of asset software: most rows have a serial number or an asset code.
  var isRegister: Bool {
    rows.count >= 2 && rows.count { $0.cells[.serial] != nil } * 2 >= rows.count
  }
}

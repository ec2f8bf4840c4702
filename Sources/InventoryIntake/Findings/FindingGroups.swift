import Vocabulary

extension Sequence<Finding> {
  /// The findings of one cause joined into one at the first place, which names the others.
  ///
  /// They are of one cause if they are of one kind and say the same, or if their kind says so by ``FindingKind/cause``.
  /// The findings come in reading order and stay in it.
  ///
  /// - Complexity: O(*n*) in the number of findings.
  func grouped() -> [Finding] {
    var joined: [Finding] = []
    var places: [FindingCause: Int] = [:]
    for (number, finding) in enumerated() {
      // Nobody reads so many; their words are not made only to be compared.
      guard number < 20_000 || finding.kind.cause != nil, let cause = FindingCause(finding) else {
        joined.append(finding)
        continue
      }
      if let place = places[cause] {
        joined[place].join(finding)
      } else {
        places[cause] = joined.count
        joined.append(finding)
      }
    }
    return joined
  }
}

/// What findings have in common that are said once.
private struct FindingCause: Hashable {
  let file: String
  let code: String
  let reason: String
  /// The column and the sheet of a cell in a workbook; a text file does not tell columns.
  let column: String

  /// The cause of a finding; nothing if it stands at no row.
  init?(_ finding: Finding) {
    switch finding.source.place {
    case .file: return nil
    case .text: column = ""
    case .cell(let sheet, let reference): column = "\(sheet)!\(reference.prefix { $0.isLetter })"
    }
    file = finding.source.file
    code = finding.code
    // The remedy follows from what is said, and may look for near words, which takes long.
    reason = finding.kind.cause ?? finding.kind.message.vi
  }
}

/// Rows in figures: `5, 6, 8–20`.
struct RowList {
  private let ranges: [ClosedRange<Int>]
  private let isInWorkbook: Bool

  /// The rows at which places stand, without those of a first one; nothing if there are none.
  init?(_ sources: [Source], besides first: Source) {
    let known = Self.row(of: first)
    let rows = Set(sources.compactMap(Self.row)).subtracting(known.map { [$0] } ?? []).sorted()
    guard !rows.isEmpty else { return nil }
    var ranges: [ClosedRange<Int>] = []
    for row in rows {
      if let last = ranges.last, last.upperBound == row - 1 {
        ranges[ranges.count - 1] = last.lowerBound...row
      } else {
        ranges.append(row...row)
      }
    }
    self.ranges = ranges
    isInWorkbook = if case .cell = first.place { true } else { false }
  }

  private static func row(of source: Source) -> Int? {
    switch source.place {
    case .file: nil
    case .text(let line, _): line
    case .cell(_, let reference): Int(reference.drop { $0.isLetter })
    }
  }

  private static let mostShown = 30

  private var list: String {
    let shown = ranges.prefix(Self.mostShown).map { range in
      switch range.count {
      case 1: "\(range.lowerBound)"
      case 2: "\(range.lowerBound), \(range.upperBound)"
      default: "\(range.lowerBound)–\(range.upperBound)"
      }
    }
    return shown.joined(separator: ", ") + (ranges.count > Self.mostShown ? ", …" : "")
  }

  /// A sentence that says where else.
  var sentence: LocalizedText {
    let isSingle = ranges.count == 1 && ranges[0].count == 1
    let noun = isInWorkbook ? (isSingle ? "row" : "rows") : (isSingle ? "line" : "lines")
    return LocalizedText(vi: "Cũng vậy ở dòng \(list).", en: "The same in \(noun) \(list).")
  }
}

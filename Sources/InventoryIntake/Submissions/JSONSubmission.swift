import FacilityPlanning
import FileFormats

/// Finds the inventory in a JSON submission: each object of `items` is a row, each member a cell.
struct JSONSubmission {
  static let format = "onestop.submission/1"

  let file: String
  let document: JSONValue
  let vocabulary: Vocabulary

  /// - Returns: the submission, with the findings about its shape.
  func submission() -> (submission: Submission?, findings: [Finding]) {
    var record = RecordReader(document, file: file, name: "submission")
    record.expectFormat(Self.format)
    let unit = record.optionalValue("unit")
    let round = record.optionalValue("round")
    let items = record.elements("items")
    record.finish()
    guard record.isObject else { return (nil, record.findings) }
    var findings = record.findings
    var headings: [Submission.Heading] = []
    var known: Set<String> = []
    var rows: [Submission.Row] = []
    for item in items {
      guard let members = item.members else {
        findings.append(Finding(WrongType(member: "items", expected: .object), at: Source(file: file, item.position)))
        continue
      }
      var cells: [Column: Cell] = [:]
      for member in members {
        let column = vocabulary.columns[member.key]
        if known.insert(member.key).inserted {
          headings.append(Submission.Heading(cell: Cell(.text(member.key), at: member.keyPosition), column: column))
        }
        guard let cell = Cell(member.value) else {
          let problem = WrongType(member: member.key, expected: .scalar)
          findings.append(Finding(problem, at: Source(file: file, member.value.position)))
          continue
        }
        if let column, !cell.isBlank { cells[column] = cell }
      }
      rows.append(Submission.Row(cells: cells, position: item.position, surplus: []))
    }
    let submission = Submission(
      file: file,
      declaredUnit: unit.flatMap { Cell($0) },
      declaredRound: round.flatMap { Cell($0) },
      headerPosition: document.position,
      headings: headings,
      rows: rows
    )
    return (submission, findings)
  }
}

extension Cell {
  /// A scalar of a JSON document as a cell; nothing for an object or an array.
  fileprivate init?(_ value: JSONValue) {
    switch value.node {
    case .null: self.init(.empty, at: value.position)
    case .string(let text): self.init(text.isEmpty ? .empty : .text(text), at: value.position)
    case .number(let lexical): self.init(.number(lexical), at: value.position)
    case .boolean(let isTrue): self.init(.boolean(isTrue), at: value.position)
    case .object, .array: return nil
    }
  }
}

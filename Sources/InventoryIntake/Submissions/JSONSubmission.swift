import FacilityPlanning
import FileFormats
import Vocabulary

/// Finds the inventory in a JSON submission: each object of `items` is a row, each member a cell.
struct JSONSubmission {
  static let format = "onestop.submission/1"

  let file: String
  let document: JSONValue
  let vocabulary: WordBook

  private var findings: [Finding] = []
  private var headings: [Submission.Heading] = []
  private var knownKeys: Set<String> = []

  init(file: String, document: JSONValue, vocabulary: WordBook) {
    self.file = file
    self.document = document
    self.vocabulary = vocabulary
  }

  /// - Returns: the submission, with the findings about its shape.
  mutating func submission() -> Checked<Submission> {
    var object = ObjectReader(document, file: file, name: "submission")
    object.expectFormat(Self.format)
    let unit = object.optionalValue("unit")
    let round = object.optionalValue("round")
    let items = object.elements("items")
    object.finish()
    findings = object.findings
    guard object.isObject else { return Checked(nil, findings) }
    let rows = items.compactMap { row($0) }
    let submission = Submission(
      file: file,
      declaredUnit: unit.flatMap { cell($0, of: "unit") },
      declaredRound: round.flatMap { cell($0, of: "round") },
      headerPosition: document.position,
      headings: headings,
      rows: rows
    )
    return Checked(submission, findings)
  }

  private mutating func row(_ item: JSONValue) -> Submission.Row? {
    guard let members = item.members else {
      findings.append(Finding(WrongType(member: "items", expected: .object), at: Source(file: file, item.position)))
      return nil
    }
    for member in item.repeatedMembers {
      findings.append(Finding(DuplicateMember(member: member.key), at: Source(file: file, member.keyPosition)))
    }
    var cells = RowCells()
    for member in members {
      let column = vocabulary.columns[member.key]
      if knownKeys.insert(member.key).inserted {
        headings.append(Submission.Heading(cell: Cell(.text(member.key), at: member.keyPosition), column: column))
      }
      if let cell = cell(member.value, of: member.key), let column, !cell.isBlank, cells[column] == nil {
        cells[column] = cell
      }
    }
    return Submission.Row(cells: cells, position: item.position, surplus: [])
  }

  /// A scalar as a cell; an object or an array is reported.
  private mutating func cell(_ value: JSONValue, of member: String) -> Cell? {
    switch value.node {
    case .null: return Cell(.empty, at: value.position)
    case .string(let text): return Cell(text.isEmpty ? .empty : .text(text), at: value.position)
    case .number(let lexical): return Cell(.number(lexical), at: value.position)
    case .boolean(let isTrue): return Cell(.boolean(isTrue), at: value.position)
    case .object, .array:
      findings.append(Finding(WrongType(member: member, expected: .scalar), at: Source(file: file, value.position)))
      return nil
    }
  }
}

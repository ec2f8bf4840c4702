package import FacilityPlanning
import FileFormats
package import Vocabulary

/// A decision that is still to be taken: the lines of proposals, with room for what is approved and what becomes of it.
///
/// Written in any of its clothes it reads back without a finding, blank as it is and when it is filled in.
package struct DecisionDraft: Sendable {
  /// A proposal that the decision will answer.
  package struct Answer: Sendable, Hashable {
    /// Its folder or its record, from the folder in which the workspace lies: `proposals/2025-02`.
    package let proposal: String
    /// The SHA-256 of its record, in hexadecimal.
    package let digest: String

    package init(proposal: String, digest: String) {
      self.proposal = proposal
      self.digest = digest
    }
  }

  /// A line of a proposal.
  package struct Line: Sendable, Hashable {
    package let proposal: String
    package let rank: Int
    package let unit: Slug
    package let requirement: Slug
    package let remedy: Remedy.Kind
    /// The entry of the price book.
    package let item: Slug
    package let quantity: Int
    package let amount: Money
    /// What the unit is to pay itself.
    package let ownPart: Money

    package init(
      proposal: String,
      rank: Int,
      unit: Slug,
      requirement: Slug,
      remedy: Remedy.Kind,
      item: Slug,
      quantity: Int,
      amount: Money,
      ownPart: Money
    ) {
      self.proposal = proposal
      self.rank = rank
      self.unit = unit
      self.requirement = requirement
      self.remedy = remedy
      self.item = item
      self.quantity = quantity
      self.amount = amount
      self.ownPart = ownPart
    }
  }

  /// What a decision is written in; the raw value is the ending of the file.
  package enum Clothes: String, Sendable, CaseIterable {
    case workbook = "xlsx"
    case table = "csv"
    case document = "json"
  }

  package let answers: [Answer]
  package let lines: [Line]
  let language: Language
  private let names: [SettingsTarget: SettingsNames]

  /// Makes a draft.
  ///
  /// - Parameters:
  ///   - workspace: knows the names of units, requirements and prices.
  ///   - language: that of headings and names.
  package init(answers: [Answer], lines: [Line], of workspace: Workspace, language: Language) {
    self.answers = answers
    self.lines = lines
    self.language = language
    names = [SettingsTarget: SettingsNames](ofDecisions: workspace.register, workspace.edition, workspace.prices)
  }

  /// The file in some clothes.
  ///
  /// - Throws: `WorkbookWriteError` for what no workbook holds.
  package func contents(in clothes: Clothes) throws -> [UInt8] {
    switch clothes {
    case .workbook: try WorkbookWriter().write(DecisionWorkbook(self).document())
    case .table: CSVWriter(byteOrderMark: true).write(table)
    case .document: Array(JSONText.document(document).utf8)
    }
  }

  // MARK: - The document, and its cells

  /// The document of the decision, without anything that is decided.
  var document: JSONValue {
    let start = Position.text(line: 1, column: 1)
    func value(_ node: JSONNode) -> JSONValue { JSONValue(node, at: start) }
    var document = value(.object([]))
    document.put(value(.string(DecisionFile.format)), at: ["format"])
    let proposals = answers.map { answer in
      var object = value(.object([]))
      object.put(value(.string(answer.proposal)), at: ["proposal"])
      object.put(value(.string(answer.digest)), at: ["digest"])
      return object
    }
    document.put(value(.array(proposals)), at: ["proposals"])
    let objects = lines.map { line in
      var object = value(.object([]))
      if answers.count > 1 { object.put(value(.string(line.proposal)), at: ["proposal"]) }
      object.put(value(.number("\(line.rank)")), at: ["rank"])
      object.put(value(.string(line.unit.description)), at: ["unit"])
      object.put(value(.string(line.requirement.description)), at: ["requirement"])
      object.put(value(.string(line.remedy.rawValue)), at: ["remedy"])
      object.put(value(.string(line.item.description)), at: ["item"])
      object.put(value(.number("\(line.quantity)")), at: ["proposedQuantity"])
      object.put(value(.number("\(line.amount.dong)")), at: ["proposedAmount"])
      object.put(value(.number("\(line.ownPart.dong)")), at: ["ownPart"])
      return object
    }
    document.put(value(.array(objects)), at: ["lines"])
    return document
  }

  /// The columns that the lines have: the proposal only where there are several.
  var columns: [SettingsColumn] {
    DecisionForm.lines.filter { $0.path.text != "proposal" || answers.count > 1 }
  }

  /// The rows of the head, each with what stands there already.
  var head: [(column: SettingsColumn, value: WorkbookDocument.Cell.Value)] {
    DecisionForm.head.flatMap { column -> [(SettingsColumn, WorkbookDocument.Cell.Value)] in
      switch column.path.text {
      // Both rows of a proposal come together, in their turn.
      case "proposals[].proposal": answers.flatMap { answer in Self.rows(of: answer) }
      case "proposals[].digest", SettingsColumn.assumption.path.text: []
      default: [(column, .empty)]
      }
    }
  }

  private static func rows(of answer: Answer) -> [(SettingsColumn, WorkbookDocument.Cell.Value)] {
    DecisionForm.head.filter { $0.path.list == ["proposals"] }.map { column in
      (column, .text(column.path.last == "digest" ? answer.digest : answer.proposal))
    }
  }

  /// What stands in the columns of a line.
  func cells(of line: JSONValue) -> [WorkbookDocument.Cell.Value] { columns.map { value($0, in: line) } }

  private func value(_ column: SettingsColumn, in line: JSONValue) -> WorkbookDocument.Cell.Value {
    guard let value = line.member(at: column.path.keys) else { return .empty }
    switch (column.kind, value.node) {
    case (_, .number(let digits)): return Int(digits).map { .integer($0) } ?? .text(digits)
    case (.word(let words), .string(let raw)): return .text(words.first { $0.raw == raw }?.name[language] ?? raw)
    case (.reference(let target), .string(let code)): return .text(names[target]?.shown(code, language) ?? code)
    case (_, .string(let text)): return .text(text)
    default: return .empty
    }
  }

  /// The same as rows of text.
  private var table: [[String]] {
    func text(_ value: WorkbookDocument.Cell.Value) -> String {
      switch value {
      case .text(let text): text
      case .integer(let number): "\(number)"
      default: ""
      }
    }
    let rows = (document["lines"]?.elements ?? []).map { cells(of: $0).map(text) }
    return head.map { [$0.column.heading[language], text($0.value)] } + [columns.map { $0.heading[language] }] + rows
  }
}

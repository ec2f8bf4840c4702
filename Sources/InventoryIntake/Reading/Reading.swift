import FacilityPlanning
import FileFormats
import Vocabulary

/// What a cell turned out to be: nothing, a fact, or a problem.
enum Reading<Value: Sendable & Hashable>: Sendable {
  case absent
  case fact(Fact<Value>)
  case problem(Finding)

  var isAbsent: Bool {
    if case .absent = self { true } else { false }
  }

  var fact: Fact<Value>? {
    if case .fact(let fact) = self { fact } else { nil }
  }

  var finding: Finding? {
    if case .problem(let finding) = self { finding } else { nil }
  }
}

/// The value of a cell, or the kind of finding that it is.
typealias ReadResult<Value> = Result<Value, ReadProblem>

/// A kind of finding on its way out of a reader.
struct ReadProblem: Error {
  let kind: any FindingKind

  init(_ kind: any FindingKind) { self.kind = kind }
}

extension ReadProblem {
  /// The finding that the problem is at a place.
  func finding(at source: Source) -> Finding { Self.finding(kind, at: source) }

  private static func finding(_ kind: some FindingKind, at source: Source) -> Finding { Finding(kind, at: source) }
}

/// What makes a text unfit, whatever it says.
enum TextInspection {
  /// The ids of what is wrong with a text, whatever it says.
  static let damages: Set = [
    LostLetter.id, InvisibleCharacter.id, TextTooLong.id, FormulaCell.id, UncomputedFormula.id, SpreadsheetError.id,
  ]

  /// The first thing wrong with a text: a lost letter, an invisible character, or too great a length.
  static func problem(of text: String) -> ReadProblem? {
    if let lost = LostLetter(text) { return ReadProblem(lost) }
    if let invisible = InvisibleCharacter(text) { return ReadProblem(invisible) }
    return TextTooLong(text).map { ReadProblem($0) }
  }

  /// The first thing wrong with a cell that states a fact: a formula or an error may not stand there either.
  static func problem(ofFact cell: Cell) -> ReadProblem? {
    switch cell.value {
    case .formula(let formula): return ReadProblem(UncomputedFormula(formula: formula))
    case .error(let error): return ReadProblem(SpreadsheetError(error: error))
    default: break
    }
    let text = cell.trimmed
    if let lost = LostLetter(ofFact: text) { return ReadProblem(lost) }
    if text.hasPrefix("=") { return ReadProblem(FormulaCell(text: text)) }
    return SpreadsheetError(text).map { ReadProblem($0) } ?? problem(of: text)
  }
}

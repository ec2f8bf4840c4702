import FileFormats

/// What makes a text unfit, whatever it says.
enum TextInspection {
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
    if text.hasPrefix("=") { return ReadProblem(FormulaCell(text: text)) }
    return SpreadsheetError(text).map { ReadProblem($0) } ?? problem(of: text)
  }
}

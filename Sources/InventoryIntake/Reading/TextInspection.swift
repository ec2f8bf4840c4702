/// What makes a text unfit, whatever it says.
enum TextInspection {
  /// The first thing wrong with a text: a lost letter, an invisible character, or too great a length.
  static func problem(of text: String) -> ReadProblem? {
    if let lost = LostLetter(text) { return ReadProblem(lost) }
    if let invisible = InvisibleCharacter(text) { return ReadProblem(invisible) }
    return TextTooLong(text).map { ReadProblem($0) }
  }

  /// The first thing wrong with the text of a cell that states a fact: it may not be computed either.
  static func problem(ofFact text: String) -> ReadProblem? {
    if text.hasPrefix("=") { return ReadProblem(FormulaCell(text: text)) }
    return SpreadsheetError(text).map { ReadProblem($0) } ?? problem(of: text)
  }
}

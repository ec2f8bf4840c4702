package import Vocabulary

/// What is wrong with a command line.
///
/// The facts only; `UsageError+Wording.swift` says them.
package enum UsageError: Error {
  /// A word like `---budget` or `-=5`.
  case malformedOption(String)
  /// A name that no parameter has, and the names that it could have been.
  case unknownOption(OptionName, known: [OptionName])
  /// An option without its value.
  case missingValue(OptionName, Declaration)
  /// The same for a letter of a word like `-jb`, which may also be a name that no parameter has.
  case missingValueInPack(OptionName, Declaration, pack: OptionName, known: [OptionName])
  /// A flag with a value.
  case unexpectedValue(OptionName, String)
  /// Words that belong to no parameter.
  case unexpectedArguments([String])
  /// A parameter that must be given.
  case missingArgument(Declaration)
  /// A word that is no value of its parameter.
  case invalidValue(String, name: OptionName?, Declaration, reason: LocalizedText?)
  /// A shell for which there is no completion script, or no shell at all.
  case unsupportedShell(String?)
  /// Parameters that are right one by one, but not together; thrown by a command.
  case contradiction(LocalizedText)
}

extension String {
  /// The most similar of some words, if there is one that is fewer than four edits away.
  ///
  ///     "--bugdet".nearest(of: ["--round", "--budget"])   // "--budget"
  package func nearest(of words: [String]) -> String? {
    let letters = Array(self)
    return
      words
      .map { (word: $0, distance: letters.editDistance(to: Array($0), swapsAreEdits: false)) }
      .filter { $0.distance < 4 }
      .min { $0.distance < $1.distance }?
      .word
  }
}

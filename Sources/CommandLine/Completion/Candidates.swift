/// What a half-typed word could become, in the form that the completion scripts read.
///
///     --budget⇥The money available.
///     --export-model⇥Write the choice as a linear model.
///     :files
///
/// A line is a candidate and a note, or asks the shell for the names of files or directories.
struct Candidates: Equatable {
  private var words: [String] = []
  private var paths: String?

  /// The lines that answer a shell.
  var text: String { (words + [paths].compactMap(\.self)).map { "\($0)\n" }.joined() }

  /// Adds a word if it continues what was typed.
  mutating func add(_ word: String, note: String = "", to typed: String) {
    guard word.hasPrefix(typed) else { return }
    let note = note.split(whereSeparator: \.isNewline).first ?? ""
    words.append(note.isEmpty ? word : "\(word)\t\(note.replacing("\t", with: " "))")
  }

  /// Adds the values that a parameter may take; `prefix` stands before each of them, like `--color=`.
  mutating func addValues(of declaration: Declaration, prefix: String = "", to typed: String) {
    for value in declaration.values { add(prefix + value, to: typed) }
    switch declaration.completion {
    case .none: break
    case .files: paths = ":files"
    case .directories: paths = ":directories"
    case .words(let find): for word in find() { add(prefix + word, to: typed) }
    }
  }
}

/// What may stand where a value is expected, as far as a shell wants to know while the line is being typed.
///
/// The values of an enumeration complete themselves and need no word here.
package enum Completion: Sendable {
  case none
  /// Names of files, which the shell knows best.
  case files
  case directories
  /// Words that are found when they are asked for, like the codes of the units.
  case words(@Sendable () -> [String])
}

import FacilityPlanning
package import Vocabulary

/// A kind of finding: what is wrong in one sort of case, and what to do about it.
///
/// Each kind has a file of its own that holds its facts, its wording in both languages, and examples. The examples are
/// its tests and its documentation.
package protocol FindingKind: Sendable {
  /// The name that a person looks up: `unknown-item`.
  static var id: String { get }
  static var severity: Finding.Severity { get }
  /// Small inputs that trigger the finding, and neighbours that do not.
  static var examples: [FindingExample] { get }
  /// What is wrong, with the words that are.
  var message: LocalizedText { get }
  /// What to write or do instead.
  var remedy: LocalizedText { get }
}

/// A kind of finding after which nothing else in the file can be read.
package protocol FileFinding: FindingKind {}

/// A kind of finding about the files of a round, which no single file can show.
package protocol RoundFinding: FindingKind {}

extension RoundFinding {
  package static var examples: [FindingExample] { [] }
}

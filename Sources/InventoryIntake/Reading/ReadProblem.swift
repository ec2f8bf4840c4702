import FacilityPlanning
import Vocabulary

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

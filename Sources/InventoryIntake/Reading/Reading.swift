import FacilityPlanning
import FileFormats

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

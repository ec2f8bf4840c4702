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

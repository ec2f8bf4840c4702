package import FacilityPlanning
import FileFormats
package import Vocabulary

/// The decisions of a workspace, read and held against each other.
package struct DecisionFolder: Sendable {
  /// What reading each file came to, in the order of their names.
  package private(set) var readings: [DecisionReading] = []
  /// What lies in the folder and is no decision.
  package private(set) var strays: [Finding] = []

  package static let empty = DecisionFolder([])

  init(_ readings: [DecisionReading], strays: [Finding] = []) {
    self.readings = readings
    self.strays = strays
    compare()
  }

  /// The decisions that hold no error.
  package var book: DecisionBook { DecisionBook(readings.compactMap(\.decision)) }

  /// The file of a decision, with its digest.
  package func input(of decision: Decision) -> InputFile? {
    readings.first { $0.input.path == decision.file }?.input
  }

  /// All findings, in reading order.
  package var findings: [Finding] { (strays + readings.flatMap(\.findings)).inReadingOrder() }

  /// The findings that matter to plans of a day: those of what is decided by then, and of what nobody can tell the day.
  ///
  /// What is decided later changes no plan, and nothing that is wrong with it stops one.
  package func findings(on day: CalendarDate, seenUntil seen: CalendarDate) -> [Finding] {
    readings.flatMap { reading -> [Finding] in
      guard let date = reading.date else { return reading.findings.hasErrors ? reading.findings : [] }
      guard date <= day else { return [] }
      return reading.findings + (reading.decision.map { Self.later(than: max(day, seen), in: $0) } ?? [])
    }
  }

  /// The days of deliveries and payments after the one that is meant.
  private static func later(than day: CalendarDate, in decision: Decision) -> [Finding] {
    decision.lines.flatMap { line in
      [line.contract?.date, line.accepted?.date, line.paid?.date, line.cancelled?.date].compactMap { fact in
        guard let fact, fact.value > day else { return nil }
        return Finding(LaterThanRound(day: fact.value, asOf: day), at: fact.source)
      }
    }.inReadingOrder().grouped()
  }

  // MARK: - Files against each other

  private mutating func compare() {
    var decisions: [[String]: String] = [:]
    var lines: [[String]: [DecisionLine]] = [:]
    for place in readings.indices {
      guard let decision = readings[place].decision else { continue }
      var findings: [Finding] = []
      if let number = decision.number?.value, let date = decision.date?.value {
        let key = [WordKey(number).spelling, date.description]
        if let first = decisions[key] {
          findings.append(Finding(RepeatedDecision(number: number, first: first), at: Source(file: decision.file)))
        } else {
          decisions[key] = decision.file
        }
      }
      for line in decision.lines where line.approved.quantity.value > 0 {
        let key = [Self.folder(of: line.proposal), line.unit.value.description, line.requirement.value.description]
        if let before = lines[key], let first = before.first {
          let approved = before.reduce(line.approved.quantity.value) { $0 + $1.approved.quantity.value }
          if approved > line.proposed.quantity.value {
            let kind = ApprovedTwice(
              approved: approved,
              proposed: line.proposed.quantity.value,
              first: first.approved.quantity.source
            )
            findings.append(Finding(kind, at: line.approved.quantity.source))
          }
        }
        lines[key, default: []].append(line)
      }
      readings[place].add(findings)
    }
  }

  /// The folder of a proposal that is named by its folder or by its record.
  private static func folder(of proposal: String) -> String {
    let name = FileName(proposal)
    return name.ending == "json" ? name.folder : proposal.last == "/" ? String(proposal.dropLast()) : proposal
  }

  /// Adds what was found when decisions were held against their proposals; what is wrong there is no decision either.
  package mutating func add(_ findings: [Finding]) {
    for place in readings.indices {
      readings[place].add(findings.filter { $0.source.file == readings[place].input.path })
    }
  }
}

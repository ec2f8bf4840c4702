import FacilityPlanning
import FileFormats
import Vocabulary

/// Decides what becomes of each sent file: what is the submission of its unit, what is earlier, and what nobody can know.
///
/// For each unit, of what was sent and what lies in the round already, without errors, the one that comes after all
/// others is taken. If there is none, nothing is taken. A file with errors never takes the place of anything.
struct Intake {
  /// What becomes of a file, or of what it says for one unit.
  struct Decision: Sendable {
    /// The place of the file among those sent.
    let file: Int
    let unit: Slug?
    let part: SentSubmission.Part?
    var result: Receipt.Result
    var remark: CollectRemark
    /// Where it goes below the folder of the round.
    var place: String?
  }

  /// A submission that lay in the round and makes room for a later one.
  struct Replaced: Sendable {
    let standing: StandingSubmissions.Submission
    let place: String
  }

  private(set) var decisions: [Decision] = []
  private(set) var replaced: [Replaced] = []
  /// The units that have a submission in the round now, whatever is wrong with it.
  private(set) var covered: Set<Slug>
  private let files: [SentFile]
  private let isStrict: Bool

  /// What is compared: a file that was sent, or one that lies in the round.
  private enum Version {
    case sent(decision: Int)
    case standing(StandingSubmissions.Submission)
  }

  init(_ files: [SentFile], _ standing: StandingSubmissions, isStrict: Bool) throws(FileReadError) {
    self.files = files
    self.isStrict = isStrict
    covered = standing.all
    sort()
    let places = Dictionary(grouping: decisions.indices.filter { decisions[$0].part != nil }) { decisions[$0].unit }
    for (unit, places) in places.sorted(by: { ($0.key?.description ?? "") < ($1.key?.description ?? "") }) {
      guard let unit else { continue }
      try decide(unit, places, standing.of(unit))
    }
    forgiveCopies()
  }

  /// What lies in a wrong folder, or tells nothing of its unit, is only a copy if the same bytes have been taken.
  private mutating func forgiveCopies() {
    var taken: [String: Int] = [:]
    for (place, decision) in decisions.enumerated() where decision.part != nil && decision.result != .undecided {
      taken[files[decision.file].digest] = place
    }
    for place in decisions.indices where [.contradictory, .unowned].contains(decisions[place].result) {
      let file = files[decisions[place].file]
      guard let other = taken[file.digest], let unit = decisions[other].unit, file.mayBelong(to: unit) else { continue }
      set(place, .repeated, .sameBytes(files[decisions[other].file].name))
    }
  }

  /// Gives each file its decisions: one for each unit of which it says something.
  private mutating func sort() {
    var firstOf: [String: Int] = [:]
    for (place, file) in files.enumerated() {
      func add(_ result: Receipt.Result, _ remark: CollectRemark, _ unit: Slug? = nil) {
        decisions.append(Decision(file: place, unit: unit, part: nil, result: result, remark: remark))
      }
      if case .leftover = file.content {
        add(.leftover, .leftover)
        continue
      }
      if case .refused(let reason) = file.content {
        add(reason == .hiddenFolder || reason == .workspace ? .leftover : .unreadable, .refused(reason))
        continue
      }
      let key = "\(file.digest) \(file.owner ?? "")"
      if !file.digest.isEmpty, !file.isEvidence {
        if let first = firstOf[key] {
          add(.repeated, .sameBytes(files[first].name), decisions.first { $0.file == first }?.unit)
          continue
        }
        firstOf[key] = place
      }
      switch file.content {
      case .evidence: add(.evidence, .evidence(isKnown: false))
      case .aside(let kind): add(.aside, .aside(kind))
      case .submission(let submission): judge(submission, of: place)
      case .leftover, .refused: break
      }
    }
  }

  private mutating func judge(_ submission: SentSubmission, of file: Int) {
    func add(_ result: Receipt.Result, _ remark: CollectRemark, _ unit: Slug? = nil) {
      decisions.append(Decision(file: file, unit: unit, part: nil, result: result, remark: remark))
    }
    switch submission.claims.verdict {
    case .contradiction(let first, let other): add(.contradictory, .contradiction(first, other))
    case .mixture(let claim, let others): add(.contradictory, .mixture(claim, others))
    case .none: add(.unowned, submission.isInventory ? .unowned(submission.stranger) : .noInventory)
    case .shared(let units) where submission.parts.isEmpty: add(.unowned, .tooShared(units.count))
    case .unit, .shared:
      for part in submission.parts {
        decisions.append(
          Decision(file: file, unit: part.unit, part: part, result: .undecided, remark: .accepted)
        )
      }
    }
  }

  // MARK: - One unit

  private mutating func decide(
    _ unit: Slug,
    _ places: [Int],
    _ standing: [StandingSubmissions.Submission]
  ) {
    var places = places
    for place in places {
      guard let same = standing.first(where: { $0.digest == files[decisions[place].file].digest }) else { continue }
      set(place, .repeated, .standing(same.name))
      decisions[place].place = same.name
    }
    places.removeAll { decisions[$0].result == .repeated }
    let good = places.filter { !fails($0) }
    let bad = places.filter(fails)
    var versions = good.map { Version.sent(decision: $0) }
    versions += standing.filter { $0.facts != nil }.map { Version.standing($0) }
    let winner = versions.first { version in
      versions.allSatisfy { isSame($0, version) || isLater(version, than: $0) == true }
    }
    if let part = standing.first(where: \.isPart), case .sent? = winner {
      for place in good { set(place, .undecided, .inFileOfAll(part.name)) }
    } else if let winner {
      settle(unit, good, winner, standing)
    } else {
      leaveOpen(unit, good, versions)
    }
    for place in bad {
      if let winner, isLater(winner, than: .sent(decision: place)) == true {
        supersede(place, unit, by: winner)
      } else {
        set(place, .faulty, .faulty(errors: errors(place), warnings: warnings(place), kept: winner.map(name)))
      }
    }
  }

  /// Takes the last version, and keeps the others as earlier ones.
  private mutating func settle(
    _ unit: Slug,
    _ good: [Int],
    _ winner: Version,
    _ standing: [StandingSubmissions.Submission]
  ) {
    for place in good {
      if isSame(.sent(decision: place), winner) {
        let isUnchanged = decisions[place].part?.isUnchanged == true
        set(place, isUnchanged ? .unchanged : .accepted, isUnchanged ? .unchanged : .accepted)
        decisions[place].place = "\(unit).\(ending(of: place))"
        covered.insert(unit)
      } else if knownLater(winner, than: .sent(decision: place)) == nil {
        set(place, .repeated, .sameFacts(name(winner)))
      } else {
        supersede(place, unit, by: winner)
      }
    }
    guard case .sent(let place) = winner else { return }
    for old in standing {
      let kept = Self.supersededName(unit, old.digest, FileName(old.name).ending)
      replaced.append(Replaced(standing: old, place: kept))
      let isUnchanged = decisions[place].result == .unchanged
      decisions[place].remark = .acceptedOver(kept, isUnchanged: isUnchanged)
    }
  }

  /// Takes none of the versions of which nobody knows the last; those that are surely earlier are kept as such.
  private mutating func leaveOpen(_ unit: Slug, _ good: [Int], _ versions: [Version]) {
    for place in good {
      let own = Version.sent(decision: place)
      let later = versions.first { !isSame($0, own) && isLater($0, than: own) == true }
      if let later {
        supersede(place, unit, by: later)
      } else {
        let others = versions.filter { !isSame($0, own) && isLater(own, than: $0) != true }.map(name)
        set(place, .undecided, .undecided(others))
      }
    }
  }

  private mutating func supersede(_ place: Int, _ unit: Slug, by winner: Version) {
    set(place, .superseded, .superseded(name(winner)))
    decisions[place].place = Self.supersededName(unit, files[decisions[place].file].digest, ending(of: place))
  }

  private mutating func set(_ place: Int, _ result: Receipt.Result, _ remark: CollectRemark) {
    decisions[place].result = result
    decisions[place].remark = remark
  }

  /// An earlier version is named by its unit and its digest, so that two never meet and one is never kept twice.
  private static func supersededName(_ unit: Slug, _ digest: String, _ ending: String) -> String {
    "\(CollectedPlace.superseded)/\(unit)-\(digest.prefix(8)).\(ending)"
  }
}

// MARK: - What is known of versions

extension Intake {
  private func ending(of place: Int) -> String {
    guard case .submission(let submission) = files[decisions[place].file].content else { return "" }
    return submission.ending
  }

  func errors(_ place: Int) -> Int { findings(place).count { $0.severity == .error } }
  func warnings(_ place: Int) -> Int { findings(place).count { $0.severity == .warning } }

  private func findings(_ place: Int) -> [Finding] { decisions[place].part?.outcome.findings ?? [] }

  private func fails(_ place: Int) -> Bool {
    decisions[place].part?.facts == nil || (isStrict && !findings(place).isEmpty)
  }

  private func name(_ version: Version) -> String {
    switch version {
    case .sent(let place): files[decisions[place].file].name
    case .standing(let standing): standing.name
    }
  }

  private func isSame(_ version: Version, _ other: Version) -> Bool {
    switch (version, other) {
    case (.sent(let place), .sent(let other)): place == other
    case (.standing(let standing), .standing(let other)): standing.name == other.name
    default: false
    }
  }

  private func knownLater(_ version: Version, than other: Version) -> Bool? {
    func order(_ version: Version) -> FileVersion {
      switch version {
      case .sent(let place): files[decisions[place].file].version
      case .standing(let standing): standing.version
      }
    }
    return order(version).isLater(than: order(other))
  }

  /// Whether a version comes after another; of two that say the same and of unknown order, what lies in the round, and
  /// else what was named first, counts as the later one.
  private func isLater(_ version: Version, than other: Version) -> Bool? {
    if let known = knownLater(version, than: other) { return known }
    func facts(_ version: Version) -> String? {
      switch version {
      case .sent(let place): decisions[place].part?.facts
      case .standing(let standing): standing.facts
      }
    }
    guard let own = facts(version), own == facts(other) else { return nil }
    switch (version, other) {
    case (.standing(let standing), .standing(let other)): return standing.name < other.name
    case (.standing, .sent): return true
    case (.sent, .standing): return false
    case (.sent(let place), .sent(let other)): return place < other
    }
  }
}

import FacilityPlanning
import Vocabulary

/// A clause of a phrase about a condition: words in their roles, and the levels that they leave possible.
struct ConditionClause {
  typealias Role = ConditionLexicon.Role
  typealias Levels = ConditionPhrase.Levels

  private let roles: [Role]

  private init(_ roles: [Role]) { self.roles = roles }

  /// The levels that all predicates of the clause leave possible.
  var levels: Levels {
    var levels = Levels.any
    var modifiers = Modifiers()
    var index = 0
    while index < roles.count {
      let role = roles[index]
      index += 1
      if modifiers.take(role) { continue }
      // What shall be done with a thing says nothing of what it is.
      if role == .plan { return levels }
      var predicate = Predicate(head: role, before: modifiers)
      modifiers = Modifiers()
      while index < roles.count, predicate.takesAfterHead(roles[index]) { index += 1 }
      levels.narrow(to: predicate.levels)
    }
    // What is left has no head: «mới», «được», «tạm».
    if modifiers.isNew, !modifiers.denies { levels.narrow(to: modifiers.isHedged ? .notBroken : .good) }
    if modifiers.denies || (modifiers.isHedged && !modifiers.isNew) { levels.narrow(to: .doubtful) }
    return levels
  }
}

/// What stands before the head of a predicate.
private struct Modifiers {
  var negations = 0
  var isNotYet = false
  var isEnded = false
  var isPast = false
  var isAble = false
  var gets = false
  var isHedged = false
  var isEmphatic = false
  var isNew = false
  var isMakeshift = false

  var denies: Bool { negations > 0 || isNotYet || isEnded }

  /// Takes a word that modifies; a head is none.
  mutating func take(_ role: ConditionLexicon.Role) -> Bool {
    switch role {
    case .negation: negations += 1
    case .notYet: isNotYet = true
    case .ended: isEnded = true
    case .aspect: break
    case .past: isPast = true
    case .ability: isAble = true
    case .gets: gets = true
    case .hedge, .slight: isHedged = true
    case .emphasis: isEmphatic = true
    case .new: isNew = true
    case .makeshift: isMakeshift = true
    default: return false
    }
    return true
  }
}

/// A head with what modifies it.
private struct Predicate {
  typealias Role = ConditionLexicon.Role
  typealias Levels = ConditionPhrase.Levels

  let head: Role
  let before: Modifiers
  private var after = Modifiers()
  /// How something works: tốt, kém, bình thường.
  private var quality: Role?

  init(head: Role, before: Modifiers) {
    self.head = head
    self.before = before
  }

  private var isVerb: Bool { head == .use || head == .work || head == .repair }

  /// Takes a word behind the head, unless it begins a new predicate.
  mutating func takesAfterHead(_ role: Role) -> Bool {
    switch role {
    case .emphasis, .ability, .gets, .slight, .ended, .makeshift: return after.take(role)
    // «hoạt động không tốt», «dùng không được».
    case .negation, .notYet: return isVerb && quality == nil ? after.take(role) : false
    case .new: return false
    case .good, .fair, .poor:
      guard head == .use || head == .work, quality == nil else { return false }
      quality = role
      return true
    // «hoạt động được», «sử dụng hoạt động»: one thing said twice.
    case .use, .work: return (head == .use || head == .work) && quality == nil && !after.denies
    default: return false
    }
  }

  /// How often the predicate is denied.
  private var negations: Int {
    before.negations + after.negations + (before.isNotYet ? 1 : 0) + (after.isNotYet ? 1 : 0)
      + (before.isEnded ? 1 : 0)
  }
  private var isHedged: Bool { before.isHedged || after.isHedged }
  private var isAble: Bool { before.isAble || after.isAble || after.gets }
  private var isMakeshift: Bool { before.isMakeshift || after.isMakeshift }

  var levels: Levels {
    // Who denies twice is asked.
    if negations > 1 { return .doubtful }
    let isDenied = negations == 1
    switch head {
    case .use, .work: return ofVerb(isDenied: isDenied)
    case .repair: return ofRepair(isDenied: isDenied)
    case .broken: return ofBroken(isDenied: isDenied)
    case .good, .fair, .poor: return Self.levels(of: head, isDenied: isDenied, isHedged: isHedged || isMakeshift)
    case .damaged: return isDenied ? .any : .notGood
    default: return .any
    }
  }

  private static func levels(of quality: Role, isDenied: Bool, isHedged: Bool) -> Levels {
    switch quality {
    case .good: isDenied ? .notGood : isHedged ? .notBroken : .good
    case .fair: isDenied ? .any : .fair
    default: isDenied ? .any : .notGood
    }
  }

  private func ofVerb(isDenied: Bool) -> Levels {
    if let quality {
      return quality == .fair && isDenied
        ? .notGood : Self.levels(of: quality, isDenied: isDenied, isHedged: isHedged || isMakeshift)
    }
    if isDenied {
      // What is not yet in use, and what is not used though it could be, are no faults.
      if before.isNotYet || after.isNotYet || isHedged || isMakeshift { return .any }
      return head == .work || isAble ? .broken : .any
    }
    if isHedged || before.isPast { return .any }
    if before.isNew { return isAble ? .notBroken : .good }
    return isMakeshift ? .fair : .inUse
  }

  private func ofRepair(isDenied: Bool) -> Levels {
    if isDenied { return isAble && !before.isNotYet ? .broken : .notGood }
    return before.isPast || before.isNew ? .notBroken : .notGood
  }

  private func ofBroken(isDenied: Bool) -> Levels {
    if isDenied { return isHedged || before.isEmphatic || after.isEmphatic || after.isEnded ? .any : .notBroken }
    return isHedged || isMakeshift || before.isAble ? .notGood : .broken
  }
}

extension ConditionClause {
  /// A part of a phrase taken apart into clauses.
  struct Scan {
    private(set) var clauses: [ConditionClause] = []
    /// Whether it counts things: `2 hỏng`, `một cái hỏng`.
    private(set) var counts = false
    private(set) var hasNegation = false
    private(set) var isUnknown = false

    init(_ text: some StringProtocol) {
      let syllables = ConditionLexicon.syllables(of: text)
      var roles: [Role] = []
      func isCounted(_ index: Int) -> Bool {
        index + 1 < syllables.count && Self.pieces.contains(syllables[index + 1].spelling)
      }
      var index = 0
      while index < syllables.count {
        let syllable = syllables[index]
        if let entry = Self.entry(at: index, in: syllables) {
          hasNegation = hasNegation || entry.role == .negation || entry.role == .notYet || entry.role == .ended
          roles.append(entry.role)
          index += entry.syllables.count
          continue
        }
        index += 1
        if Self.joints.contains(syllable.spelling) {
          close(&roles)
        } else if Self.isFew(syllable, before: index < syllables.count ? syllables[index] : nil)
          || isCounted(index - 1) && Self.numbers.contains(syllable.spelling)
        {
          counts = true
        } else if !ConditionLexicon.silent.contains(syllable.spelling),
          !(counts && Self.pieces.contains(syllable.spelling))
        {
          isUnknown = true
        }
      }
      close(&roles)
    }

    /// Whether a syllable is a number of things, and not one of years.
    private static func isFew(_ syllable: ConditionLexicon.Syllable, before next: ConditionLexicon.Syllable?) -> Bool {
      syllable.spelling.utf8.count <= 3 && syllable.spelling.allSatisfy(\.isNumber)
        && !["nam", "thang"].contains(next?.plain)
    }

    private mutating func close(_ roles: inout [Role]) {
      if !roles.isEmpty { clauses.append(ConditionClause(roles)) }
      roles = []
    }

    /// The longest entry that stands at a place.
    private static func entry(at index: Int, in syllables: [ConditionLexicon.Syllable]) -> ConditionLexicon.Entry? {
      ConditionLexicon.entries[syllables[index].plain]?.first { entry in
        let end = index + entry.syllables.count
        return end <= syllables.count && zip(entry.syllables, syllables[index..<end]).allSatisfy { $0.isMeant(by: $1) }
      }
    }

    private static func keys(_ words: [String]) -> Set<String> {
      Set(words.flatMap { [WordKey($0).spelling, WordKey($0).plain] })
    }

    /// What joins two clauses.
    private static let joints = keys(["và", "nhưng", "song", "mà", "do", "vì", "and", "but"])
    private static let pieces = keys(["cái", "chiếc", "bộ", "băng", "phòng", "biển", "bảng", "tấm"])
    private static let numbers = keys(["một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười"])
  }
}

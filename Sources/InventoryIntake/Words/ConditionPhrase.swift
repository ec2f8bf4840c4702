import FacilityPlanning
import Vocabulary

/// What a phrase in the words of a clerk says of a condition.
///
/// A phrase leaves some of the three levels possible. It is read as a fact only if one level is left, or if it says that
/// the thing is in use, which is the middle level by its own name (Còn sử dụng); in all other cases somebody is asked.
///
///     phrase    = clause { (`,` `;` `/` `+` `(` `và` `nhưng`) clause }      the levels that all clauses leave
///     clause    = { predicate }                                            the levels that all predicates leave
///     predicate = { modifier } head { modifier | quality }
///     modifier  = không | chưa | hết | còn | đang | đã | hơi | rất | có thể | được | …
///     head      = quality | hỏng | nứt | cũ | sử dụng | hoạt động | sửa | chờ | …
///     quality   = tốt | mới | bình thường | kém | …
///
///     Tốt                 good                    Không hỏng          usable or good
///     Đang hoạt động      usable                  Không tốt           broken or usable
///     Không dùng được     broken                  Cũ                  any
///     Cũ, còn dùng được   usable                  Không sử dụng       any: not needed, or not to be used?
///
/// A syllable that is not in ``ConditionLexicon`` makes the whole phrase unknown: it could turn the meaning round.
enum ConditionPhrase: Sendable, Hashable {
  /// The phrase says which.
  case level(Condition)
  /// The phrase leaves several levels possible, from the best.
  case open([Condition])
  /// The phrase speaks of several things of different conditions: `3 tốt, 1 hỏng`.
  case several
  /// The phrase is a share of something: `80%`.
  case share
  /// The phrase has words that are not known; whether one of them denies something.
  case unknown(hasNegation: Bool)

  /// Reads a phrase of at most a few hundred letters; a longer text is unknown.
  init(_ text: String) {
    guard text.utf8.count <= Self.longestText else {
      self = .unknown(hasNegation: true)
      return
    }
    let isWhole = text.contains("100%") || text.contains("100 %")
    if text.contains("%") && !isWhole || WordKey(text).plain.contains("phan tram") {
      self = .share
      return
    }
    let bare = isWhole ? text.replacing("100 %", with: " ").replacing("100%", with: " ") : text
    var levels = Levels.any
    var isEmpty = true
    var counts = false
    var hasNegation = false
    var isUnknown = false
    for part in bare.split(whereSeparator: { ",;/+()[]\n.&".contains($0) }) {
      let scan = ConditionClause.Scan(part)
      counts = counts || scan.counts
      hasNegation = hasNegation || scan.hasNegation
      isUnknown = isUnknown || scan.isUnknown
      for clause in scan.clauses {
        isEmpty = false
        levels.narrow(to: clause.levels)
      }
    }
    if counts, !isEmpty {
      self = .several
    } else if isUnknown || isEmpty {
      self = isWhole && !isUnknown ? .share : .unknown(hasNegation: hasNegation)
    } else {
      self = levels.verdict
    }
  }

  /// The condition, if the phrase says which.
  var condition: Condition? {
    if case .level(let condition) = self { condition } else { nil }
  }

  private static let longestText = 300
}

extension ConditionPhrase {
  /// The levels that something said leaves possible.
  struct Levels: Hashable {
    var possible: Set<Condition>
    /// Whether it is said to be in use, so that the middle level is meant where no other is named.
    var isInUse = false
    /// Whether something is said that could turn the rest round.
    var isDoubtful = false

    static let any = Levels(possible: [.good, .usable, .broken])
    static let doubtful = Levels(possible: [.good, .usable, .broken], isDoubtful: true)
    static let good = Levels(possible: [.good])
    static let inUse = Levels(possible: [.good, .usable], isInUse: true)
    static let fair = Levels(possible: [.usable])
    static let notBroken = Levels(possible: [.good, .usable])
    static let notGood = Levels(possible: [.usable, .broken])
    static let broken = Levels(possible: [.broken])

    /// Keeps what both leave possible.
    mutating func narrow(to other: Levels) {
      possible.formIntersection(other.possible)
      isInUse = isInUse || other.isInUse
      isDoubtful = isDoubtful || other.isDoubtful
    }

    var verdict: ConditionPhrase {
      if possible.isEmpty || isDoubtful { return .open(Condition.allCases.sorted(by: >)) }
      if possible.count == 1, let only = possible.first { return .level(only) }
      if isInUse, possible.contains(.usable) { return .level(.usable) }
      return .open(possible.sorted(by: >))
    }
  }
}

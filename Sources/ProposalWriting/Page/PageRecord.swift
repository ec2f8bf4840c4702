import FacilityPlanning
import FileFormats
import ProposalRecord

/// What the page reads: every figure as the plan has it, so that nothing is left to compute.
///
/// Texts that recur stand once in `texts` and are named by their places; so are units and requirements.
struct PageRecord: JSONRecord {
  struct Goal: Encodable, Sendable {
    var goal: String
    var name: RecordText
    var title: RecordText
    /// What it counts, after its number.
    var counted: RecordText
    var before: Int
    var achieved: Int
    var target: Int?
    /// The stars that a goal of stars asks for.
    var stars: Int?
    /// Whether the figures are đồng.
    var money: Bool
  }

  struct Requirement: Encodable, Sendable {
    var id: String
    var title: RecordText
    var short: RecordText
    var category: Int
    var points: Int
    var mandatoryFrom: Int?
    var essential: Bool
  }

  struct Word: Encodable, Sendable {
    var id: String
    var name: RecordText
    var short: RecordText?
  }

  struct Unit: Encodable, Sendable {
    var code: String
    var name: RecordText
    /// The place of its kind.
    var kind: Int
    /// Absent if no rating of the unit is known.
    var recognised: Int?
    var score: Int?
    var residents: Int?
    var counters: Int?
    var before: Int?
    var after: Int?
    var cost: Int
    var own: Int?
    var others: Int?
    var gaps: Int
    /// The file of the inventory, without the folder of the round if it lies there.
    var file: String?
    var next: Next?
    /// What it gets, as a sentence.
    var summary: Int?
    /// The star above the one that the plan gives, and what it takes, as sentences.
    var star: Star?
    /// What is missing about the unit, as sentences.
    var blocked: [Int]?
    /// The projected star in each round.
    var history: [Int?]
    /// The status of each requirement, a digit for each.
    var s: String
    /// What was found, the place of a text for each requirement.
    var f: [Int]
    /// The cells that decide, in the unit's file: a line for each requirement, with tabs between.
    var p: String?
    /// What is not met, ``Cells/rows``.
    var g: [[Int]]
    /// Absent if it sent none.
    var photos: [Photo]?
  }

  /// The cells of one unit, as the record holds them.
  struct Cells {
    var statuses = ""
    var findings: [Int] = []
    var places: [[String]] = []
    /// What is not met, a row for each.
    ///
    /// A row is the requirement, the place of what closes it, why it is funded or not, the rank in the plan, what the policy
    /// says beforehand (1 fund, 2 exclude), what is approved and still to come, and from there on what would change the
    /// decision; -1 where there is none, and nothing at the end.
    var rows: [[Int]] = []

    mutating func add(_ row: [Int?], _ changes: [Int]) {
      var row = row.map { $0 ?? -1 } + changes
      while row.count > 1, row.last == -1 { row.removeLast() }
      rows.append(row)
    }

    /// The places in one text; nothing if there are none.
    var placesText: String? {
      guard places.contains(where: { !$0.isEmpty }) else { return nil }
      return places.map { cells in
        cells.map { $0.replacing("\t", with: " ").replacing("\n", with: " ") }.joined(separator: "\t")
      }.joined(separator: "\n")
    }
  }

  /// The next star from today.
  struct Next: Encodable, Sendable {
    var stars: Int
    var cost: Int
    /// The places of the requirements on the way.
    var requirements: [Int]
  }

  /// A sign, and the places of the units that deviate in each attribute.
  struct Sign: Encodable, Sendable {
    var id: String
    var units: [[Int]]
  }

  /// A budget worth a look.
  struct Mark: Encodable, Sendable {
    var budget: Int
    var text: RecordText
  }

  /// A photo or a scan beside the inventories.
  struct Photo: Encodable, Sendable {
    /// The name that it goes by.
    var name: String
    /// The way from the page to it.
    var href: String
    /// The places of the requirements that it is named for.
    var shows: [Int]
  }

  struct Star: Encodable, Sendable {
    var stars: Int
    var texts: [Int]
  }

  struct Step: Encodable, Sendable {
    var budget: Int
    var achieved: [Int]
    var changes: [Change]
  }

  struct Change: Encodable, Sendable {
    var unit: Int
    var after: Int?
    var added: [Int]
    var dropped: [Int]
  }

  struct Ladder: Encodable, Sendable {
    /// The places of its goals among all goals.
    var goals: [Int]
    var steps: [Step]
    /// Whether its budgets were named beforehand, so that between two of them more may improve.
    var preset: Bool
  }

  let schema = "onestop.page/2"
  var language: String
  var city: RecordText
  var round: String
  var rounds: [RecordText]
  var year: Int
  var budget: Int
  /// The end of the scale of money, from one tick to the next, and the end of a closer look.
  var scale: Int
  var tick: Int
  var zoom: Int?
  /// The budget up to which the ladder is known.
  var reach: Int
  var highestStar: Int
  /// Where the inventories lie.
  var folder: String
  var cost: Int
  var own: Int
  var others: Int
  /// Whether stars and scores count in what is approved and still to come.
  var committed: Bool?
  var goals: [Goal]
  var categories: [Word]
  var statuses: [Word]
  var kinds: [Word]
  var requirements: [Requirement]
  var units: [Unit]
  /// What closes gaps: what is needed, the remedy, its cost to the city, what the unit and what others pay; -1 for nothing.
  var offers: [[Int]]
  var signs: [Sign]
  var marks: [Mark]
  var ladder: Ladder
  var texts: [RecordText]
}

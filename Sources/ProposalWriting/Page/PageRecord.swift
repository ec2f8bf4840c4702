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
    var achieved: Int
    var target: Int?
    /// Whether the figures are đồng.
    var money: Bool
  }

  struct Requirement: Encodable, Sendable {
    var id: String
    var title: RecordText
    var category: String
    var points: Int
    var mandatoryFrom: Int?
    var essential: Bool
  }

  struct Word: Encodable, Sendable {
    var id: String
    var name: RecordText
  }

  struct Unit: Encodable, Sendable {
    var code: String
    var name: RecordText
    var kind: String
    /// `null` if no rating of the unit is known, so that the page can sort by it.
    var recognised: Nullable
    var score: Int?
    var before: Int?
    var after: Int?
    var cost: Int
    var costText: RecordText
    var gaps: Int
    var file: String?
    /// The way to the next star, as a sentence.
    var next: Int?
    /// What it gets, as a sentence.
    var summary: Int?
    /// The star above the one that the plan gives, and what it takes, as sentences.
    var star: Star?
    /// What is missing about the unit, as sentences.
    var blocked: [Int]
    /// The projected star in each round.
    var history: [Int?]
    var cells: [Cell]
    /// Absent if it sent none.
    var photos: [Photo]?
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

  /// A number that is written also where it is not known.
  struct Nullable: Encodable, Sendable {
    let value: Int?

    func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      if let value { try container.encode(value) } else { try container.encodeNil() }
    }
  }

  struct Star: Encodable, Sendable {
    var stars: Int
    var texts: [Int]
  }

  /// A unit and a requirement.
  ///
  /// The names are short, because there are as many as units times requirements.
  struct Cell: Encodable, Sendable {
    /// The place of the status.
    var s: Int
    /// What was found, as a sentence.
    var f: Int
    /// What is needed.
    var n: Int?
    /// The cost to the city, as text.
    var c: Int?
    /// The rank in the plan.
    var r: Int?
    /// Why it is funded or not, as a sentence.
    var w: Int?
    /// What would change that, as sentences.
    var e: [Int]?
    /// The remedy.
    var m: Int?
    /// The cells that decide, in the unit's file.
    var p: [String]
    /// What is approved and still to come, as a sentence.
    var k: Int?
  }

  struct Step: Encodable, Sendable {
    var budget: Int
    var text: RecordText
    var achieved: [Int]
    var improved: Int?
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

  let schema = "onestop.page/1"
  var language: String
  var round: String
  var rounds: [String]
  var budget: Int
  var budgetText: RecordText
  var goals: [Goal]
  var categories: [Word]
  var statuses: [Word]
  var kinds: [Word]
  var requirements: [Requirement]
  var units: [Unit]
  var ladder: Ladder
  var texts: [RecordText]
}

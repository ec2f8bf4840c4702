import FacilityPlanning
import FileFormats
import ProposalRecord
import Vocabulary

/// What `verify` found, for programs: no difference means that every figure was recomputed and is the same.
package struct VerificationRecord: JSONRecord {
  /// A figure that is not what the inputs give, or a file that is not what the record says.
  package struct Difference: Encodable, Sendable, Hashable {
    /// The path in the record, such as `lines[huong-gian/name-signboard].cost`.
    var what: String
    /// Absent if the record does not have it.
    var recorded: String?
    /// What a document shows, for a difference in one.
    var shown: String?
    /// Absent if the inputs do not give it.
    var recomputed: String?
    /// The file, and the cell or the member if one is known.
    var source: String?
    var check: Check
    /// True if an input that changed can explain it; absent otherwise.
    var follows: Bool?
    /// What it is about, in words; made when all differences are known.
    var text: RecordText?

    init(what: String, recorded: String?, recomputed: String?, source: String?, check: Check) {
      self.what = what
      self.recorded = recorded
      self.recomputed = recomputed
      self.source = source
      self.check = check
    }
  }

  package let schema = "onestop.verify/1"
  /// The path of the record.
  var proposal: String
  package var differences: [Difference]
  /// Where files of settings lie that were moved and are as they were; everything is recomputed from them.
  var movedFiles: [MovedFile]?
  /// The documents that are as they were made, and would be others if they were made of the inputs of now.
  var followingFiles: [String]?

  /// An input that lies elsewhere than when the proposal was made.
  package struct MovedFile: Encodable, Sendable, Hashable {
    /// As the record names it.
    let file: String
    let now: String
  }

  /// Makes the record of what was found in another, each difference with its words.
  ///
  /// - Parameter edition: The criteria, for the titles of requirements, if they could be read.
  init(
    _ differences: [Difference],
    followingFiles: [String] = [],
    in file: RecordFile,
    edition: CriteriaEdition?
  ) {
    self.followingFiles = followingFiles.isEmpty ? nil : followingFiles
    let words = RecordPathText(file.record, edition: edition)
    proposal = file.path
    self.differences = differences.map { difference in
      var worded = difference
      guard worded.text == nil else { return worded }
      let order = " (order)"
      if difference.what.hasSuffix(order) {
        let list = words.text(of: String(difference.what.dropLast(order.count)))
        worded.text = RecordText(LocalizedText(vi: "\(list.vi): thứ tự", en: "\(list.en): order"))
      } else {
        worded.text = RecordText(words.text(of: difference.what))
      }
      return worded
    }
  }
}

extension VerificationRecord {
  /// By which check a difference was found; what comes first explains what follows.
  package enum Check: String, Encodable, Sendable, Hashable, CaseIterable {
    /// A file that the proposal rests on is not what it was.
    case inputs
    /// The settings of today say otherwise than those of which the proposal was made, and from which it is recomputed.
    case settings
    /// A decision contradicts itself, or the proposal that it answers.
    case decisions
    /// A line is missing, or should not be there: the best plan funds something else.
    case lines
    /// The gap, its remedy and its price against the inventory, the criteria and the price book.
    case gaps
    /// Quantity × price × contingency × share, rounded up.
    case costs
    /// The sums over lines.
    case sums
    case words
    /// Scores and stars.
    case stars
    case goals
    /// The goal that a line serves, and its rank.
    case order
    /// The locks of the policy and its budget.
    case policy
    /// What the search finds as the best possible value is another.
    case optimality
    /// Any other member of the record.
    case record
    /// A photo or a scan is no longer there, is another one, or came later.
    case evidence
    /// A document was changed, or shows another amount.
    case documents
    /// Something lies in the folder of the proposal that the record does not list.
    case files
  }
}

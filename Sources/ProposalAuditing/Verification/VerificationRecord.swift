import FileFormats
package import ProposalRecord

/// What `verify` found, for programs: no difference means that every figure was recomputed and is the same.
package struct VerificationRecord: JSONRecord {
  /// A figure that is not what the inputs give, or a file that is not what the record says.
  package struct Difference: Encodable, Sendable, Hashable {
    /// The path in the record, such as `lines[huong-gian/name-signboard].cost`.
    package var what: String
    /// Absent if the record does not have it.
    package var recorded: String?
    /// What a document shows, for a difference in one.
    package var shown: String?
    /// Absent if the inputs do not give it.
    package var recomputed: String?
    /// The file, and the cell or the member if one is known.
    package var source: String?
    package var check: Check
    /// What it is about, in words; made when all differences are known.
    package var text: RecordText?

    package init(what: String, recorded: String?, recomputed: String?, source: String?, check: Check) {
      self.what = what
      self.recorded = recorded
      self.recomputed = recomputed
      self.source = source
      self.check = check
    }
  }

  package let schema = "onestop.verify/1"
  /// The path of the record.
  package var proposal: String
  package var differences: [Difference]

  /// Makes the record.
  package init(proposal: String, differences: [Difference]) {
    self.proposal = proposal
    self.differences = differences
  }
}

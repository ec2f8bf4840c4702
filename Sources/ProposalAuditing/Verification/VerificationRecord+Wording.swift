package import FacilityPlanning
package import FileFormats
import ProposalRecord

extension VerificationRecord {
  /// Makes the record of what was found in another, each difference with its words.
  ///
  /// - Parameters:
  ///   - record: What was verified.
  ///   - edition: The criteria, for the titles of requirements, if they could be read.
  package init(proposal: String, differences: [Difference], in record: JSONValue, edition: CriteriaEdition?) {
    let words = RecordPathText(record, edition: edition)
    self.init(
      proposal: proposal,
      differences: differences.map { difference in
        var worded = difference
        if worded.text == nil { worded.text = RecordText(words.text(of: difference.what)) }
        return worded
      }
    )
  }
}

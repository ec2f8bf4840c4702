import FacilityPlanning
import FileFormats
import ProposalRecord
import Vocabulary

extension RecordedProposal {
  /// Makes the record with the sentences that the documents have.
  ///
  /// - Parameters:
  ///   - outputs: The files written beside the record, with their digests.
  ///   - model: The one among them that holds the linear model.
  init(
    _ proposal: Proposal,
    language: Language,
    outputs: [(file: String, sha256: String)],
    model: ProposalFiles.File
  ) {
    let reasons = LineReasons(
      plan: proposal.plan,
      edition: proposal.edition,
      baselineYear: proposal.register.baselineYear
    )
    self.init(
      proposal,
      language: language,
      outputs: outputs,
      model: (model.name, SHA256.hex(of: model.contents)),
      assumptions: ProposalAssumptions(proposal).sentences,
      reason: reasons.reason(for:)
    )
  }
}

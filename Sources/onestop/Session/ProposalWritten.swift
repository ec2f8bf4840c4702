/// What `propose --json` prints: where the proposal was written.
struct ProposalWritten: Encodable {
  let schema = "onestop.propose/1"
  let folder: String
  let files: [String]
}

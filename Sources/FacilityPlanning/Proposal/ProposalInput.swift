/// A file that a proposal was made from, with its digest.
package struct ProposalInput: Sendable, Hashable {
  /// What the file is to the proposal.
  package enum Role: String, Sendable, Hashable, CaseIterable {
    case register
    case criteria
    case prices
    case policy
    case aliases
    case waivers
    case rules
    case inventory
  }

  package var role: Role
  /// As the user names it: `inventories/2025-02/tan-lieu.csv`.
  package var file: String
  /// 64 hexadecimal digits.
  package var sha256: String

  package init(role: Role, file: String, sha256: String) {
    self.role = role
    self.file = file
    self.sha256 = sha256
  }
}

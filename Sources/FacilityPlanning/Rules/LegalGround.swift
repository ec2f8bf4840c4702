/// How a proposal uses a legal document; its name is the basis of its rule.
package enum LegalGround: String, Sendable, Hashable, CaseIterable {
  /// Named at the head of the proposal: "Căn cứ …".
  case cited
  /// Followed without being named there.
  case followed
}

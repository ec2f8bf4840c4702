package import FacilityPlanning
package import Vocabulary

/// How a member of the settings is named as the source of a figure.
///
///     members.source(.policy, "rounding")   // "inventories/policy.json: rounding"
///                                           // or "inventories/settings.xlsx:Chính sách!B8"
package struct SettingsMembers: Sendable {
  /// The file of each kind that exists once.
  private let files: [ProposalInput.Role: String]
  /// The member of the policy in which the budget of the round stands.
  private let budget: String
  private let cell: @Sendable (ProposalInput.Role, String) -> Source?

  /// - Parameters:
  ///   - budget: The member of the policy in which the budget of the round stands.
  ///   - cell: The cell in which a member stands, if the document is in a workbook.
  package init(
    _ inputs: [ProposalInput],
    budget: String = "budget",
    cell: @escaping @Sendable (ProposalInput.Role, String) -> Source? = { _, _ in nil }
  ) {
    let single = inputs.filter { $0.role != .inventory }.map { ($0.role, $0.file) }
    files = Dictionary(single, uniquingKeysWith: { first, _ in first })
    self.budget = budget
    self.cell = cell
  }

  /// The place of a member, or of a document as a whole; nothing if no input holds it.
  func source(_ role: ProposalInput.Role, _ member: String? = nil) -> String? {
    let member = role == .policy && member == "budget" ? budget : member
    if let cell = cell(role, member ?? "") { return cell.description }
    return (files[role] ?? files[.settings]).map { file in member.map { "\(file): \($0)" } ?? file }
  }
}

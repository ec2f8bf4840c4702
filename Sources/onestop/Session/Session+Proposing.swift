import FacilityPlanning
import InventoryIntake
import ProposalWriting

extension Session {
  /// The proposal that the workspace and the options call for.
  func proposal(
    _ loaded: LoadedRound,
    budget: Money?,
    date: CalendarDate?,
    searchLimit: SearchLimit = .usual
  ) throws(PlanningError) -> Proposal {
    let plan = try plan(
      loaded,
      try assess(loaded),
      policy: policy(loaded, budget: budget),
      searchLimit: searchLimit
    )
    return Proposal(
      register: loaded.register,
      edition: loaded.edition,
      plan: plan,
      audit: try audit(loaded),
      inputs: inputs(of: loaded),
      date: date
    )
  }

  private func inputs(of loaded: LoadedRound) -> [ProposalInput] {
    loaded.inputs.map { ProposalInput(role: role(of: $0), file: $0.path, sha256: $0.digest) }
  }

  private func role(of file: InputFile) -> ProposalInput.Role {
    switch file.role {
    case .register: .register
    case .criteria: .criteria
    case .prices: .prices
    case .policy: .policy
    case .aliases: .aliases
    case nil: .inventory
    }
  }
}

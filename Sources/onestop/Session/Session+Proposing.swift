import FacilityPlanning
import InventoryIntake
import ProposalWriting

extension Session {
  /// The proposal that the workspace and the options call for.
  ///
  /// - Throws: `PlanningError`; `NoAuthority` if the register has nobody to issue a proposal on its day.
  func proposal(
    _ loaded: LoadedRound,
    budget: Money?,
    particulars: Proposal.Particulars,
    searchLimit: SearchLimit = .usual
  ) throws -> Proposal {
    let day = particulars.day(in: loaded.round)
    guard let authority = loaded.register.authority(on: day) else {
      throw NoAuthority(day: day, file: loaded.inputs.first { $0.role == .register }?.path ?? "register.json")
    }
    let plan = try plan(
      loaded,
      try assess(loaded),
      policy: policy(loaded, budget: budget),
      searchLimit: searchLimit
    )
    return Proposal(
      register: loaded.register,
      authority: authority,
      edition: loaded.edition,
      plan: plan,
      rules: loaded.workspace.rules?.inForce(on: day),
      audit: try audit(loaded),
      remarks: loaded.findings.map(DataRemark.init),
      inputs: inputs(of: loaded),
      particulars: particulars
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
    case .rules: .rules
    case nil: .inventory
    }
  }
}

extension DataRemark {
  /// A finding as a proposal tells it.
  fileprivate init(_ finding: Finding) {
    self.init(code: finding.code, source: finding.source, message: finding.message, remedy: finding.remedy)
  }
}

package import FacilityPlanning
import InventoryIntake
package import ProposalWriting
package import Vocabulary

extension Session {
  /// The proposal that the workspace and the options call for.
  ///
  /// - Throws: `PlanningError`; `NoAuthority` if the register has nobody to issue a proposal on its day.
  package func proposal(
    _ loaded: LoadedRound,
    budget: Money?,
    particulars: Proposal.Particulars,
    searchLimit: Int = FundingPlanner.usualSearchLimit
  ) throws -> Proposal {
    let day = particulars.day(in: loaded.round)
    guard let authority = loaded.register.authority(on: day) else {
      throw SessionError.noAuthority(day, file: loaded.file(.register))
    }
    let assessments = try assess(loaded)
    let policy = try policy(loaded, budget: budget, for: particulars)
    let plan = try plan(loaded, assessments, policy: policy, searchLimit: searchLimit)
    let planner = FundingPlanner(edition: loaded.edition, policy: policy, round: loaded.round)
    // What is later than the letter depends on its own day.
    let isOfDay = day == loaded.day
    let findings =
      loaded.findings.filter { isOfDay || !$0.isAboutLaterPrice }
      + (isOfDay ? [] : laterPrices(of: loaded, than: day))
    return Proposal(
      register: loaded.register,
      authority: authority,
      edition: loaded.edition,
      plan: plan,
      rules: loaded.workspace.rules?.inForce(on: day),
      audit: try audit(loaded),
      remarks: findings.map(DataRemark.init),
      inputs: inputs(of: loaded),
      commitments: loaded.commitments,
      evidence: loaded.evidence,
      particulars: particulars,
      lockEffects: try planner.lockEffects(of: plan, assessments)
    )
  }

  /// The rounds before one that hold no error, from the oldest, for the units of its day.
  ///
  /// - Throws: `WorkspaceError` if the folder of a round cannot be opened.
  package func history(before loaded: LoadedRound) throws -> [LoadedRound] {
    var history: [LoadedRound] = []
    for round in loaded.workspace.rounds where round < loaded.round {
      let reading = try reader.read(round, of: loaded.workspace)
      guard !reading.findings.hasErrors else { continue }
      history.append(
        LoadedRound(
          workspace: loaded.workspace,
          reading: reading,
          findings: [],
          asOf: loaded.asOf ?? loaded.round.lastDay
        )
      )
    }
    return history
  }

  /// What the page of a proposal shows beside it: the ladder, and the rounds before.
  package func pageContent(_ loaded: LoadedRound, after history: [LoadedRound], _ proposal: Proposal) throws
    -> PageContent
  {
    let assessments = proposal.plan.units.map(\.assessment)
    let planner = FundingPlanner(
      edition: loaded.edition,
      policy: proposal.policy,
      round: loaded.round,
      workers: settings.workers(.planning)
    )
    var rounds = try history.map { PageContent.RoundHistory(round: $0.round, assessments: try assessToday($0)) }
    rounds.append(PageContent.RoundHistory(round: loaded.round, assessments: assessments.map(\.today)))
    return PageContent(
      ladder: try ladder(of: proposal.plan, planner, assessments),
      history: rounds,
      explanations: try explanations(of: proposal.plan, planner, assessments)
    )
  }

  /// The units up to which a whole ladder is climbed, and every unit explained, while one waits.
  private static let mostClimbed = 100

  /// Every step of the budget, or some levels of it in a city too large for that.
  private func ladder(
    of plan: FundingPlan,
    _ planner: FundingPlanner,
    _ assessments: [UnitAssessment]
  ) throws(PlanningError) -> FundingLadder {
    if assessments.count <= Self.mostClimbed {
      do { return try planner.ladder(assessments) } catch .searchTooLarge {}
    }
    return try planner.levels(assessments, around: plan)
  }

  /// Why each unit gets what it gets; nothing in a city too large for that.
  private func explanations(
    of plan: FundingPlan,
    _ planner: FundingPlanner,
    _ assessments: [UnitAssessment]
  ) throws(PlanningError) -> [UnitExplanation] {
    guard assessments.count <= Self.mostClimbed else { return [] }
    do { return try planner.explainAll(of: plan, assessments) } catch .searchTooLarge { return [] }
  }

  package func inputs(of loaded: LoadedRound) -> [ProposalInput] {
    let files =
      loaded.workspace.inputs.map { (role(of: $0), $0) } + loaded.decisionInputs.map { (.decision, $0) }
      + loaded.reading.inputs.map { (.inventory, $0) }
      + [loaded.reading.receipts].compactMap(\.self).map { (.receipts, $0) }
    return files.map { ProposalInput(role: $0, file: $1.path, sha256: $1.digest) }
  }

  private func role(of file: InputFile) -> ProposalInput.Role {
    switch file.role {
    case .register: .register
    case .criteria: .criteria
    case .prices: .prices
    case .quotes: .quotes
    case .policy: .policy
    case .aliases: .aliases
    case .rules: .rules
    case .waivers: .waivers
    case .workbook: .settings
    case nil: .inventory
    }
  }
}

extension WorkspaceRole {
  /// The file of a workspace that an input of a proposal is; nothing for what stands in a round.
  init?(_ role: ProposalInput.Role) {
    switch role {
    case .register: self = .register
    case .criteria: self = .criteria
    case .prices: self = .prices
    case .quotes: self = .quotes
    case .policy: self = .policy
    case .aliases: self = .aliases
    case .rules: self = .rules
    case .waivers: self = .waivers
    case .settings: self = .workbook
    case .decision, .inventory, .receipts: return nil
    }
  }
}

extension DataRemark {
  /// A finding as a proposal tells it.
  fileprivate init(_ finding: Finding) {
    self.init(code: finding.code, source: finding.source, message: finding.message, remedy: finding.remedy)
  }
}

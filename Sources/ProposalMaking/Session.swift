package import FacilityPlanning
package import InventoryIntake
package import Vocabulary

/// The way from a workspace to a plan, as its settings ask for it.
package struct Session: Sendable {
  package let settings: WorkspaceSettings

  package init(_ settings: WorkspaceSettings) { self.settings = settings }

  package var reader: WorkspaceReader {
    WorkspaceReader(
      folder: settings.inventories,
      named: settings.recordedFolder,
      settings: settings.movedSettings,
      isConfined: settings.isConfined,
      csvReader: settings.csvReader,
      workers: settings.workers(.reading)
    )
  }

  /// Reads the top of the workspace and a round.
  ///
  /// - Parameter policyFile: A policy that stands in for the workspace's own.
  /// - Throws: `WorkspaceError`; or `FindingsStop` at findings of severity error, with `--strict` at any.
  package func load(policyFile: String? = nil) throws -> LoadedRound {
    let workspace = try loadWorkspace(policyFile: policyFile)
    return try load(try reader.chooseRound(settings.round), of: workspace)
  }

  /// Reads the top of the workspace and the round that is named, or else that of the options.
  package func load(round: Round?) throws -> LoadedRound {
    try load(try reader.chooseRound(round ?? settings.round), of: try loadWorkspace())
  }

  /// Reads the top of the workspace.
  package func loadWorkspace(policyFile: String? = nil) throws -> (workspace: Workspace, findings: [Finding]) {
    let reading = try reader.read(substitutes: policyFile.map { [.policy: $0] } ?? [:])
    guard let workspace = reading.workspace else { throw FindingsStop(findings: reading.findings) }
    return (answered(workspace), reading.findings)
  }

  /// Reads a round of a workspace.
  ///
  /// - Parameter asOf: the day whose units are meant; that of the options unless given.
  package func load(
    _ round: Round,
    of top: (workspace: Workspace, findings: [Finding]),
    asOf: CalendarDate? = nil
  ) throws -> LoadedRound {
    let reading = try reader.read(round, of: top.workspace)
    var loaded = LoadedRound(
      workspace: top.workspace,
      reading: reading,
      findings: top.findings + reading.findings,
      asOf: asOf ?? settings.asOf,
      besidesAnswersTo: settings.answered
    )
    if let day = settings.asOf, loaded.isLater(than: day) { throw SessionError.dayBefore(day, round) }
    loaded.findings += decisionFindings(of: loaded) + laterPrices(of: loaded, than: loaded.day)
    if settings.fails(loaded.findings) { throw FindingsStop(findings: loaded.findings) }
    return loaded
  }

  /// The prices and quotes that are later than a day.
  func laterPrices(of loaded: LoadedRound, than day: CalendarDate) -> [Finding] {
    Finding.later(loaded.workspace.prices, loaded.workspace.rules, on: day)
  }

  /// The same for settings that are looked at by themselves: held against the round that would be planned, if there is one.
  func laterPrices(in workspace: Workspace?) -> [Finding] {
    guard let workspace, let round = try? reader.chooseRound(settings.round) else { return [] }
    return Finding.later(workspace.prices, workspace.rules, on: max(settings.asOf ?? round.lastDay, round.lastDay))
  }

  /// The workspace's policy, with the budget of the command line if there is one.
  ///
  /// - Throws: `SessionError.noBudget` if neither says what can be spent.
  package func policy(_ loaded: LoadedRound, budget: Money?) throws(SessionError) -> Policy {
    var policy = loaded.policy
    if let budget { policy.budget = budget }
    if policy.isWithoutBudget { throw .noBudget(file: loaded.policyFile) }
    return policy
  }

  /// The policy of a proposal: without what a known reorganisation makes wrong, if the proposal is to avoid that.
  ///
  /// - Throws: `SessionError.noBudget` if nobody says what can be spent.
  package func policy(
    _ loaded: LoadedRound,
    budget: Money?,
    for particulars: Proposal.Particulars
  ) throws(SessionError) -> Policy {
    let policy = try policy(loaded, budget: budget)
    let day = particulars.day(in: loaded.round)
    guard particulars.avoidsObsolete, let next = loaded.register.knownReorganisation(on: day) else { return policy }
    return policy.avoidingObsolete(next, in: loaded.edition)
  }

  /// Assesses every unit of the register as it is once all that is committed is there; how it stands today is in each.
  package func assess(_ loaded: LoadedRound) throws(PlanningError) -> [UnitAssessment] {
    try loaded.basis.assess(under: loaded.policy, workers: settings.workers(.assessing))
  }

  /// Assesses every unit of the register as its inventory shows it.
  package func assessToday(_ loaded: LoadedRound) throws(PlanningError) -> [UnitAssessment] {
    try assess(loaded).map(\.today)
  }

  /// Plans for all units assessed.
  package func plan(
    _ loaded: LoadedRound,
    _ assessments: [UnitAssessment],
    policy: Policy,
    searchLimit: Int = FundingPlanner.usualSearchLimit
  ) throws(PlanningError) -> FundingPlan {
    let planner = FundingPlanner(
      edition: loaded.edition,
      policy: policy,
      round: loaded.round,
      searchLimit: searchLimit,
      workers: settings.workers(.planning)
    )
    return try planner.plan(assessments)
  }

  /// Holds every unit against the identity standard.
  package func audit(_ loaded: LoadedRound) throws(PlanningError) -> UniformityAudit {
    let workspace = loaded.workspace
    return try UniformityAudit(
      register: loaded.register,
      edition: workspace.edition,
      inventories: loaded.inventories,
      round: loaded.round,
      estimate: CostEstimate(prices: workspace.prices, policy: loaded.policy)
    )
  }

  /// The whole audit: uniformity, evidence, what is waived, and what decisions have bought.
  ///
  /// - Parameter deliveries: what is doubtful about things that were bought by decisions.
  package func cityAudit(
    _ loaded: LoadedRound,
    deliveries: [AuditFinding] = []
  ) throws(PlanningError) -> CityAudit {
    CityAudit(
      try audit(loaded),
      register: loaded.register,
      edition: loaded.edition,
      inventories: loaded.inventories,
      assessments: try assessToday(loaded),
      waivers: loaded.workspace.waivers,
      photos: loaded.evidence,
      deliveries: deliveries,
      on: loaded.day
    )
  }
}

extension Session {
  /// Reads two rounds of one workspace: by default the newest, and the one before it.
  ///
  /// - Throws: `SessionError` if the rounds are not in order or there is no earlier one; otherwise as `load`.
  package func loadRounds(from: Round?, to: Round?) throws -> (earlier: LoadedRound, later: LoadedRound) {
    let workspace = try loadWorkspace()
    let later = try reader.chooseRound(to ?? settings.round)
    guard let earlier = try from.map(reader.chooseRound) ?? workspace.workspace.rounds.last(where: { $0 < later })
    else {
      throw SessionError.noRoundBefore(later)
    }
    guard earlier < later else { throw SessionError.roundsOutOfOrder(earlier, later) }
    // What units have can be compared only for the same units: those of the later round.
    let day = settings.asOf ?? later.lastDay
    return (try load(earlier, of: workspace, asOf: day), try load(later, of: workspace))
  }
}

/// Findings because of which a command cannot go on.
package struct FindingsStop: Error {
  package let findings: [Finding]

  package init(findings: [Finding]) { self.findings = findings }
}

/// Rounds, days and units that a workspace does not have as they are asked for.
package enum SessionError: Error {
  /// The register has nobody to issue a proposal on a day.
  case noAuthority(CalendarDate, file: String)
  /// The round is the first, so that there is none to compare it with.
  case noRoundBefore(Round)
  case roundsOutOfOrder(Round, Round)
  /// The round holds the units of a later order than that of the day.
  case dayBefore(CalendarDate, Round)
  /// No round is there after which the next one could be prepared.
  case noRoundToFollow(folder: String)
  /// Nobody says how much can be spent.
  case noBudget(file: String)
  /// The file is not the record of a proposal.
  case noProposal(String)
  /// A proposal lies where no decision of the workspace can name it.
  case proposalElsewhere(String, folder: String)
  /// A proposal asks for nothing, so that there is nothing to decide.
  case nothingProposed(String)
}

import CommandLine
import FacilityPlanning
import FileFormats
import InventoryIntake
import ProposalAuditing
import ProposalWriting
import Vocabulary

/// The way from the workspace to a plan, as the options of a command ask for it.
struct Session {
  let options: CommonOptions
  var tables = TableOptions()
  /// The folder that results name in place of the workspace's own: that of a proposal which is to be made again.
  var recordedFolder: String?

  var reader: WorkspaceReader {
    WorkspaceReader(folder: options.inventories, named: recordedFolder, csvReader: tables.csvReader)
  }

  /// Reads the top of the workspace and a round.
  ///
  /// - Parameter policyFile: A policy that stands in for the workspace's own.
  /// - Throws: `WorkspaceError`; or `FindingsStop` at findings of severity error, with `--strict` at any.
  func load(policyFile: String? = nil) throws -> LoadedRound {
    let workspace = try loadWorkspace(policyFile: policyFile)
    return try load(try reader.chooseRound(options.round), of: workspace)
  }

  /// Reads the top of the workspace.
  func loadWorkspace(policyFile: String? = nil) throws -> (workspace: Workspace, findings: [Finding]) {
    let reading = try reader.read(substitutes: policyFile.map { [.policy: $0] } ?? [:])
    guard let workspace = reading.workspace else { throw FindingsStop(findings: reading.findings) }
    return (workspace, reading.findings)
  }

  /// Reads a round of a workspace.
  ///
  /// - Parameter asOf: the day whose units are meant; that of the options unless given.
  func load(
    _ round: Round,
    of top: (workspace: Workspace, findings: [Finding]),
    asOf: CalendarDate? = nil
  ) throws -> LoadedRound {
    let reading = try reader.read(round, of: top.workspace)
    let findings = top.findings + reading.findings
    let loaded = LoadedRound(workspace: top.workspace, reading: reading, findings: findings, asOf: asOf ?? options.asOf)
    if let day = options.asOf, loaded.isLater(than: day) { throw CommandFailure(day: day, before: round) }
    if options.fails(loaded.findings) { throw FindingsStop(findings: loaded.findings) }
    return loaded
  }

  /// The workspace's policy, with the budget of the command line if there is one.
  func policy(_ loaded: LoadedRound, budget: Money?) -> Policy {
    var policy = loaded.policy
    if let budget { policy.budget = budget }
    return policy
  }

  /// Assesses every unit of the register.
  func assess(_ loaded: LoadedRound) throws(PlanningError) -> [UnitAssessment] {
    let workspace = loaded.workspace
    let assessor = Assessor(edition: workspace.edition, prices: workspace.prices, policy: workspace.policy)
    return try assessor.assess(loaded.register, inventories: loaded.inventories)
  }

  /// Plans for all units assessed.
  func plan(
    _ loaded: LoadedRound,
    _ assessments: [UnitAssessment],
    policy: Policy,
    searchLimit: SearchLimit = .usual
  ) throws(PlanningError) -> FundingPlan {
    let planner = FundingPlanner(
      edition: loaded.edition,
      policy: policy,
      round: loaded.round,
      searchLimit: searchLimit.states
    )
    return try planner.plan(assessments)
  }

  /// Holds every unit against the identity standard.
  func audit(_ loaded: LoadedRound) throws(PlanningError) -> UniformityAudit {
    let workspace = loaded.workspace
    return try UniformityAudit(
      register: loaded.register,
      edition: workspace.edition,
      inventories: loaded.inventories,
      round: loaded.round,
      estimate: CostEstimate(prices: workspace.prices, policy: workspace.policy)
    )
  }

  /// The whole audit: uniformity, evidence, and what is waived.
  func cityAudit(_ loaded: LoadedRound) throws(PlanningError) -> CityAudit {
    CityAudit(
      try audit(loaded),
      register: loaded.register,
      edition: loaded.edition,
      inventories: loaded.inventories,
      assessments: try assess(loaded),
      waivers: loaded.workspace.waivers,
      on: loaded.day
    )
  }
}

extension Session {
  /// Reads two rounds of one workspace: by default the newest, and the one before it.
  ///
  /// - Throws: `CommandFailure` if the rounds are not in order or there is no earlier one; otherwise as `load`.
  func loadRounds(from: Round?, to: Round?) throws -> (earlier: LoadedRound, later: LoadedRound) {
    let workspace = try loadWorkspace()
    let later = try reader.chooseRound(to ?? options.round)
    guard let earlier = try from.map(reader.chooseRound) ?? workspace.workspace.rounds.last(where: { $0 < later })
    else {
      throw CommandFailure(noRoundBefore: later)
    }
    guard earlier < later else { throw CommandFailure(roundsOutOfOrder: earlier, later) }
    // What units have can be compared only for the same units: those of the later round.
    let day = options.asOf ?? later.lastDay
    return (try load(earlier, of: workspace, asOf: day), try load(later, of: workspace))
  }
}

extension Session {
  /// Plans every scenario asked for: all of them for the first policy, then for the next.
  func scenarios(_ loaded: LoadedRound, _ wanted: PlanOptions) throws -> [Scenario] {
    var policies = [(file: loaded.policyFile, policy: loaded.policy)]
    for file in wanted.policyFiles.dropFirst() {
      policies.append((file, try policy(in: file).following(loaded.successor)))
    }
    let planner = ScenarioPlanner(
      edition: loaded.edition,
      round: loaded.round,
      searchLimit: wanted.searchLimit.states
    )
    var scenarios: [Scenario] = []
    for (file, policy) in policies {
      let assessments = try loaded.basis.assess(under: policy)
      for (strategy, budget) in wanted.makings {
        var policy = policy
        if let budget { policy.budget = budget }
        scenarios.append(try planner.scenario(strategy, under: policy, policyFile: file, for: assessments))
      }
    }
    return scenarios
  }

  /// Reads a policy as if it were the workspace's own.
  private func policy(in file: String) throws -> Policy {
    let reading = try reader.read(substitutes: [.policy: file])
    guard let workspace = reading.workspace, !options.fails(reading.findings) else {
      throw FindingsStop(findings: reading.findings)
    }
    return workspace.policy
  }
}

extension Session {
  /// The session that reads what a record names: the files of its workspace, the units of its day.
  func reading(_ file: RecordFile) -> Session {
    var options = options
    options.asOf = file.asOf
    return Session(options: options, tables: tables, recordedFolder: file.workspace)
  }

  /// Where an input lies that a record names in the folder of then.
  func location(of path: String) -> String {
    guard let recordedFolder, path.hasPrefix("\(recordedFolder)/") else { return path }
    let folder = options.inventories.hasSuffix("/") ? String(options.inventories.dropLast()) : options.inventories
    return folder + path.dropFirst(recordedFolder.count)
  }

  /// What the inputs say now, for judging a record by itself.
  func verificationBasis(_ file: RecordFile, _ loaded: LoadedRound) throws(PlanningError) -> VerificationBasis {
    VerificationBasis(
      register: loaded.register,
      edition: loaded.edition,
      prices: loaded.workspace.prices,
      policy: policy(loaded, budget: file.budget),
      rules: loaded.workspace.rules?.inForce(on: file.particulars.day(in: loaded.round)),
      assessments: try assess(loaded),
      inputs: inputs(of: loaded)
    )
  }

  /// Makes the proposal again, with the particulars that its record names.
  ///
  /// - Returns: the files as they would be written.
  func remake(
    _ file: RecordFile,
    _ loaded: LoadedRound,
    searchLimit: SearchLimit
  ) throws -> [ProposalFiles.File] {
    let proposal = try proposal(
      loaded,
      budget: file.budget,
      particulars: file.particulars,
      searchLimit: searchLimit
    )
    let page = try pageContent(loaded, proposal)
    return try ProposalFiles(proposal, page: page, language: file.language).files
  }
}

import CommandLine
import FacilityPlanning
import InventoryIntake
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

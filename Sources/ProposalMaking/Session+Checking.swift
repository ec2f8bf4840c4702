package import InventoryIntake
import Vocabulary

extension Session {
  /// Checks the top of the workspace and every submission of its round.
  ///
  /// - Throws: `WorkspaceError` if something is not there or cannot be opened.
  package func checkRound() throws -> CheckResult {
    let top = try reader.read()
    var result = CheckResult(findings: top.findings, files: top.files, rows: 0)
    // The workbook of settings gets a copy with notes like a submission, if there is anything to note.
    let workbook = "\(reader.name)/\(WorkspaceRole.workbook.fileName)"
    if top.findings.contains(where: { $0.source.file == workbook }) { result.submissions.append(workbook) }
    let round = try reader.chooseRound(settings.round)
    guard let workspace = top.workspace.map(answered) else { return result }
    result.add(workspace.decisions)
    let reading = try reader.read(round, of: workspace)
    result.add(reading)
    let loaded = LoadedRound(workspace: workspace, reading: reading, findings: [], asOf: settings.asOf)
    result.findings += decisionFindings(of: loaded).filter { !workspace.decisions.findings.contains($0) }
    result.findings += laterPrices(of: loaded, than: loaded.day)
    result.findings += Finding.missingBudget(of: round, under: workspace.policy, in: loaded.policyFile)
    return result
  }

  /// Checks single files: settings by their usual names, in place of the workspace's own, and submissions.
  ///
  /// - Throws: `WorkspaceError`; `FindingsStop` if submissions cannot be judged by a workspace with errors.
  package func check(_ files: [String]) throws -> CheckResult {
    var result = CheckResult(findings: [], files: 0, rows: 0)
    var submissions: [String] = []
    var decisions: [String] = []
    for file in files {
      guard let role = WorkspaceRole(rawValue: String(file.split(separator: "/").last ?? "")) else {
        if reader.isDecision(file) { decisions.append(file) } else { submissions.append(file) }
        continue
      }
      let reading = try reader.read(substitutes: [role: file])
      let findings = reading.findings + laterPrices(in: reading.workspace)
      result.findings += findings.filter { $0.source.file == file }
      result.files += 1
      if role == .workbook { result.submissions.append(file) }
    }
    guard !submissions.isEmpty || !decisions.isEmpty else { return result }
    let top = try reader.read()
    guard let workspace = top.workspace else { throw FindingsStop(findings: top.findings) }
    let proposals = AnsweredProposals(beside: settings.inventories)
    for file in decisions {
      var reading = try reader.readDecision(file, of: workspace)
      reading.add(reading.decision.map(proposals.findings) ?? [])
      result.add(reading)
    }
    guard !submissions.isEmpty else { return result }
    let round = try reader.chooseRound(settings.round)
    result.add(try reader.read(files: submissions, defaultRound: round, of: workspace))
    return result
  }
}

/// What `check` found, and how much it read.
package struct CheckResult {
  package var findings: [Finding]
  package var files: Int
  /// The rows about items.
  package var rows: Int
  /// How many rows of tables have each role.
  package var roles: [RowRole: Int] = [:]
  /// Names of assets in registers that could be taught as items.
  package var proposals: [ProposedAlias] = []
  /// The paths of the submissions that were read, and of the workbook of settings if it was named or faulty.
  package var submissions: [String] = []

  mutating func add(_ folder: DecisionFolder) {
    findings += folder.strays
    for reading in folder.readings { add(reading) }
  }

  mutating func add(_ reading: DecisionReading) {
    findings += reading.findings
    files += 1
    rows += reading.rows
    roles.merge(reading.roles, uniquingKeysWith: +)
    submissions.append(reading.input.path)
  }

  mutating func add(_ reading: RoundReading) {
    findings += reading.findings
    files += reading.inputs.count
    rows += reading.rows
    roles.merge(reading.roles, uniquingKeysWith: +)
    for proposal in reading.proposals where !proposals.contains(proposal) { proposals.append(proposal) }
    submissions += reading.inputs.map(\.path)
  }
}

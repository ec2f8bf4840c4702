import FacilityPlanning
import FileFormats
import InventoryIntake
package import ProposalAuditing
package import ProposalRecord
import ProposalWriting
package import Vocabulary

extension Session {
  /// The session that reads what a record names: the files of its workspace, the units of its day.
  package func reading(_ file: RecordFile) -> Session {
    var settings = settings
    settings.asOf = file.record.particulars.asOf
    settings.recordedFolder = file.record.workspace
    settings.movedSettings = files(of: file).settings
    settings.isConfined = true
    settings.answered = file.digest
    return Session(settings)
  }

  /// The files that a record names, where they lie now.
  private func files(of file: RecordFile) -> RecordedFiles {
    RecordedFiles(of: file, workspace: settings.inventories)
  }

  /// Verifies a record against what the workspace holds now.
  ///
  /// - Parameter wording: Says what stopped the recomputing, if it can be said in words.
  /// - Throws: `WorkspaceError` if not one input is there; what stops the recomputing, unless a difference explains it.
  package func verify(
    _ file: RecordFile,
    searchLimit: Int,
    wording: (any Error) -> LocalizedText?
  ) throws -> ProposalVerification {
    let files = files(of: file)
    var verification = ProposalVerification(of: file, in: files)
    if verification.isWithoutInputs { throw WorkspaceError.missingFolder(settings.inventories) }
    guard let round = file.record.round.value.flatMap(Round.init) else {
      verification.missRound(in: settings.inventories, available: nil)
      return verification
    }
    do {
      let loaded = try load(try reader.chooseRound(round), of: try loadWorkspace())
      verification.edition = loaded.edition
      verification.recount(try verificationBasis(file, loaded))
      try verification.compare(with: try remake(file, loaded, searchLimit: searchLimit))
      verification.noteBudget(loaded.policy.budget, in: loaded.policyFile)
      if let moved = files.settings { verification.tell(settingsOfToday(than: moved)) }
    } catch WorkspaceError.unknownRound(_, let folder, let available) {
      verification.missRound(in: folder, available: available)
    } catch let stop as FindingsStop {
      for finding in stop.findings where finding.severity == .error && WorkspaceReader.isOfDecision(finding.source.file)
      {
        verification.faultDecision(finding.message, at: finding.source)
      }
      guard verification.hasDifferences else { throw stop }
      verification.noteFindings(stop.findings.count)
    } catch {
      guard verification.hasDifferences, let text = wording(error) else { throw error }
      verification.noteStop(text)
    }
    return verification
  }

  /// What the settings of today say, held against those that were moved.
  private func settingsOfToday(than moved: [String: String]) -> SettingsOfToday {
    let comparison = SettingsComparison(of: moved, in: settings.inventories, settings.csvReader)
    return SettingsOfToday(
      files: comparison.files,
      changes: comparison.changes?.map { change in
        SettingsOfToday.Change(
          input: settings.recordedFolder.map { "\($0)/\(change.document)" } ?? change.document,
          member: change.member,
          before: change.before,
          now: change.now,
          source: change.source
        )
      }
    )
  }

  /// What the inputs say now, for judging a record by itself.
  private func verificationBasis(
    _ file: RecordFile,
    _ loaded: LoadedRound
  ) throws -> VerificationBasis {
    VerificationBasis(
      register: loaded.register,
      edition: loaded.edition,
      prices: loaded.workspace.prices,
      policy: try policy(loaded, budget: file.record.amountOfBudget, for: file.record.particulars),
      rules: loaded.workspace.rules?.inForce(on: file.record.particulars.day(in: loaded.round)),
      assessments: try assess(loaded),
      members: members(of: loaded)
    )
  }

  /// Where members of the settings stand.
  private func members(of loaded: LoadedRound) -> SettingsMembers {
    let places = loaded.workspace.places
    return SettingsMembers(inputs(of: loaded), budget: loaded.policy.budgetMember) { role, member in
      WorkspaceRole(role).flatMap { places.cell(of: member, in: $0) }
    }
  }

  /// The files of the proposal made again, with the particulars that its record names.
  private func remake(
    _ file: RecordFile,
    _ loaded: LoadedRound,
    searchLimit: Int
  ) throws -> [String: [UInt8]] {
    let record = file.record
    let proposal = try proposal(
      loaded,
      budget: record.amountOfBudget,
      particulars: record.particulars,
      searchLimit: searchLimit
    )
    let history = try history(before: loaded)
    let language = record.language.value.flatMap(Language.init(rawValue:)) ?? .vietnamese
    let files = try ProposalFiles(proposal, language: language, workers: settings.workers(.writing)) {
      try pageContent(loaded, after: history, proposal)
    }.files
    return Dictionary(uniqueKeysWithValues: files.map { ($0.name, $0.contents) })
  }
}

extension Session {
  /// A proposal with those of its inventories that are still as they were when it was made.
  package func comparedProposal(_ file: RecordFile) -> ComparedProposal {
    let session = reading(file)
    let lost = file.lostInputs(in: session.files(of: file))
    var inventories: [String: Inventory] = [:]
    var edition: CriteriaEdition?
    if let round = file.record.round.value.flatMap(Round.init), let top = try? session.loadWorkspace() {
      edition = top.workspace.edition
      let loaded = (try? session.reader.read(round, of: top.workspace)).map {
        LoadedRound(workspace: top.workspace, reading: $0, findings: [], asOf: file.record.particulars.asOf)
      }
      for inventory in loaded?.inventories ?? [] where lost.isDisjoint(with: inventory.files) {
        inventories[inventory.unit.description] = inventory
      }
    }
    return ComparedProposal(file, inventories: inventories, edition: edition, lostInputs: lost)
  }
}

extension Session {
  /// What the inputs that a record names say now, as far as they can be read.
  ///
  /// A figure is traced by its record; the cells behind it are shown if they are still there.
  package func traceInputs(of file: RecordFile) -> TraceInputs {
    let session = reading(file)
    let files = session.files(of: file)
    var cells: [String: CellTexts] = [:]
    for name in file.record.inputs.elements().compactMap(\.file.value) {
      guard let bytes = try? files.read(input: name) else { continue }
      cells[name] = CellTexts(bytes, name: name)
    }
    let top = try? session.loadWorkspace()
    let decisions = top?.workspace.decisions.book.decisions.filter { $0.answers(recordOf: file.digest) } ?? []
    for decision in decisions {
      guard let bytes = try? files.read(input: decision.file) else { continue }
      cells[decision.file] = CellTexts(bytes, name: decision.file)
    }
    guard let round = file.record.round.value.flatMap(Round.init), let top,
      let loaded = try? session.load(round, of: top), let assessments = try? session.assess(loaded)
    else { return TraceInputs(decisions: decisions, cells: cells) }
    return TraceInputs(
      edition: loaded.edition,
      prices: loaded.workspace.prices,
      rules: loaded.workspace.rules?.inForce(on: file.record.particulars.day(in: loaded.round)),
      assessments: assessments,
      members: session.members(of: loaded),
      decisions: decisions,
      facts: loaded.inventories.map { InventoryFacts($0, edition: loaded.edition) },
      cells: cells
    )
  }
}

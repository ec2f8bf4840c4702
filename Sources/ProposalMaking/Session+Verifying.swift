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
    return Session(settings)
  }

  /// Where an input lies that a record names in the folder of then.
  package func location(of path: String) -> String {
    guard let recordedFolder = settings.recordedFolder, path.hasPrefix("\(recordedFolder)/") else { return path }
    let folder = settings.inventories.hasSuffix("/") ? String(settings.inventories.dropLast()) : settings.inventories
    return folder + path.dropFirst(recordedFolder.count)
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
    var verification = ProposalVerification(of: file, location: location)
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
      verification.noteBudget(loaded.workspace.policy.budget)
    } catch WorkspaceError.unknownRound(_, let folder, let available) {
      verification.missRound(in: folder, available: available)
    } catch let stop as FindingsStop where verification.hasDifferences {
      verification.noteFindings(stop.findings.count)
    } catch {
      guard verification.hasDifferences, let text = wording(error) else { throw error }
      verification.noteStop(text)
    }
    return verification
  }

  /// What the inputs say now, for judging a record by itself.
  private func verificationBasis(
    _ file: RecordFile,
    _ loaded: LoadedRound
  ) throws(PlanningError) -> VerificationBasis {
    VerificationBasis(
      register: loaded.register,
      edition: loaded.edition,
      prices: loaded.workspace.prices,
      policy: policy(loaded, budget: file.record.amountOfBudget),
      rules: loaded.workspace.rules?.inForce(on: file.record.particulars.day(in: loaded.round)),
      assessments: try assess(loaded),
      inputs: inputs(of: loaded)
    )
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
    let page = try pageContent(loaded, after: try history(before: loaded), proposal)
    let language = record.language.value.flatMap(Language.init(rawValue:)) ?? .vietnamese
    let files = try ProposalFiles(proposal, page: page, language: language).files
    return Dictionary(uniqueKeysWithValues: files.map { ($0.name, $0.contents) })
  }
}

import FacilityPlanning
import FileFormats
import InventoryIntake
import ProposalAuditing
import ProposalMaking
import ProposalWriting
import Vocabulary

extension Session {
  /// The session that reads what a record names: the files of its workspace, the units of its day.
  func reading(_ file: RecordFile) -> Session {
    var settings = settings
    settings.asOf = file.asOf
    settings.recordedFolder = file.workspace
    return Session(settings)
  }

  /// Where an input lies that a record names in the folder of then.
  func location(of path: String) -> String {
    guard let recordedFolder = settings.recordedFolder, path.hasPrefix("\(recordedFolder)/") else { return path }
    let folder = settings.inventories.hasSuffix("/") ? String(settings.inventories.dropLast()) : settings.inventories
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
  ) throws -> [OutputFolder.File] {
    let proposal = try proposal(
      loaded,
      budget: file.budget,
      particulars: file.particulars,
      searchLimit: searchLimit.states
    )
    let page = try pageContent(loaded, after: try history(before: loaded), proposal)
    return try ProposalFiles(proposal, page: page, language: file.language).files
  }
}

import FacilityPlanning
package import FileFormats
package import Vocabulary

/// Why a workspace or a round cannot be opened at all.
package enum WorkspaceError: Error, Sendable, Hashable {
  case missingFolder(String)
  case file(FileReadError)
  /// The workspace holds no round.
  case noRound(folder: String)
  case unknownRound(Round, folder: String, available: [Round])
}

package import FileFormats
package import InventoryIntake
package import Vocabulary

/// Which workspace is worked with, which of its rounds and days is meant, and how strictly it is read.
package struct WorkspaceSettings: Sendable {
  /// The folder of the workspace, like `inventories`.
  package var inventories: String
  /// The newest round unless given.
  package var round: Round?
  /// The day whose units are meant; the last of the round's month unless given.
  package var asOf: CalendarDate?
  /// Whether a warning stops like an error.
  package var isStrict: Bool
  /// Reads tables of text whose content does not tell their encoding and their delimiter.
  package var csvReader: CSVReader
  /// The folder that results name in place of the workspace's own: that of a proposal which is to be made again.
  package var recordedFolder: String?
  /// Where the files at the top of the workspace lie now that such a proposal names, if they were moved.
  package var movedSettings: [String: String]?
  /// Whether no link is followed that leads out of the folder of the workspace: for what a stranger handed over.
  package var isConfined = false
  /// The digest of the record that is to be made again: what was decided on it does not count for it.
  package var answered: String?
  /// Who does what can be shared out.
  package var workers: @Sendable (SharedWork) -> Workers = { _ in .allCores }

  package init(
    inventories: String,
    round: Round? = nil,
    asOf: CalendarDate? = nil,
    isStrict: Bool = false,
    csvReader: CSVReader = CSVReader(),
    recordedFolder: String? = nil
  ) {
    self.inventories = inventories
    self.round = round
    self.asOf = asOf
    self.isStrict = isStrict
    self.csvReader = csvReader
    self.recordedFolder = recordedFolder
  }

  /// Whether findings stop what is under way.
  package func fails(_ findings: [Finding]) -> Bool { findings.hasErrors || (isStrict && !findings.isEmpty) }
}

/// Work of which the parts do not depend on each other, as a person who waits for it would call it.
package enum SharedWork: Sendable, Hashable, CaseIterable {
  case reading
  case assessing
  case planning
  case explaining
  case writing
}

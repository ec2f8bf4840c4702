import FacilityPlanning
package import FileFormats
package import InventoryIntake
import ProposalWriting
package import Vocabulary

/// A collection as it was decided upon, and the files that were written for it.
package struct CollectionResult {
  package let collection: Collection
  /// The paths of the files that were written; none of a dry run, or if nothing is new.
  package let written: [String]
  /// The paths of the letters to units that are late; nothing if none were asked for.
  package var reminders: [String]?
}

extension Session {
  /// Puts what units sent into a round: all that is to be written, or nothing.
  ///
  /// While it reads and writes, no other run writes into the workspace, and what an earlier one left half done is
  /// finished or undone before.
  ///
  /// - Parameter isDry: Whether nothing is written.
  /// - Throws: `CollectError`, `WorkspaceError`, `OutputError`; `FindingsStop` at errors in the workspace.
  package func collect(_ paths: [FilePath], isDry: Bool, language: Language) throws -> CollectionResult {
    guard let folder = FilePath(settings.inventories), folder.standing == .folder else {
      throw WorkspaceError.missingFolder(settings.inventories)
    }
    guard !isDry else { return CollectionResult(collection: try collection(paths, language), written: []) }
    let output = try OutputFolder(folder, waits: true)
    let collection = try collection(paths, language)
    guard !collection.files.isEmpty || !collection.removed.isEmpty else {
      return CollectionResult(collection: collection, written: [])
    }
    let outcome = try output.write(collection.files, replacingAll: true, removing: collection.removed)
    return CollectionResult(collection: collection, written: outcome.written)
  }

  /// Writes the letters to the units that are late after a collection into `reminders/<round>/`: one to all, one to each.
  ///
  /// - Parameter isForced: Whether letters are replaced that somebody has changed since.
  /// - Throws: `OutputError`; `SessionError.noAuthority` if the register has nobody to sign on that day.
  package func remind(
    after collection: Collection,
    replacingAll isForced: Bool,
    language: Language
  ) throws -> OutputFolder.Outcome {
    let (workspace, _) = try loadWorkspace()
    let late = collection.late
    let day = settings.asOf ?? late.deadline ?? collection.round.lastDay
    let reading = RoundReading(round: collection.round)
    let loaded = LoadedRound(workspace: workspace, reading: reading, findings: [], asOf: settings.asOf)
    guard let authority = loaded.register.authority(on: day) else {
      throw SessionError.noAuthority(day, file: loaded.file(.register))
    }
    let letters = ReminderLetters(
      authority,
      register: loaded.register,
      round: collection.round,
      late: late.all.map(\.code),
      asOf: settings.asOf,
      deadline: late.deadline,
      rules: workspace.rules?.inForce(on: day)
    )
    let folder = try ListedFolder(FilePath(named: "reminders").appending("\(collection.round)"), of: "reminders")
    let files = try letters.files(in: language)
    return try folder.write(files, for: collection.round, others: .removed, replacingAll: isForced)
  }

  private func collection(_ paths: [FilePath], _ language: Language) throws -> Collection {
    let (workspace, _) = try loadWorkspace()
    guard let round = settings.round ?? workspace.rounds.last else {
      throw CollectError.noRound(folder: settings.inventories)
    }
    let collected = try reader.collect(
      paths,
      into: round,
      of: workspace,
      isStrict: settings.isStrict,
      language: language
    )
    guard let collection = collected.value else { throw FindingsStop(findings: collected.findings) }
    return collection
  }
}

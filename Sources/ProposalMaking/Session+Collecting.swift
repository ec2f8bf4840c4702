package import FileFormats
package import InventoryIntake
package import Vocabulary

/// A collection as it was decided upon, and the files that were written for it.
package struct CollectionResult {
  package let collection: Collection
  /// The paths of the files that were written; none of a dry run, or if nothing is new.
  package let written: [String]
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

package import FileFormats

extension DecisionDraft {
  /// What writing a draft did.
  package struct Outcome: Sendable, Hashable {
    /// The path of the file.
    package let written: String
    /// Where files went that stood in its place.
    package let superseded: [String]
  }

  /// Writes the draft, and never over what somebody has filled in: with force such a file moves to `superseded`.
  ///
  /// - Throws: `OutputError.existing` if a decision of that name stands there in any clothes, unless forced;
  ///   `FileReadError` if it cannot be kept; `WorkbookWriteError`.
  package func write(in clothes: Clothes, to path: FilePath, replacingAll isForced: Bool) throws -> Outcome {
    guard !path.namesFolder, path.standing != .folder else {
      throw OutputError.file(FileWriteError(path: path.description, reason: .isDirectory))
    }
    let contents = try contents(in: clothes)
    let folder = path.folder
    let names = Set([path.name] + Clothes.allCases.map { "\(path.stem).\($0.rawValue)" }).sorted()
    var kept: [OutputFolder.File] = []
    var others: [String] = []
    for name in names where folder.appending(name).standing == .file {
      let bytes = try FileReader().read(folder.appending(name).description)
      // The draft as the tool wrote it is nobody's work.
      if name == path.name, bytes == contents { return Outcome(written: path.description, superseded: []) }
      guard isForced else { throw OutputError.existing([folder.appending(name).description]) }
      kept.append(.init(name: RoundFolders.supersededName(for: name, in: folder.description), contents: bytes))
      if name != path.name { others.append(name) }
    }
    let output: OutputFolder
    do throws(FileWriteError) { output = try OutputFolder(folder, waits: true) } catch { throw OutputError.file(error) }
    let new = OutputFolder.File(name: path.name, contents: contents)
    try output.write([new] + kept, replacingAll: true, removing: others)
    return Outcome(
      written: path.description,
      superseded: kept.map { folder.appending($0.name).description }
    )
  }
}

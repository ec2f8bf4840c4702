package import FileFormats
package import Vocabulary

extension WorkspaceReader {
  /// Reads what units sent, and decides what becomes of it in a round; nothing is changed.
  ///
  /// - Parameters:
  ///   - paths: files, folders and archives, as they came.
  ///   - isStrict: whether warnings keep a file from being accepted.
  ///   - language: that of return sheets and mails.
  /// - Throws: ``CollectError`` for paths that cannot be taken; `WorkspaceError` if the round cannot be read.
  /// - Returns: the collection; nothing but findings if the receipts of the round cannot be relied upon.
  package func collect(
    _ paths: [FilePath],
    into round: Round,
    of workspace: Workspace,
    isStrict: Bool,
    language: Language
  ) throws -> Checked<Collection> {
    let sent = try SentPaths(paths, outside: folder.location)
    let place = "\(folder.name)/\(round)"
    let isThere = RoundFolders.isFolder(folder.location(of: place))
    let table = "\(place)/\(CollectedPlace.receipts)"
    var receipts: [Receipt] = []
    if RoundFolders.exists(folder.location(of: table)) {
      let file = ReceiptFile(try readFile(table), file: table)
      guard !file.findings.hasErrors else { return Checked(nil, file.findings) }
      receipts = file.receipts
    }
    let reader = reader(of: round, workspace, WordBook(workspace.edition))
    let standing = try StandingSubmissions(
      isThere ? FilesSetAside(try RoundFolders(folder: folder).files(of: round), of: folder).submissions : [],
      round: round,
      folder: folder,
      receipts: receipts,
      reader: reader
    )
    let shelf = SentShelf()
    let files = SentFileReader(reader: reader, round: round, folder: place, shelf: shelf)
    let read = sent.files.flatMap(files.read) + sent.refusals.map { SentFile(trail: $0.trail, refused: $0.reason) }
    let builder = CollectionBuilder(
      round: round,
      workspace: workspace,
      folder: folder,
      reader: reader,
      shelf: shelf,
      language: language
    )
    let intake = try Intake(read, standing, isStrict: isStrict)
    return Checked(try builder.collection(read, intake, receipts: receipts))
  }
}

extension SentFile {
  /// What was not even looked into.
  fileprivate init(trail: [String], refused reason: SentRefusal) {
    let version = FileVersion(mark: nil, documentTime: nil, fileTime: nil)
    self.init(trail: trail, bytes: nil, size: 0, digest: "", version: version, content: .refused(reason))
  }
}

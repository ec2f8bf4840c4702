import FacilityPlanning
package import FileFormats
package import Vocabulary

/// Opens a workspace: the files at its top, and its rounds.
package struct WorkspaceReader: Sendable {
  let folder: WorkspaceFolder
  /// The folder that no link may lead out of; nothing if links are followed wherever they lead.
  private let confinement: ConfinedFolder?
  /// Where the files at the top lie, by the paths that results name; in their places unless given.
  private let settings: [String: String]?
  let csvReader: CSVReader
  private let workers: Workers

  /// - Parameters:
  ///   - folder: the path of the workspace, like `inventories`.
  ///   - name: the path that results name in its place; the same unless given.
  ///   - settings: where the files at the top lie, by the paths that results name, if they were moved since a result was
  ///     made; then no others are read.
  ///   - isConfined: whether files are refused that a link leads to out of the workspace.
  ///   - csvReader: reads submissions and substitutes; it knows their encoding and their delimiter if the content is not
  ///     to tell them.
  ///   - workers: read the submissions of a round.
  package init(
    folder: String,
    named name: String? = nil,
    settings: [String: String]? = nil,
    isConfined: Bool = false,
    csvReader: CSVReader = CSVReader(),
    workers: Workers = .allCores
  ) {
    self.csvReader = csvReader
    self.settings = settings
    self.workers = workers
    confinement = isConfined ? ConfinedFolder(folder) : nil
    self.folder = WorkspaceFolder(folder, name: name)
  }

  /// The path of the workspace as results name it.
  package var name: String { folder.name }

  /// Reads the files at the top of the workspace and checks them against each other.
  ///
  /// - Parameter substitutes: files that stand in for the workspace's own.
  /// - Throws: `WorkspaceError` if the folder or a file is not there or cannot be opened.
  package func read(substitutes: [WorkspaceRole: String] = [:]) throws(WorkspaceError) -> WorkspaceReading {
    guard RoundFolders.isFolder(folder.location) else { throw .missingFolder(folder.location) }
    var documents = WorkspaceDocuments()
    if substitutes[.prices] != nil { documents.csvReader = csvReader }
    for role in WorkspaceRole.allCases {
      let path = substitutes[role] ?? "\(folder.name)/\(role.fileName)"
      if substitutes[role] == nil, !isThere(path) { continue }
      documents.add(role, bytes: try readFile(path), path: path, isSubstitute: substitutes[role] != nil)
    }
    documents.openWorkbook()
    let missing = WorkspaceRole.allCases.filter { !$0.isOptional && !documents.describes($0) }
    if !missing.isEmpty {
      throw .missingFiles(
        missing.map { folder.location(of: "\(folder.name)/\($0.fileName)") },
        workbook: folder.location(of: "\(folder.name)/\(WorkspaceRole.workbook.fileName)")
      )
    }
    var reading = WorkspaceReading(workspace: nil, findings: [], files: documents.inputs.count)
    let content = documents.content()
    reading.findings = (content.findings + (try RoundFolders(folder: folder).strays())).inReadingOrder().listed()
    guard !reading.findings.hasErrors, let register = content.register, let edition = content.edition,
      let prices = content.prices, let policy = content.policy, let aliases = content.aliases,
      let waivers = content.waivers
    else { return reading }
    reading.workspace = Workspace(
      folder: folder.location,
      register: register,
      edition: edition,
      prices: prices,
      policy: policy,
      aliases: aliases,
      rules: content.rules,
      waivers: waivers,
      rounds: try RoundFolders(folder: folder).rounds(),
      decisions: try decisions { DecisionReader(register: register, edition: edition, prices: prices) },
      inputs: documents.inputs,
      places: documents.places
    )
    return reading
  }

  private func isThere(_ path: String) -> Bool {
    settings.map { $0[path] != nil } ?? RoundFolders.exists(folder.location(of: path))
  }

  /// The round to work with: the one asked for, or the newest.
  package func chooseRound(_ wanted: Round?) throws(WorkspaceError) -> Round {
    try RoundFolders(folder: folder).choose(wanted)
  }

  /// Reads every submission of a round.
  ///
  /// - Throws: `WorkspaceError` if the folder of the round cannot be opened.
  package func read(_ round: Round, of workspace: Workspace) throws(WorkspaceError) -> RoundReading {
    let aside = FilesSetAside(try RoundFolders(folder: folder).files(of: round), of: self.folder)
    var reading = try read(aside.submissions, round: { _ in round }, of: workspace)
    reading.round.findings = (aside.findings(in: "\(folder.name)/\(round)") + reading.round.findings).inReadingOrder()
    let present = Set(reading.units)
    let missing = workspace.register.on(round.lastDay).units.filter { !present.contains($0.code) }
    if !missing.isEmpty {
      let place = Source(file: "\(folder.name)/\(round)")
      reading.round.findings.append(Finding(MissingSubmission(units: missing), at: place))
    }
    let receipts = "\(folder.name)/\(round)/\(CollectedPlace.receipts)"
    if RoundFolders.exists(folder.location(of: receipts)) {
      reading.round.receipts = InputFile(path: receipts, bytes: try readFile(receipts))
    }
    if let evidence = EvidenceFolder(of: round, in: folder) {
      reading.round.evidence = evidence.files
      reading.round.findings += evidence.findings
    }
    reading.round.findings += Finding.expired(workspace.waivers, on: round.lastDay)
    reading.round.findings += surplus(reading.round.inventories, on: round.lastDay, of: workspace)
    return reading.round
  }

  /// Money of others that the gaps of a round do not use up; nothing where that cannot be told.
  private func surplus(_ inventories: [Inventory], on day: CalendarDate, of workspace: Workspace) -> [Finding] {
    guard !workspace.policy.contributions.isEmpty else { return [] }
    let register = workspace.register
    let successor = { (unit: Slug) in register.successor(of: unit, on: day) }
    let policy = workspace.policy.following(successor)
    let assessor = Assessor(edition: workspace.edition, prices: workspace.prices, policy: policy)
    guard let assessments = try? assessor.assess(register.on(day), inventories: inventories) else { return [] }
    return Finding.surplus(of: workspace.policy, in: assessments, successor: successor).inReadingOrder()
  }

  /// Reads single submissions, each as part of the round whose folder it lies in, or else of a given one.
  ///
  /// - Throws: `WorkspaceError` if a file is not there.
  package func read(
    files paths: [String],
    defaultRound: Round,
    of workspace: Workspace
  ) throws(WorkspaceError) -> RoundReading {
    let round = { (path: String) in Round(FileName(FileName(path).folder).name) ?? defaultRound }
    return try read(paths, round: round, of: workspace).round
  }

  /// The rows of every table in a file, each with its role.
  ///
  /// - Throws: ``StoredFileError`` if the file cannot be read.
  package func tables(
    _ bytes: [UInt8],
    file: String,
    defaultRound: Round,
    of workspace: Workspace
  ) throws(StoredFileError) -> [ClassifiedTable] {
    let round = Round(FileName(FileName(file).folder).name) ?? defaultRound
    return try reader(of: round, workspace, WordBook(workspace.edition)).tables(bytes, file: file)
  }

  /// Adds words for items to the aliases of the workspace, for all units: to their file, or to their sheet of the workbook.
  ///
  /// - Throws: an error of reading or writing the file.
  package func learn(_ words: [ProposedAlias]) throws -> LearnedWords {
    let path = folder.location(of: "\(folder.name)/\(WorkspaceRole.aliases.fileName)")
    let isThere = RoundFolders.exists(path)
    let workbook = folder.location(of: "\(folder.name)/\(WorkspaceRole.workbook.fileName)")
    if !isThere, RoundFolders.exists(workbook), let target = FilePath(workbook) {
      let bytes = try readFile("\(folder.name)/\(WorkspaceRole.workbook.fileName)")
      switch WordSheetFilling.learning(words, in: bytes, file: workbook) {
      case .filled(let filled):
        try OutputFolder.write(filled, to: target, replacingAll: true)
        return .written(workbook)
      case .notFilled(let cells): return .byHand(cells)
      case .noSheet: break
      }
    }
    let standing = isThere ? try readFile("\(folder.name)/\(WorkspaceRole.aliases.fileName)") : nil
    guard let target = FilePath(path), let bytes = AliasFile.learning(words, in: standing) else { return .noList(path) }
    try OutputFolder.write(bytes, to: target, replacingAll: true)
    return .written(path)
  }

  func reader(of round: Round, _ workspace: Workspace, _ vocabulary: WordBook) -> SubmissionReader {
    SubmissionReader(
      register: workspace.register.on(round.lastDay),
      vocabulary: vocabulary,
      aliases: workspace.aliases,
      csvReader: csvReader
    )
  }

  private func read(
    _ paths: [String],
    round: (String) -> Round,
    of workspace: Workspace
  ) throws(WorkspaceError) -> (round: RoundReading, units: [Slug]) {
    let vocabulary = WordBook(workspace.edition)
    let rounds = paths.map(round)
    let readers = Dictionary(Set(rounds).map { ($0, reader(of: $0, workspace, vocabulary)) }) { first, _ in first }
    // Files do not depend on each other; what they come to together is told in the order of their paths.
    let files = try workers.map(Array(zip(paths, rounds))) {
      (path, round) throws(WorkspaceError) -> ReadFile? in
      if RoundFolders.isFolder(folder.location(of: path)) { return nil }
      guard let reader = readers[round] else { return nil }
      let bytes = try readFile(path)
      let outcomes =
        Self.isOfAllUnits(path)
        ? reader.readAll(bytes, file: path, round: round)
        : [reader.read(bytes, file: path, round: round)]
      return ReadFile(input: InputFile(path: path, bytes: bytes), outcomes: outcomes)
    }
    var reading = RoundReading(round: rounds.first ?? workspace.rounds.last ?? round(""))
    var firstFiles: [String: [Slug: String]] = [:]
    for (place, path) in paths.enumerated() {
      guard let file = files[place] else {
        reading.findings.append(Finding(NotAFile(), at: Source(file: path)))
        continue
      }
      reading.inputs.append(file.input)
      let isOfAll = Self.isOfAllUnits(path)
      let folder = FileName(path).folder
      for outcome in file.outcomes {
        reading.findings += outcome.findings
        reading.rows += outcome.rows
        reading.roles.merge(outcome.roles, uniquingKeysWith: +)
        reading.proposals += outcome.proposals
        guard let unit = outcome.unit else { continue }
        if let first = firstFiles[folder]?[unit] {
          let name = isOfAll ? workspace.register.on(rounds[place].lastDay).unit(unit)?.name : nil
          reading.findings.append(Finding(DuplicateSubmission(first: first, unit: name), at: Source(file: path)))
          continue
        }
        firstFiles[folder, default: [:]][unit] = path
        if let inventory = outcome.inventory { reading.inventories.append(inventory) }
      }
    }
    reading.findings = reading.findings.inReadingOrder()
    reading.inventories.sort { $0.unit < $1.unit }
    return (reading, firstFiles.values.flatMap(\.keys))
  }

  /// A submission as it was found, and what reading it came to.
  private struct ReadFile: Sendable {
    let input: InputFile
    let outcomes: [SubmissionOutcome]
  }

  /// Whether a file is named as one of all units: `_all.xlsx`, `_all.csv`.
  private static func isOfAllUnits(_ path: String) -> Bool {
    FileName(path).stem.lowercased() == "_all" && FileName(path).ending != "json"
  }

  func readFile(_ path: String) throws(WorkspaceError) -> [UInt8] {
    let place = settings?[path] ?? folder.location(of: path)
    do throws(FileReadError) {
      if let confinement { return try confinement.read(place) }
      return try FileReader().read(place)
    } catch {
      throw .file(error)
    }
  }
}

import FileFormats
import Vocabulary

/// The settings of a workspace as documents, whichever clothes each of them wears.
struct StandingSettings {
  /// The documents of files.
  private(set) var inFiles: [WorkspaceRole: JSONValue] = [:]
  /// The documents of which anything stands in the workbook.
  private(set) var inWorkbook: [WorkspaceRole: JSONValue] = [:]
  private(set) var findings: [Finding] = []

  /// Reads what there is.
  ///
  /// - Parameters:
  ///   - places: the path of each file that is there.
  ///   - csvReader: reads tables.
  ///   - read: reads a file.
  init<Failure>(
    _ places: [WorkspaceRole: String],
    _ csvReader: CSVReader,
    read: (String) throws(Failure) -> [UInt8]
  ) throws(Failure) {
    for (role, path) in places.sorted(by: { $0.value < $1.value }) where role != .workbook {
      let file = StoredFile(try read(path), name: path)
      inFiles[role] = Self.document(file, role, csvReader).value(findings: &findings)
    }
    guard let path = places[.workbook] else { return }
    let file = StoredFile(try read(path), name: path)
    if !findings.hasErrors { readWorkbook(file, besides: places) }
  }

  private static func document(_ file: StoredFile, _ role: WorkspaceRole, _ csvReader: CSVReader) -> Checked<JSONValue>
  {
    if file.format == .empty { return Checked(refusal: Finding(EmptyFile(), at: Source(file: file.name))) }
    guard let document = TableDocument(role) else { return JSONValue.content(of: file, csvReader) }
    return Table.content(of: file, csvReader).flatMap { Checked(document.value(of: $0)) }
  }

  private mutating func readWorkbook(_ file: StoredFile, besides places: [WorkspaceRole: String]) {
    let book: Workbook
    do throws(StoredFileError) { book = try Workbook(ofSettings: file) } catch {
      findings.append(.unreadable(error, file: file.name))
      return
    }
    let settings = SettingsWorkbook(book, file: file.name, besides: inFiles)
    findings += settings.findings
    inWorkbook = settings.documents
    for role in inFiles.keys.sorted(by: { $0.rawValue < $1.rawValue }) where inWorkbook[role] != nil {
      let twice = DescribedTwice(workbook: file.name, sheet: settings.sheet(of: role) ?? "")
      findings.append(Finding(twice, at: Source(file: places[role] ?? role.fileName)))
    }
  }

  /// All documents; nothing stands twice where nothing was found.
  var all: [WorkspaceRole: JSONValue] { inFiles.merging(inWorkbook) { file, _ in file } }

  /// The files of settings at the top of a folder, by their roles.
  static func places(in folder: String) -> [WorkspaceRole: String] {
    let all = WorkspaceRole.allCases.map { ($0, "\(folder)/\($0.fileName)") }
    return Dictionary(uniqueKeysWithValues: all.filter { RoundFolders.exists($0.1) })
  }
}

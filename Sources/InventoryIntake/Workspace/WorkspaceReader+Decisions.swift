import FacilityPlanning
import FileFormats
import Vocabulary

extension WorkspaceReader {
  /// The name of the folder in which decisions lie.
  static let decisionFolder = "decisions"

  /// Whether a file lies where decisions do.
  package static func isOfDecision(_ path: String) -> Bool {
    FileName(FileName(path).folder).name == decisionFolder
  }

  /// Whether a file that somebody names is a decision: by the folder in which it lies, or by what is in it.
  ///
  /// What lies in the folder of a round is a submission.
  package func isDecision(_ path: String) -> Bool {
    if Self.isOfDecision(path) { return true }
    guard Round(FileName(FileName(path).folder).name) == nil, let bytes = try? readFile(path) else { return false }
    return DecisionReader.recognises(bytes, file: path, csvReader)
  }

  /// Reads every decision of the workspace.
  ///
  /// - Parameter makeReader: Makes what reads them, if there are any.
  /// - Throws: `WorkspaceError` if a file cannot be opened.
  func decisions(_ makeReader: () -> DecisionReader) throws(WorkspaceError) -> DecisionFolder {
    let place = "\(folder.name)/\(Self.decisionFolder)"
    guard RoundFolders.isFolder(folder.location(of: place)) else { return .empty }
    let aside = FilesSetAside(try RoundFolders(folder: folder).files(in: Self.decisionFolder), of: folder)
    let reader = makeReader()
    var readings: [DecisionReading] = []
    var strays = aside.findings(in: place)
    for path in aside.submissions {
      if RoundFolders.isFolder(folder.location(of: path)) {
        strays.append(Finding(NotAFile(), at: Source(file: path)))
        continue
      }
      readings.append(reader.read(try readFile(path), file: path))
    }
    return DecisionFolder(readings, strays: strays)
  }

  /// Reads a single decision.
  ///
  /// - Throws: `WorkspaceError` if the file is not there or cannot be opened.
  package func readDecision(_ path: String, of workspace: Workspace) throws(WorkspaceError) -> DecisionReading {
    DecisionReader(
      register: workspace.register,
      edition: workspace.edition,
      prices: workspace.prices,
      csvReader: csvReader
    ).read(try readFile(path), file: path)
  }
}

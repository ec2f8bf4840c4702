import FacilityPlanning
package import FileFormats
package import Vocabulary

/// Turns the settings of a workspace from files into one workbook, or back: the same values, in other clothes.
///
/// What would not come through whole is not converted at all: the new clothes are read back before they are written.
package struct SettingsConversion: Sendable {
  /// What settings are written in.
  package enum Clothes: String, Sendable, CaseIterable {
    case workbook = "xlsx"
    case files = "json"
  }

  /// What becomes of the files of a workspace.
  package struct Change: Sendable {
    /// The new files, by their names.
    package let files: [OutputFolder.File]
    /// The names of the files that the new ones stand in for.
    package let replaced: [String]
  }

  private let folder: String
  private let language: Language
  private let csvReader: CSVReader

  /// - Parameter language: that of the headings of a workbook.
  package init(folder: String, language: Language, csvReader: CSVReader = CSVReader()) {
    (self.folder, self.language, self.csvReader) = (folder, language, csvReader)
  }

  private var workbookName: String { WorkspaceRole.workbook.fileName }

  /// Whether there is nothing to convert at all.
  package var isWithoutSettings: Bool { StandingSettings.places(in: folder).isEmpty }

  /// The settings in other clothes; without files if all of them wear those already.
  ///
  /// - Throws: `FileReadError` if a file cannot be opened; `WorkbookWriteError` for what no workbook holds.
  /// - Returns: nothing at findings of severity error: files that cannot be read, or what would be lost.
  package func change(to clothes: Clothes) throws -> Checked<Change> {
    let places = StandingSettings.places(in: folder)
    let standing = try StandingSettings(places, csvReader, read: FileReader().read)
    let findings = standing.findings.inReadingOrder()
    if findings.hasErrors { return Checked(nil, findings) }
    switch clothes {
    case .workbook:
      guard !standing.inFiles.isEmpty else { return Checked(Change(files: [], replaced: []), findings) }
      return try workbook(of: standing.all, replacing: places.keys.map(\.fileName)).adding(findings)
    case .files:
      guard !standing.inWorkbook.isEmpty else { return Checked(Change(files: [], replaced: []), findings) }
      let files = standing.inWorkbook.map { role, document in
        OutputFolder.File(name: role.fileName, contents: Self.bytes(of: document, role))
      }
      let change = Change(files: files.sorted { $0.name < $1.name }, replaced: [workbookName])
      return Checked(change, findings)
    }
  }

  private func path(_ name: String) -> String { "\(folder)/\(name)" }

  /// Writes the workbook, and reads it again to see that nothing is lost.
  private func workbook(of documents: [WorkspaceRole: JSONValue], replacing files: [String]) throws -> Checked<Change> {
    let writer = SettingsWorkbookWriter(documents, language: language)
    let bytes = try WorkbookWriter().write(writer.document())
    let again = SettingsWorkbook(try WorkbookReader().read(bytes), file: path(workbookName))
    let lost = documents.flatMap { role, document in
      document.differences(from: again.documents[role]).map { difference in
        let path = difference.path.isEmpty ? role.fileName : difference.path
        return Finding(NoCellFor(path: path), at: Source(file: self.path(role.fileName), difference.1))
      }
    }
    guard lost.isEmpty else { return Checked(nil, lost.inReadingOrder()) }
    return Checked(
      Change(files: [OutputFolder.File(name: workbookName, contents: bytes)], replaced: files.sorted())
    )
  }

  static func bytes(of document: JSONValue, _ role: WorkspaceRole) -> [UInt8] {
    guard let table = TableDocument(role)?.table(of: document) else { return Array(JSONText.document(document).utf8) }
    return CSVWriter(isGuarded: false).write(table)
  }
}

extension SettingsConversion {
  /// Writes a change into the workspace itself: the old clothes move to `superseded`, all in one step.
  ///
  /// - Throws: `OutputError`, and then nothing is changed; `FileReadError` if an old file cannot be read.
  /// - Returns: the paths that were written, the old ones in their new place included.
  package func write(_ change: Change) throws -> [String] {
    guard let target = FilePath(folder) else { return [] }
    let output = try OutputFolder(target, waits: true)
    let old = try change.replaced.map { name in
      OutputFolder.File(
        name: RoundFolders.supersededName(for: name, in: folder),
        contents: try FileReader().read(path(name))
      )
    }
    return try output.write(change.files + old, replacingAll: true, removing: change.replaced).written
  }

  /// Writes the new clothes into another folder and leaves the old ones where they are.
  ///
  /// - Throws: `OutputError` if a file stands there and is not to be replaced.
  package func write(_ change: Change, to folder: FilePath, replacingAll isForced: Bool) throws -> [String] {
    try OutputFolder(folder, waits: true).write(change.files, replacingAll: isForced).written
  }
}

extension Checked {
  /// The same with findings of an earlier step.
  fileprivate func adding(_ earlier: [Finding]) -> Checked { Checked(value, earlier + findings) }
}

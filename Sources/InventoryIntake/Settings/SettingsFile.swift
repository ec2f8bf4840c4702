import FileFormats
import Vocabulary

/// A kind of settings file: what it is to a workspace, and what its content means.
///
/// All are read the same way: the bytes become a document or a table, and that becomes settings or findings.
///
///     PolicyFile(register: register, edition: edition).read(file)   // Checked<Policy>
protocol SettingsFile {
  associatedtype Content: SettingsContent
  associatedtype Settings

  static var role: WorkspaceRole { get }

  /// Takes the content apart.
  ///
  /// - Parameter file: the path that findings name.
  /// - Returns: the settings, if there is no finding of severity error.
  func settings(in content: Content, file: String) -> Checked<Settings>
}

/// What a settings file can be written in.
protocol SettingsContent {
  /// Reads a file that is not empty.
  ///
  /// - Parameter csvReader: reads separated values.
  static func content(of file: StoredFile, _ csvReader: CSVReader) -> Checked<Self>

  /// Takes a document that the workbook of settings holds.
  static func content(ofSheets document: JSONValue, _ role: WorkspaceRole) -> Self
}

extension JSONValue: SettingsContent {
  static func content(ofSheets document: JSONValue, _: WorkspaceRole) -> JSONValue { document }

  static func content(of file: StoredFile, _ csvReader: CSVReader) -> Checked<JSONValue> {
    Checked {
      () throws(JSONError) in
      try file.document()
    } refusal: {
      .unreadable($0, file: file.name)
    }
  }
}

extension Table: SettingsContent {
  static func content(ofSheets document: JSONValue, _ role: WorkspaceRole) -> Table {
    TableDocument(role)?.table(of: document) ?? Table(rows: [])
  }

  static func content(of file: StoredFile, _ csvReader: CSVReader) -> Checked<Table> {
    let document = Checked {
      () throws(CSVError) in
      try file.table(csvReader)
    } refusal: {
      .unreadable($0, file: file.name)
    }
    return document.flatMap { Checked<Table>($0.table, LegacyEncoding.findings(about: $0, file: file.name)) }
  }
}

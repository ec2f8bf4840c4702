package import FileFormats

/// The files that a record names, where they lie now: the one door through which they are read.
///
/// What a record says is a stranger's word. Inputs are read below the workspace and documents below the folder of the
/// proposal, links followed to their end; anything else is refused before it is opened.
///
/// Settings that were converted since lie in `superseded`, where their digests find them. If all that the record lists
/// are there, they are the inputs still.
///
///     let files = RecordedFiles(of: record, workspace: "elsewhere")
///     files.path(ofInput: "inventories/prices.csv")   // "elsewhere/prices.csv"
package struct RecordedFiles: Sendable {
  /// The workspace of today.
  package let workspace: ConfinedFolder
  /// The folder of the proposal.
  package let documents: ConfinedFolder
  /// The folder of the workspace as the record names it.
  private let recordedFolder: String?
  /// Where files of settings lie that are no longer in their places, byte for byte as they were, by their names.
  package private(set) var moved: [String: String] = [:]
  /// Where each file of settings lies that the record lists, by its name, if one was moved and none is lost.
  package private(set) var settings: [String: String]?

  /// - Parameter workspace: the folder in which the inputs lie now.
  package init(of file: RecordFile, workspace: String) {
    self.workspace = ConfinedFolder(workspace)
    documents = ConfinedFolder(file.folder)
    recordedFolder = file.record.workspace
    findSettings(of: file.record)
  }

  private mutating func findSettings(of record: Recorded<RecordedProposal>) {
    guard let recordedFolder else { return }
    var (places, isWhole): ([String: String], Bool) = ([:], true)
    for input in record.inputs.elements() {
      guard let name = input.file.value, FileName(name).folder == recordedFolder, let digest = input.sha256.value else {
        continue
      }
      let path = path(ofInput: name)
      if let bytes = try? workspace.read(path), SHA256.hex(of: bytes) == digest {
        places[name] = path
      } else if let old = supersededFile(FileName(name), digest: digest) {
        moved[name] = old
        places[name] = old
      } else {
        isWhole = false
      }
    }
    if isWhole, !moved.isEmpty { settings = places }
  }

  /// The most files of one name that are looked at.
  private static let mostVersions = 100

  /// The file in `superseded` that has a digest, among those of a name: `policy.json`, `policy-2.json`.
  private func supersededFile(_ name: FileName, digest: String) -> String? {
    let folder = "\(workspace.path)/superseded"
    let versions = FolderListing(folder).entries.map(\.name).filter { candidate in
      let other = FileName(candidate)
      return other.ending == name.ending && (other.stem == name.stem || other.stem.hasPrefix("\(name.stem)-"))
    }
    return versions.prefix(Self.mostVersions).map { "\(folder)/\($0)" }.first { path in
      (try? workspace.read(path)).map { SHA256.hex(of: $0) == digest } ?? false
    }
  }

  /// Where an input lies, by its name in the record; also the place of a cell in it, such as `inventories/a.csv:3:1`.
  ///
  /// A name outside the folder that the record calls its workspace stays as it is.
  package func path(ofInput name: String) -> String {
    guard let recordedFolder, name.utf8.starts(with: "\(recordedFolder)/".utf8) else { return name }
    if let settings, let (file, place) = settings.first(where: { name == $0.key || name.hasPrefix("\($0.key):") }) {
      return place + name.dropFirst(file.count)
    }
    return workspace.path + String(decoding: name.utf8.dropFirst(recordedFolder.utf8.count), as: UTF8.self)
  }

  /// Where a document lies, by its name in the record.
  package func path(ofDocument name: String) -> String {
    documents.path == "." ? name : "\(documents.path)/\(name)"
  }

  /// Reads an input, by its name in the record.
  ///
  /// - Throws: `FileReadError`; `outside` if it does not lie below the workspace.
  package func read(input name: String) throws(FileReadError) -> [UInt8] {
    try workspace.read(path(ofInput: name))
  }

  /// Reads a document, by its name in the record.
  ///
  /// - Throws: `FileReadError`; `outside` if it does not lie below the folder of the proposal.
  package func read(document name: String) throws(FileReadError) -> [UInt8] {
    try documents.read(path(ofDocument: name))
  }
}

import FacilityPlanning
import FileFormats
import Vocabulary

/// The photos and scans of a round: `<round>/evidence/<unit code>/…`, as units sent them.
///
/// Links are not followed. What programs leave behind is no evidence; what lies beside the folders of units is named.
struct EvidenceFolder {
  /// In the order of their paths.
  private(set) var files: [EvidenceFile] = []
  private(set) var findings: [Finding] = []

  private let folder: WorkspaceFolder
  /// How deep folders of a unit may lie in each other.
  private static let deepest = 4
  /// The most files that are looked at in a round.
  private static let mostFiles = 200_000

  /// - Returns: nothing if the round has no folder of evidence.
  init?(of round: Round, in folder: WorkspaceFolder) {
    self.folder = folder
    let name = "evidence"
    let path = "\(folder.name)/\(round)/\(name)"
    let around = FolderListing(folder.location(of: "\(folder.name)/\(round)")).entries
    guard around.contains(where: { $0.name == name && $0.kind == .folder }) else { return nil }
    for entry in FolderListing(folder.location(of: path)).entries where !Self.isLeftOver(entry.name) {
      let place = "\(path)/\(entry.name)"
      if entry.kind == .folder, let unit = Slug(entry.name) {
        add(place, of: unit, depth: 1)
      } else {
        findings.append(Finding(NotRead(entry.name), at: Source(file: place)))
      }
    }
  }

  private static func isLeftOver(_ name: String) -> Bool { name.hasPrefix(".") || FileName(name).isLeftByPrograms }

  private mutating func add(_ path: String, of unit: Slug, depth: Int) {
    for entry in FolderListing(folder.location(of: path)).entries where !Self.isLeftOver(entry.name) {
      let place = "\(path)/\(entry.name)"
      switch entry.kind {
      case .folder where depth < Self.deepest: add(place, of: unit, depth: depth + 1)
      case .file where files.count < Self.mostFiles:
        let location = folder.location(of: place)
        guard let start = try? FileReader().beginning(of: location, count: 16_384) else { fallthrough }
        let digest = SHA256.hex(of: start.bytes)
        files.append(EvidenceFile(unit: unit, path: place, size: start.size, beginning: digest))
      default: findings.append(Finding(NotRead(entry.name), at: Source(file: place)))
      }
    }
  }
}

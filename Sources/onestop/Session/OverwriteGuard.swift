import FacilityPlanning
import FileFormats

/// Tells which files of an output folder the tool may replace.
///
/// A record that the tool wrote lists the digests of the files written with it. A file that still has its digest is the
/// tool's own; one that somebody has changed since, or that the tool never wrote, is not.
struct OverwriteGuard {
  /// The name of the record, which lists the others.
  let recordName: String
  let schema: String

  /// The files, of those about to be written, that must not be replaced.
  func protected(_ files: [FileWriting.File], in folder: String) -> [String] {
    let digests = recordedDigests(in: folder)
    return files.map(\.path).filter { path in
      guard let bytes = try? FileReader().read(path) else { return false }
      let name = String(path.dropFirst(folder.count + 1))
      if name == recordName { return digests == nil }
      return digests?[name] != SHA256.hex(of: bytes)
    }
  }

  /// The digests in the folder's record, or nothing if no record of the tool stands there.
  func recordedDigests(in folder: String) -> [String: String]? {
    guard let bytes = try? FileReader().read("\(folder)/\(recordName)"),
      let record = try? JSONReader().read(bytes), record["schema"]?.string == schema
    else { return nil }
    var digests: [String: String] = [:]
    for output in record["outputs"]?.elements ?? [] {
      if let file = output["file"]?.string, let digest = output["sha256"]?.string { digests[file] = digest }
    }
    return digests
  }
}

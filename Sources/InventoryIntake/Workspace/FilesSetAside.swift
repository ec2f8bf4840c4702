import FacilityPlanning
import FileFormats
import Vocabulary

/// Parts the files in the folder of a round into submissions and what is none: photos, scans, empty files, archives.
struct FilesSetAside {
  /// The paths of the files that are read.
  private(set) var submissions: [String] = []
  private var others: [String] = []
  private var archives: [(path: String, workbooks: Int?)] = []

  /// The bytes in which a file shows what it is; an archive is looked into as a whole.
  private static let archiveStarts: [[UInt8]] = [
    [0x52, 0x61, 0x72, 0x21, 0x1A, 0x07], [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], [0x1F, 0x8B],
  ]

  init(_ paths: [String], of folder: WorkspaceFolder) {
    let reader = FileReader()
    for path in paths {
      let place = folder.location(of: path)
      // What is a photo, a scan or a leftover by its name stops nothing, whatever its size and even if it is no file.
      if Self.otherEndings.contains(FileName(path).ending) || FileName(path).isLeftByPrograms {
        others.append(path)
        continue
      }
      if RoundFolders.isFolder(place) || Self.isTable(path) {
        // A file that is named as a table is read as one, and said to be none; but nothing can be said of nothing.
        let isEmpty = !RoundFolders.isFolder(place) && RoundFolders.isEmpty(place)
        if isEmpty { others.append(path) } else { submissions.append(path) }
        continue
      }
      do {
        sort(path, try reader.read(place))
      } catch {
        // Neither does what cannot be read and is not named as a table.
        others.append(path)
      }
    }
  }

  private mutating func sort(_ path: String, _ bytes: [UInt8]) {
    if Self.archiveStarts.contains(where: bytes.starts) {
      archives.append((path, nil))
      return
    }
    switch StoredFile(bytes, name: path).format {
    case .empty, .wordDocument, .foreign(.pdf), .foreign(.image): others.append(path)
    case .foreign(.zip):
      let names = (try? ZIPArchive(bytes))?.entries.map(\.name) ?? []
      archives.append((path, names.filter(Self.isTable).count))
    default: submissions.append(path)
    }
  }

  private static func isTable(_ path: String) -> Bool {
    ["csv", "txt", "tsv", "json", "xlsx", "xlsm", "xls", "ods"].contains(FileName(path).ending)
  }

  /// What photos, scans, sounds and programs are called.
  private static let otherEndings: Set<String> = [
    "jpg", "jpeg", "png", "gif", "bmp", "tif", "tiff", "heic", "heif", "webp", "pdf", "mp3", "mp4", "mov", "avi", "m4a",
    "lnk", "url", "exe", "db", "ini", "msg", "eml", "bak", "tmp", "doc", "docx", "ppt", "pptx", "rtf", "odt",
  ]

  /// One finding for what is set aside, and one for each archive.
  func findings(in folder: String) -> [Finding] {
    var findings = archives.map { archive in
      Finding(ArchiveFile(workbooks: archive.workbooks), at: Source(file: archive.path))
    }
    if !others.isEmpty {
      findings.append(Finding(FileSetAside(names: others.map { FileName($0).name }), at: Source(file: folder)))
    }
    return findings
  }
}

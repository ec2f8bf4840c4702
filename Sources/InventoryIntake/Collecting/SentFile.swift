import FileFormats
import Vocabulary

/// A file as it came in: its names, its bytes, and what it is.
struct SentFile: Sendable {
  /// What a file is to a round.
  enum Content: Sendable {
    /// A table or a document that could be a submission.
    case submission(SentSubmission)
    case evidence
    case aside(Aside)
    case leftover
    case refused(SentRefusal)
  }

  /// What somebody has to do something with.
  enum Aside: Sendable, Hashable {
    /// A mail as a file, whose attachments are wanted.
    case mail
    /// A text document or a presentation.
    case document
    /// An archive of a kind that is not opened.
    case archive
    /// A sound, a film, a program, a text without a table.
    case other
  }

  /// The names from the outermost folder or archive to the file.
  let trail: [String]
  let bytes: SentBytes?
  let size: Int
  /// Empty for what was not read.
  let digest: String
  let version: FileVersion
  let content: Content

  /// The name as sent, with its folders and archives.
  var name: String { trail.joined(separator: "/") }

  var isEvidence: Bool { if case .evidence = content { true } else { false } }

  /// What tells its unit, in a word that is the same for the same unit: two files of the same bytes and of different
  /// units are two files.
  var owner: String? {
    guard case .submission(let submission) = content else { return nil }
    switch submission.claims.verdict {
    case .unit(let unit): return unit.description
    case .shared: return "*"
    case .contradiction(let first, let other): return "\(first.unit)/\(other.unit)"
    case .mixture(let claim, _): return "\(claim.unit)*"
    case .none: return nil
    }
  }

  /// Whether anything tells that it is of a unit, or nothing tells whose it is.
  func mayBelong(to unit: Slug) -> Bool {
    guard case .submission(let submission) = content else { return false }
    let claims = submission.claims.claims
    return claims.isEmpty || claims.contains { $0.unit == unit && $0.basis != .folder }
  }

  /// What a file is by its name, where that decides.
  static func content(ofName trail: [String], size: Int) -> Content? {
    let name = FileName(trail.last ?? "")
    if trail.contains(where: { FileName($0).isLeftByPrograms }) || isOfSignature(name, size) { return .leftover }
    if size == 0 { return .refused(.empty) }
    if ["eml", "msg", "mht", "mhtml", "emlx", "pst", "mbox"].contains(name.ending) || name.name == "winmail.dat" {
      return .aside(.mail)
    }
    if ["rar", "7z", "gz", "tar", "tgz", "bz2", "xz", "cab", "iso"].contains(name.ending) { return .aside(.archive) }
    if ["doc", "docx", "odt", "rtf", "ppt", "pptx", "odp", "pps"].contains(name.ending) { return .aside(.document) }
    return nil
  }

  /// What a file is by its bytes, where these or the ending decide; nothing for what could be a submission or an archive.
  static func content(of file: StoredFile) -> Content? {
    let ending = FileName(file.name).ending
    switch file.format {
    case .foreign(.image), .foreign(.pdf): return .evidence
    case .empty: return .refused(.empty)
    case .wordDocument: return .aside(.document)
    case .foreign(.zip): return nil
    case .json:
      let schema = (try? file.document())?["schema"]?.string ?? ""
      return schema.hasPrefix("onestop.") ? .leftover : nil
    case .workbook, .foreign(.webPage), .foreign(.xmlWorkbook), .foreign(.excel4Workbook): return nil
    case .foreign(.compoundFile): return ending == "xls" ? nil : .aside(.other)
    case .page, .text: return .aside(.other)
    case .foreign(.utf16), .separatedValues:
      if pictures.contains(ending) { return .evidence }
      if archiveStarts.contains(where: file.bytes.starts) { return .aside(.archive) }
      return tables.contains(ending) ? nil : .aside(.other)
    }
  }

  private static let tables: Set = ["csv", "tsv", "txt", "xlsx", "xlsm", "xls", "ods", "json"]
  private static let pictures: Set = [
    "jpg", "jpeg", "png", "gif", "bmp", "tif", "tiff", "heic", "heif", "webp", "pdf", "jfif",
  ]
  private static let archiveStarts: [[UInt8]] = [
    [0x52, 0x61, 0x72, 0x21, 0x1A, 0x07], [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], [0x1F, 0x8B],
  ]

  /// The bytes up to which a picture that a mail program numbered is one of a signature, and not a photo.
  private static let largestSignature = 100_000

  /// Whether a name is one that mail programs give to the pictures and keys of a signature.
  private static func isOfSignature(_ name: FileName, _ size: Int) -> Bool {
    if ["p7s", "asc", "sig", "vcf", "ics", "mso"].contains(name.ending) { return true }
    let stem = name.stem.lowercased()
    func isNumbered(_ front: String, _ digits: Int) -> Bool {
      let rest = stem.dropFirst(front.count)
      return stem.hasPrefix(front) && rest.utf8.count == digits && rest.utf8.allSatisfy { (48...57).contains($0) }
    }
    if isNumbered("att", 5) { return true }
    return size < largestSignature && ["png", "jpg", "jpeg", "gif"].contains(name.ending)
      && (isNumbered("image", 3) || ["logo", "signature", "chu ky", "chuky", "outlook-logo"].contains(stem))
  }
}

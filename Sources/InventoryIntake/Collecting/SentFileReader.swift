import FileFormats
import Vocabulary

/// Reads sent files: opens archives, and one that lies in an archive, and tells what each file is.
struct SentFileReader {
  let reader: SubmissionReader
  let round: Round
  /// The path of the round, as findings name it.
  let folder: String
  let shelf: SentShelf

  /// The bytes that all archives in one file unpack to, and their entries.
  private static let most = (bytes: 1 << 30, entries: 20_000)

  /// What an archive has used up.
  private struct Budget {
    var bytes = 0
    var entries = 0
  }

  /// A file of the disk, or the files in it if it is an archive.
  func read(_ file: SentPaths.File) -> [SentFile] {
    let time = FileTime(ofFile: file.path)
    let name = FileName(file.path)
    let bytes: [UInt8]
    do throws(FileReadError) {
      let limit = name.ending == "zip" ? SentShelf.largestArchive : SentShelf.largestFile
      bytes = try FileReader(maximumBytes: limit).read(file.path)
    } catch {
      // A film is a film, however large.
      let content = SentFile.content(ofName: file.trail, size: 1) ?? .refused(.unreadable(error))
      return [sent(file.trail, nil, 0, "", time, content)]
    }
    var budget = Budget()
    return read(bytes, file.trail, .file(file.path), time, &budget)
  }

  private func read(
    _ bytes: [UInt8],
    _ trail: [String],
    _ place: SentBytes,
    _ time: FileTime?,
    _ budget: inout Budget
  ) -> [SentFile] {
    let digest = SHA256.hex(of: bytes)
    func one(_ content: SentFile.Content, _ document: FileTime? = nil) -> [SentFile] {
      [sent(trail, place, bytes.count, digest, time, content, document)]
    }
    if let content = SentFile.content(ofName: trail, size: bytes.count) { return one(content) }
    let stored = StoredFile(bytes, name: trail.last ?? "")
    if let content = SentFile.content(of: stored) { return one(content) }
    let isArchive = stored.format == .workbook && FileName(stored.name).ending == "zip" && !stored.isPackage
    if stored.format == .foreign(.zip) || isArchive {
      return open(bytes, trail, place, &budget) ?? one(.refused(.nestedTooDeep))
    }
    let submission = reader.sent(bytes, trail: trail, round: round, in: folder)
    if !submission.isInventory, FileName(stored.name).ending == "txt" { return one(.aside(.other)) }
    return one(.submission(submission), stored.documentTime)
  }

  /// The files in an archive; nothing if it lies too deep to be opened.
  private func open(
    _ bytes: [UInt8],
    _ trail: [String],
    _ place: SentBytes,
    _ budget: inout Budget
  ) -> [SentFile]? {
    if case .inner = place { return nil }
    let archive: ZIPListing
    do throws(ZIPError) {
      archive = try ZIPListing(bytes, limits: SentShelf.limits)
      budget.entries += archive.items.count
      guard budget.entries <= Self.most.entries else { throw .tooManyEntries(limit: Self.most.entries) }
    } catch {
      let digest = SHA256.hex(of: bytes)
      return [sent(trail, place, bytes.count, digest, nil, .refused(.archive(error)))]
    }
    var files: [SentFile] = []
    for (number, item) in archive.items.enumerated() where !item.isFolder {
      let trail = trail + item.name.split(separator: "/").map(String.init).filter { $0 != "." }
      func refused(_ reason: SentRefusal) { files.append(sent(trail, nil, item.size, "", item.time, .refused(reason))) }
      if item.isLink {
        refused(.link)
        continue
      }
      do throws(ZIPError) {
        budget.bytes += try item.entry.get().size
        guard budget.bytes <= Self.most.bytes else {
          refused(.tooMuch(limit: Self.most.bytes))
          continue
        }
        let contents = try archive.contents(of: item)
        let inner: SentBytes =
          switch place {
          case .file(let path): .entry(number, of: path)
          case .entry(let outer, let path): .inner(number, in: outer, of: path)
          case .inner: place
          }
        files += read(contents, trail, inner, item.time, &budget)
      } catch {
        refused(.archive(error))
      }
    }
    return files
  }

  private func sent(
    _ trail: [String],
    _ place: SentBytes?,
    _ size: Int,
    _ digest: String,
    _ time: FileTime?,
    _ content: SentFile.Content,
    _ document: FileTime? = nil
  ) -> SentFile {
    let names = [trail.last.map { FileName($0).stem } ?? ""] + trail.dropLast().reversed()
    let mark = names.lazy.compactMap(VersionMark.init).first
    return SentFile(
      trail: trail,
      bytes: place,
      size: size,
      digest: digest,
      version: FileVersion(mark: mark, documentTime: document, fileTime: time),
      content: content
    )
  }
}

extension StoredFile {
  /// Whether it can be opened as a package of an office program, whatever its name.
  fileprivate var isPackage: Bool { (try? OfficePackage(bytes)) != nil }
}

import FileFormats
import Synchronization

/// Where the bytes of a sent file are: on the disk, in an archive, or in an archive in an archive.
enum SentBytes: Sendable, Hashable {
  case file(String)
  case entry(Int, of: String)
  case inner(Int, in: Int, of: String)
}

/// Loads the bytes of sent files one by one, and keeps the last archive open, so that many photos are never held together.
final class SentShelf: Sendable {
  /// The bytes of an archive on the disk, and of any other file, that are read.
  static let largestArchive = 200 << 20
  static let largestFile = 64 << 20
  /// What an archive may make the tool do.
  static let limits = ZIPArchive.Limits(entries: 20_000, entrySize: largestFile, totalSize: 1 << 30, density: 400)

  private struct Open {
    let path: String
    let archive: ZIPListing
    var inner: (place: Int, archive: ZIPListing)?
  }

  private let open = Mutex<Open?>(nil)

  /// - Throws: the reason why the bytes cannot be read; an archive that has changed meanwhile counts as one.
  func load(_ place: SentBytes) throws(FileReadError) -> [UInt8] {
    switch place {
    case .file(let path): return try FileReader(maximumBytes: Self.largestFile).read(path)
    case .entry(let entry, let path):
      return try open.withLock { open throws(FileReadError) in
        let archive = try Self.archive(path, &open)
        return try Self.contents(entry, of: archive, path)
      }
    case .inner(let entry, let outer, let path):
      return try open.withLock { open throws(FileReadError) in
        let archive = try Self.archive(path, &open)
        if let inner = open?.inner, inner.place == outer { return try Self.contents(entry, of: inner.archive, path) }
        let bytes = try Self.contents(outer, of: archive, path)
        guard let inner = try? ZIPListing(bytes, limits: Self.limits) else { throw .missing(path: path) }
        open?.inner = (outer, inner)
        return try Self.contents(entry, of: inner, path)
      }
    }
  }

  private static func archive(_ path: String, _ open: inout Open?) throws(FileReadError) -> ZIPListing {
    if let open, open.path == path { return open.archive }
    open = nil
    let bytes = try FileReader(maximumBytes: largestArchive).read(path)
    guard let archive = try? ZIPListing(bytes, limits: limits) else { throw .missing(path: path) }
    open = Open(path: path, archive: archive)
    return archive
  }

  private static func contents(_ entry: Int, of archive: ZIPListing, _ path: String) throws(FileReadError) -> [UInt8] {
    guard archive.items.indices.contains(entry), let bytes = try? archive.contents(of: archive.items[entry]) else {
      throw .missing(path: path)
    }
    return bytes
  }
}

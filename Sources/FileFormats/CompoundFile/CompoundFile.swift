/// A file that holds streams of bytes by name, as those of old office programs do ([MS-CFB]).
///
///     let file = try CompoundFile(bytes)
///     let records = try file.stream(named: "Workbook")
///
/// Both versions are read, with sectors of 512 and of 4,096 bytes. No chain of sectors is followed for longer than the file
/// has sectors, and no more bytes are made of a stream than the file has.
struct CompoundFile {
  /// The streams and folders, in the order of the directory.
  let entries: [CompoundFileEntry]
  private let sectors: CompoundFileSectors
  /// The stream that is made of the small ones ([MS-CFB] 2.4).
  private let smallStreams: [UInt8]
  private let smallTable: [UInt32]

  private static let smallSectorLength = 64

  /// Reads the tables and the directory of a file.
  ///
  /// - Throws: ``CompoundFileError`` for anything that is no compound file.
  /// - Complexity: O(*n*) in the length of the file.
  init(_ bytes: [UInt8]) throws(CompoundFileError) {
    let header = try CompoundFileHeader(bytes)
    sectors = try CompoundFileSectors(bytes, header)
    let directory = try sectors.contents(from: header.firstDirectorySector, limit: bytes.count)
    entries = CompoundFileEntry.entries(in: directory, header)
    smallTable = try sectors.table(from: header.firstSmallTableSector)
    guard let root = entries.first, root.kind == .root, root.size > 0 else {
      smallStreams = []
      return
    }
    // The last sector may be cut off: small streams that lie before are read all the same.
    let limit = min(root.size, bytes.count)
    smallStreams = try sectors.contents(from: root.firstSector, limit: limit)
  }

  /// The bytes of a stream that stands at the top of the file; absent if there is none of that name, whatever the case.
  ///
  /// Streams of the same name in folders, such as those of workbooks that are embedded, are passed over.
  ///
  /// - Throws: ``CompoundFileError`` if its sectors are not there.
  func stream(named name: String) throws(CompoundFileError) -> [UInt8]? {
    guard let entry = entry(named: name) else { return nil }
    guard entry.size > 0 else { return [] }
    guard entry.size <= sectors.byteCount else { throw .wrongSize(stream: entry.name) }
    let contents =
      entry.isSmall
      ? try smallContents(from: entry.firstSector, size: entry.size)
      : try sectors.contents(from: entry.firstSector, limit: entry.size)
    guard contents.count == entry.size else { throw .wrongSize(stream: entry.name) }
    return contents
  }

  /// The stream of a name, at the top if it can be found there.
  private func entry(named name: String) -> CompoundFileEntry? {
    let key = name.uppercased()
    let found = { (entry: CompoundFileEntry) in entry.kind == .stream && entry.name.uppercased() == key }
    // Some programs write trees that cannot be walked.
    return CompoundFileEntry.children(ofRootIn: entries).first(where: found) ?? entries.first(where: found)
  }

  private func smallContents(from first: UInt32, size: Int) throws(CompoundFileError) -> [UInt8] {
    var contents: [UInt8] = []
    contents.reserveCapacity(size)
    var sector = first
    var seen = Array(repeating: false, count: smallTable.count)
    while sector != CompoundFileSectors.endOfChain, contents.count < size {
      let start = Int(sector) * Self.smallSectorLength
      guard Int(sector) < smallTable.count, start < smallStreams.count else { throw .missingSector(Int(sector)) }
      guard !seen[Int(sector)] else { throw .endlessChain(firstSector: Int(first)) }
      seen[Int(sector)] = true
      let end = min(start + min(Self.smallSectorLength, size - contents.count), smallStreams.count)
      contents.append(contentsOf: smallStreams[start..<end])
      sector = smallTable[Int(sector)]
    }
    return contents
  }
}

extension CompoundFile {
  /// What a compound file is for, as far as its names tell.
  enum Content {
    case workbook
    /// A package of Office that is encrypted with a password.
    case encryptedPackage
    case other

    /// Tells what a file is for, even if it is damaged.
    init(of bytes: [UInt8]) {
      let names: [String]
      if let file = try? CompoundFile(bytes) {
        names = file.entries.filter { $0.kind == .stream }.map { $0.name.uppercased() }
      } else {
        names = ["EncryptedPackage", "Workbook", "Book"].filter { Self.contains($0, in: bytes) }.map { $0.uppercased() }
      }
      if names.contains("ENCRYPTEDPACKAGE") {
        self = .encryptedPackage
      } else {
        self = names.contains("WORKBOOK") || names.contains("BOOK") ? .workbook : .other
      }
    }

    /// Whether the name of a stream stands where the entry of a directory could begin, in UTF-16 and as the whole name.
    private static func contains(_ name: String, in bytes: [UInt8]) -> Bool {
      let pattern: [UInt8] = (name + "\0").utf8.flatMap { [$0, 0] }
      return stride(from: 512, through: bytes.count - pattern.count, by: 128).contains { offset in
        bytes[offset..<(offset + pattern.count)].elementsEqual(pattern)
      }
    }
  }
}

/// The reason why bytes cannot be read as a compound file.
package enum CompoundFileError: Error, Sendable, Hashable {
  /// The bytes do not begin as a compound file does.
  case notACompoundFile
  /// The header says what no compound file has, such as an unknown length of sectors.
  case invalidHeader
  /// A sector is named that the file does not have: the file is cut off or damaged.
  case missingSector(Int)
  /// A chain of sectors comes back to itself, or is longer than the file.
  case endlessChain(firstSector: Int)
  /// A stream says that it is longer than its sectors.
  case wrongSize(stream: String)
}

extension CompoundFileError: CustomStringConvertible {
  /// The trouble in English.
  package var description: String {
    switch self {
    case .notACompoundFile: "the file is not a compound file"
    case .invalidHeader: "the header of the compound file is damaged"
    case .missingSector(let number): "the compound file names a sector \(number) that it does not have"
    case .endlessChain(let first): "the chain that begins at the sector \(first) of the compound file does not end"
    case .wrongSize(let stream): "the stream '\(stream)' of the compound file is shorter than it says"
    }
  }
}

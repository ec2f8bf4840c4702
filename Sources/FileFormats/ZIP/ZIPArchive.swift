/// An archive whose directory has been checked and whose entries can be unpacked one by one.
///
///     let archive = try ZIPArchive(bytes)
///     if let entry = archive.entry(named: "xl/workbook.xml") {
///       let xml = try archive.contents(of: entry)
///     }
///
/// Everything that the directory says is checked before anything is unpacked: names stay inside their folder, are told
/// once, data do not overlap, and sizes keep the limits. Unpacking stops at the size that the directory states.
package struct ZIPArchive: Sendable {
  /// The entries in the order of the directory; folders are among them.
  package let entries: [Entry]
  private let bytes: [UInt8]
  private let placesByName: [String: Int]

  /// Reads the directory of an archive.
  ///
  /// - Throws: `ZIPError` for anything that is not an archive within the limits.
  /// - Complexity: O(*n* log *n*) in the number of entries, whatever their size.
  package init(_ bytes: [UInt8], limits: Limits = Limits()) throws(ZIPError) {
    self.bytes = bytes
    entries = try ZIPDirectory(bytes, limits: limits).entries()
    var places: [String: Int] = [:]
    for (place, entry) in entries.enumerated() {
      guard places.updateValue(place, forKey: entry.name) == nil else { throw .duplicateName(entry.name) }
    }
    placesByName = places
  }

  /// The entry of a name, which is compared letter by letter.
  package func entry(named name: String) -> Entry? { placesByName[name].map { entries[$0] } }

  /// Unpacks an entry.
  ///
  /// - Throws: `ZIPError` if the bytes are not what the directory says: another size or checksum, or no deflate stream.
  package func contents(of entry: Entry) throws(ZIPError) -> [UInt8] { try Self.contents(of: entry, in: bytes) }

  static func contents(of entry: Entry, in bytes: [UInt8]) throws(ZIPError) -> [UInt8] {
    let packed = bytes[entry.data]
    let contents: [UInt8]
    switch entry.method {
    case .stored: contents = Array(packed)
    case .deflated: contents = try Inflater.inflate(packed, size: entry.size, part: entry.name)
    }
    guard CRC32.of(contents) == entry.checksum else { throw .wrongChecksum(part: entry.name) }
    return contents
  }
}

extension ZIPArchive {
  /// One file or folder in an archive.
  package struct Entry: Sendable, Hashable {
    /// How an entry is packed.
    enum Method: Sendable {
      case stored
      case deflated
    }

    /// The path with `/` between its parts; that of a folder ends in one.
    package let name: String
    /// The bytes that it unpacks to.
    package let size: Int
    let method: Method
    let checksum: UInt32
    /// Where the packed bytes lie in the archive.
    let data: Range<Int>

    /// The bytes that it takes in the archive.
    package var packedSize: Int { data.count }
    package var isFolder: Bool { name.hasSuffix("/") }
  }

  /// What an archive may make a reader do.
  package struct Limits: Sendable, Hashable {
    /// The number of entries.
    package var entries: Int
    /// The bytes that one entry unpacks to.
    package var entrySize: Int
    /// The bytes that all entries unpack to.
    package var totalSize: Int
    /// How many times its packed size an entry of more than a megabyte may unpack to.
    package var density: Int

    /// Makes limits; the defaults let pass every workbook that a spreadsheet program can open with ease.
    package init(
      entries: Int = 10_000,
      entrySize: Int = 256 << 20,
      totalSize: Int = 512 << 20,
      density: Int = 400
    ) {
      self.entries = entries
      self.entrySize = entrySize
      self.totalSize = totalSize
      self.density = density
    }
  }
}

/// Why bytes are not an archive that is read, or entries not one that can be written.
package enum ZIPError: Error, Sendable, Hashable {
  /// There is no end of a central directory: the bytes are no archive, or its end is cut off.
  case notAnArchive
  /// The archive ends, or its parts point, outside its bytes.
  case truncated(part: String?)
  /// The central directory and the header in front of an entry contradict each other.
  case contradictory(part: String)
  /// The name of an entry could leave the folder into which it is unpacked, or is none.
  case unsafeName(String)
  /// Two entries have the same name.
  case duplicateName(String)
  /// The data of two entries share bytes.
  case overlapping(part: String)
  /// An entry is encrypted.
  case encrypted(part: String)
  /// An entry is compressed by a method other than deflate.
  case unsupportedMethod(part: String, method: Int)
  /// The compressed bytes of an entry are no deflate stream.
  case corrupt(part: String)
  /// An entry holds more or fewer bytes than it says.
  case wrongSize(part: String)
  /// The bytes of an entry have another checksum than it says.
  case wrongChecksum(part: String)
  /// There are more entries than the limit.
  case tooManyEntries(limit: Int)
  /// An entry, or all together, would unpack to more bytes than the limit.
  case tooLarge(part: String?, limit: Int)
  /// An entry would unpack to more than so many times its compressed size.
  case tooDense(part: String, limit: Int)
}

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

/// Everything that the directory of a stranger's archive names, whatever is wrong with single entries.
///
/// A ``ZIPArchive`` refuses a whole archive for one bad entry, as a workbook has to. In an archive that came by mail the
/// other files are still wanted: here each entry says for itself why it cannot be unpacked. Nothing is ever unpacked to a
/// path, so that names, of whatever kind, are only texts.
package struct ZIPListing: Sendable {
  /// One file or folder that the directory names.
  package struct Item: Sendable {
    /// The path with `/` between its parts, read in the code page in which it seems to be written.
    package let name: String
    /// The bytes that it unpacks to, as it says.
    package let size: Int
    package let time: FileTime?
    package let isFolder: Bool
    /// Whether it only points to another file.
    package let isLink: Bool
    /// What can be unpacked, or why nothing can.
    package let entry: Result<ZIPArchive.Entry, ZIPError>
  }

  /// In the order of the directory.
  package let items: [Item]
  private let bytes: [UInt8]

  /// Reads the directory of an archive.
  ///
  /// - Parameter limits: what the archive may make a reader do; entries beyond the size of all together are refused one
  ///   by one, too many entries refuse the whole.
  /// - Throws: `ZIPError` if there is no directory that can be read to its end.
  /// - Complexity: O(*n* log *n*) in the number of entries, whatever their size.
  package init(_ bytes: [UInt8], limits: ZIPArchive.Limits = ZIPArchive.Limits()) throws(ZIPError) {
    self.bytes = bytes
    items = try ZIPDirectory(bytes, limits: limits).items().map { record, entry in
      Item(
        name: record.shownName,
        size: record.size,
        time: record.time,
        isFolder: record.shownName.hasSuffix("/"),
        isLink: record.isLink,
        entry: entry
      )
    }
  }

  /// Unpacks an entry.
  ///
  /// - Throws: `ZIPError` for an entry that says why it cannot be unpacked, or whose bytes are not what it says.
  package func contents(of item: Item) throws(ZIPError) -> [UInt8] {
    try ZIPArchive.contents(of: try item.entry.get(), in: bytes)
  }
}

extension ZIPDirectory {
  /// The records, each with its entry or with what is wrong with it.
  func items() throws(ZIPError) -> [(record: ZIPDirectoryRecord, entry: Result<ZIPArchive.Entry, ZIPError>)] {
    var items: [(record: ZIPDirectoryRecord, entry: Result<ZIPArchive.Entry, ZIPError>)] = []
    var spans: [(span: Range<Int>, place: Int)] = []
    var total = 0
    try eachRecord { record throws(ZIPError) in
      do throws(ZIPError) {
        let (entry, start) = try entry(record)
        guard entry.size <= limits.totalSize - total else { throw .tooLarge(part: nil, limit: limits.totalSize) }
        total += entry.size
        spans.append((start..<entry.data.upperBound, items.count))
        items.append((record, .success(entry)))
      } catch {
        items.append((record, .failure(error)))
      }
    }
    spans.sort { $0.span.lowerBound < $1.span.lowerBound }
    var end = 0
    for (span, place) in spans {
      // Of entries that share bytes only the first can be what it says.
      if span.lowerBound < end { items[place].entry = .failure(.overlapping(part: items[place].record.name)) }
      end = max(end, span.upperBound)
    }
    return items
  }
}

// MARK: - What the directory tells of an entry besides

extension ZIPDirectoryRecord {
  private static let unicodePath = 0x7075
  private static let extendedTime = 0x5455
  private static let isUTF8 = 1 << 11

  /// The name as a person reads it.
  var shownName: String {
    let name = ZIPName(nameBytes, isUTF8: flags & Self.isUTF8 != 0, unicodePath: extraField(Self.unicodePath))
    return name.text.replacing("\\", with: "/")
  }

  /// Whether the entry is a symbolic link, as archives of Unix mark them.
  var isLink: Bool { (attributes >> 16) & 0xF000 == 0xA000 }

  /// When the file was changed: in universal time if the archive tells it, else by the clock of whoever packed it, which
  /// stood in Vietnam.
  var time: FileTime? {
    if let field = extraField(Self.extendedTime), field.count >= 5, field[field.startIndex] & 1 != 0 {
      let seconds = (1...4).reduce(0) { $0 | Int(field[field.startIndex + $1]) << (8 * ($1 - 1)) }
      return FileTime(seconds: Int(Int32(truncatingIfNeeded: seconds)))
    }
    // The first day of archives is what programs write that know no time.
    guard clock >> 16 != 1 << 5 | 1 else { return nil }
    return FileTime(
      year: 1980 + clock >> 25,
      month: clock >> 21 & 15,
      day: clock >> 16 & 31,
      hour: clock >> 11 & 31,
      minute: clock >> 5 & 63,
      second: (clock & 31) * 2,
      offset: FileTime.vietnam
    )
  }
}

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
  package func contents(of entry: Entry) throws(ZIPError) -> [UInt8] {
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

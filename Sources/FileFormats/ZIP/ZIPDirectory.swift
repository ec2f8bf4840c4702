/// The central directory of an archive, which is at its end and says where everything lies (APPNOTE 6.3, 4.3).
///
/// ```
/// ┌──────────────┬──────┬──────────────┬──────┬───┬───────────────────┬──────────────────────┐
/// │ local header │ data │ local header │ data │ … │ central directory │ end of the directory │
/// └──────────────┴──────┴──────────────┴──────┴───┴───────────────────┴──────────────────────┘
/// ```
///
/// Other bytes may stand before an archive; all places in it then count from its own beginning.
struct ZIPDirectory {
  private let numbers: LittleEndian
  let limits: ZIPArchive.Limits
  /// Where the archive begins in the bytes.
  private let base: Int
  /// Where the directory lies in the bytes.
  private let place: Range<Int>
  private let count: Int

  private static let endSignature = 0x0605_4B50
  private static let longEndSignature = 0x0606_4B50
  private static let locatorSignature = 0x0706_4B50
  private static let localSignature = 0x0403_4B50

  init(_ bytes: [UInt8], limits: ZIPArchive.Limits) throws(ZIPError) {
    let numbers = LittleEndian(bytes: bytes)
    guard let end = Self.end(of: numbers) else { throw .notAnArchive }
    guard var count = numbers.short(at: end + 10), var size = numbers.word(at: end + 12),
      var offset = numbers.word(at: end + 16), let disk = numbers.short(at: end + 4)
    else { throw .notAnArchive }
    var directoryEnd = end
    if count == 0xFFFF || size == 0xFFFF_FFFF || offset == 0xFFFF_FFFF || disk == 0xFFFF,
      let long = Self.longEnd(before: end, numbers)
    {
      (count, size, offset) = (long.count, long.size, long.offset)
      directoryEnd = long.place
    }
    guard count <= limits.entries else { throw .tooManyEntries(limit: limits.entries) }
    guard size <= directoryEnd, offset <= directoryEnd - size else { throw .truncated(part: nil) }
    self.numbers = numbers
    self.limits = limits
    self.count = count
    place = (directoryEnd - size)..<directoryEnd
    base = directoryEnd - size - offset
  }

  /// The end of the directory: the last one whose comment reaches to the end of the bytes.
  ///
  /// Mail gateways and careless programs leave bytes behind the archive: then it is the last one whose comment fits.
  private static func end(of numbers: LittleEndian) -> Int? {
    let last = numbers.bytes.count - 22
    guard last >= 0 else { return nil }
    var fallback: Int?
    for place in stride(from: last, through: max(0, last - 0xFFFF), by: -1) {
      guard numbers.bytes[place] == 0x50, numbers.word(at: place) == endSignature,
        let comment = numbers.short(at: place + 20)
      else { continue }
      if comment == last - place { return place }
      if comment < last - place, fallback == nil { fallback = place }
    }
    return fallback
  }

  /// The end of the directory of an archive in the ZIP64 form, which stands before the ordinary one.
  private static func longEnd(
    before end: Int,
    _ numbers: LittleEndian
  ) -> (place: Int, count: Int, size: Int, offset: Int)? {
    guard numbers.word(at: end - 20) == locatorSignature, let stated = numbers.long(at: end - 12) else { return nil }
    // Bytes before the archive shift the record away from where the locator says it is.
    for place in [stated, end - 20 - 56] where numbers.word(at: place) == longEndSignature {
      guard let count = numbers.long(at: place + 32), let size = numbers.long(at: place + 40),
        let offset = numbers.long(at: place + 48)
      else { continue }
      return (place, count, size, offset)
    }
    return nil
  }
}

// MARK: - Entries

extension ZIPDirectory {
  /// The entries, checked against the bytes, the limits and each other.
  func entries() throws(ZIPError) -> [ZIPArchive.Entry] {
    var entries: [ZIPArchive.Entry] = []
    var spans: [(span: Range<Int>, name: String)] = []
    var total = 0
    try eachRecord { record throws(ZIPError) in
      let (entry, start) = try entry(record)
      total += entry.size
      guard total <= limits.totalSize else { throw .tooLarge(part: nil, limit: limits.totalSize) }
      entries.append(entry)
      spans.append((start..<entry.data.upperBound, entry.name))
    }
    spans.sort { $0.span.lowerBound < $1.span.lowerBound }
    for (first, second) in zip(spans, spans.dropFirst()) where first.span.upperBound > second.span.lowerBound {
      throw .overlapping(part: second.name)
    }
    return entries
  }

  /// Goes through the records, which must fill the directory.
  func eachRecord(_ body: (ZIPDirectoryRecord) throws(ZIPError) -> Void) throws(ZIPError) {
    var offset = place.lowerBound
    for _ in 0..<count {
      let record = try ZIPDirectoryRecord(numbers, at: offset, within: place.upperBound)
      offset = record.end
      try body(record)
    }
    guard offset == place.upperBound else { throw .truncated(part: nil) }
  }

  /// The entry of a record, checked against the bytes and the limits, and where its local header begins.
  func entry(_ record: ZIPDirectoryRecord) throws(ZIPError) -> (entry: ZIPArchive.Entry, start: Int) {
    let name = record.name
    guard ZIPDirectoryRecord.isSafe(name) else { throw .unsafeName(name) }
    guard record.flags & 0x2041 == 0 else { throw .encrypted(part: name) }
    let method: ZIPArchive.Entry.Method
    switch record.method {
    case 0: method = .stored
    case 8: method = .deflated
    default: throw .unsupportedMethod(part: name, method: record.method)
    }
    guard record.size <= limits.entrySize else { throw .tooLarge(part: name, limit: limits.entrySize) }
    if method == .stored, record.size != record.packedSize { throw .wrongSize(part: name) }
    guard record.size <= 1 << 20 || record.size / limits.density <= record.packedSize else {
      throw .tooDense(part: name, limit: limits.density)
    }
    let (start, overflow) = base.addingReportingOverflow(record.offset)
    guard !overflow, start >= 0, start < place.lowerBound else { throw .truncated(part: name) }
    let data = try data(of: record, from: start)
    return (
      ZIPArchive.Entry(name: name, size: record.size, method: method, checksum: record.checksum, data: data), start
    )
  }

  /// Where the packed bytes lie, behind a local header that says the same as the directory.
  private func data(of record: ZIPDirectoryRecord, from start: Int) throws(ZIPError) -> Range<Int> {
    let name = record.name
    guard let signature = numbers.word(at: start), let flags = numbers.short(at: start + 6),
      let method = numbers.short(at: start + 8), let checksum = numbers.word(at: start + 14),
      let packedSize = numbers.word(at: start + 18), let size = numbers.word(at: start + 22),
      let nameLength = numbers.short(at: start + 26),
      let extraLength = numbers.short(at: start + 28)
    else { throw .truncated(part: name) }
    let data = start + 30 + nameLength + extraLength
    guard data <= place.lowerBound, record.packedSize <= place.lowerBound - data else { throw .truncated(part: name) }
    let isSame =
      signature == Self.localSignature && method == record.method && nameLength == record.nameBytes.count
      && numbers.bytes[(start + 30)..<(start + 30 + nameLength)].elementsEqual(record.nameBytes)
    guard isSame else { throw .contradictory(part: name) }
    // A data descriptor behind the data tells what the header leaves open; the directory has told it already.
    if flags & 8 == 0, packedSize != 0xFFFF_FFFF, size != 0xFFFF_FFFF {
      guard packedSize == record.packedSize, size == record.size, checksum == Int(record.checksum) else {
        throw .contradictory(part: name)
      }
    }
    return data..<(data + record.packedSize)
  }
}

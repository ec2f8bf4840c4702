/// What the central directory says about one entry.
struct ZIPDirectoryRecord {
  let name: String
  let nameBytes: ArraySlice<UInt8>
  let flags: Int
  let method: Int
  let checksum: UInt32
  let packedSize: Int
  let size: Int
  /// Where the local header begins, counted from the beginning of the archive.
  let offset: Int
  /// Where the next record begins.
  let end: Int

  private static let signature = 0x0201_4B50
  private static let longFields = 1

  init(_ numbers: LittleEndian, at place: Int, within limit: Int) throws(ZIPError) {
    guard numbers.word(at: place) == Self.signature, let flags = numbers.short(at: place + 8),
      let method = numbers.short(at: place + 10), let checksum = numbers.word(at: place + 16),
      let packedSize = numbers.word(at: place + 20), let size = numbers.word(at: place + 24),
      let nameLength = numbers.short(at: place + 28), let extraLength = numbers.short(at: place + 30),
      let commentLength = numbers.short(at: place + 32), let offset = numbers.word(at: place + 42)
    else { throw .truncated(part: nil) }
    let extra = place + 46 + nameLength
    end = extra + extraLength + commentLength
    guard end <= limit else { throw .truncated(part: nil) }
    nameBytes = numbers.bytes[(place + 46)..<extra]
    name = try Self.safeName(nameBytes)
    self.flags = flags
    self.method = method
    self.checksum = UInt32(checksum)
    var longs = Self.longNumbers(numbers, in: extra..<(extra + extraLength))
    func full(_ number: Int) throws(ZIPError) -> Int {
      guard number == 0xFFFF_FFFF, !longs.isEmpty else { return number }
      guard let long = longs.removeFirst() else { throw .truncated(part: nil) }
      return long
    }
    // The long numbers stand in this order, each only where the short one is full.
    self.size = try full(size)
    self.packedSize = try full(packedSize)
    self.offset = try full(offset)
  }

  /// The numbers of the ZIP64 extra field; nothing in the place of one that is out of all bounds.
  private static func longNumbers(_ numbers: LittleEndian, in extra: Range<Int>) -> [Int?] {
    var place = extra.lowerBound
    while place + 4 <= extra.upperBound {
      guard let id = numbers.short(at: place), let length = numbers.short(at: place + 2) else { return [] }
      let field = (place + 4)..<min(place + 4 + length, extra.upperBound)
      if id == longFields {
        return stride(from: field.lowerBound, through: field.upperBound - 8, by: 8).map(numbers.long)
      }
      place = place + 4 + length
    }
    return []
  }

  /// The name with `/` as its only separator.
  private static func safeName(_ bytes: ArraySlice<UInt8>) throws(ZIPError) -> String {
    let name = String(decoding: bytes, as: UTF8.self).replacing("\\", with: "/")
    guard isSafe(name) else { throw .unsafeName(name) }
    return name
  }

  /// Whether a name, with `/` as its only separator, stays in the folder into which it is unpacked.
  static func isSafe(_ name: String) -> Bool {
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    let hasDrive = parts[0].contains(":")
    return !name.isEmpty && !name.hasPrefix("/") && !hasDrive && !parts.contains("..") && !name.utf8.contains(0)
  }
}

/// Numbers as archives store them: the least byte first.
struct LittleEndian {
  let bytes: [UInt8]

  /// The number of two bytes, or nothing if they are not all there.
  func short(at offset: Int) -> Int? { number(at: offset, count: 2) }

  /// The number of four bytes.
  func word(at offset: Int) -> Int? { number(at: offset, count: 4) }

  /// The number of eight bytes; nothing if it is more than an `Int` holds.
  func long(at offset: Int) -> Int? {
    guard let low = number(at: offset, count: 4), let high = number(at: offset + 4, count: 4), high < 1 << 31 else {
      return nil
    }
    return high << 32 | low
  }

  private func number(at offset: Int, count: Int) -> Int? {
    guard offset >= 0, offset <= bytes.count - count else { return nil }
    return (0..<count).reduce(0) { $0 | Int(bytes[offset + $1]) << (8 * $1) }
  }

  /// Appends the least bytes of a number.
  static func append(_ number: Int, count: Int, to bytes: inout [UInt8]) {
    for place in 0..<count { bytes.append(UInt8(truncatingIfNeeded: number >> (8 * place))) }
  }
}

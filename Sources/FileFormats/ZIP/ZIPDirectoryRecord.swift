/// What the central directory says about one entry.
struct ZIPDirectoryRecord {
  /// The name in UTF-8, with `/` as its only separator.
  let name: String
  let nameBytes: ArraySlice<UInt8>
  let flags: Int
  let method: Int
  let checksum: UInt32
  let packedSize: Int
  let size: Int
  /// What the clock showed, in the form of MS-DOS: the date above the time.
  let clock: Int
  /// What systems keep about a file; that of Unix is the upper half.
  let attributes: Int
  /// Where the local header begins, counted from the beginning of the archive.
  let offset: Int
  /// The bytes of further fields.
  private let extra: ArraySlice<UInt8>
  /// Where the next record begins.
  let end: Int

  private static let signature = 0x0201_4B50
  private static let longFields = 1

  init(_ numbers: LittleEndian, at place: Int, within limit: Int) throws(ZIPError) {
    guard numbers.word(at: place) == Self.signature, let flags = numbers.short(at: place + 8),
      let method = numbers.short(at: place + 10), let clock = numbers.word(at: place + 12),
      let checksum = numbers.word(at: place + 16),
      let packedSize = numbers.word(at: place + 20), let size = numbers.word(at: place + 24),
      let nameLength = numbers.short(at: place + 28), let extraLength = numbers.short(at: place + 30),
      let commentLength = numbers.short(at: place + 32), let attributes = numbers.word(at: place + 38),
      let offset = numbers.word(at: place + 42)
    else { throw .truncated(part: nil) }
    let extra = place + 46 + nameLength
    end = extra + extraLength + commentLength
    guard end <= limit else { throw .truncated(part: nil) }
    nameBytes = numbers.bytes[(place + 46)..<extra]
    name = String(decoding: nameBytes, as: UTF8.self).replacing("\\", with: "/")
    self.clock = clock
    self.attributes = attributes
    self.extra = numbers.bytes[extra..<(extra + extraLength)]
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

  /// The bytes of a further field, if it is there.
  func extraField(_ id: Int) -> ArraySlice<UInt8>? {
    var rest = extra
    while rest.count >= 4 {
      let start = rest.startIndex
      let length = Int(rest[start + 2]) | Int(rest[start + 3]) << 8
      let field = rest.dropFirst(4).prefix(length)
      if Int(rest[start]) | Int(rest[start + 1]) << 8 == id { return field }
      rest = rest.dropFirst(4 + length)
    }
    return nil
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

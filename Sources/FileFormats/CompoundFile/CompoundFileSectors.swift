/// What the header of a compound file says ([MS-CFB] 2.2).
struct CompoundFileHeader {
  let sectorLength: Int
  /// Streams shorter than this are kept in small sectors.
  let smallStreamLimit: Int
  let firstDirectorySector: UInt32
  let firstSmallTableSector: UInt32
  let firstListSector: UInt32
  /// The sectors of the table that the header itself lists.
  let tableSectors: [UInt32]
  /// Whether sizes have eight bytes: in the older version, the upper four may be noise.
  let hasLongSizes: Bool

  static let signature: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
  private static let length = 512
  private static let listed = 109

  init(_ bytes: [UInt8]) throws(CompoundFileError) {
    guard bytes.starts(with: Self.signature.prefix(4)) else { throw .notACompoundFile }
    guard bytes.count >= Self.length, bytes.starts(with: Self.signature), let version = bytes.uint16(at: 26),
      let shift = bytes.uint16(at: 30), shift == 9 || shift == 12, let limit = bytes.uint32(at: 56),
      let directory = bytes.uint32(at: 48), let smallTable = bytes.uint32(at: 60), let list = bytes.uint32(at: 68)
    else { throw .invalidHeader }
    sectorLength = 1 << shift
    hasLongSizes = version >= 4
    // The only value that the standard allows; files that say another one keep to it all the same.
    smallStreamLimit = limit == 0 ? 4_096 : Int(limit)
    firstDirectorySector = directory
    firstSmallTableSector = smallTable
    firstListSector = list
    tableSectors = (0..<Self.listed).compactMap { bytes.uint32(at: 76 + 4 * $0) }
      .filter { $0 <= CompoundFileSectors.lastRegular }
  }
}

/// The sectors of a compound file, and the table that chains them.
struct CompoundFileSectors {
  private let bytes: [UInt8]
  private let length: Int
  /// The sector that follows each one ([MS-CFB] 2.3).
  private let next: [UInt32]

  static let endOfChain: UInt32 = 0xFFFF_FFFE
  static let lastRegular: UInt32 = 0xFFFF_FFFA

  init(_ bytes: [UInt8], _ header: CompoundFileHeader) throws(CompoundFileError) {
    self.bytes = bytes
    length = header.sectorLength
    let count = (bytes.count - 1) / length
    var tableSectors = header.tableSectors
    // A list of further sectors of the table ends in the number of the next piece of the list ([MS-CFB] 2.5).
    var listSector = header.firstListSector
    var listSectors = 0
    while listSector <= Self.lastRegular {
      guard listSectors < count, tableSectors.count <= count else {
        throw .endlessChain(firstSector: Int(header.firstListSector))
      }
      listSectors += 1
      let start = (Int(listSector) + 1) * length
      guard start + length <= bytes.count else { throw .missingSector(Int(listSector)) }
      for offset in stride(from: start, to: start + length - 4, by: 4) {
        guard let sector = bytes.uint32(at: offset), sector <= Self.lastRegular else { continue }
        tableSectors.append(sector)
      }
      listSector = bytes.uint32(at: start + length - 4) ?? Self.endOfChain
    }
    var next: [UInt32] = []
    // What the table says beyond the sectors of the file is of no use.
    next.reserveCapacity(count)
    for sector in tableSectors where next.count < count {
      let start = (Int(sector) + 1) * length
      guard start < bytes.count else { throw .missingSector(Int(sector)) }
      for offset in stride(from: start, to: start + length, by: 4) where next.count < count {
        guard let follower = bytes.uint32(at: offset) else { break }
        next.append(follower)
      }
    }
    self.next = next
  }

  var byteCount: Int { bytes.count }

  /// The bytes of a chain of sectors, at most so many.
  ///
  /// The last sector of a file may be cut off where its bytes are not used.
  func contents(from first: UInt32, limit: Int) throws(CompoundFileError) -> [UInt8] {
    var contents: [UInt8] = []
    contents.reserveCapacity(min(limit, bytes.count))
    var sector = first
    var seen = Array(repeating: false, count: next.count)
    while sector != Self.endOfChain, contents.count < limit {
      let start = (Int(sector) + 1) * length
      guard sector <= Self.lastRegular, start < bytes.count else { throw .missingSector(Int(sector)) }
      contents.append(contentsOf: bytes[start..<min(start + min(length, limit - contents.count), bytes.count)])
      guard Int(sector) < next.count else {
        if contents.count == limit { break }
        throw .missingSector(Int(sector))
      }
      guard !seen[Int(sector)] else { throw .endlessChain(firstSector: Int(first)) }
      seen[Int(sector)] = true
      sector = next[Int(sector)]
    }
    return contents
  }

  /// A chain of sectors as a table of numbers.
  func table(from first: UInt32) throws(CompoundFileError) -> [UInt32] {
    guard first <= Self.lastRegular else { return [] }
    let contents = try contents(from: first, limit: bytes.count)
    return stride(from: 0, to: contents.count - 3, by: 4).compactMap { contents.uint32(at: $0) }
  }
}

extension [UInt8] {
  /// Two bytes, the lower one first; nothing beyond the end.
  @inline(__always)
  func uint16(at offset: Int) -> Int? {
    guard offset >= 0, offset <= count - 2 else { return nil }
    return Int(self[offset]) | Int(self[offset + 1]) << 8
  }

  /// Four bytes, the lowest one first; nothing beyond the end.
  @inline(__always)
  func uint32(at offset: Int) -> UInt32? {
    guard offset >= 0, offset <= count - 4 else { return nil }
    return UInt32(self[offset]) | UInt32(self[offset + 1]) << 8 | UInt32(self[offset + 2]) << 16
      | UInt32(self[offset + 3]) << 24
  }

  /// Eight bytes, the lowest one first; nothing beyond the end.
  @inline(__always)
  func uint64(at offset: Int) -> UInt64? {
    guard let low = uint32(at: offset), let high = uint32(at: offset + 4) else { return nil }
    return UInt64(high) << 32 | UInt64(low)
  }
}

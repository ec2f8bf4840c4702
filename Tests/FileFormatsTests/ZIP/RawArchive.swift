/// Builds archives byte by byte, honest ones and others.
struct RawArchive {
  /// One part: what its two headers say and what follows them.
  struct Part {
    var name: [UInt8]
    var localName: [UInt8]?
    var data: [UInt8]
    var method = 0
    var localMethod: Int?
    var flags = 0
    var localFlags: Int?
    var checksum: UInt32
    var size: Int
    var localSize: Int?
    var localPackedSize: Int?
    var localChecksum: UInt32?
    var packedSize: Int
    var extra: [UInt8] = []
    var localExtra: [UInt8] = []
    var descriptor: [UInt8] = []
    /// Where the directory says that the part is, if it is not where it is.
    var offset: Int?
  }

  var parts: [Part] = []
  var directoryOrder: [Int]?
  var comment: [UInt8] = []
  var isLong = false
  var count: Int?

  func bytes() -> [UInt8] {
    var archive: [UInt8] = []
    var entries: [[UInt8]] = []
    for part in parts {
      let start = part.offset ?? archive.count
      let local = part.localName ?? part.name
      archive += number(0x0403_4B50, 4) + number(20, 2) + number(part.localFlags ?? part.flags, 2)
      archive += number(part.localMethod ?? part.method, 2) + number(0x21_0000, 4)
      archive += number(Int(part.localChecksum ?? part.checksum), 4)
      archive += number(part.localPackedSize ?? part.packedSize, 4) + number(part.localSize ?? part.size, 4)
      archive += number(local.count, 2) + number(part.localExtra.count, 2) + local + part.localExtra
      archive += part.data + part.descriptor
      var entry = number(0x0201_4B50, 4) + number(20, 2) + number(20, 2) + number(part.flags, 2)
      entry += number(part.method, 2) + number(0x21_0000, 4) + number(Int(part.checksum), 4)
      entry += number(part.packedSize, 4) + number(part.size, 4) + number(part.name.count, 2)
      entry += number(part.extra.count, 2) + number(0, 10) + number(start, 4)
      entries.append(entry + part.name + part.extra)
    }
    let directory = (directoryOrder ?? Array(parts.indices)).flatMap { entries[$0] }
    let start = archive.count
    archive += directory
    if isLong {
      let end = archive.count
      archive += number(0x0606_4B50, 4) + number(44, 8) + number(45, 2) + number(45, 2) + number(0, 8)
      archive += number(parts.count, 8) + number(parts.count, 8) + number(directory.count, 8) + number(start, 8)
      archive += number(0x0706_4B50, 4) + number(0, 4) + number(end, 8) + number(1, 4)
    }
    let count = isLong ? 0xFFFF : self.count ?? parts.count
    archive += number(0x0605_4B50, 4) + number(0, 4) + number(count, 2) + number(count, 2)
    archive += number(isLong ? 0xFFFF_FFFF : directory.count, 4) + number(isLong ? 0xFFFF_FFFF : start, 4)
    return archive + number(comment.count, 2) + comment
  }
}

extension RawArchive.Part {
  /// A stored part that tells the truth.
  init(_ name: String, _ contents: String = "contents") {
    let contents = Array(contents.utf8)
    self.init(
      name: Array(name.utf8),
      data: contents,
      checksum: RawArchive.checksum(contents),
      size: contents.count,
      packedSize: contents.count
    )
  }

  /// A deflated part that tells the truth, if the packed bytes are those of the contents.
  init(_ name: String, packed: [UInt8], of contents: [UInt8]) {
    self.init(
      name: Array(name.utf8),
      data: packed,
      method: 8,
      checksum: RawArchive.checksum(contents),
      size: contents.count,
      packedSize: packed.count
    )
  }

  func with(_ change: (inout Self) -> Void) -> Self {
    var part = self
    change(&part)
    return part
  }
}

extension RawArchive {
  init(_ parts: Part...) { self.init(parts: parts) }

  /// The CRC-32 by the book, bit by bit.
  static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var sum: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 0 ? sum >> 1 : sum >> 1 ^ 0xEDB8_8320 }
    }
    return ~sum
  }
}

/// A number, lowest byte first.
func number(_ value: Int, _ width: Int) -> [UInt8] {
  (0..<width).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
}

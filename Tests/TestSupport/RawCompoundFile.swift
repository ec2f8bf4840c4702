/// A compound file built sector by sector, as small as a test needs it.
package struct RawCompoundFile {
  /// The streams at the top, in order.
  package var streams: [(name: String, contents: [UInt8])]
  /// The streams in a folder `Embedded`, which stands before the others.
  package var embedded: [(name: String, contents: [UInt8])] = []
  /// Whether sectors have 4,096 bytes and not 512.
  package var hasLongSectors = false

  /// Makes a file of streams.
  package init(
    streams: [(name: String, contents: [UInt8])],
    embedded: [(name: String, contents: [UInt8])] = [],
    hasLongSectors: Bool = false
  ) {
    self.streams = streams
    self.embedded = embedded
    self.hasLongSectors = hasLongSectors
  }

  private static let endOfChain: UInt32 = 0xFFFF_FFFE
  private static let free: UInt32 = 0xFFFF_FFFF
  private static let smallLimit = 4_096

  private var sectorLength: Int { hasLongSectors ? 4_096 : 512 }

  private struct Entry {
    var name: String
    var kind: UInt8
    var right = RawCompoundFile.free
    var child = RawCompoundFile.free
    var first = RawCompoundFile.endOfChain
    var size = 0
  }

  /// The file.
  package func bytes() -> [UInt8] {
    var sectors: [UInt8] = []
    var table: [UInt32] = []
    func append(_ contents: [UInt8]) -> UInt32 {
      guard !contents.isEmpty else { return Self.endOfChain }
      let first = UInt32(table.count)
      let count = (contents.count + sectorLength - 1) / sectorLength
      sectors += contents + [UInt8](repeating: 0, count: count * sectorLength - contents.count)
      for number in 1...count { table.append(number < count ? first + UInt32(number) : Self.endOfChain) }
      return first
    }
    var entries = [Entry(name: "Root Entry", kind: 5, child: 1)]
    var small: [UInt8] = []
    var smallTable: [UInt32] = []
    func add(_ streams: [(name: String, contents: [UInt8])]) {
      for (place, stream) in streams.enumerated() {
        var entry = Entry(name: stream.name, kind: 2, size: stream.contents.count)
        if place + 1 < streams.count { entry.right = UInt32(entries.count + 1) }
        if stream.contents.count >= Self.smallLimit {
          entry.first = append(stream.contents)
        } else if !stream.contents.isEmpty {
          entry.first = UInt32(smallTable.count)
          let count = (stream.contents.count + 63) / 64
          small += stream.contents + [UInt8](repeating: 0, count: count * 64 - stream.contents.count)
          for number in 1...count {
            smallTable.append(number < count ? entry.first + UInt32(number) : Self.endOfChain)
          }
        }
        entries.append(entry)
      }
    }
    if !embedded.isEmpty {
      entries.append(Entry(name: "Embedded", kind: 1, right: UInt32(2 + embedded.count), child: 2))
      add(embedded)
    }
    add(streams)
    entries[0].first = append(small)
    entries[0].size = small.count
    let smallTableStart = append(smallTable.flatMap { $0.littleEndianBytes })
    let directory = append(entries.flatMap(Self.bytes))
    let perSector = sectorLength / 4
    var tableSectors = 1
    while tableSectors * perSector < table.count + tableSectors { tableSectors += 1 }
    let tableStart = UInt32(table.count)
    table += Array(repeating: 0xFFFF_FFFD, count: tableSectors)
    table += Array(repeating: Self.free, count: tableSectors * perSector - table.count)
    sectors += table.flatMap { $0.littleEndianBytes }
    var header: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 16)
    header += [
      0x3E, 0, hasLongSectors ? 4 : 3, 0, 0xFE, 0xFF, hasLongSectors ? 12 : 9, 0, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ]
    header += [0, 0] + UInt32(tableSectors).littleEndianBytes + directory.littleEndianBytes + [0, 0, 0, 0]
    header += UInt32(Self.smallLimit).littleEndianBytes + smallTableStart.littleEndianBytes
    header += UInt32((smallTable.count * 4 + sectorLength - 1) / sectorLength).littleEndianBytes
    header += Self.endOfChain.littleEndianBytes + [0, 0, 0, 0]
    for number in 0..<109 {
      header += (number < tableSectors ? tableStart + UInt32(number) : Self.free).littleEndianBytes
    }
    return header + [UInt8](repeating: 0, count: sectorLength - header.count) + sectors
  }

  private static func bytes(_ entry: Entry) -> [UInt8] {
    let name = entry.name.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    var bytes = name + [UInt8](repeating: 0, count: 64 - name.count)
    bytes += [UInt8(name.count + 2), 0, entry.kind, 1] + free.littleEndianBytes + entry.right.littleEndianBytes
    bytes += entry.child.littleEndianBytes + [UInt8](repeating: 0, count: 36) + entry.first.littleEndianBytes
    return bytes + UInt32(entry.size).littleEndianBytes + [0, 0, 0, 0]
  }
}

extension FixedWidthInteger {
  /// The bytes, the lowest one first.
  package var littleEndianBytes: [UInt8] { withUnsafeBytes(of: littleEndian) { Array($0) } }
}

/// A stream or a folder in a compound file ([MS-CFB] 2.6).
struct CompoundFileEntry {
  enum Kind {
    case root, folder, stream, unused
  }

  let name: String
  let kind: Kind
  let firstSector: UInt32
  /// The bytes of a stream.
  let size: Int
  /// Whether the stream is kept in small sectors.
  let isSmall: Bool
  /// The entries before and after this one in the tree of its folder, and the tree of its own; beyond all entries if absent.
  private let left: Int
  private let right: Int
  private let child: Int

  private static let length = 128

  /// The entries of a directory.
  static func entries(in directory: [UInt8], _ header: CompoundFileHeader) -> [CompoundFileEntry] {
    stride(from: 0, through: directory.count - length, by: length).compactMap {
      CompoundFileEntry(directory, at: $0, header)
    }
  }

  private init?(_ directory: [UInt8], at start: Int, _ header: CompoundFileHeader) {
    guard let nameLength = directory.uint16(at: start + 64), let first = directory.uint32(at: start + 116),
      let size = directory.uint64(at: start + 120), let left = directory.uint32(at: start + 68),
      let right = directory.uint32(at: start + 72), let child = directory.uint32(at: start + 76)
    else { return nil }
    // The length counts the zero behind the name.
    let units = stride(from: start, to: start + min(max(nameLength - 2, 0), 62), by: 2).compactMap {
      directory.uint16(at: $0).map { UInt16(truncatingIfNeeded: $0) }
    }
    name = String(decoding: units.prefix { $0 != 0 }, as: UTF16.self)
    switch directory[start + 66] {
    case 1: kind = .folder
    case 2: kind = .stream
    case 5: kind = .root
    default: kind = .unused
    }
    firstSector = first
    self.size = Int(clamping: header.hasLongSizes ? size : size & 0xFFFF_FFFF)
    isSmall = self.size < header.smallStreamLimit
    self.left = Int(left)
    self.right = Int(right)
    self.child = Int(child)
  }

  /// The entries at the top of a file, in no particular order.
  ///
  /// - Complexity: O(*n*) in the number of entries, whatever their links say.
  static func children(ofRootIn entries: [CompoundFileEntry]) -> [CompoundFileEntry] {
    guard let root = entries.first, root.kind == .root else { return [] }
    var children: [CompoundFileEntry] = []
    var seen = Array(repeating: false, count: entries.count)
    var waiting = [root.child]
    while let number = waiting.popLast() {
      guard entries.indices.contains(number), !seen[number] else { continue }
      seen[number] = true
      children.append(entries[number])
      waiting += [entries[number].left, entries[number].right]
    }
    return children
  }
}

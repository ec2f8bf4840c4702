/// Writes an archive entry by entry; the same entries give the same bytes.
///
///     var writer = ZIPWriter()
///     try writer.add("mimetype", Array("text/plain".utf8))
///     let bytes = try writer.finish()
package struct ZIPWriter {
  private var bytes: [UInt8] = []
  private var directory: [UInt8] = []
  private var names: Set<String> = []

  /// 1 January 1980, the first day that an archive can name: nothing of a clock goes in.
  private static let date = 1 << 5 | 1
  /// Names are in UTF-8.
  private static let flags = 1 << 11
  private static let version = 20

  package init() {}

  /// Adds an entry, packed if that makes it smaller.
  ///
  /// - Throws: `ZIPError` if a reader would refuse the name, or if the archive would pass four gigabytes.
  package mutating func add(_ name: String, _ contents: [UInt8]) throws(ZIPError) {
    guard ZIPDirectoryRecord.isSafe(name), !name.contains("\\"), name.utf8.count <= 0xFFFF else {
      throw .unsafeName(name)
    }
    guard names.insert(name).inserted else { throw .duplicateName(name) }
    guard names.count < 0xFFFF else { throw .tooManyEntries(limit: 0xFFFE) }
    let packed = Deflater.deflate(contents)
    let data = packed ?? contents
    guard contents.count < Self.limit, bytes.count + directory.count + data.count < Self.limit - (1 << 20) else {
      throw .tooLarge(part: name, limit: Self.limit)
    }
    let nameBytes = Array(name.utf8)
    var header: [UInt8] = []
    LittleEndian.append(Self.version, count: 2, to: &header)
    LittleEndian.append(Self.flags, count: 2, to: &header)
    LittleEndian.append(packed == nil ? 0 : 8, count: 2, to: &header)
    LittleEndian.append(0, count: 2, to: &header)
    LittleEndian.append(Self.date, count: 2, to: &header)
    LittleEndian.append(Int(CRC32.of(contents)), count: 4, to: &header)
    LittleEndian.append(data.count, count: 4, to: &header)
    LittleEndian.append(contents.count, count: 4, to: &header)
    LittleEndian.append(nameBytes.count, count: 2, to: &header)
    LittleEndian.append(0, count: 2, to: &header)
    LittleEndian.append(0x0201_4B50, count: 4, to: &directory)
    LittleEndian.append(Self.version, count: 2, to: &directory)
    directory += header
    // No comment, on the first disk, no attributes.
    LittleEndian.append(0, count: 10, to: &directory)
    LittleEndian.append(bytes.count, count: 4, to: &directory)
    directory += nameBytes
    LittleEndian.append(0x0403_4B50, count: 4, to: &bytes)
    bytes += header
    bytes += nameBytes
    bytes += data
  }

  /// Ends the archive.
  ///
  /// - Returns: the bytes of the archive.
  package mutating func finish() throws(ZIPError) -> [UInt8] {
    let start = bytes.count
    bytes += directory
    LittleEndian.append(0x0605_4B50, count: 4, to: &bytes)
    LittleEndian.append(0, count: 4, to: &bytes)
    LittleEndian.append(names.count, count: 2, to: &bytes)
    LittleEndian.append(names.count, count: 2, to: &bytes)
    LittleEndian.append(directory.count, count: 4, to: &bytes)
    LittleEndian.append(start, count: 4, to: &bytes)
    LittleEndian.append(0, count: 2, to: &bytes)
    return bytes
  }

  private static let limit = 0xFFFF_FFFF
}

import CZlib

/// Unpacks raw deflate streams (RFC 1951).
enum Inflater {
  /// Unpacks a stream to exactly so many bytes.
  ///
  /// No more than these bytes are ever made, whatever the stream holds.
  static func inflate(_ packed: ArraySlice<UInt8>, size: Int, part: String) throws(ZIPError) -> [UInt8] {
    var stream = z_stream()
    let version = ZLIB_VERSION
    guard inflateInit2_(&stream, -MAX_WBITS, version, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
      throw .corrupt(part: part)
    }
    defer { inflateEnd(&stream) }
    var status = Z_OK
    var isComplete = false
    // One byte more than stated, so that a stream without any output has room, and one that has too much shows.
    let contents = [UInt8](unsafeUninitializedCapacity: size + 1) { output, count in
      packed.withUnsafeBufferPointer { input in
        stream.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
        stream.avail_in = UInt32(clamping: input.count)
        stream.next_out = output.baseAddress
        stream.avail_out = UInt32(clamping: size + 1)
        status = CZlib.inflate(&stream, Z_FINISH)
        count = size + 1 - Int(stream.avail_out)
        isComplete = status == Z_STREAM_END && stream.avail_in == 0
      }
    }
    if status == Z_DATA_ERROR || status == Z_NEED_DICT || status == Z_MEM_ERROR { throw .corrupt(part: part) }
    guard isComplete, contents.count == size else { throw .wrongSize(part: part) }
    return contents
  }
}

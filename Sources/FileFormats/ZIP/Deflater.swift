import CZlib

/// Packs bytes as raw deflate streams (RFC 1951).
enum Deflater {
  /// Packs bytes; nothing if that would not make them fewer.
  static func deflate(_ bytes: [UInt8]) -> [UInt8]? {
    var stream = z_stream()
    let size = Int32(MemoryLayout<z_stream>.size)
    let memoryLevel: Int32 = 8
    let level: Int32 = 6
    guard
      deflateInit2_(&stream, level, Z_DEFLATED, -MAX_WBITS, memoryLevel, Z_DEFAULT_STRATEGY, ZLIB_VERSION, size) == Z_OK
    else { return nil }
    defer { deflateEnd(&stream) }
    var isComplete = false
    let packed = [UInt8](unsafeUninitializedCapacity: bytes.count) { output, count in
      bytes.withUnsafeBufferPointer { input in
        stream.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
        stream.avail_in = UInt32(clamping: input.count)
        stream.next_out = output.baseAddress
        stream.avail_out = UInt32(clamping: bytes.count)
        isComplete = CZlib.deflate(&stream, Z_FINISH) == Z_STREAM_END
        count = bytes.count - Int(stream.avail_out)
      }
    }
    return isComplete && packed.count < bytes.count ? packed : nil
  }
}

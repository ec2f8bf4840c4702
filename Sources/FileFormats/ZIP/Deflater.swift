import CZlib

/// Packs bytes as raw deflate streams (RFC 1951).
enum Deflater {
  private static let level: Int32 = 6
  private static let memoryLevel: Int32 = 8

  /// Packs bytes; nothing if that would not make them fewer.
  static func deflate(_ bytes: [UInt8]) -> [UInt8]? {
    guard !bytes.isEmpty, let size = UInt32(exactly: bytes.count) else { return nil }
    var isComplete = false
    let packed = [UInt8](unsafeUninitializedCapacity: bytes.count) { output, count in
      bytes.withUnsafeBufferPointer { input in
        var stream = z_stream()
        // zlib knows a stream by its address, which must not change until the end.
        withUnsafeMutablePointer(to: &stream) { stream in
          let status = deflateInit2_(
            stream,
            level,
            Z_DEFLATED,
            -MAX_WBITS,
            memoryLevel,
            Z_DEFAULT_STRATEGY,
            ZLIB_VERSION,
            Int32(MemoryLayout<z_stream>.size)
          )
          guard status == Z_OK else { return }
          // zlib promises not to write to what it reads.
          stream.pointee.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
          stream.pointee.avail_in = size
          stream.pointee.next_out = output.baseAddress
          stream.pointee.avail_out = size
          isComplete = CZlib.deflate(stream, Z_FINISH) == Z_STREAM_END
          count = bytes.count - Int(stream.pointee.avail_out)
          deflateEnd(stream)
        }
      }
    }
    return isComplete && packed.count < bytes.count ? packed : nil
  }
}

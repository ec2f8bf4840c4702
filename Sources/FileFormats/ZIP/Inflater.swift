import CZlib

/// Unpacks raw deflate streams (RFC 1951).
enum Inflater {
  /// Unpacks a stream to exactly so many bytes.
  ///
  /// No more than these bytes are ever made, whatever the stream holds. A stream that is unpacked in one go needs no
  /// window, so that there is nothing to keep from one entry to the next.
  static func inflate(_ packed: ArraySlice<UInt8>, size: Int, part: String) throws(ZIPError) -> [UInt8] {
    // zlib counts in 32 bits.
    guard size < Int(UInt32.max), let packedCount = UInt32(exactly: packed.count) else {
      throw .tooLarge(part: part, limit: Int(UInt32.max) - 1)
    }
    var status = Z_STREAM_ERROR
    var isComplete = false
    // One byte more than stated, so that a stream without any output has room, and one that has too much shows.
    let contents = [UInt8](unsafeUninitializedCapacity: size + 1) { output, count in
      packed.withUnsafeBufferPointer { input in
        var stream = z_stream()
        // zlib knows a stream by its address, which must not change until the end.
        withUnsafeMutablePointer(to: &stream) { stream in
          guard inflateInit2_(stream, -MAX_WBITS, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
            return
          }
          // zlib promises not to write to what it reads.
          stream.pointee.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
          stream.pointee.avail_in = packedCount
          stream.pointee.next_out = output.baseAddress
          stream.pointee.avail_out = UInt32(size + 1)
          status = CZlib.inflate(stream, Z_FINISH)
          count = size + 1 - Int(stream.pointee.avail_out)
          isComplete = status == Z_STREAM_END && stream.pointee.avail_in == 0
          inflateEnd(stream)
        }
      }
    }
    switch status {
    case Z_STREAM_END, Z_BUF_ERROR, Z_OK: break
    default: throw .corrupt(part: part)
    }
    guard isComplete, contents.count == size else { throw .wrongSize(part: part) }
    return contents
  }
}

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

/// The checksum of archives (ISO 3309).
enum CRC32 {
  static func of(_ bytes: [UInt8]) -> UInt32 {
    bytes.withUnsafeBufferPointer { buffer in
      UInt32(truncatingIfNeeded: crc32_z(0, buffer.baseAddress, z_size_t(buffer.count)))
    }
  }
}

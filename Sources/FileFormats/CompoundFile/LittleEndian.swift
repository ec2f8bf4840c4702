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

import Vocabulary

/// Computes the SHA-256 digest of FIPS 180-4, piece by piece.
///
///     SHA256.hex(of: Array("abc".utf8))   // "ba7816bf…f20015ad"
package struct SHA256: Sendable {
  /// What the blocks so far have come to; a vector, so that it needs no room of its own.
  private var state: SIMD8<UInt32> = [
    0x6A09_E667, 0xBB67_AE85, 0x3C6E_F372, 0xA54F_F53A, 0x510E_527F, 0x9B05_688C, 0x1F83_D9AB, 0x5BE0_CD19,
  ]
  /// The end of the message so far that does not fill a block.
  private var pending: [UInt8] = []
  private var length: UInt64 = 0

  private static let blockLength = 64

  /// Begins with the empty message.
  package init() {}
}

extension SHA256 {
  /// Adds a piece to the message.
  package mutating func update(_ bytes: some Collection<UInt8>) {
    length += UInt64(bytes.count)
    if pending.isEmpty, bytes.withContiguousStorageIfAvailable({ compress(all: UnsafeRawBufferPointer($0)) }) != nil {
      return
    }
    pending.append(contentsOf: bytes)
    let whole = pending
    pending.removeAll(keepingCapacity: true)
    whole.withUnsafeBytes { compress(all: $0) }
  }

  /// Returns the 32 bytes of the digest of the message so far.
  ///
  /// More may be added afterwards.
  package func finalize() -> [UInt8] {
    var copy = self
    var end: [UInt8] = [0x80]
    let gap = (Self.blockLength + 56 - (pending.count + 1) % Self.blockLength) % Self.blockLength
    end.append(contentsOf: repeatElement(0, count: gap))
    end.append(contentsOf: Self.bigEndian(length * 8))
    copy.update(end)
    return copy.state.indices.flatMap { Self.bigEndian(copy.state[$0]) }
  }

  /// Computes the digest of a whole message, as 32 bytes.
  package static func digest(of bytes: [UInt8]) -> [UInt8] {
    var digest = SHA256()
    digest.update(bytes)
    return digest.finalize()
  }

  /// Computes the digest of a whole message, as 64 hexadecimal digits in lower case.
  package static func hex(of bytes: [UInt8]) -> String {
    var digest = SHA256()
    digest.update(bytes)
    return digest.hex()
  }

  /// Returns the digest of the message so far, as 64 hexadecimal digits in lower case.
  package func hex() -> String {
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: finalize().flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }

  private static func bigEndian(_ value: some FixedWidthInteger) -> [UInt8] {
    withUnsafeBytes(of: value.bigEndian) { Array($0) }
  }
}

extension SHA256 {
  /// Takes in every whole block, and keeps the rest.
  private mutating func compress(all bytes: UnsafeRawBufferPointer) {
    let end = bytes.count - bytes.count % Self.blockLength
    Self.constants.withUnsafeBufferPointer { constants in
      withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 64) { schedule in
        for start in stride(from: 0, to: end, by: Self.blockLength) {
          compress(UnsafeRawBufferPointer(rebasing: bytes[start..<start + Self.blockLength]), schedule, constants)
        }
      }
    }
    pending.append(contentsOf: bytes[end...])
  }

  private mutating func compress(
    _ block: UnsafeRawBufferPointer,
    _ schedule: UnsafeMutableBufferPointer<UInt32>,
    _ constants: UnsafeBufferPointer<UInt32>
  ) {
    for index in 0..<16 {
      schedule[index] = UInt32(bigEndian: block.loadUnaligned(fromByteOffset: 4 * index, as: UInt32.self))
    }
    for index in 16..<64 {
      let (early, late) = (schedule[index &- 15], schedule[index &- 2])
      let first = rotate(early, by: 7) ^ rotate(early, by: 18) ^ early &>> 3
      let second = rotate(late, by: 17) ^ rotate(late, by: 19) ^ late &>> 10
      schedule[index] = schedule[index &- 16] &+ first &+ schedule[index &- 7] &+ second
    }
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    var (e, f, g, h) = (state[4], state[5], state[6], state[7])
    // The eight values change places in every round; eight rounds on, each is where it was.
    for index in stride(from: 0, to: 64, by: 8) {
      func word(_ place: Int) -> UInt32 { constants[index &+ place] &+ schedule[index &+ place] }
      round(a, b, c, &d, e, f, g, &h, word(0))
      round(h, a, b, &c, d, e, f, &g, word(1))
      round(g, h, a, &b, c, d, e, &f, word(2))
      round(f, g, h, &a, b, c, d, &e, word(3))
      round(e, f, g, &h, a, b, c, &d, word(4))
      round(d, e, f, &g, h, a, b, &c, word(5))
      round(c, d, e, &f, g, h, a, &b, word(6))
      round(b, c, d, &e, f, g, h, &a, word(7))
    }
    state &+= SIMD8(a, b, c, d, e, f, g, h)
  }

  /// One round: what is new of it takes the place of `h` and is added to `d`.
  @inline(__always)
  private func round(
    _ a: UInt32,
    _ b: UInt32,
    _ c: UInt32,
    _ d: inout UInt32,
    _ e: UInt32,
    _ f: UInt32,
    _ g: UInt32,
    _ h: inout UInt32,
    _ word: UInt32
  ) {
    let mixed = rotate(e, by: 6) ^ rotate(e, by: 11) ^ rotate(e, by: 25)
    let choice = g ^ (e & (f ^ g))
    let first = h &+ mixed &+ choice &+ word
    let spread = rotate(a, by: 2) ^ rotate(a, by: 13) ^ rotate(a, by: 22)
    let majority = (a & b) | (c & (a | b))
    d = d &+ first
    h = first &+ spread &+ majority
  }

  @inline(__always)
  private func rotate(_ value: UInt32, by count: UInt32) -> UInt32 { value &>> count | value &<< (32 &- count) }
}

extension SHA256 {
  /// The first 32 bits of the fractional parts of the cube roots of the first 64 primes.
  static let constants: [UInt32] = [
    0x428A_2F98, 0x7137_4491, 0xB5C0_FBCF, 0xE9B5_DBA5, 0x3956_C25B, 0x59F1_11F1, 0x923F_82A4, 0xAB1C_5ED5,
    0xD807_AA98, 0x1283_5B01, 0x2431_85BE, 0x550C_7DC3, 0x72BE_5D74, 0x80DE_B1FE, 0x9BDC_06A7, 0xC19B_F174,
    0xE49B_69C1, 0xEFBE_4786, 0x0FC1_9DC6, 0x240C_A1CC, 0x2DE9_2C6F, 0x4A74_84AA, 0x5CB0_A9DC, 0x76F9_88DA,
    0x983E_5152, 0xA831_C66D, 0xB003_27C8, 0xBF59_7FC7, 0xC6E0_0BF3, 0xD5A7_9147, 0x06CA_6351, 0x1429_2967,
    0x27B7_0A85, 0x2E1B_2138, 0x4D2C_6DFC, 0x5338_0D13, 0x650A_7354, 0x766A_0ABB, 0x81C2_C92E, 0x9272_2C85,
    0xA2BF_E8A1, 0xA81A_664B, 0xC24B_8B70, 0xC76C_51A3, 0xD192_E819, 0xD699_0624, 0xF40E_3585, 0x106A_A070,
    0x19A4_C116, 0x1E37_6C08, 0x2748_774C, 0x34B0_BCB5, 0x391C_0CB3, 0x4ED8_AA4A, 0x5B9C_CA4F, 0x682E_6FF3,
    0x748F_82EE, 0x78A5_636F, 0x84C8_7814, 0x8CC7_0208, 0x90BE_FFFA, 0xA450_6CEB, 0xBEF9_A3F7, 0xC671_78F2,
  ]
}

/// Writes a byte as messages show it, such as `0xE9`.
func hexadecimal(_ byte: UInt8) -> String { "0x" + Int(byte).digits(2, radix: 16) }

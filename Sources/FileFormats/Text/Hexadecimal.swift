/// Writes a byte as messages show it, such as `0xE9`.
func hexadecimal(_ byte: UInt8) -> String {
  let digits = String(byte, radix: 16, uppercase: true)
  return digits.count == 1 ? "0x0" + digits : "0x" + digits
}

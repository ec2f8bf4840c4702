/// Why bytes are not an archive that is read, or entries not one that can be written.
package enum ZIPError: Error, Sendable, Hashable {
  /// There is no end of a central directory: the bytes are no archive, or its end is cut off.
  case notAnArchive
  /// The archive ends, or its parts point, outside its bytes.
  case truncated(part: String?)
  /// The central directory and the header in front of an entry contradict each other.
  case contradictory(part: String)
  /// The name of an entry could leave the folder into which it is unpacked, or is none.
  case unsafeName(String)
  /// Two entries have the same name.
  case duplicateName(String)
  /// The data of two entries share bytes.
  case overlapping(part: String)
  /// An entry is encrypted.
  case encrypted(part: String)
  /// An entry is compressed by a method other than deflate.
  case unsupportedMethod(part: String, method: Int)
  /// The compressed bytes of an entry are no deflate stream.
  case corrupt(part: String)
  /// An entry holds more or fewer bytes than it says.
  case wrongSize(part: String)
  /// The bytes of an entry have another checksum than it says.
  case wrongChecksum(part: String)
  /// There are more entries than the limit.
  case tooManyEntries(limit: Int)
  /// An entry, or all together, would unpack to more bytes than the limit.
  case tooLarge(part: String?, limit: Int)
  /// An entry would unpack to more than so many times its compressed size.
  case tooDense(part: String, limit: Int)
}

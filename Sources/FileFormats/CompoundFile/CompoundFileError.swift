/// The reason why bytes cannot be read as a compound file.
package enum CompoundFileError: Error, Sendable, Hashable {
  /// The bytes do not begin as a compound file does.
  case notACompoundFile
  /// The header says what no compound file has, such as an unknown length of sectors.
  case invalidHeader
  /// A sector is named that the file does not have: the file is cut off or damaged.
  case missingSector(Int)
  /// A chain of sectors comes back to itself, or is longer than the file.
  case endlessChain(firstSector: Int)
  /// A stream says that it is longer than its sectors.
  case wrongSize(stream: String)
}

extension CompoundFileError: CustomStringConvertible {
  /// The trouble in English.
  package var description: String {
    switch self {
    case .notACompoundFile: "the file is not a compound file"
    case .invalidHeader: "the header of the compound file is damaged"
    case .missingSector(let number): "the compound file names a sector \(number) that it does not have"
    case .endlessChain(let first): "the chain that begins at the sector \(first) of the compound file does not end"
    case .wrongSize(let stream): "the stream '\(stream)' of the compound file is shorter than it says"
    }
  }
}

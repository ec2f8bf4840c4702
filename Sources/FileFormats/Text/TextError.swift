/// The reason why bytes cannot be read as text.
package enum TextError: Error, Sendable, Hashable {
  /// A byte cannot stand where it stands in UTF-8: another encoding, or damage.
  case invalidUTF8(byte: UInt8, at: Position)
  /// A byte or a character cannot stand where it stands in the encoding.
  case undecodable(TextEncoding, at: Position)
  /// The text is not UTF-8, and its content does not decide which encoding it is.
  ///
  /// The place is the first character that is not ASCII.
  case unclear([TextEncoding], at: Position)
  /// Some words are stored for an old font, others are not, so that no one encoding reads all of them.
  case mixed(TextEncoding, stored: String, shown: String, at: Position)
}

extension TextError {
  /// The place of the trouble.
  package var position: Position {
    switch self {
    case .invalidUTF8(_, let position), .undecodable(_, let position), .unclear(_, let position),
      .mixed(_, _, _, let position):
      position
    }
  }
}

extension TextError: CustomStringConvertible {
  /// The trouble in English, without its place.
  package var description: String {
    switch self {
    case .invalidUTF8(let byte, _): "the byte \(hexadecimal(byte)) is not valid UTF-8; save the file as UTF-8"
    case .undecodable(let encoding, _): "what stands here is not text in \(encoding.name)"
    case .unclear(let encodings, _):
      "the text is not UTF-8, and may be \(encodings.map(\.name).joined(separator: " or ")); save the file as UTF-8"
    case .mixed(let encoding, let stored, let shown, _):
      "'\(stored)' is stored for a font of \(encoding.name), which shows '\(shown)', but other words are not"
    }
  }
}

import FileFormats

/// What a submission can be written in.
enum SubmissionFormat: Sendable, Hashable {
  case separatedValues
  case json
  case workbook

  /// The format that the ending of a name claims; anything unknown counts as separated values.
  init(named file: String) {
    switch FileName(file).ending {
    case "json": self = .json
    case "xlsx", "xlsm", "xls": self = .workbook
    default: self = .separatedValues
    }
  }

  /// The format of a file: text is what its name claims, but no text is a workbook.
  init(of bytes: [UInt8], named file: String) {
    let claimed = Self(named: file)
    self = Self(content: bytes) ?? (claimed == .workbook ? .separatedValues : claimed)
  }

  /// The format that the bytes show; nothing if they could be text of any kind.
  private init?(content: [UInt8]) {
    switch ForeignFormat(startOf: content) {
    case .zip, .compoundFile: self = .workbook
    default:
      let text = content.drop { $0 <= UInt8(ascii: " ") || [0xEF, 0xBB, 0xBF].contains($0) }
      guard text.first == UInt8(ascii: "{"), (try? JSONReader().read(content)) != nil else { return nil }
      self = .json
    }
  }
}

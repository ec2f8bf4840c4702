import CommandLine
package import FileFormats

/// A delimiter on the command line, by its name or as it is: `semicolon`, `;`.
extension CSVDelimiter: LosslessStringConvertible {
  package init?(_ description: String) {
    let found = Self.allCases.first { delimiter in
      delimiter.description == description || Array(description.utf8) == [delimiter.rawValue]
    }
    guard let found else { return nil }
    self = found
  }

  package var description: String {
    switch self {
    case .comma: "comma"
    case .semicolon: "semicolon"
    case .tab: "tab"
    case .pipe: "pipe"
    }
  }
}

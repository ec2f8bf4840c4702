import FacilityPlanning
package import FileFormats

/// A file that cannot be read as separated values.
struct UnreadableCSV: FileFinding {
  static let id = "unreadable-csv"
  static let severity = Finding.Severity.error

  let error: CSVError

  var message: LocalizedText { error.wording.message }
  var remedy: LocalizedText { error.wording.remedy }

  static let examples: [FindingExample] = [
    .triggers(at: "4:3", replacing: "Biển tên trụ sở", with: "\"Biển tên trụ sở"),
    .triggers(at: "4:20", replacing: "Biển tên trụ sở", with: "\"Biển tên trụ sở\"."),
    // The letters of Windows-1258, in which ị is i followed by a combining dot.
    .triggers(at: "1:1", bytes: [0xD0, 0xF5, 0x6E, 0x20, 0x76, 0x69, 0xF2, 0x3A, 0x0A]),
    .triggers(at: "1:4", bytes: Array("STT".utf8) + [0]),
    .triggers(at: "1:5", "sep=x\n" + Sample.csv.text),
    .passes(replacing: "Biển tên trụ sở", with: "\"Biển tên\ntrụ sở\""),
    .passes("\u{FEFF}" + Sample.csv.text),
  ]
}

extension Finding {
  /// The finding that a file cannot be read as separated values.
  package static func unreadable(_ error: CSVError, file: String) -> Finding {
    if case .foreignFormat(let format) = error {
      return Finding(ForeignFile(format: format, isJSONExpected: false), at: Source(file: file))
    }
    return Finding(UnreadableCSV(error: error), at: error.position.map { Source(file: file, $0) } ?? Source(file: file))
  }
}

import FacilityPlanning
import FileFormats
import Vocabulary

/// A file that cannot be read as separated values.
struct UnreadableCSV: FileFinding {
  static let id = "unreadable-csv"
  static let severity = Finding.Severity.error

  let error: CSVError

  var message: LocalizedText { error.wording.message }
  var remedy: LocalizedText { error.wording.remedy }

  static let examples: [FindingExample] = [
    .triggers(at: "4:3", replacing: "Biển tên trụ sở", with: "\"Biển tên trụ sở"),
    .triggers(at: "4:3", "\n\nTên hạng mục,Số lượng\n1,\"Biển,1\n2,\"Ghế\",3\n"),
    .triggers(at: "4:20", replacing: "Biển tên trụ sở", with: "\"Biển tên trụ sở\"."),
    .triggers(at: "1:4", bytes: Array("STT".utf8) + [0xFF, 0x0A]),
    .triggers(at: "1:4", bytes: Array("STT".utf8) + [0]),
    .triggers(at: "1:5", "sep=x\n" + Sample.csv.text),
    .passes(replacing: "Biển tên trụ sở", with: "\"Biển tên\ntrụ sở\""),
    .passes("\u{FEFF}" + Sample.csv.text),
  ]
}

extension Finding {
  /// The finding that a file cannot be read as separated values.
  static func unreadable(_ error: CSVError, file: String) -> Finding {
    let place = error.position.map { Source(file: file, $0) } ?? Source(file: file)
    switch error {
    case .foreignFormat(let format):
      return Finding(ForeignFile(format: format, isJSONExpected: false), at: Source(file: file))
    case .text(.unclear(let encodings, _)):
      return Finding(UnclearEncoding(encodings: encodings), at: place)
    case .text(.mixed(let encoding, let stored, let shown, _)):
      return Finding(OldFontUsed(encoding: encoding, stored: stored, shown: shown), at: place)
    default:
      return Finding(UnreadableCSV(error: error), at: place)
    }
  }
}

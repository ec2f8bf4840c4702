import FacilityPlanning
package import FileFormats
import Vocabulary

/// A file that cannot be read as JSON.
struct UnreadableJSON: FileFinding {
  static let id = "unreadable-json"
  static let severity = Finding.Severity.error

  let error: JSONError

  var message: LocalizedText { error.message }
  var remedy: LocalizedText { error.remedy }

  static let examples: [FindingExample] = [
    .triggers(at: "9:111", in: .json, replacing: "48500000}\n  ]", with: "48500000},\n  ]"),
    .triggers(at: "3:21", in: .json, replacing: "\"tan-lieu\",", with: "\"tan-lieu\";"),
    .triggers(at: "3:11", in: .json, replacing: "\"tan-lieu\"", with: "tan-lieu"),
    .triggers(at: "3:21", in: .json, replacing: "\"tan-lieu\",", with: "\"tan-lieu,"),
    .triggers(at: "12:3", in: .register, replacing: "\"baselineYear\": 2024,", with: "// năm gốc"),
    .triggers(at: "3:13", in: .policy, replacing: "150000000", with: "150.000.000"),
    .triggers(at: "3:13", in: .policy, replacing: "150000000", with: "5,5"),
    .passes(.json),
    .passes("\u{FEFF}" + Sample.json.text, file: Sample.json.file),
  ]
}

extension Finding {
  /// The finding that a file cannot be read as JSON.
  package static func unreadable(_ error: JSONError, file: String) -> Finding {
    switch error {
    case .foreignFormat(let format):
      return Finding(ForeignFile(format: format, isJSONExpected: true), at: Source(file: file))
    case .empty:
      return Finding(EmptyFile(), at: Source(file: file))
    default:
      let place = error.position.map { Source(file: file, $0) } ?? Source(file: file)
      return Finding(UnreadableJSON(error: error), at: place)
    }
  }
}

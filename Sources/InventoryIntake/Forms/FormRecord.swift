import FacilityPlanning
import FileFormats
package import Vocabulary

/// The record of a folder of forms: which of them the tool wrote, so that it knows its own.
package struct FormRecord: JSONRecord {
  /// A form and the digest of its bytes.
  package struct File: Encodable, Sendable, Hashable {
    package let file: String
    package let sha256: String

    package init(file: String, sha256: String) {
      self.file = file
      self.sha256 = sha256
    }
  }

  /// The name and version of the shape of the record.
  package static let schemaName = "onestop.forms/1"

  package let schema = schemaName
  package let round: String
  /// In the order of their names.
  package let outputs: [File]

  /// Makes the record.
  package init(round: Round, outputs: [File]) {
    self.round = round.description
    self.outputs = outputs.sorted { $0.file < $1.file }
  }
}

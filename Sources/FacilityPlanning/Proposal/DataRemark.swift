package import Vocabulary

/// Something doubtful in a unit's data that a proposal rests on.
package struct DataRemark: Sendable, Hashable {
  /// The kind, like `condition-not-reported`.
  package var code: String
  package var source: Source
  package var message: LocalizedText
  package var remedy: LocalizedText

  package init(code: String, source: Source, message: LocalizedText, remedy: LocalizedText) {
    self.code = code
    self.source = source
    self.message = message
    self.remedy = remedy
  }
}

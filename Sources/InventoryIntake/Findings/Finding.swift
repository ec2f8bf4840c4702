import FacilityPlanning
package import Vocabulary

/// Something wrong or doubtful in a user's data: a value, never thrown.
///
///     inventories/2025-02/tan-lieu.csv:14:3: error: … [unknown-item]
package struct Finding: Sendable, Hashable {
  /// How much a finding weighs.
  package enum Severity: String, Sendable, Hashable, CaseIterable {
    /// The data cannot be used as they are.
    case error
    /// The data can be used, and somebody should look.
    case warning
  }

  /// The id of its kind, like `unknown-item`.
  package let code: String
  package let severity: Severity
  package let source: Source
  /// What is wrong.
  package let message: LocalizedText
  /// What to write or do instead.
  package let remedy: LocalizedText
  /// Whether the whole file cannot be read as what it claims to be.
  package let spoilsFile: Bool

  /// Places a kind of finding in a file.
  package init<Kind: FindingKind>(_ kind: Kind, at source: Source) {
    self.code = Kind.id
    self.severity = Kind.severity
    self.source = source
    self.message = kind.message
    self.remedy = kind.remedy
    self.spoilsFile = kind is any FileFinding
  }
}

extension Sequence<Finding> {
  /// The findings by file and by place in it, each once.
  package func inReadingOrder() -> [Finding] {
    var seen: Set<Finding> = []
    return filter { seen.insert($0).inserted }.sorted { left, right in
      left.source != right.source ? left.source < right.source : left.code < right.code
    }
  }

  package var hasErrors: Bool { contains { $0.severity == .error } }
}

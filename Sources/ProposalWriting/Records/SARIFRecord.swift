import FacilityPlanning
import FileFormats

/// The findings of an audit as a SARIF 2.1.0 log (OASIS, 2020), which code hosts and editors show at their cells.
package struct SARIFRecord: Encodable, Sendable {
  struct Message: Encodable, Sendable {
    var text: String
  }

  struct Rule: Encodable, Sendable {
    struct Configuration: Encodable, Sendable {
      var level: String
    }

    var id: String
    var name: String
    var shortDescription: Message
    var defaultConfiguration: Configuration
  }

  struct Tool: Encodable, Sendable {
    struct Driver: Encodable, Sendable {
      var name = "onestop"
      var language: String
      var rules: [Rule]
    }

    var driver: Driver
  }

  struct Location: Encodable, Sendable {
    struct Physical: Encodable, Sendable {
      var artifactLocation: Artifact
      /// Absent for workbooks, whose cells have no lines.
      var region: Region?
    }

    struct Artifact: Encodable, Sendable {
      var uri: String
    }

    struct Region: Encodable, Sendable {
      var startLine: Int
      var startColumn: Int
    }

    struct Logical: Encodable, Sendable {
      var name: String
      var fullyQualifiedName: String
      var kind: String
    }

    struct Cell: Encodable, Sendable {
      var sheet: String
      var cell: String
    }

    var physicalLocation: Physical
    var logicalLocations: [Logical]?
    var properties: Cell?
  }

  struct Suppression: Encodable, Sendable {
    var kind = "external"
    var status = "accepted"
    var justification: String
  }

  struct Result: Encodable, Sendable {
    struct Properties: Encodable, Sendable {
      var unit: String
      var item: String
      var requirement: String?
      var attribute: String?
    }

    var ruleId: String
    var ruleIndex: Int
    var level: String
    var message: Message
    var locations: [Location]
    /// The other cells of what is at odds; absent of what has one place.
    var relatedLocations: [Location]?
    var partialFingerprints: [String: String]
    /// Empty if no waiver allows the finding.
    var suppressions: [Suppression]
    var properties: Properties
  }

  struct Run: Encodable, Sendable {
    var tool: Tool
    var columnKind = "unicodeCodePoints"
    var results: [Result]
  }

  private enum CodingKeys: String, CodingKey {
    case schema = "$schema"
    case version
    case runs
  }

  package let schema = "https://json.schemastore.org/sarif-2.1.0.json"
  package let version = "2.1.0"
  var runs: [Run]
}

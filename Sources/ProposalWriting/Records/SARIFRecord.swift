import FacilityPlanning
import FileFormats

/// The findings of an audit as a SARIF 2.1.0 log (OASIS, 2020), which code hosts and editors show at their cells.
package struct SARIFRecord: Encodable, Sendable {
  package struct Message: Encodable, Sendable {
    package var text: String
  }

  package struct Rule: Encodable, Sendable {
    package struct Configuration: Encodable, Sendable {
      package var level: String
    }

    package var id: String
    package var name: String
    package var shortDescription: Message
    package var defaultConfiguration: Configuration
  }

  package struct Tool: Encodable, Sendable {
    package struct Driver: Encodable, Sendable {
      package var name = "onestop"
      package var language: String
      package var rules: [Rule]
    }

    package var driver: Driver
  }

  package struct Location: Encodable, Sendable {
    package struct Physical: Encodable, Sendable {
      package var artifactLocation: Artifact
      /// Absent for workbooks, whose cells have no lines.
      package var region: Region?
    }

    package struct Artifact: Encodable, Sendable {
      package var uri: String
    }

    package struct Region: Encodable, Sendable {
      package var startLine: Int
      package var startColumn: Int
    }

    package struct Logical: Encodable, Sendable {
      package var name: String
      package var fullyQualifiedName: String
      package var kind: String
    }

    package struct Cell: Encodable, Sendable {
      package var sheet: String
      package var cell: String
    }

    package var physicalLocation: Physical
    package var logicalLocations: [Logical]?
    package var properties: Cell?
  }

  package struct Suppression: Encodable, Sendable {
    package var kind = "external"
    package var status = "accepted"
    package var justification: String
  }

  package struct Result: Encodable, Sendable {
    package struct Properties: Encodable, Sendable {
      package var unit: String
      package var item: String
      package var requirement: String?
      package var attribute: String?
    }

    package var ruleId: String
    package var ruleIndex: Int
    package var level: String
    package var message: Message
    package var locations: [Location]
    package var partialFingerprints: [String: String]
    /// Empty if no waiver allows the finding.
    package var suppressions: [Suppression]
    package var properties: Properties
  }

  package struct Run: Encodable, Sendable {
    package var tool: Tool
    package var columnKind = "unicodeCodePoints"
    package var results: [Result]
  }

  private enum CodingKeys: String, CodingKey {
    case schema = "$schema"
    case version
    case runs
  }

  package let schema = "https://json.schemastore.org/sarif-2.1.0.json"
  package let version = "2.1.0"
  package var runs: [Run]
}

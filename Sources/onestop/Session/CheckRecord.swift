import FacilityPlanning
import FileFormats
import InventoryIntake
import ProposalMaking
import Vocabulary

/// The result of `check` for programs.
struct CheckRecord: Encodable {
  struct Entry: Encodable {
    let code: String
    let severity: String
    let file: String
    let position: Position?
    /// Where else the same is found for the same reason; absent if nowhere.
    let also: [Position]?
    let message: String
    let remedy: String
  }

  /// A place in a text file or in a workbook; the members of the other kind are absent.
  struct Position: Encodable {
    var line: Int?
    var column: Int?
    var sheet: String?
    var cell: String?

    init?(_ place: Source.Place) {
      switch place {
      case .file: return nil
      case .text(let line, let column): (self.line, self.column) = (line, column)
      case .cell(let sheet, let reference): (self.sheet, self.cell) = (sheet, reference)
      }
    }
  }

  let schema = "onestop.check/1"
  let files: Int
  /// The rows about items.
  let rows: Int
  /// How many rows have each role, by the name of the role.
  let roles: [String: Int]
  let findings: [Entry]

  init(_ result: CheckResult, language: Language) {
    self.files = result.files
    self.rows = result.rows
    self.roles = Dictionary(uniqueKeysWithValues: result.roles.map { ($0.rawValue, $1) })
    self.findings = result.findings.map { finding in
      Entry(
        code: finding.code,
        severity: finding.severity.rawValue,
        file: finding.source.file,
        position: Position(finding.source.place),
        also: finding.also.isEmpty ? nil : finding.also.compactMap { Position($0.place) },
        message: finding.message[language],
        remedy: finding.remedy[language]
      )
    }
  }
}

import FacilityPlanning
import FileFormats
import Testing
@testable import InventoryIntake
@testable import Vocabulary

/// The workspace that the samples make up, read from memory.
struct SampleWorkspace {
  let register: Register
  let edition: CriteriaEdition
  let aliases: Aliases
  private let reader: SubmissionReader

  static let round = Round("2025-02")

  /// The top files, and what they hold: read once, since most tests begin with them.
  private static let documents: WorkspaceDocuments = {
    var documents = WorkspaceDocuments()
    for sample in [Sample.register, .criteria, .prices, .quotes, .policy, .aliases, .rules, .waivers] {
      guard let role = WorkspaceRole(rawValue: sample.file) else { continue }
      documents.add(role, bytes: sample.bytes, path: sample.file)
    }
    return documents
  }()
  static let content = documents.content()

  init() throws {
    register = try #require(Self.content.register)
    edition = try #require(Self.content.edition)
    aliases = try #require(Self.content.aliases)
    reader = SubmissionReader(register: register, vocabulary: WordBook(edition), aliases: aliases)
  }

  /// The content of the top files, of which one is replaced.
  static func content(replacing role: WorkspaceRole, with bytes: [UInt8]) -> WorkspaceDocuments.Content {
    var documents = documents
    documents.add(role, bytes: bytes, path: role.rawValue)
    return documents.content()
  }

  /// Reads a submission in the workspace.
  func read(_ text: String, file: String = Sample.csv.file) throws -> SubmissionOutcome {
    try read(Array(text.utf8), file: file)
  }

  func read(_ bytes: [UInt8], file: String = Sample.csv.file) throws -> SubmissionOutcome {
    reader.read(bytes, file: file, round: try #require(Self.round))
  }

  /// Reads a file of several units in the workspace.
  func readAll(_ bytes: [UInt8], file: String) throws -> [SubmissionOutcome] {
    reader.readAll(bytes, file: file, round: try #require(Self.round))
  }

  /// Reads a decision in the workspace.
  func readDecision(_ bytes: [UInt8], file: String = Sample.decision.file) throws -> DecisionReading {
    let prices = try #require(Self.content.prices)
    return DecisionReader(register: register, edition: edition, prices: prices).read(bytes, file: file)
  }

  /// The findings about the file of an example, in reading order.
  func findings(of example: FindingExample) throws -> [Finding] {
    if let role = WorkspaceRole(rawValue: example.file) {
      let content = Self.content(replacing: role, with: example.bytes)
      let later =
        Self.round.map { round in content.prices.map { Finding.later($0, content.rules, on: round.lastDay) } ?? [] }
        ?? []
      return (content.findings + later).inReadingOrder().filter { $0.source.file == example.file }
    }
    if example.file.hasPrefix("decisions/") { return try readDecision(example.bytes, file: example.file).findings }
    return try read(example.bytes, file: example.file).findings
  }
}

extension Finding {
  /// The place within the file, like `3:2`; empty for the whole file.
  var position: String {
    source.place == .file ? "" : String(source.description.dropFirst(source.file.count + 1))
  }

  /// The line that a Vietnamese user sees, with the file named as in its own folder.
  var line: String {
    let place = position.isEmpty ? "" : ":\(position)"
    return "\(FileName(source.file).name)\(place): \(severity.rawValue): \(message.vi) \(remedy.vi) [\(code)]"
  }
}

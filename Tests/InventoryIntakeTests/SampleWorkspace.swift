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

  static let round = Round("2025-02")

  init() throws {
    let content = Self.content()
    register = try #require(content.register)
    edition = try #require(content.edition)
    aliases = try #require(content.aliases)
  }

  /// The content of the top files, of which one may be replaced.
  static func content(replacing file: String? = nil, with bytes: [UInt8] = []) -> WorkspaceDocuments.Content {
    var documents = WorkspaceDocuments()
    for sample in [Sample.register, .criteria, .prices, .policy, .aliases, .rules, .waivers] {
      guard let role = WorkspaceRole(rawValue: sample.file) else { continue }
      documents.add(role, bytes: sample.file == file ? bytes : Array(sample.text.utf8), path: sample.file)
    }
    return documents.content()
  }

  /// Reads a submission in the workspace.
  func read(_ text: String, file: String = Sample.csv.file) throws -> SubmissionOutcome {
    try read(Array(text.utf8), file: file)
  }

  func read(_ bytes: [UInt8], file: String = Sample.csv.file) throws -> SubmissionOutcome {
    let reader = SubmissionReader(register: register, vocabulary: WordBook(edition), aliases: aliases)
    return reader.read(bytes, file: file, round: try #require(Self.round))
  }

  /// The findings about the file of an example, in reading order.
  func findings(of example: FindingExample) throws -> [Finding] {
    if WorkspaceRole(rawValue: example.file) != nil {
      let content = Self.content(replacing: example.file, with: example.bytes)
      return content.findings.inReadingOrder().filter { $0.source.file == example.file }
    }
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

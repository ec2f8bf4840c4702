import CommandLine
import FacilityPlanning
import FileFormats
import Foundation
import ProposalMaking
import ProposalRecord
import TestSupport
import Testing
import Vocabulary
@testable import InventoryIntake
@testable import ProposalAuditing
@testable import onestop

/// Whoever reads a stored file takes it for the same thing: `check`, `inspect`, `trace` and `verify`.
@Suite struct StoredFileAgreementTests {
  private static let endings = ["xlsx", "csv", "json", "docx", "md", "txt"]

  /// Every file of the tests that could be sent in, and some that nobody should send.
  private static func samples() throws -> [(name: String, bytes: [UInt8])] {
    let folders = ["Tests", "inventories/2025-02", "proposals"].map { Project.folder.appendingPathComponent($0) }
    let kinds = ["csv", "json", "xlsx", "docx", "zip", "xml", "md", "html", "lp"]
    var samples: [(name: String, bytes: [UInt8])] = [
      ("no.csv", []), ("page.pdf", Array("%PDF-1.7\n".utf8)), ("old.xls", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1]),
      ("photo.jpg", [0xFF, 0xD8, 0xFF, 0xE0]), ("open.json", Array("{\"items\": [".utf8)),
    ]
    for folder in folders {
      let files = try #require(FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
      for case let file as URL in files where kinds.contains(file.pathExtension) {
        samples.append((file.path, [UInt8](try Data(contentsOf: file))))
      }
    }
    return samples
  }

  /// What one file is under one name, as each of its readers sees it.
  private struct Readings {
    let file: StoredFile
    let inspected: InspectedFile?
    let refusal: Finding?
    let outcome: SubmissionOutcome
    let traced: CellTexts
    /// Whether `verify` can hold it against another; it is held against itself here.
    let isComparable: Bool

    init(_ bytes: [UInt8], name: String, reader: SubmissionReader, round: Round) {
      file = StoredFile(bytes, name: name)
      do throws(StoredFileError) {
        inspected = InspectedFile(try file.contents())
        refusal = nil
      } catch {
        inspected = nil
        refusal = .unreadable(error, file: name)
      }
      outcome = reader.read(bytes, file: name, round: round)
      traced = CellTexts(bytes, name: name)
      let differences = DocumentComparison(found: bytes, expected: bytes, name: name, path: name).differences
      isComparable = differences.first?.text?.en.contains("cannot be read") == false
    }

    /// The cells that `inspect` prints.
    var cells: [Cell] { inspected?.parts.flatMap(\.table.rows).flatMap(\.cells).filter { !$0.isEmpty } ?? [] }
  }

  /// Each sample under each ending, read once for all tests.
  private static let readings = Result { try read() }

  private static func read() throws -> [Readings] {
    let session = Session(WorkspaceSettings(inventories: Project.folder.appendingPathComponent("inventories").path))
    let round = try #require(Round("2025-02"))
    let (_, loaded) = try session.loadForForms()
    let reader = SubmissionReader(register: loaded.register, vocabulary: WordBook(loaded.edition))
    return try samples().flatMap { sample in
      endings.map { ending in
        let name = "2025-02/\(FileName(sample.name).stem).\(ending)"
        return Readings(sample.bytes, name: name, reader: reader, round: round)
      }
    }
  }

  private func forEachReading(_ body: (Readings, _ label: Comment) throws -> Void) throws {
    let readings = try Self.readings.get()
    #expect(readings.count > 1_000)
    for reading in readings { try body(reading, "\(reading.file.name), \(reading.file.bytes.count) bytes") }
  }

  @Test func `check refuses what inspect refuses, for the same reason, and nothing else`() throws {
    let kinds: Set = [
      "foreign-file", "unreadable-csv", "unreadable-json", "unreadable-workbook", "unclear-encoding", "old-font",
    ]
    var refused = 0
    try forEachReading { reading, label in
      if let refusal = reading.refusal {
        refused += 1
        #expect(reading.outcome.findings == [refusal], label)
      } else {
        #expect(reading.outcome.findings.allSatisfy { !kinds.contains($0.code) }, label)
      }
    }
    #expect(refused > 100)
  }

  @Test func `a name that claims something else is said, and changes nothing that is read`() throws {
    var facts: [String: [InventoryRow]] = [:]
    var misnamed = 0
    try forEachReading { reading, label in
      let isSaid = reading.outcome.findings.contains { $0.code == "misnamed-file" }
      #expect(isSaid == (reading.refusal == nil && MisnamedFile(reading.file) != nil), label)
      if isSaid { misnamed += 1 }
      guard let inventory = reading.outcome.inventory else { return }
      let key = String(decoding: reading.file.bytes, as: UTF8.self)
      let rows = inventory.rows.map(\.item.value)
      #expect((facts[key] ?? inventory.rows).map(\.item.value) == rows, label)
      facts[key] = inventory.rows
    }
    #expect(misnamed > 100 && facts.count > 20)
  }

  @Test func `trace finds at each place what inspect prints, and each fact of check`() throws {
    var found = 0
    try forEachReading { reading, label in
      let isDocument = reading.inspected?.format == .json
      for cell in reading.cells where !isDocument {
        let text = reading.traced[Source(file: "", cell.position).place]
        if text != cell.text { Issue.record(label) }
      }
      for row in reading.outcome.inventory?.rows ?? [] {
        found += 1
        #expect(reading.traced[row.item.source.place] != nil, label)
        if let quantity = row.quantity { #expect(reading.traced[quantity.source.place] != nil, label) }
      }
    }
    #expect(found > 1_000)
  }

  @Test func `verify compares what inspect prints, of files that are what their names say`() throws {
    var compared = 0
    try forEachReading { reading, label in
      switch reading.file.format {
      case _ where reading.file.isMisnamed: #expect(!reading.isComparable, label)
      case .workbook:
        compared += 1
        #expect(reading.isComparable || reading.inspected == nil, label)
      case .separatedValues:
        compared += 1
        #expect(reading.isComparable == (reading.inspected != nil), label)
        guard let table = try? reading.file.table().table else { return }
        #expect(TextPieces.cells(of: table).map(\.text).filter { !$0.isEmpty } == reading.cells.map(\.text), label)
      case .empty, .foreign: #expect(!reading.isComparable, label)
      case .json, .text, .page, .wordDocument: break
      }
    }
    #expect(compared > 50)
  }

  @Test func `inspect prints a misnamed file as what it is`() throws {
    let folder = try TemporaryFolder()
    let tool = BuiltTool(in: folder.url)
    try folder.write("STT;Tên\n1;Bàn\n", to: "a.xlsx")
    #expect(try tool.run("inspect", "a.xlsx").output == "STT,Tên\n1,Bàn\n")
    #expect(try tool.run("inspect", "a.xlsx", "--json").output.contains("\"format\" : \"csv\""))
    try folder.write("{\"unit\": \"tan-lieu\"}", to: "b.csv")
    #expect(try tool.run("inspect", "b.csv").output == "unit,tan-lieu\n")
    try folder.write("", to: "c.csv")
    let empty = try tool.run("inspect", "c.csv")
    #expect(empty.exitCode == 65 && empty.messages.contains("[empty-file]"), "\(empty.messages)")
  }
}

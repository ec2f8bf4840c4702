import FileFormats
import Testing
import TestSupport
import Vocabulary
@testable import InventoryIntake

/// Findings in the workbook of settings, marked in a copy: every kind that an example of settings has.
@Suite struct AnnotatedSettingsTests {
  private static let file = "inventories/settings.xlsx"

  /// The workbook of the samples, one of which is another text; nothing if that text is no document.
  private func workbook(_ example: FindingExample) -> [UInt8]? {
    var documents: [WorkspaceRole: JSONValue] = [:]
    for sample in Sample.allCases {
      guard let role = WorkspaceRole(rawValue: sample.file) else { continue }
      let file = StoredFile(example.file == sample.file ? example.bytes : sample.bytes, name: sample.file)
      let table = try? TableDocument(role)?.value(of: file.table().table)
      guard let document = table ?? (try? file.document()) else { return nil }
      documents[role] = document
    }
    return try? WorkbookWriter().write(SettingsWorkbookWriter(documents, language: .vietnamese).document())
  }

  private func findings(_ bytes: [UInt8]) -> [Finding] {
    var workspace = WorkspaceDocuments()
    workspace.add(.workbook, bytes: bytes, path: Self.file)
    workspace.openWorkbook()
    return workspace.content().findings.inReadingOrder()
  }

  private func examples(of id: String) -> [FindingExample] {
    let examples = FindingCatalogue.kinds.first { $0.id == id }?.examples ?? []
    return examples.filter { $0.position != nil && WorkspaceRole(rawValue: $0.file) != nil }
  }

  @Test(arguments: FindingCatalogue.ids)
  func `a finding of settings is marked at its cell and listed`(id: String) throws {
    for example in examples(of: id) {
      guard let bytes = workbook(example) else { continue }
      let found = findings(bytes)
      let copy = try ReturnSheet(language: .vietnamese).write(bytes, file: Self.file, findings: found)
      let (before, after) = (try WorkbookReader().read(bytes), try WorkbookReader().read(copy))
      // Every cell is what it was.
      #expect(after.sheets.count == before.sheets.count + 1)
      for (old, new) in zip(before.sheets, after.sheets) {
        #expect(Self.texts(of: old) == Self.texts(of: new))
      }
      let listed = after.sheets.last?.table.rows.flatMap(\.texts).joined(separator: "\n") ?? ""
      let parts = try Self.comments(of: copy)
      for finding in found where finding.source.file == Self.file {
        #expect(listed.contains(finding.message.vi), "\(id): \(finding.line)")
        guard case .cell(let sheet, let reference) = finding.source.place else { continue }
        #expect(after.sheets.contains { $0.name == sheet })
        #expect(parts.contains { $0.contains("ref=\"\(reference)\"") }, "\(id): \(finding.line)")
      }
      // The copy holds the same settings.
      let copied = SettingsWorkbook(after, file: Self.file)
      let own = SettingsWorkbook(before, file: Self.file)
      #expect(copied.documents.mapValues(\.meaning) == own.documents.mapValues(\.meaning))
    }
  }

  /// The texts of cells that are not blank, row by row.
  private static func texts(of sheet: Workbook.Sheet) -> [[String]] {
    sheet.table.rows.map { row in row.cells.filter { !$0.isEmpty }.map(\.text) }.filter { !$0.isEmpty }
  }

  private static func comments(of workbook: [UInt8]) throws -> [String] {
    let archive = try ZIPArchive(workbook)
    return try archive.entries.filter { $0.name.contains("comments") }.map {
      String(decoding: try archive.contents(of: $0), as: UTF8.self)
    }
  }
}

import FileFormats
import Testing
import TestSupport
import Vocabulary
@testable import InventoryIntake

/// Words learnt into the sheet of the workbook that lists them.
@Suite struct WordSheetFillingTests {
  private let words = [
    ProposedAlias(word: "Máy \"A\"; loại 2", meaning: "Máy tính tại quầy"),
    ProposedAlias(word: "Máy B", meaning: "Máy tính tại quầy"),
  ]

  private func workbook(_ language: Language, aliases: JSONValue?) throws -> [UInt8] {
    var documents: [WorkspaceRole: JSONValue] = [:]
    for sample in Sample.allCases {
      guard let role = WorkspaceRole(rawValue: sample.file) else { continue }
      let file = StoredFile(sample.bytes, name: sample.file)
      documents[role] = try TableDocument(role)?.value(of: file.table().table) ?? file.document()
    }
    documents[.aliases] = aliases
    return try WorkbookWriter().write(SettingsWorkbookWriter(documents, language: language).document())
  }

  private func read(_ bytes: [UInt8]) throws -> SettingsWorkbook {
    SettingsWorkbook(try WorkbookReader().read(bytes), file: "settings.xlsx")
  }

  @Test(arguments: [Language.vietnamese, .english], ["full", "empty", "absent"])
  func `words are added below the others, and all else stays`(language: Language, list: String) throws {
    var aliases: JSONValue?
    if list != "absent" { aliases = try JSONReader().read(Sample.aliases.bytes) }
    if list == "empty" {
      aliases?.put(JSONValue(.array([]), at: .text(line: 1, column: 1)), at: ["aliases"])
    }
    let bytes = try workbook(language, aliases: aliases)
    guard case .filled(let filled) = WordSheetFilling.learning(words, in: bytes, file: "settings.xlsx") else {
      Issue.record("nothing was written")
      return
    }
    let (before, after) = (try read(bytes), try read(filled))
    #expect(after.findings.map(\.line) == [])
    for role in WorkspaceRole.allCases where role != .aliases {
      #expect(before.documents[role]?.meaning == after.documents[role]?.meaning, "\(role)")
    }
    let old = before.documents[.aliases]?["aliases"]?.elements ?? []
    let new = try #require(after.documents[.aliases]?["aliases"]?.elements)
    #expect(new.count == old.count + 2)
    #expect(zip(old, new).allSatisfy { $0.meaning == $1.meaning })
    #expect(new.suffix(2).map { $0["kind"]?.string } == ["item", "item"])
    #expect(new.suffix(2).map { $0["words"]?.elements?.first?.string } == words.map(\.word))
  }

  @Test func `a workbook without the sheet has no place for words`() throws {
    let book = WorkbookDocument(title: "a", language: "vi-VN", fontSize: 11)
    var document = book
    document.append(WorkbookDocument.Sheet(name: "Chính sách"))
    let bytes = try WorkbookWriter().write(document)
    guard case .noSheet = WordSheetFilling.learning(words, in: bytes, file: "settings.xlsx") else {
      Issue.record("there is no such sheet")
      return
    }
  }
}

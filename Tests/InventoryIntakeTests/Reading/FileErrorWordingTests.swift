import Testing
import Vocabulary
@testable import FileFormats
@testable import InventoryIntake

/// What the readers of files find wrong, in the language of the command.
@Suite struct FileErrorWordingTests {
  /// Words that only stand in the English descriptions which the readers give for those who write programs.
  private static let english = [" the ", " is ", " not ", " than ", " has ", " of "]

  private static let reasons: [XMLError.Reason] = [
    .invalidEncoding, .unsupportedEncoding("x"), .doctype, .unknownEntity("x"), .forbiddenCharacter,
    .unboundPrefix("x"),
    .repeatedAttribute("x"), .mismatchedTag(open: "x", closed: "y"), .unexpectedEnd, .contentOutsideRoot,
    .tooDeep(limit: 1), .tooManyAttributes(limit: 1), .malformed,
  ]

  private static let archives: [ZIPError] = [
    .notAnArchive, .truncated(part: nil), .contradictory(part: "x"), .unsafeName("x"), .duplicateName("x"),
    .overlapping(part: "x"), .encrypted(part: "x"), .unsupportedMethod(part: "x", method: 9), .corrupt(part: "x"),
    .wrongSize(part: "x"), .wrongChecksum(part: "x"), .tooManyEntries(limit: 1), .tooLarge(part: nil, limit: 1),
    .tooDense(part: "x", limit: 1),
  ]

  private func expectVietnamese(_ text: LocalizedText) {
    #expect(text.vi != text.en)
    #expect(!text.vi.contains("Error") && !Self.english.contains { " \(text.vi) ".contains($0) }, "\(text.vi)")
    #expect(text.vi.unicodeScalars.contains { $0.value > 0x7F })
  }

  @Test func `every trouble of XML is told in both languages`() throws {
    let position = try #require(Position.cell(sheet: "x", reference: "A1"))
    for reason in Self.reasons {
      let error = XMLError(reason: reason, position: position)
      expectVietnamese(error.wording)
      expectVietnamese(WorkbookError.damagedPart(error, part: "xl/x.xml").wording.message)
    }
  }

  @Test func `every trouble of archives and workbooks is told in both languages`() {
    for error in Self.archives {
      expectVietnamese(error.wording)
      expectVietnamese(WorkbookError.damagedArchive(error, part: nil).wording.message)
      expectVietnamese(WorkbookWriteError.archive(error).wording)
    }
    let cells: [WorkbookError.CellTrouble] = [
      .repeated, .tooLong(length: 2, limit: 1), .notANumber("x"), .notABoolean("x"), .noSuchText("x"),
      .unknownType("x"),
    ]
    for trouble in cells {
      expectVietnamese(WorkbookError.invalidCell(trouble, reference: "A1", part: "x").wording.message)
    }
    for amount in [WorkbookError.Amount.sheets, .cells, .sharedTexts, .text, .mergedRanges] {
      expectVietnamese(WorkbookError.tooMuch(amount, limit: 1, part: "x").wording.message)
    }
    for format in WorkbookError.Format.allCases {
      expectVietnamese(WorkbookError.foreignFormat(format).wording.message)
    }
  }

  @Test func `a broken declaration of XML speaks Vietnamese in a finding`() throws {
    var writer = ZIPWriter()
    try writer.add("_rels/.rels", Array("<?xml version='1.0' encoding='latin9'?><x/>".utf8))
    try writer.add("xl/workbook.xml", Array("<x/>".utf8))
    let bytes = try writer.finish()
    do throws(WorkbookError) {
      _ = try WorkbookReader().read(bytes)
    } catch {
      #expect(error.wording.message.vi.contains("bảng mã «latin9» không dùng được"), "\(error.wording.message.vi)")
    }
  }
}

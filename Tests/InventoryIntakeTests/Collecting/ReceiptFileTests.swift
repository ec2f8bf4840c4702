import FacilityPlanning
import FileFormats
import Testing
import Vocabulary
@testable import InventoryIntake

@Suite struct ReceiptFileTests {
  private func receipt(_ name: String, _ result: Receipt.Result = .accepted) -> Receipt {
    Receipt(
      name: name,
      digest: SHA256.hex(of: Array(name.utf8)),
      size: name.utf8.count,
      unit: Slug("tan-lieu"),
      time: FileTime("2025-03-02T08:15:00+07:00"),
      result: result,
      errors: 2,
      warnings: 3,
      place: "tan-lieu.xlsx"
    )
  }

  @Test func `receipts come back as they were written`() throws {
    let names = [
      "thư.zip/P. Tân Liễu (sửa lần 2).xlsx", "=cmd|' /C calc'!A0", "+1", "-5", "@sum", " có dấu cách ", "a,b;c\t\"d\"",
      "\u{202E}xslx", "dòng\nhai", "'=1",
    ]
    var receipts = names.map { receipt($0) } + Receipt.Result.allCases.map { receipt($0.rawValue, $0) }
    receipts.append(Receipt(name: "ống", digest: "", size: 0, unit: nil, time: nil, result: .unreadable))
    let bytes = ReceiptFile.write(receipts)
    let file = ReceiptFile(bytes, file: "receipts.csv")
    #expect(file.findings.isEmpty, "\(file.findings.map(\.message.en))")
    #expect(file.receipts == receipts)
    #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
    #expect(!String(decoding: bytes, as: UTF8.self).contains("\n=cmd"))
  }

  @Test(arguments: [
    ("result", "accepted", "nhận", "unknown-word"), ("unit", "tan-lieu", "Tân Liễu", "invalid-code"),
    ("size", "1", "một", "invalid-number"), ("time", "2025-03-02T08:15:00+07:00", "hôm qua", "invalid-date"),
    ("sha256", "sha256", "sha", "unknown-column"),
  ])
  func `a table that somebody spoiled is no table of receipts`(column: String, old: String, new: String, id: String) {
    let text = String(decoding: ReceiptFile.write([receipt("a")]), as: UTF8.self)
    let file = ReceiptFile(Array(text.replacing(old, with: new).utf8), file: "receipts.csv")
    #expect(file.findings.map(\.code).contains(id), "\(file.findings.map(\.code))")
    #expect(file.receipts.isEmpty)
  }
}

@testable import FileFormats

/// Workbooks with one of everything.
enum RichWorkbook {
  static let hostileTexts = [
    "=1+1", "+84 204", "-5", "@SUM(A1)", "'=1", "<b>&amp;\"'</b>", "]]>", " outer spaces ", "line\nend", "tab\there",
    "carriage\rreturn", "\u{1}\u{1F}", "_x000D_", "_x005F_", "a_x12_", "\u{FFFE}\u{FFFF}", "Hòa", "Ho\u{300}a",
    "👨‍👩‍👧 Phường “A”", "\u{FEFF}", "1.250.000", "007", String(repeating: "ế", count: 32_767),
  ]

  static func full() -> WorkbookDocument {
    var document = WorkbookDocument(title: "Kiểm kê & <bảng>", language: "vi-VN")
    var sheet = WorkbookDocument.Sheet(name: "Kiểm kê")
    let head = WorkbookDocument.Style().with {
      $0.font = .init(size: 14, isBold: true, color: .init(0xFFFFFF))
      $0.fill = .init(0x1F4E79)
      $0.border = .init(all: .init(.thin, .init(0x808080)))
      ($0.horizontal, $0.wraps) = (.center, true)
    }
    let open = WorkbookDocument.Style().with {
      $0.isLocked = false
      $0.format = .grouped
    }
    sheet.rows = [
      .init([.init(.text("Đơn vị: Phường Tân Liễu"), head)], height: 30),
      .init(),
      .init([.init(.text("STT"), head), .init(.text("Tên"), head, note: .init(author: "onestop", "Sai: “Bàn”\n& ghế"))]
      ),
      .init([
        .init(.integer(1)), .init(.text("Bàn")), .init(.integer(5_150_000), open), .init(.decimal(1_250, scale: 2)),
      ]),
      .init([
        .init(.date(year: 2025, month: 2, day: 20), .init().with { $0.format = .date }), .init(.boolean(true)),
        .init(.formula("SUM(A4,C4)", .integer(5_150_001))), .init(.formula("A4&\"<\"", .text("1<"))),
        .init(.richText([.init("đậm ", .init(isBold: true)), .init("nghiêng", .init(isItalic: true))])),
        .init(.text("đến A1"), link: SheetRange("Danh mục '1'.", cells("B2"))),
        .init(.empty, open), .init(.integer(-7), .init().with { $0.format = .custom("0.00\" m²\"") }),
      ]),
    ]
    sheet.columnWidths = [6, 0, 14]
    sheet.merges = [cells("A1:C1")]
    (sheet.frozenRows, sheet.frozenColumns) = (3, 1)
    sheet.filter = cells("A3:E5")
    sheet.tabColor = .init(0xC00000)
    sheet.isProtected = true
    sheet.validations = [
      .init(
        [cells("A4:A9"), cells("C4")],
        .list(["Tốt", "Còn \"dùng\"", "Hỏng"]),
        prompt: .init(title: "Tình trạng", "Chọn một từ."),
        refusal: .init(title: String(repeating: "dài ", count: 20), "Không có từ này.")
      ),
      .init([cells("B4")], .listIn(SheetRange("Danh mục '1'.", cells("A1:A3")))),
      .init([cells("C5")], .wholeNumber(0...100_000)), .init([cells("D5")], .decimal(0...9)),
      .init([cells("E5")], .date(years: 1990...2025)), .init([cells("F5")], .custom("LEN(F5)<9")),
    ]
    sheet.validations[2].isStrict = false
    sheet.conditionalFormats = [
      .init([cells("A4:A9")], .equals("Hỏng"), fill: .init(0xFFC7CE), color: .init(0x9C0006), isBold: true),
      .init([cells("C4:C5")], .between(1...9), fill: .init(0xC6EFCE)),
      .init([cells("A4:E9")], .formula("$A4=\"\""), color: .init(0x808080)),
    ]
    sheet.page.isLandscape = true
    sheet.page.repeatedRows = 3...3
    sheet.page.area = cells("A1:F5")
    sheet.page.header = .init(left: [.text("Bàn & ghế")])
    sheet.page.footer = .init(right: [.text("Trang "), .pageNumber, .text("/"), .pageCount])
    document.append(sheet)
    var lists = WorkbookDocument.Sheet(name: "Danh mục '1'.")
    lists.isHidden = true
    lists.rows = ["Tốt", "Còn dùng", "Hỏng"].map { .init([.init(.text($0))]) }
    document.append(lists)
    var texts = WorkbookDocument.Sheet(name: "Danh mục '1'.")
    texts.rows = hostileTexts.map { .init([.init(.text($0))]) }
    document.append(texts)
    document.names = [.init("tu_dien", SheetRange("Danh mục '1'.", cells("A1:A3")))]
    return document
  }

  static func small() -> WorkbookDocument {
    var document = full()
    document = WorkbookDocument(title: document.title, language: document.language)
    for sheet in full().sheets.prefix(2) { document.append(sheet) }
    document.names = full().names
    return document
  }

  static func cells(_ text: String) -> CellRange {
    guard let range = CellRange(text) else { preconditionFailure("\(text) is no range") }
    return range
  }
}

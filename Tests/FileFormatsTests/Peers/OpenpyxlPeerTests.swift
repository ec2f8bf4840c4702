import Foundation
import Testing
import TestSupport
@testable import FileFormats

/// Opens written workbooks with the library openpyxl of Python.
@Suite(.enabled(if: PythonPeer.hasOpenpyxl, "python3 has no openpyxl"))
struct OpenpyxlPeerTests {
  private func output(of program: String, for document: WorkbookDocument) throws -> String? {
    let folder = try TemporaryFolder()
    try Data(WorkbookWriter().write(document)).write(to: URL(fileURLWithPath: folder["a.xlsx"]))
    let opening = """
      import sys, openpyxl
      sys.stdout.reconfigure(encoding='utf-8')
      book = openpyxl.load_workbook(sys.argv[1], rich_text=True)
      sheet = book.worksheets[0]

      """
    return try PythonPeer()?.output(of: opening + program, arguments: [folder["a.xlsx"]])
  }

  /// openpyxl does not read the escapes of characters that XML cannot hold.
  @Test("openpyxl reads the same texts, hostile ones too")
  func texts() throws {
    let program = """
      for row in book.worksheets[2].iter_rows():
        text = str(row[0].value)
        assert row[0].data_type == 's', text
        print(len(text), ' '.join('%x' % ord(c) for c in text[:40]))
      """
    let output = try #require(try output(of: program, for: RichWorkbook.full()))
    let lines = output.split(separator: "\n").map(String.init)
    let texts = RichWorkbook.hostileTexts
    #expect(lines.count == texts.count)
    for (line, text) in zip(lines, texts) where TextTable.escaped(text) == text {
      let codes = text.unicodeScalars.prefix(40).map { String($0.value, radix: 16) }
      #expect(line == "\(text.unicodeScalars.count) \(codes.joined(separator: " "))")
    }
  }

  @Test("openpyxl reads the same cells, styles, rules and page")
  func everything() throws {
    let program = """
      print(book.sheetnames, [s.sheet_state for s in book], book.properties.title, book.properties.language)
      for name in ['A4', 'C4', 'D4', 'A5', 'B5', 'C5', 'D5', 'H5']:
        print(name, repr(sheet[name].value), sheet[name].number_format)
      print([(str(run), run.font.b, run.font.i) for run in sheet['E5'].value])
      head = sheet['B3']
      print(head.font.name, head.font.sz, head.font.b, head.font.color.rgb, head.fill.fgColor.rgb, head.border.left.style,
            head.alignment.horizontal, head.alignment.wrap_text, head.protection.locked, repr(head.comment.text))
      print(sheet['C4'].protection.locked, sheet['F5'].hyperlink.location, sheet.row_dimensions[1].height)
      print([sheet.column_dimensions[c].width for c in 'AC'], sheet.merged_cells, sheet.freeze_panes)
      print(sheet.auto_filter.ref, sheet.sheet_properties.tabColor.rgb, sheet.protection.sheet, sheet.protection.formatColumns)
      for v in sheet.data_validations.dataValidation:
        print(v.sqref, v.type, v.formula1, v.formula2, v.promptTitle, v.prompt, v.errorTitle, v.error, v.errorStyle)
      for r in sheet.conditional_formatting:
        for rule in r.rules:
          print(r.sqref, rule.type, rule.operator, rule.formula, rule.dxf.font and rule.dxf.font.b,
                rule.dxf.fill and rule.dxf.fill.bgColor.rgb)
      p = sheet.page_setup
      print(p.orientation, p.paperSize, p.fitToHeight, sheet.sheet_properties.pageSetUpPr.fitToPage, sheet.print_title_rows,
            sheet.print_area, sheet.oddHeader.left.text, sheet.oddFooter.right.text, round(sheet.page_margins.left, 3),
            sheet.print_options.horizontalCentered)
      print(book.defined_names['tu_dien'].attr_text)
      """
    let expected = #"""
      ['Kiểm kê', "Danh mục '1'.", "Danh mục '1'. (2)"] ['visible', 'hidden', 'visible'] Kiểm kê & <bảng> vi-VN
      A4 1 General
      C4 5150000 #,##0
      D4 12.5 General
      A5 datetime.datetime(2025, 2, 20, 0, 0) dd/mm/yyyy
      B5 True General
      C5 '=SUM(A4,C4)' General
      D5 '=A4&"<"' General
      H5 -7 0.00" m²"
      [('đậm ', True, False), ('nghiêng', False, True)]
      Times New Roman 14.0 True FFFFFFFF FF1F4E79 thin center True True 'Sai: “Bàn”\n& ghế'
      False 'Danh mục ''1''.'!B2 30.0
      [6.0, 14.0] A1:C1 B4
      A3:E5 FFC00000 True False
      A4:A9 C4 list "Tốt,Còn ""dùng"",Hỏng" None Tình trạng Chọn một từ. dài dài dài dài dài dài dài dài… Không có từ này. None
      B4 list 'Danh mục ''1''.'!$A$1:$A$3 None None None None None None
      C5 whole 0 100000 None None None None warning
      D5 decimal 0 9 None None None None None
      E5 date DATE(1990,1,1) DATE(2025,12,31) None None None None None
      F5 custom LEN(F5)<9 None None None None None None
      A4:A9 cellIs equal ['"Hỏng"'] True FFFFC7CE
      C4:C5 cellIs between ['1', '9'] None FFC6EFCE
      A4:E9 expression None ['$A4=""'] False None
      landscape 9 0 True $3:$3 'Kiểm kê'!$A$1:$F$5 Bàn && ghế Trang &P/&N 0.591 True
      'Danh mục ''1''.'!$A$1:$A$3

      """#
    let output = try #require(try output(of: program, for: RichWorkbook.full()))
    #expect(output == expected)
  }
}

import FileFormats

/// A workbook written as text, part by part, so that an example can change one thing in it.
///
///     ── xl/workbook.xml
///     <workbook …
///     ── xl/worksheets/sheet1.xml
///     <worksheet …
enum SampleWorkbook {
  private static let mark = "── "

  /// The workbook as a file.
  static func bytes(of text: String) -> [UInt8] {
    var archive = ZIPWriter()
    for part in text.split(separator: mark) {
      let lines = part.split(separator: "\n", maxSplits: 1)
      let contents = #"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"# + "\n" + (lines.last ?? "")
      try? archive.add(String(lines.first ?? ""), Array(contents.utf8))
    }
    return (try? archive.finish()) ?? []
  }

  /// A workbook of some sheets.
  static func text(_ sheets: [(name: String, xml: String)]) -> String {
    let numbered = sheets.enumerated().map { (number: $0 + 1, name: $1.name, xml: $1.xml) }
    let parts: [(name: String, xml: String)] =
      [
        ("[Content_Types].xml", contentTypes(sheets.count)),
        (
          "_rels/.rels",
          relationships([("officeDocument", "xl/workbook.xml")])
        ),
        (
          "xl/workbook.xml",
          """
          <workbook xmlns="\(main)" xmlns:r="\(documentRelationships)"><sheets>
          \(numbered.map { #"<sheet name="\#($0.name)" sheetId="\#($0.number)" r:id="rId\#($0.number)"/>"# }.joined(separator: "\n"))
          </sheets></workbook>
          """
        ),
        (
          "xl/_rels/workbook.xml.rels",
          relationships(numbered.map { ("worksheet", "worksheets/sheet\($0.number).xml") } + [("styles", "styles.xml")])
        ),
        ("xl/styles.xml", styles),
      ] + numbered.map { ("xl/worksheets/sheet\($0.number).xml", $0.xml) }
    return parts.map { "\(mark)\($0.name)\n\($0.xml)\n" }.joined()
  }

  /// A sheet of the rows of a small table, in which whole numbers are numbers and everything else is text.
  static func sheet(_ table: String) -> String {
    let rows = table.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map { index, line in
      let cells = line.split(separator: ",", omittingEmptySubsequences: false).enumerated().map { column, text in
        let reference = "\(CellReference.letters(ofColumn: column + 1))\(index + 1)"
        if text.isEmpty { return "" }
        if Int(text) != nil { return #"<c r="\#(reference)"><v>\#(text)</v></c>"# }
        return #"<c r="\#(reference)" t="inlineStr"><is><t>\#(text)</t></is></c>"#
      }
      return cells.allSatisfy(\.isEmpty) ? "" : "<row r=\"\(index + 1)\">\(cells.joined())</row>\n"
    }
    return "<worksheet xmlns=\"\(main)\"><sheetData>\n\(rows.joined())</sheetData></worksheet>"
  }
}

// MARK: - Parts

extension SampleWorkbook {
  private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let documentRelationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let package = "http://schemas.openxmlformats.org/package/2006"
  private static let spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml"

  private static func contentTypes(_ sheets: Int) -> String {
    let overrides =
      [("xl/workbook.xml", "sheet.main"), ("xl/styles.xml", "styles")]
      + (1...max(1, sheets)).map { ("xl/worksheets/sheet\($0).xml", "worksheet") }
    return """
      <Types xmlns="\(package)/content-types">
      <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
      \(overrides.map { #"<Override PartName="/\#($0)" ContentType="\#(spreadsheet).\#($1)+xml"/>"# }.joined(separator: "\n"))
      </Types>
      """
  }

  private static func relationships(_ targets: [(type: String, target: String)]) -> String {
    let entries = targets.enumerated().map { index, entry in
      "<Relationship Id=\"rId\(index + 1)\" Type=\"\(documentRelationships)/\(entry.type)\" Target=\"\(entry.target)\"/>"
    }
    return "<Relationships xmlns=\"\(package)/relationships\">\n\(entries.joined(separator: "\n"))\n</Relationships>"
  }

  /// Style 1 shows a day.
  private static let styles = """
    <styleSheet xmlns="\(main)"><fonts count="1"><font/></fonts>
    <fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>
    <borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>
    <cellXfs count="2"><xf/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>
    """
}

extension Sample {
  /// The inventory on its own sheet, with a sheet of explanations behind it.
  static let workbookText = SampleWorkbook.text([
    ("Kiểm kê", inventorySheet), ("Hướng dẫn", SampleWorkbook.sheet("Ghi số liệu vào trang Kiểm kê.")),
  ])

  static let inventorySheet = SampleWorkbook.sheet(
    csvText.replacing("5.150.000", with: "5150000")
      .replacing("48.500.000", with: "48500000")
  )

  static let csvText = """
    Đơn vị: Phường Tân Liễu
    Kỳ báo cáo: 02/2025
    STT,Tên hạng mục,ĐVT,Số lượng,Tình trạng,Năm sử dụng,Diện tích (m2),Rộng (mm),Màu nền,Nội dung,Nguyên giá,Ghi chú
    1,Biển tên trụ sở,cái,1,Tốt,2021,,600,Đỏ,UBND PHƯỜNG TÂN LIỄU,5.150.000,
    2,Phòng một cửa,phòng,1,Tốt,2018,82,,,,,
    3,Máy tính tại quầy,bộ,4,Còn sử dụng,2022,,,,,48.500.000,

    """

  static let jsonText = """
    {
      "format": "onestop.submission/1",
      "unit": "tan-lieu",
      "round": "2025-02",
      "items": [
        {"item": "name-signboard", "unitOfMeasure": "cái", "quantity": 1, "condition": "good", "year": 2021,
         "width": 600, "ground-colour": "red", "text": "UBND PHƯỜNG TÂN LIỄU", "originalCost": 5150000},
        {"item": "one-stop-room", "quantity": 1, "condition": "good", "year": 2018, "area": 82},
        {"item": "counter-computer", "quantity": 4, "condition": "usable", "year": 2022, "originalCost": 48500000}
      ]
    }

    """
}

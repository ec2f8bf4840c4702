import FacilityPlanning
import Testing
import Vocabulary
@testable import InventoryIntake

/// The words that a workspace teaches the reader: see the sample `aliases.json`.
@Suite struct AliasesTests {
  private let workspace: SampleWorkspace

  init() throws { workspace = try SampleWorkspace() }

  private let text = Sample.csv.text.replacing("Biển tên trụ sở,cái", with: "BẢNG HIỆU CỔNG,tấm")
    .replacing("Số lượng", with: "Sl  thực tế").replacing("Đỏ", with: "Đỏ đô").replacing(
      "Còn sử dụng",
      with: "loại b"
    )

  @Test func `a unit's own words mean what they are said to mean`() throws {
    let outcome = try workspace.read(text)
    #expect(outcome.findings.map(\.line) == [])
    let expected = try #require(try workspace.read(Sample.csv.text).inventory)
    let rows = try #require(outcome.inventory?.rows)
    #expect(rows.map(\.item.value) == expected.rows.map(\.item.value))
    #expect(rows.map(\.condition?.value) == expected.rows.map(\.condition?.value))
    #expect(rows.map { $0.attributes.mapValues(\.value) } == expected.rows.map { $0.attributes.mapValues(\.value) })
  }

  @Test func `words of other units are not known`() throws {
    let other = text.replacing("Tân Liễu", with: "Yên Lư").replacing("Phường", with: "Xã")
    let outcome = try workspace.read(other, file: "2025-02/yen-lu.csv")
    #expect(outcome.findings.map(\.code) == ["unknown-condition"])
    let column = Sample.csv.text.replacing("Ghi chú", with: "Nguồn gốc")
    #expect(try workspace.read(column).findings.map(\.code) == ["unknown-column"])
    let own = column.replacing("Tân Liễu", with: "Yên Lư").replacing("Phường", with: "Xã")
    #expect(try workspace.read(own, file: "2025-02/yen-lu.csv").findings.isEmpty)
  }

  @Test func `a unit that only the content names has its words, too`() throws {
    #expect(try workspace.read(text, file: "2025-02/bao-cao-1.csv").findings.isEmpty)
  }

  @Test func `JSON may use the same words`() throws {
    let json = Sample.json.text.replacing("\"quantity\"", with: "\"SL thực tế\"")
      .replacing("\"usable\"", with: "\"Loại B\"").replacing(
        "\"item\": \"name-signboard\"",
        with: "\"item\": \"bảng hiệu cổng\""
      )
    let outcome = try workspace.read(json, file: Sample.json.file)
    #expect(outcome.findings.map(\.line) == [])
  }

  @Test func `the nearest known word may be one that was taught`() throws {
    let column = try workspace.read(Sample.csv.text.replacing("Ghi chú", with: "SL thục tế"))
    #expect(column.findings.map(\.code) == ["unknown-column"])
    #expect(column.findings.first?.remedy.vi.contains("«SL thực tế»") == true)
    #expect(column.findings.first?.remedy.en.contains("The city can have a heading") == true)
    let item = try workspace.read(Sample.csv.text.replacing("Biển tên trụ sở", with: "Bảng hiêu cổng"))
    #expect(item.findings.first?.remedy.vi.contains("«Bảng hiệu cổng»") == true)
  }

  @Test func `one meaning is proposed once`() {
    var words = WordList<Int>()
    words.add(["Số lượng", "Quantity"], proposed: 2, meaning: 1)
    words.teach("Số lượng thực", meaning: "quantity")
    #expect(words.nearest(to: "Số lượg thực") == ["Số lượng thực"])
    #expect(words["SỐ LƯỢNG THỰC"] == 1)
    #expect(words.firstWord(for: "số lượng thực") == "Số lượng")
    words.teach("Quantity", meaning: "Số lượng")
    words.teach("Sai", meaning: "không có")
    #expect(words["Sai"] == nil)
  }

  @Test func `what is wrong with the file is told at its place`() {
    func findings(_ old: String, _ new: String) -> [String] {
      let bytes = Array(Sample.aliases.text.replacing(old, with: new, maxReplacements: 1).utf8)
      let content = SampleWorkspace.content(replacing: .aliases, with: bytes)
      return content.findings.inReadingOrder().map { "\($0.source) \($0.code)" }
    }
    #expect(findings("[\"yen-lu\"]", "[\"yen-lo\"]") == ["aliases.json:5:77 unknown-reference"])
    #expect(findings("[\"yen-lu\"]", "[]") == ["aliases.json:5:76 empty-list"])
    #expect(findings("[\"SL thực tế\"]", "[]") == ["aliases.json:4:54 empty-list"])
    #expect(findings("[\"SL thực tế\"]", "\"SL\"") == ["aliases.json:4:54 wrong-type"])
    #expect(findings(", \"words\": [\"SL thực tế\"]", "") == ["aliases.json:4:5 missing-member"])
    #expect(findings("\"kind\": \"column\"", "\"kind\": \"colum\"") == ["aliases.json:4:14 unknown-word"])
    #expect(findings("\"ground-colour\"", "\"text\"") == ["aliases.json:9:36 unknown-reference"])
    #expect(findings("\"attribute\": \"ground-colour\", ", "") == ["aliases.json:9:5 missing-member"])
    #expect(findings("aliases/1", "aliases/2") == ["aliases.json:2:13 unsupported-format"])
  }
}

import FacilityPlanning
import FileFormats
import Testing
@testable import InventoryIntake
@testable import Vocabulary

/// Exports of asset software: a row for each piece, with names that are not those of the criteria.
@Suite struct RegisterAssetsTests {
  private let workspace: SampleWorkspace

  init() throws { workspace = try SampleWorkspace() }

  private let headings = "STT,Mã tài sản,Tên tài sản,Số lượng,Ngày đưa vào sử dụng,Nguyên giá,Số seri,Tình trạng\n"

  private func rows(_ names: [String]) -> String {
    names.enumerated().map { "\($0 + 1),TS-000\($0 + 1),\($1),1,01/03/2020,12000000,SN\($0),Tốt\n" }.joined()
  }

  private func codes(_ text: String) throws -> [String] {
    try workspace.read(text).findings.map(\.code).filter { $0 != "item-not-reported" }
  }

  @Test func `assets of no interest are one finding, and doubtful values in their rows none`() throws {
    let text =
      headings + rows(["Máy tính tại quầy", "Bàn họp", "Xe ô tô", "Bàn họp"]) + "5,TS-9,Tủ sắt,nhiều,2099,,S9,tạm\n"
    #expect(try codes(text) == ["register-rest"])
    let outcome = try workspace.read(text)
    #expect(outcome.inventory?.rows.count == 1)
    #expect(outcome.rows == 5)
    #expect(outcome.findings.first { $0.code == "register-rest" }?.message.vi.contains("4 dòng") == true)
  }

  @Test func `a mapping is proposed once, and known when it is learnt`() throws {
    let names = ["Máy tính tại quầy HP", "Máy tính tại quầy HP", "Máy tính tại quầy Dell", "Bàn để máy tính tại quầy"]
    let text = headings + rows(names)
    let outcome = try workspace.read(text)
    #expect(try codes(text) == ["register-mapping", "register-rest"])
    #expect(outcome.proposals.map(\.word) == ["Máy tính tại quầy HP", "Máy tính tại quầy Dell"])
    let learnt = try #require(AliasFile.learning(outcome.proposals, in: Sample.aliases.bytes))
    let content = SampleWorkspace.content(replacing: .aliases, with: learnt)
    #expect(content.findings.map(\.line) == [])
    let aliases = try #require(content.aliases)
    let reader = SubmissionReader(
      register: workspace.register,
      vocabulary: WordBook(workspace.edition),
      aliases: aliases
    )
    let again = reader.read(Array(text.utf8), file: Sample.csv.file, round: try #require(SampleWorkspace.round))
    #expect(again.inventory?.rows.count == 3)
    #expect(again.proposals.isEmpty)
  }

  @Test func `what is learnt leaves the file around it as it is`() throws {
    let word = ProposedAlias(word: "Máy \"A\"", meaning: "Máy tính tại quầy")
    let fresh = try #require(AliasFile.learning([word], in: nil))
    #expect(try JSONReader().read(fresh)["aliases"]?.elements?.count == 1)
    for list in ["[]", "[ \n ]", "[\n    {\"kind\": \"item\", \"means\": \"x\", \"words\": [\"]\"]}\n  ]"] {
      let text = "{\"note\": \"[aliases\", \"aliases\": \(list), \"format\": \"onestop.aliases/1\"}"
      let bytes = try #require(AliasFile.learning([word], in: Array(text.utf8)))
      let before = try #require(try JSONReader().read(Array(text.utf8))["aliases"]?.elements?.count)
      #expect(try JSONReader().read(bytes)["aliases"]?.elements?.count == before + 1)
      #expect(try JSONReader().read(bytes)["note"]?.string == "[aliases")
    }
    #expect(AliasFile.learning([word], in: Array("{}".utf8)) == nil)
  }

  @Test func `a table without serial numbers is no register`() throws {
    let text = "STT,Tên tài sản,Số lượng\n1,Máy tính tại quầy,1\n2,Bàn họp,2\n3,Xe ô tô,1\n"
    #expect(try codes(text).filter { $0 == "unknown-item" }.count == 2)
  }
}

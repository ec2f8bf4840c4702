import FileFormats
import Foundation
import Testing
import TestSupport

/// Photos and scans beside the inventories: counted, linked to, and missed when they are gone.
@Suite struct EvidenceTests {
  private let folder: TemporaryFolder
  private let tool: BuiltTool

  init() throws {
    folder = try SharedTool.small.get().copy()
    tool = BuiltTool(in: folder.url)
  }

  private func send(_ name: String, _ text: String = "ảnh") throws {
    try folder.write(text, to: "inventories/2025-02/evidence/\(name)")
  }

  private func photos(of unit: String) throws -> JSONValue? {
    let run = try tool.run("audit", "--json")
    #expect(run.exitCode == 0, "\(run.messages)")
    return try run.json()["evidence"]?.elements?.first { $0["unit"]?.string == unit }?["photos"]
  }

  @Test func `a round without photos says that nothing is known`() throws {
    #expect(try photos(of: "huong-gian") == nil)
    #expect(try tool.run("audit", "--language", "en").output.contains("Nobody sent photos or scans in this round"))
    #expect(!(try tool.run("audit", "--format", "csv", "--language", "en").output.contains("Photo")))
  }

  @Test func `signs are counted by what photos are called`() throws {
    try send("song-khe/Biển tên trụ sở (1).JPG")
    try send("song-khe/IMG_0001.jpg")
    try send("huong-gian/IMG_0002.jpg")
    try send("huong-gian/Thumbs.db")
    try send("đơn vị lạ/x.jpg")
    let named = try #require(try photos(of: "song-khe"))
    #expect(named["files"]?.number == "2")
    #expect(named["named"]?.number == "1", "\(named)")
    #expect(named["none"]?.number == "0")
    let general = try #require(try photos(of: "huong-gian"))
    #expect(general["files"]?.number == "1" && general["named"]?.number == "0")
    let check = try tool.run("check")
    #expect(check.output.contains("[not-read]"), "\(check.output)")
    #expect(check.output.contains("đơn vị lạ"), "\(check.output)")
    let csv = try tool.run("audit", "--format", "csv", "--language", "vi").output
    #expect(csv.contains("evidence/song-khe/Biển tên trụ sở (1).JPG"), "\(csv)")
    #expect(try tool.run("audit", "--all", "--language", "vi").output.contains("Có ảnh riêng"))
    #expect(try tool.run("audit", "--language", "vi").output.contains("- Biển, bảng, sơ đồ có ảnh riêng: 1; "))
  }

  @Test func `a proposal lists photos, its page links to them, and verify misses them`() throws {
    try send("song-khe/Biển \"tên\" & <b>.jpg")
    #expect(try tool.run("propose", "--force").exitCode == 0)
    #expect(try tool.run("verify", "proposals/2025-02").exitCode == 0)
    let page = try folder.read("proposals/2025-02/index.html")
    let link = "../../inventories/2025-02/evidence/song-khe/Bi%E1%BB%83n%20%22t%C3%AAn%22%20%26%20%3Cb%3E.jpg"
    #expect(page.contains(link))
    #expect(!page.contains("<b>.jpg"))
    try send("song-khe/Biển \"tên\" & <b>.jpg", "khác")
    let changed = try tool.run("verify", "proposals/2025-02", "--json").json()["differences"]?.elements ?? []
    let photos = changed.filter { $0["check"]?.string == "evidence" }
    #expect(photos.contains { $0["what"]?.string?.hasSuffix(".beginning") == true }, "\(changed)")
    try folder.remove("inventories/2025-02/evidence")
    let run = try tool.run("verify", "proposals/2025-02", "--language", "vi")
    #expect(run.exitCode == 1)
    #expect(run.output.contains("Ảnh, bản quét"), "\(run.output)")
  }

  @Test func `the list of what came in is an input`() throws {
    try folder.write("file,sha256\n", to: "inventories/2025-02/receipts.csv")
    #expect(try tool.run("propose", "--force").exitCode == 0)
    let record = try JSONReader().read(Array(folder.read("proposals/2025-02/proposal.json").utf8))
    let inputs = record["inputs"]?.elements ?? []
    #expect(inputs.contains { $0["role"]?.string == "receipts" })
    #expect(try tool.run("verify", "proposals/2025-02").exitCode == 0)
    try folder.write("file,sha256\nx,y\n", to: "inventories/2025-02/receipts.csv")
    let run = try tool.run("verify", "proposals/2025-02", "--json")
    #expect(run.exitCode == 1)
    let differences = try run.json()["differences"]?.elements ?? []
    #expect(differences.contains { $0["what"]?.string == "inputs[inventories/2025-02/receipts.csv]" })
    #expect(differences.filter { $0["check"]?.string != "inputs" }.allSatisfy { $0["follows"] != nil })
  }
}

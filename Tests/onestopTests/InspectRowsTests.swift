import FileFormats
import Foundation
import Testing
import TestSupport

/// `inspect --rows` shows what each row of an inventory is, and `check` counts them.
@Suite struct InspectRowsTests {
  private let folder: TemporaryFolder
  private let tool: BuiltTool

  init() throws {
    folder = try TemporaryFolder.withSmallWorkspace()
    tool = BuiltTool(in: folder.url)
    try folder.write(Self.table, to: "tan-lieu.csv")
  }

  private static let table = """
    BẢNG KIỂM KÊ,,,,,
    STT,Tên tài sản,ĐVT,Số lượng,Tình trạng,Năm sử dụng
    (1),(2),(3),(4),(5),(6)
    I,Trang thiết bị,,3,,
    1,Camera,cái,2,Tốt,2024

    2,Máy quét,cái,1,Tốt,2023
    ,Tổng cộng,,3,,
    ,NGƯỜI LẬP BIỂU,,,CHỦ TỊCH,

    """

  @Test func `a file without rows says so`() throws {
    try folder.write(#"{"format": "onestop.submission/1", "items": []}"#, to: "tan-lieu.json")
    let run = try tool.run("inspect", "tan-lieu.json", "--rows", "--language", "en")
    #expect(run.exitCode == 0 && run.output.isEmpty)
    #expect(run.messages.contains("no rows of a table"))
  }

  @Test func `each row has a role and a reason within 80 columns`() throws {
    for language in ["vi", "en"] {
      let run = try tool.run("inspect", "tan-lieu.csv", "--rows", "--language", language)
      #expect(run.exitCode == 0, "\(run.messages)")
      let lines = run.output.split(separator: "\n")
      #expect(lines.count == 8)
      #expect(lines.allSatisfy { $0.count <= 80 }, "\(run.output)")
    }
    let run = try tool.run("inspect", "tan-lieu.csv", "--rows", "--language", "en", "--format", "csv")
    let rows = run.output.split(separator: "\n").map {
      $0.split(separator: ",", maxSplits: 4, omittingEmptySubsequences: false)
    }
    #expect(
      rows.map { $0[1...3].joined(separator: " ") } == [
        "row role reason", "1 title aboveHeadings", "2 heading namesColumns", "3 columnNumbers numbersColumns",
        "4 group hasSubtotal", "5 item namesKnownItem", "7 item namesKnownItem", "8 total saysTotal",
        "9 signature saysSignature",
      ]
    )
    #expect(rows.last?.last == "\"NGƯỜI LẬP BIỂU | CHỦ TỊCH\"")
  }

  @Test func `programs read the roles too`() throws {
    let rows = try tool.run("inspect", "tan-lieu.csv", "--rows", "--json")
    #expect(try rows.json()["schema"]?.string == "onestop.rows/1")
    #expect(
      rows.output.contains("{\"reason\" : \"hasSubtotal\", \"role\" : \"group\", \"row\" : 4, "),
      "\(rows.output)"
    )
    let roles = try #require(try tool.run("check", "tan-lieu.csv", "--json").json()["roles"]?.members)
    #expect(roles.map(\.key) == ["columnNumbers", "group", "heading", "item", "signature", "title", "total"])
    let text = try tool.run("check", "tan-lieu.csv").output
    #expect(text.contains("2 dòng hạng mục (dòng khác: 1 tiêu đề bảng, 1 tiêu đề cột, 1 số thứ tự cột, 1 nhóm, 1 cộng"))
  }
}

/// What lies in the folder of a round beside submissions.
@Suite struct RoundFilesTests {
  private let folder: TemporaryFolder
  private let tool: BuiltTool

  init() throws {
    folder = try TemporaryFolder.withSmallWorkspace()
    tool = BuiltTool(in: folder.url)
  }

  private func write(_ bytes: [UInt8], _ name: String) throws {
    try folder.write(String(decoding: bytes, as: UTF8.self), to: "inventories/2025-02/\(name)")
    try Data(bytes).write(to: folder.url.appendingPathComponent("inventories/2025-02/\(name)"))
  }

  @Test func `photos, scans and what programs leave stop nothing`() throws {
    let before = try tool.run("assess").output
    try write([0xFF, 0xD8, 0xFF, 0xE0], "IMG_1.jpg")
    try write(Array("%PDF-1.7\n".utf8), "scan.pdf")
    try write([], "rong.xlsx")
    try write([], "Thumbs.db")
    try write([1], "~$tan-lieu.xlsx")
    try write([1], ".DS_Store")
    try folder.write("x", to: "inventories/2025-02/evidence/tan-lieu/a.jpg")
    // A link that leads nowhere is as little a submission as a film that nobody could read.
    try FileManager.default.createSymbolicLink(
      at: folder.url.appendingPathComponent("inventories/2025-02/film.mp4"),
      withDestinationURL: folder.url.appendingPathComponent("nowhere.mp4")
    )
    let check = try tool.run("check")
    let lines = check.output.split(separator: "\n").filter { $0.contains("[file-set-aside]") }
    #expect(check.exitCode == 0, "\(check.output)")
    #expect(lines.count == 1)
    #expect(lines.first?.contains("6 tệp") == true && lines.first?.contains("«IMG_1.jpg»") == true, "\(lines)")
    let assess = try tool.run("assess")
    #expect(assess.exitCode == 0 && assess.output == before, "\(assess.messages)")
    #expect(try tool.run("plan").exitCode == 0)
  }

  @Test func `an archive is named with what to do`() throws {
    try write([0x52, 0x61, 0x72, 0x21, 0x1A, 0x07, 0x00], "kk.rar")
    let check = try tool.run("check")
    #expect(check.exitCode == 0)
    #expect(check.output.contains("inventories/2025-02/kk.rar: warning: "), "\(check.output)")
    #expect(check.output.contains("giải nén"))
  }

  @Test func `a file of all units is read for each, and no unit twice`() throws {
    let table = """
      STT,Đơn vị,Tên tài sản,Số lượng,Tình trạng,Năm sử dụng
      1,Phường Tân Liễu,Camera,2,Tốt,2024
      2,Xã Yên Lư,Camera,3,Tốt,2024

      """
    try folder.write(table, to: "inventories/2025-02/_all.csv")
    let twice = try tool.run("check")
    #expect(twice.exitCode == 1)
    let line = twice.output.split(separator: "\n").first { $0.contains("[duplicate-submission]") }
    #expect(line?.hasPrefix("inventories/2025-02/tan-lieu.csv: ") == true, "\(twice.output)")
    #expect(line?.contains("«_all.csv»") == true)
    for name in ["tan-lieu.csv", "yen-lu.csv"] { try folder.remove("inventories/2025-02/\(name)") }
    let once = try tool.run("check")
    #expect(once.exitCode == 0, "\(once.output)")
    #expect(!once.output.contains("[missing-submission]"), "\(once.output)")
    #expect(try tool.run("propose").exitCode == 0)
    #expect(try tool.run("verify", "proposals/2025-02").exitCode == 0)
  }
}

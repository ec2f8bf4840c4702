import FileFormats
import Foundation
import Testing
import TestSupport

/// `onestop collect` as a planner meets it: a folder of mail becomes a round.
@Suite struct CollectTests {
  private let folder: TemporaryFolder
  private let tool: BuiltTool

  init() throws {
    folder = try TemporaryFolder.withSmallWorkspace()
    tool = BuiltTool(in: folder.url)
  }

  // MARK: - Mail

  private static let rows = "Tên hạng mục,Số lượng,Tình trạng\nHòm thư góp ý,1,Tốt\n"

  private static func table(_ unit: String?, count: Int = 1) -> String {
    (unit.map { "Đơn vị: \($0)\n" } ?? "") + rows.replacing(",1,", with: ",\(count),")
  }

  /// Writes a file as it came, with a time of its own.
  private func send(_ text: String, as path: String, on day: Int = 1) throws {
    try send(Array(text.utf8), as: path, on: day)
  }

  private func send(_ bytes: [UInt8], as path: String, on day: Int = 1) throws {
    try folder.write("", to: path)
    try Data(bytes).write(to: folder.url.appending(path: path))
    let time = Date(timeIntervalSince1970: 1_740_787_200 + Double(day) * 86_400)
    try FileManager.default.setAttributes([.modificationDate: time], ofItemAtPath: folder[path])
  }

  private func archive(_ entries: [(String, [UInt8])]) throws -> [UInt8] {
    var writer = ZIPWriter()
    for (name, contents) in entries { try writer.add(name, contents) }
    return try writer.finish()
  }

  private static let photo: [UInt8] = [0xFF, 0xD8, 0xFF, 0xE0] + Array("một bức ảnh".utf8)

  private func collect(_ arguments: String...) throws -> BuiltTool.Run {
    try tool.run(["collect"] + (arguments.isEmpty ? ["mail"] : arguments) + ["--round", "2025-03"])
  }

  /// The result of each file, by its name as sent.
  private func results(_ arguments: String...) throws -> [String: String] {
    let run = try tool.run(["collect"] + (arguments.isEmpty ? ["mail"] : arguments) + ["--round", "2025-03", "--json"])
    let record = try run.json()
    #expect(record["schema"]?.string == "onestop.collect/1")
    var results: [String: String] = [:]
    for file in record["files"]?.elements ?? [] {
      results[file["name"]?.string ?? ""] = file["result"]?.string
    }
    return results
  }

  private func tree(_ path: String) throws -> [String: [UInt8]] {
    guard folder.exists(path) else { return [:] }
    var files: [String: [UInt8]] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: folder[path]) {
      if let data = try? Data(contentsOf: folder.url.appending(path: "\(path)/\(name)")) { files[name] = Array(data) }
    }
    return files
  }

  private var round: Set<String> { get throws { Set(try tree("inventories/2025-03").keys) } }

  // MARK: - Whose each file is

  @Test func `files are found by title, column and name, in folders and in archives inside archives`() throws {
    try send(Self.table("Phường Tân Liễu"), as: "mail/bieu mau.csv")
    try send(Self.table(nil), as: "mail/P. Nội Hoàng/kiểm kê (1).csv")
    try send(Self.table(nil), as: "mail/Xã Yên Lư.csv")
    try send("Đơn vị,Tên hạng mục,Số lượng,Tình trạng\nPhường Song Khê,Hòm thư góp ý,1,Tốt\n", as: "mail/x.csv")
    let inner = try archive([("Xã Đồng Phúc/a.csv", Array(Self.table("Xã Đồng Phúc").utf8)), ("IMG_7.jpg", Self.photo)])
    try send(try archive([("kèm.zip", inner), ("Thumbs.db", [1])]), as: "mail/thư.zip")
    try send(Self.photo + [1], as: "mail/P. Nội Hoàng/ảnh biển.jpg")
    let sent = try tree("mail")
    let run = try collect()
    #expect(run.exitCode == 0, "\(run.output)\(run.messages)")
    #expect(
      try round
        == [
          "tan-lieu.csv", "noi-hoang.csv", "yen-lu.csv", "song-khe.csv", "dong-phuc.csv", "receipts.csv", "evidence",
          "evidence/noi-hoang", "evidence/noi-hoang/ảnh biển.jpg", "evidence/_unknown", "evidence/_unknown/IMG_7.jpg",
        ].filter { $0.contains(".") }.reduce(into: []) { $0.insert($1) }
    )
    #expect(try tree("mail") == sent)
    #expect(run.output.contains("nhận bản kiểm kê của 5 đơn vị"))
    #expect(run.output.contains("3 đơn vị chưa gửi"))
    #expect(run.output.split(separator: "\n").allSatisfy { $0.count <= 80 }, "\(run.output)")
    #expect(try tool.run("check", "--round", "2025-03").exitCode == 0)
  }

  @Test func `a file that says two things is not taken`() throws {
    try send(Self.table("Phường Tân Liễu"), as: "mail/Phường Nội Hoàng.csv")
    try send(Self.table("Xã Yên Lư"), as: "mail/Phường Song Khê/bieu.csv")
    try send(Self.table(nil), as: "mail/bieu.csv")
    try send("Xin gửi anh chị", as: "mail/noi dung.txt")
    let run = try collect("mail", "--language", "en")
    #expect(run.exitCode == 1)
    #expect(run.output.contains("«Phường Nội Hoàng.csv»") || run.output.contains("contradictory"))
    #expect(
      try results() == [
        "mail/Phường Nội Hoàng.csv": "contradictory", "mail/Phường Song Khê/bieu.csv": "contradictory",
        "mail/bieu.csv": "unowned", "mail/noi dung.txt": "aside",
      ]
    )
    #expect(try round == ["receipts.csv"])
    // Told apart from its folder it is what it says.
    #expect(try results("mail/Phường Song Khê/bieu.csv") == ["bieu.csv": "accepted"])
  }

  @Test func `each ward of a common file gets its part`() throws {
    let rows = """
      Đơn vị,Tên hạng mục,Số lượng,Tình trạng
      Phường Tân Liễu,Hòm thư góp ý,1,Tốt
      Xã Yên Lư,Hòm thư góp ý,2-3,Tốt
      Phường Song Khê,Hòm thư góp ý,3,Hỏng

      """
    try send(rows, as: "mail/cum so 2.csv")
    let run = try collect()
    #expect(run.exitCode == 1)
    #expect(try round.isSuperset(of: ["tan-lieu.csv", "song-khe.csv"]))
    #expect(try !round.contains("yen-lu.csv"))
    #expect(try folder.names(in: "inventories/returns/2025-03").contains { $0.hasPrefix("yen-lu-") })
    let assessed = try tool.json("assess", "tan-lieu", "--round", "2025-03")
    #expect(assessed["units"]?.elements?.count == 1)
  }

  // MARK: - Versions

  @Test func `a later version takes the place of an earlier one, which is kept`() throws {
    try send(Self.table("Phường Tân Liễu", count: 1), as: "mail/Tân Liễu.csv", on: 1)
    try send(Self.table("Phường Tân Liễu", count: 2), as: "mail/Tân Liễu (sửa lần 2).csv", on: 3)
    try send(Self.table("Phường Tân Liễu", count: 3), as: "mail/Tân Liễu (sửa lần 1).csv", on: 2)
    #expect(try collect().exitCode == 0)
    #expect(try folder.read("inventories/2025-03/tan-lieu.csv").contains(",2,"))
    #expect(try folder.names(in: "inventories/2025-03/superseded").count == 2)
    let before = try tree("inventories")
    #expect(try collect().exitCode == 0)
    #expect(try tree("inventories") == before)
    try send(Self.table("Phường Tân Liễu", count: 4), as: "mail2/Tân Liễu (sửa lần 3).csv", on: 4)
    #expect(try results("mail2").values.sorted() == ["accepted"])
    #expect(try folder.names(in: "inventories/2025-03/superseded").count == 3)
    #expect(try results().values.sorted() == ["superseded", "superseded", "superseded"])
    #expect(try folder.read("inventories/2025-03/tan-lieu.csv").contains(",4,"))
    let receipts = try folder.read("inventories/2025-03/receipts.csv")
    #expect(receipts.split(separator: "\n").count == 5)
    #expect(receipts.split(separator: "\n").filter { $0.contains(",accepted,") }.count == 1)
  }

  @Test func `of two versions whose order nobody can know none is taken`() throws {
    try send(Self.table("Phường Tân Liễu", count: 1), as: "mail/a/bieu.csv")
    try send(Self.table("Phường Tân Liễu", count: 2), as: "mail/b/bieu.csv")
    let run = try collect()
    #expect(run.exitCode == 1)
    #expect(try round == ["receipts.csv"])
    #expect(run.output.contains("đã gửi nhưng chưa nhận được"))
    #expect(try results() == ["mail/a/bieu.csv": "undecided", "mail/b/bieu.csv": "undecided"])
    try folder.move("mail/b/bieu.csv", to: "mail/b/bieu (sửa lần 1).csv")
    #expect(try results() == ["mail/a/bieu.csv": "superseded", "mail/b/bieu (sửa lần 1).csv": "accepted"])
  }

  @Test func `what says the same is no other version`() throws {
    try send(Self.table("Phường Tân Liễu"), as: "mail/a.csv")
    try send(Self.table("Phường Tân Liễu"), as: "mail/b.csv")
    try send(Self.table("Phường Tân Liễu").replacing(",", with: ";"), as: "mail/c.csv")
    #expect(try results() == ["mail/a.csv": "accepted", "mail/b.csv": "repeated", "mail/c.csv": "repeated"])
    #expect(try round == ["receipts.csv", "tan-lieu.csv"])
  }

  @Test func `a submission that was put there by hand makes room, and a faulty one never does`() throws {
    try send(Self.table("Phường Tân Liễu", count: 1), as: "inventories/2025-03/Tân Liễu.csv", on: 1)
    try send(Self.table("Phường Tân Liễu", count: 2).replacing("Tốt", with: "Tố"), as: "mail/tan-lieu.csv", on: 5)
    let run = try collect()
    #expect(run.exitCode == 1)
    #expect(try folder.read("inventories/2025-03/Tân Liễu.csv").contains(",1,"))
    let returns = try folder.names(in: "inventories/returns/2025-03")
    #expect(returns.map { $0.suffix(4) } == [".txt", "xlsx"])
    let mail = try folder.read("inventories/returns/2025-03/\(returns[0])")
    for text in [
      "Kính gửi: Ủy ban nhân dân Phường Tân Liễu", "«tan-lieu.csv»", "1 lỗi", "1. Dòng 3: ", returns[1], "«Tố»",
    ] {
      #expect(mail.contains(text), "\(mail)")
    }
    #expect(try tool.run("check", "--round", "2025-03").exitCode == 0)
    try send(Self.table("Phường Tân Liễu", count: 3), as: "mail/tan-lieu.csv", on: 6)
    #expect(try collect().exitCode == 0)
    #expect(try round.contains("tan-lieu.csv"))
    #expect(try !round.contains("Tân Liễu.csv"))
    #expect(try folder.names(in: "inventories/2025-03/superseded").count == 1)
  }

  @Test func `an older version that comes later stays older`() throws {
    try send(Self.table("Phường Tân Liễu", count: 2), as: "mail/tan-lieu.csv", on: 5)
    #expect(try collect().exitCode == 0)
    try send(Self.table("Phường Tân Liễu", count: 1), as: "mail/tan-lieu.csv", on: 2)
    #expect(try results() == ["mail/tan-lieu.csv": "superseded"])
    #expect(try folder.read("inventories/2025-03/tan-lieu.csv").contains(",2,"))
  }

  // MARK: - Forms

  @Test func `a form that nobody changed is accepted and named, under any name`() throws {
    #expect(try tool.run("template", "tan-lieu", "yen-lu", "--output", "forms").exitCode == 0)
    try folder.makeFolder("mail")
    try folder.move("forms/tan-lieu.xlsx", to: "mail/Book1.xlsx")
    try folder.move("forms/yen-lu.xlsx", to: "mail/noi-hoang.xlsx")
    let run = try collect()
    #expect(try results() == ["mail/Book1.xlsx": "repeated", "mail/noi-hoang.xlsx": "contradictory"])
    #expect(run.output.contains("chưa ai"), "\(run.output)")
    #expect(try folder.read("inventories/2025-03/receipts.csv").contains("mail/Book1.xlsx"))
  }

  @Test func `the deadline of the policy is told to whom it concerns`() throws {
    try folder.edit("inventories/policy.json") { $0["deadline"] = "2025-03-25" }
    try send(Self.table("Phường Tân Liễu").replacing("Tốt", with: "Tố"), as: "mail/tan-lieu.csv")
    let run = try collect()
    #expect(run.output.contains("(hạn nộp 25/3/2025)"))
    let name = try #require(try folder.names(in: "inventories/returns/2025-03").first)
    #expect(try folder.read("inventories/returns/2025-03/\(name)").contains("trước hết ngày 25 tháng 3 năm 2025"))
    let other = try tool.run("collect", "mail", "--round", "2025-06", "--dry-run")
    #expect(!other.output.contains("hạn nộp"))
  }

  @Test func `letters go to all who are late, and those that somebody changed stay`() throws {
    try send(Self.table("Phường Tân Liễu"), as: "mail/tan-lieu.csv")
    let dry = try collect("mail", "--reminders", "--dry-run")
    #expect(dry.exitCode == 0 && !folder.exists("reminders"))
    let record = try tool.run("collect", "mail", "--round", "2025-03", "--reminders", "--json").json()
    let late = (record["silent"]?.elements ?? []).compactMap(\.string)
    try #require(!late.isEmpty)
    let letters = (record["reminders"]?.elements ?? []).compactMap(\.string)
    let each = late.count > 1 ? late.map { "reminders/2025-03/cong-van-don-doc/\($0).docx" } : []
    #expect(Set(letters) == Set(["reminders/2025-03/cong-van-don-doc.docx"] + each))
    #expect(try collect("mail", "--reminders").exitCode == 0)
    try folder.write("đã sửa", to: letters[0])
    #expect(try collect("mail", "--reminders").exitCode == 73)
    #expect(try folder.read(letters[0]) == "đã sửa")
    #expect(try collect("mail", "--reminders", "--force").output.contains("Công văn đôn đốc: \(letters.count) tệp"))
  }

  // MARK: - Nothing happens by accident

  @Test func `a trial changes nothing`() throws {
    try send(Self.table("Phường Tân Liễu"), as: "mail/tan-lieu.csv")
    let before = try tree("inventories")
    let run = try collect("mail", "--dry-run")
    #expect(run.exitCode == 0)
    #expect(run.output.contains("Chạy thử"))
    #expect(try tree("inventories") == before)
  }

  @Test func `what cannot be collected is refused before anything is read`() throws {
    try send(Self.table("Phường Tân Liễu"), as: "mail/tan-lieu.csv")
    #expect(try tool.run("collect").exitCode == 64)
    #expect(try collect("không có").exitCode == 66)
    #expect(try collect("inventories/2025-02").exitCode == 64)
    #expect(try collect("inventories").exitCode == 64)
    #expect(try tool.run("collect", "mail").exitCode == 0)
    for round in ["2024-12", "2025-02"] { try folder.remove("inventories/\(round)") }
    let run = try tool.run("collect", "mail")
    #expect(run.exitCode == 64)
    #expect(run.messages.contains("--round 2025-03"))
    // The workspace below a folder that is named is not entered.
    #expect(try results(".")["inventories"] == "leftover")
  }

  @Test func `spoiled receipts stop, with the cell`() throws {
    try send(Self.table("Phường Tân Liễu"), as: "mail/tan-lieu.csv")
    #expect(try collect().exitCode == 0)
    try folder.replace(",accepted,", by: ",tốt,", in: "inventories/2025-03/receipts.csv")
    let run = try collect()
    #expect(run.exitCode == 1)
    #expect(run.messages.contains("inventories/2025-03/receipts.csv:2:"), "\(run.messages)")
  }

  // MARK: - Hostile mail

  @Test func `hostile files are harmless and named`() throws {
    try send(Self.table("Phường Tân Liễu"), as: "mail/=cmd|calc \u{1B}[31m tan-lieu.csv")
    mkfifo(folder["mail/ống"], 0o600)
    try FileManager.default.createSymbolicLink(atPath: folder["mail/lk.csv"], withDestinationPath: "/etc/passwd")
    try FileManager.default.createSymbolicLink(atPath: folder["mail/vòng"], withDestinationPath: folder["mail"])
    var bytes = try archive([("aa/tan-lieu.csv", Array(Self.rows.utf8)), ("bbb.csv", [1])])
    for place in bytes.indices {
      if bytes[place...].starts(with: Array("aa/".utf8)) {
        bytes.replaceSubrange(place..<(place + 3), with: Array("../".utf8))
      }
      if bytes[place...].starts(with: Array("bbb.".utf8)) {
        bytes.replaceSubrange(place..<(place + 4), with: Array("/bb.".utf8))
      }
    }
    try send(bytes, as: "mail/xấu.zip")
    let bomb = try archive([("bom.csv", [UInt8](repeating: 0, count: 40 << 20))])
    try send(bomb, as: "mail/bom.zip")
    let one = try archive([("c.csv", [1])])
    try send(try archive([("b.zip", try archive([("a.zip", one)]))]), as: "mail/sâu.zip")
    try send(Array(bomb.prefix(1_000)), as: "mail/cụt.zip")
    try send(Self.table("Phường Tân Liễu"), as: "mail/rỗng/.git/x.csv")
    let results = try results()
    #expect(results.values.filter { $0 == "accepted" }.count == 1)
    #expect(results["mail/ống"] == "unreadable")
    #expect(results["mail/lk.csv"] == "unreadable")
    #expect(results["mail/vòng"] == "unreadable")
    #expect(results["mail/xấu.zip/../tan-lieu.csv"] == "unreadable")
    #expect(results["mail/bom.zip/bom.csv"] == "unreadable")
    #expect(results["mail/sâu.zip/b.zip/a.zip"] == "unreadable")
    #expect(results["mail/cụt.zip"] == "unreadable")
    #expect(results["mail/rỗng/.git"] == "leftover")
    #expect(try round == ["receipts.csv", "tan-lieu.csv"])
    let run = try collect("mail", "--all")
    #expect(!run.output.contains("\u{1B}"))
    #expect(!(try folder.read("inventories/2025-03/receipts.csv")).contains("\u{1B}"))
  }

  @Test func `an archive of too many entries is refused as a whole`() throws {
    try send(try archive((0..<20_001).map { ("\($0)", []) }), as: "mail/nhiều.zip")
    #expect(try results() == ["mail/nhiều.zip": "unreadable"])
  }
}

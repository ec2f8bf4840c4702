import FileFormats
import Foundation
import Testing
import TestSupport

/// A city that has filled everything in gets a letter that can be signed; one blank, and it is a draft.
@Suite struct SignedLetterTests {
  private static let arguments = ["--date", "2025-02-28", "--number", "5", "--signer", "Nguyễn Văn A"]

  private let folder: TemporaryFolder
  private let tool: BuiltTool

  init() throws {
    folder = try TemporaryFolder.withSmallWorkspace()
    tool = BuiltTool(in: folder.url)
  }

  /// Lets nothing be assumed, and adds what the rules do not tell of the day.
  private func fillIn() throws {
    for file in ["register", "criteria", "policy", "rules"] {
      let path = "inventories/\(file).json"
      let text = try folder.read(path).replacing(
        try Regex("\"assumption\"\\s*:\\s*true"),
        with: "\"assumption\": false"
      )
      try folder.write(text, to: path)
    }
    let prices = try folder.read("inventories/prices.csv").split(separator: "\n").map { line in
      line.hasSuffix(",yes") ? line.dropLast(4) + ",no" : line
    }
    try folder.write(prices.joined(separator: "\n") + "\n", to: "inventories/prices.csv")
    try folder.edit("inventories/rules.json") { rules in
      func rule(_ content: [String: Any]) -> [String: Any] {
        let basis = ["vi": "Quyết định số 12/2024/QĐ-UBND", "en": "Decision No. 12/2024/QĐ-UBND"]
        return ["id": "of-the-city", "basis": basis, "source": "Bản chính"].merging(content) { $1 }
      }
      let name = ["vi": "Máy vi tính", "en": "Computers"]
      rules["ceilings"] = [rule(["name": name, "items": [String](), "amount": 20_000_000])]
      let guidance = ["vi": "Theo định mức của thành phố.", "en": "By the norm of the city."]
      rules["norms"] = [rule(["kind": "specialised", "guidance": guidance, "items": [String]()])]
    }
    try folder.edit("inventories/policy.json") { policy in
      policy["budgetSource"] = [
        "name": ["vi": "tăng thu, tiết kiệm chi", "en": "revenue above the estimate"],
        "document": [
          "number": "25/NQ-HĐND", "date": "2024-12-20",
          "authority": [
            "vi": "Hội đồng nhân dân thành phố Bắc Giang", "en": "People's Council of Bac Giang City",
          ],
        ],
      ]
    }
  }

  private func letter() throws -> String {
    let run = try tool.run(["propose", "--language", "vi", "--output", "out", "--force"] + Self.arguments)
    #expect(run.exitCode == 0, "\(run.messages)")
    return try folder.read("out/proposal.md")
  }

  @Test func `a letter without a blank, an assumption or an unknown rule is no draft`() throws {
    #expect(try letter().contains("DỰ THẢO"))
    try fillIn()
    let signed = try letter()
    #expect(!signed.contains("DỰ THẢO"))
    #expect(signed.contains("từ nguồn tăng thu, tiết kiệm chi của ngân sách thành phố năm 2025"))
    #expect(
      signed.contains("(Nghị quyết số 25/NQ-HĐND ngày 20 tháng 12 năm 2024 của Hội đồng nhân dân thành phố Bắc Giang)")
    )
    #expect(!signed.contains("từ nguồn …"))
    let verified = try tool.run("verify", "out", "--language", "vi")
    #expect(verified.exitCode == 0, "\(verified.output)\(verified.messages)")
    try folder.edit("inventories/policy.json") { $0["budgetSource"] = nil }
    #expect(try letter().contains("DỰ THẢO"))
  }

  @Test func `the source of the money wears both clothes`() throws {
    try fillIn()
    let before = try letter()
    #expect(try tool.run("convert", "--to", "xlsx").exitCode == 0)
    #expect(!folder.exists("inventories/policy.json"))
    #expect(try letter() == before)
  }

  @Test func `a wish to avoid what no reorganisation makes wrong is answered`() throws {
    let run = try tool.run("propose", "--language", "vi", "--output", "out", "--date", "2025-02-28", "--avoid-obsolete")
    #expect(run.exitCode == 0)
    #expect(run.messages.contains("--avoid-obsolete không bỏ hạng mục nào: đến ngày 28/02/2025"))
    let known = try tool.run(
      "propose",
      "--language",
      "vi",
      "--output",
      "out",
      "--date",
      "2025-06-20",
      "--avoid-obsolete"
    )
    #expect(!known.messages.contains("--avoid-obsolete"))
  }

  @Test func `a price of a later day than the letter is a warning until the letter is later`() throws {
    let prices = try folder.read("inventories/prices.csv")
    try folder.write(
      prices.replacing("2025-02-10", with: "2025-03-10", maxReplacements: 1),
      to: "inventories/prices.csv"
    )
    let check = try tool.run("check", "--language", "vi")
    #expect(check.output.contains("inventories/prices.csv:2:") && check.output.contains("[later-price]"))
    #expect(check.exitCode == 0)
    #expect(try tool.run("check", "--strict").exitCode == 1)
    for (day, isLater) in [("2025-02-28", true), ("2025-03-31", false)] {
      #expect(try tool.run("propose", "--language", "vi", "--output", "out", "--force", "--date", day).exitCode == 0)
      let dossier = try ZIPArchive(Array(Data(contentsOf: folder.url.appending(path: "out/kiem-chung.docx"))))
      let document = try #require(dossier.entry(named: "word/document.xml"))
      let text = String(decoding: try dossier.contents(of: document), as: UTF8.self)
      #expect(text.contains("sau ngày 28/02/2025 của văn bản") == isLater)
    }
  }

  /// A day in each time of the law, and the units of that day: the city's, and the province's from July 2025 on.
  @Test(arguments: [
    ("2024-06-01", false), ("2024-11-01", false), ("2025-02-28", false), ("2025-04-01", false), ("2025-06-20", false),
    ("2025-07-15", true), ("2025-08-20", true), ("2026-02-01", true), ("2026-04-15", true), ("2026-08-10", true),
    ("2026-10-01", true), ("2027-01-01", true),
  ])
  func `a proposal of each time is written and read again`(day: String, isProvince: Bool) throws {
    let units = isProvince ? ["--as-of", day] : ["--date", day]
    let run = try tool.run(["propose", "--language", "vi", "--output", "out", "--force"] + units)
    #expect(run.exitCode == 0, "\(run.messages)")
    let letter = try folder.read("out/proposal.md")
    #expect(letter.contains("Kính gửi: Ủy ban nhân dân \(isProvince ? "tỉnh Bắc Ninh" : "thành phố Bắc Giang")"))
    let record = try JSONReader().read(Array(try folder.read("out/proposal.json").utf8))
    #expect(record["rules"]?["day"]?.string == day)
    let verified = try tool.run("verify", "out", "--language", "vi")
    #expect(verified.exitCode == 0, "\(verified.output)\(verified.messages)")
  }
}

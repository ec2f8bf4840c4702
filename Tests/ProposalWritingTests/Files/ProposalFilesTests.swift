import Foundation
import Testing
import TestSupport
@testable import Documents
@testable import FacilityPlanning
@testable import FileFormats
@testable import ProposalWriting
@testable import Vocabulary

struct ProposalFilesTests {
  private func texts(_ city: SampleCity, _ language: Language = .vietnamese) throws -> [String: String] {
    let files = try ProposalFiles(city.proposal(), language: language).files
    return Dictionary(uniqueKeysWithValues: files.map { ($0.name, String(decoding: $0.contents, as: UTF8.self)) })
  }

  @Test("The same proposal gives the same bytes", arguments: Language.allCases)
  func deterministic(language: Language) throws {
    let (first, second) = (try SampleCity().proposal(), try SampleCity().proposal())
    #expect(try ProposalFiles(first, language: language).files == ProposalFiles(second, language: language).files)
  }

  @Test("What nobody supplied is a visible placeholder")
  func placeholders() throws {
    var city = SampleCity()
    city.rules = nil
    let markdown = try #require(try texts(city)["proposal.md"])
    for word in ["[số, ký hiệu văn bản]", "[ngày ký văn bản]", "[họ và tên người ký]", "[các căn cứ pháp lý]"] {
      #expect(markdown.contains(word))
    }
    let english = try #require(try texts(SampleCity(), .english)["proposal.md"])
    for word in ["[number and symbol]", "[day of signing]", "[full name of the signer]"] {
      #expect(english.contains(word))
    }
  }

  @Test("An English proposal holds no Vietnamese sentence")
  func english() throws {
    let markdown = try #require(try texts(SampleCity(), .english)["proposal.md"])
    for word in ["đơn vị", "mục tiêu", "Khắc phục", "chưa", "hạng mục", "Tổng"] { #expect(!markdown.contains(word)) }
  }

  @Test("A plan without lines is a whole document")
  func nothing() throws {
    var city = SampleCity()
    city.closes = [:]
    let files = try texts(city)
    let markdown = try #require(files["proposal.md"])
    #expect(markdown.contains("không bố trí được hạng mục nào"))
    #expect(files["quyet-dinh.docx"] == nil)
    #expect(markdown.contains("quyết định./."))
    #expect(files["lines.csv"]?.split(separator: "\n").count == 1)
    #expect(try summary(city).contains("đề nghị 0"))
  }

  @Test("A plan with one line")
  func one() throws {
    var city = SampleCity()
    city.closes = ["tan-lieu": [1]]
    #expect(try #require(try texts(city)["proposal.md"]).contains("Một triệu bảy trăm sáu mươi tư nghìn đồng"))
    #expect(try texts(city)["lines.csv"]?.split(separator: "\n").count == 2)
  }

  @Test("A city without inventories, requirements or goals does not trap", arguments: Language.allCases)
  func bare(language: Language) throws {
    var city = SampleCity()
    city.inventories = []
    city.closes = [:]
    #expect(try texts(city, language).count == 9)
    city.edition.requirements = []
    city.policy.goals = []
    #expect(try texts(city, language).count == 9)
  }

  @Test("A goal that is not proven is named as such")
  func unproven() throws {
    var city = SampleCity()
    city.slack = 1
    let markdown = try #require(try texts(city)["proposal.md"])
    #expect(!markdown.contains("Danh mục trên là phương án tốt nhất"))
    #expect(markdown.contains("chưa được chứng minh là phương án tốt nhất"))
    let proposal = try city.proposal()
    let dossier = MarkdownWriter().write(
      DossierReport(proposal, reasons: LineReasons(proposal), language: .vietnamese).report()
    )
    #expect(dossier.contains("> Phương án chưa được chứng minh là tốt nhất ở 8 mục tiêu"))
    #expect(!dossier.contains("“Tối ưu” nghĩa là"))
    #expect(try summary(city).contains("Chưa chứng minh"))
    let record = try #require(try texts(city)["proposal.json"])
    #expect(record.contains("\"proven\" : false"))
  }

  @Test("The summary fits on a screen", arguments: Language.allCases, [0, 1])
  func summaryLength(language: Language, slack: Int) throws {
    var city = SampleCity()
    city.slack = slack
    let lines = try summary(city, language).split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    #expect(lines.count <= 20)
  }

  @Test("Hostile names stay names", arguments: WriterSamples.hostile)
  func hostile(name: String) throws {
    var city = SampleCity()
    let text = LocalizedText(vi: name, en: name)
    city.authority = Authority(
      name: text,
      superior: text,
      place: text,
      addressee: text,
      area: text,
      budget: text,
      symbol: name,
      signer: Signer(post: text, onBehalfOf: text, actingFor: text, name: name),
      recipients: [text],
      isAssumption: true
    )
    city.register = Register(
      city: text,
      authorities: [],
      baselineYear: 2024,
      units: city.register.units.map { unit in
        var unit = unit
        unit.name = text
        return unit
      }
    )
    city.edition.name = text
    city.edition.requirements = city.edition.requirements.map { requirement in
      var requirement = requirement
      requirement.title = text
      return requirement
    }
    let files = try texts(city)
    let markdown = try #require(files["proposal.md"])
    #expect(!markdown.replacing("<br>", with: "").replacing("\\<", with: "").contains("<"))
    for line in markdown.split(separator: "\n") where line.hasPrefix("|") { #expect(line.hasSuffix("|")) }
    let rows = try CSVReader().read(Array(try #require(files["lines.csv"]).utf8)).table.rows
    #expect(rows.count == (try city.plan().lines.count) + 1)
    #expect(rows.allSatisfy { $0.texts.count == 16 })
    let record =
      try JSONSerialization.jsonObject(with: Data(try #require(files["proposal.json"]).utf8)) as? [String: Any]
    #expect((record?["city"] as? [String: String])?["vi"] == name)
    #expect(try summary(city).split(separator: "\n", omittingEmptySubsequences: false).count <= 40)
  }

  @Test("A spreadsheet knows the encoding and runs nothing")
  func spreadsheet() throws {
    var city = SampleCity()
    city.register = Register(
      city: city.register.city,
      authorities: [],
      baselineYear: 2024,
      units: city.register.units.map { unit in
        var unit = unit
        unit.name.vi = "=1+1"
        return unit
      }
    )
    let csv = LinesTable(try city.proposal()).csv(in: .vietnamese)
    #expect(csv.starts(with: [0xEF, 0xBB, 0xBF]))
    #expect(String(decoding: csv, as: UTF8.self).contains(",'=1+1,"))
  }

  private func summary(_ city: SampleCity, _ language: Language = .vietnamese) throws -> String {
    TextWriter().write(ProposeSummary(try city.proposal(), files: ["proposal.md", "lines.csv"]).report(in: language))
  }
}

import Foundation
import Testing
import TestSupport
@testable import FacilityPlanning
@testable import FileFormats
@testable import ProposalWriting
@testable import Vocabulary

/// The page as a browser gets it; that it works there is tested by `Tests/Peers/page.py`.
@Suite struct PageWriterTests {
  private func page(_ city: SampleCity, levels: Bool = false, _ language: Language = .vietnamese) throws -> String {
    let (proposal, content) = try city.page(levels: levels)
    return String(decoding: try PageWriter(proposal, content).write(opening: language), as: UTF8.self)
  }

  /// What stands between two texts, at each place.
  private func parts(of page: String, between start: String, and end: String) -> [String] {
    page.components(separatedBy: start).dropFirst().map { $0.components(separatedBy: end)[0] }
  }

  private func data(of page: String) throws -> [String: Any] {
    let text = try #require(parts(of: page, between: "id=\"data\">", and: "</script>").first)
    return try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  @Test(arguments: Language.allCases) func `the same proposal gives the same bytes`(language: Language) throws {
    #expect(try page(SampleCity(), language) == page(SampleCity(), language))
    let figures = try (0..<2).map { _ in
      let (proposal, content) = try SampleCity().page()
      return PageWriter(proposal, content).figures(in: language)
    }
    #expect(figures[0] == figures[1])
  }

  @Test(arguments: [SampleCity(), .hostile]) func `the policy names what the page runs`(city: SampleCity) throws {
    let page = try page(city)
    let policy = try #require(parts(of: page, between: "Content-Security-Policy\" content=\"", and: "\"").first)
    let style = parts(of: page, between: "<style>", and: "</style>")
    let program = parts(of: page, between: "<script>", and: "</script>")
    #expect(style.count == 1 && program.count == 1)
    for (kind, text) in [("style", style[0]), ("script", program[0])] {
      let digest = Data(SHA256.digest(of: Array(text.utf8))).base64EncodedString()
      #expect(policy.contains("\(kind)-src 'sha256-\(digest)';"))
    }
    #expect(policy.hasPrefix("default-src 'none';"))
    #expect(!policy.contains("unsafe") && !policy.contains("http"))
    #expect(parts(of: page, between: "<script", and: ">").count == 2)
    #expect(page.matches(of: /<\w[^>]*\s(src|style|on\w+)=/).map(\.output.0) == [])
    #expect(page.matches(of: /<(link|iframe|img|object|base)\b|url\(|@import/).map(\.output.0) == [])
  }

  @Test(arguments: [false, true]) func `hostile names stay text`(levels: Bool) throws {
    let page = try page(.hostile, levels: levels)
    #expect(!page.contains("<script>alert") && !page.contains("<img") && !page.contains("\u{202E}"))
    #expect(page.contains("&lt;/script&gt;&lt;script&gt;alert(1)"))
    let units = try #require(try data(of: page)["units"] as? [[String: Any]])
    let names = units.compactMap { ($0["name"] as? [String: String])?["vi"] }
    #expect(Set(names) == Set(SampleCity.hostileNames.map { $0.replacing("\u{202E}", with: "\u{FFFD}") }))
  }

  @Test(arguments: Language.allCases) func `figures are drawings with a title and words`(language: Language) throws {
    for (city, levels) in [(SampleCity(), false), (.hostile, false), (.hostile, true)] {
      let (proposal, content) = try city.page(levels: levels)
      let figures = PageWriter(proposal, content).figures(in: language)
      #expect(Set(figures.map(\.name)).count == figures.count && figures.count >= 9)
      for figure in figures {
        var reader = try XMLReader(figure.contents)
        var texts: [String: String] = [:]
        var name = ""
        while let event = try reader.next() {
          switch event {
          case .start where reader.depth == 2:
            name = reader.isNamed("title") ? "title" : reader.isNamed("desc") ? "desc" : ""
          case .text where reader.depth == 2 && !name.isEmpty:
            texts[name, default: ""] += String(decoding: reader.textBytes, as: UTF8.self)
          default: break
          }
        }
        #expect(texts["title"]?.isEmpty == false, "\(figure.name)")
        #expect(texts["desc"]?.isEmpty == false, "\(figure.name)")
        #expect(!String(decoding: figure.contents, as: UTF8.self).contains("=\"-"), "\(figure.name)")
      }
    }
  }

  @Test func `everything is there in both languages`() throws {
    let page = try page(SampleCity())
    for language in ["vi", "en"] {
      let spans = parts(of: page, between: "<span lang=\"\(language)\">", and: "</span>")
      #expect(spans.count > 10 && spans.allSatisfy { !$0.isEmpty })
      #expect(page.contains("<div class=\"gallery\" lang=\"\(language)\">"))
    }
    #expect(
      page.components(separatedBy: "<span lang=\"vi\">").count
        == page.components(separatedBy: "<span lang=\"en\">").count
    )
    let texts = try #require(try data(of: page)["texts"] as? [[String: String]])
    #expect(!texts.isEmpty && texts.allSatisfy { $0["vi"]?.isEmpty == false && $0["en"]?.isEmpty == false })
    let program = try #require(parts(of: page, between: "const words = {", and: "};").first)
    let keys = program.components(separatedBy: "\n  en: {").map { block in
      block.matches(of: /[\s,{](\w+): (?=["`(])/).map { String($0.output.1) }.sorted()
    }
    #expect(keys.count == 2 && keys[0] == keys[1] && keys[0].count > 40)
  }

  @Test func `a unit that waits is told until when`() throws {
    let whole = try data(of: page(SampleCity()))
    let levels = try data(of: page(SampleCity(), levels: true))
    for (record, word) in [(whole, "Tăng ngân sách"), (levels, "mức ngân sách trên trang này")] {
      let texts = try #require(record["texts"] as? [[String: String]])
      let units = try #require(record["units"] as? [[String: Any]])
      let cells = units.flatMap { $0["cells"] as? [[String: Any]] ?? [] }
      let answers = cells.filter { $0["r"] == nil }.compactMap { $0["e"] as? [Int] }.filter { !$0.isEmpty }
      #expect(!answers.isEmpty)
      #expect(answers.allSatisfy { $0.contains { texts[$0]["vi"]?.contains(word) == true } })
    }
  }

  @Test func `levels are named as preset`() throws {
    let page = try page(SampleCity(), levels: true)
    #expect(page.contains("Các mức chọn sẵn") && page.contains("Preset levels"))
    let ladder = try #require(try data(of: page)["ladder"] as? [String: Any])
    #expect(ladder["preset"] as? Bool == true)
    #expect((ladder["steps"] as? [[String: Any]])?.count == FundingPlanner.usualLevels.count)
    #expect(try !self.page(SampleCity()).contains("<span lang=\"en\">Preset levels"))
  }
}

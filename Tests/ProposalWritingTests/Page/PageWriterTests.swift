import Documents
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
    // What stands in quotes is the text of an attribute, escaped.
    let tags = page.replacing(/="[^"]*"/, with: "=\"\"")
    #expect(tags.matches(of: /<\w[^>]*\s(src|style|on\w+)=/).map(\.output.0) == [])
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
      #expect(spans.count > 10)
      #expect(page.contains("<div class=\"gallery\" lang=\"\(language)\">"))
    }
    for element in ["span", "div", "li"] {
      #expect(
        page.components(separatedBy: "<\(element) lang=\"vi\"").count
          == page.components(separatedBy: "<\(element) lang=\"en\"").count
      )
    }
    let texts = try #require(try data(of: page)["texts"] as? [[String: String]])
    #expect(!texts.isEmpty && texts.allSatisfy { $0["vi"]?.isEmpty == false && $0["en"]?.isEmpty == false })
    // The program says each sentence in both languages, side by side, and none in one alone.
    let program = try #require(parts(of: page, between: "<script>", and: "</script>").first)
    let lines = program.split(separator: "\n").filter {
      !$0.hasPrefix("//") && $0.contains(/[ăâđêôơưạảấầẩẫậắằẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/)
    }
    #expect(lines.count > 60)
    let alone = lines.filter { !$0.contains("say(") && !$0.contains("replace(/") && !$0.contains("}\\u00a0đồng`") }
    #expect(alone.isEmpty, "\(alone)")
  }

  @Test func `a unit that waits is told until when`() throws {
    let whole = try data(of: page(SampleCity()))
    let levels = try data(of: page(SampleCity(), levels: true))
    for (record, word) in [(whole, "Tăng ngân sách"), (levels, "mức ngân sách trên trang này")] {
      let texts = try #require(record["texts"] as? [[String: String]])
      let units = try #require(record["units"] as? [[String: Any]])
      let rows = units.flatMap { $0["g"] as? [[Int]] ?? [] }
      let open = rows.filter { $0.count < 4 || $0[3] == -1 }
      let answers = open.map { $0.dropFirst(6) }.filter { !$0.isEmpty }
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

  @Test func `without a program every unit and every gap is there to read`() throws {
    let (proposal, _) = try SampleCity().page()
    let page = try page(SampleCity())
    let table = try #require(parts(of: page, between: "<table class=\"mx\">", and: "</table>").first)
    let words = PageWords(.vietnamese)
    for unit in proposal.plan.units {
      #expect(table.contains("<th scope=\"row\"><span lang=\"vi\">\(words.name(unit.unit))</span>"))
      let entry = try #require(
        parts(of: page, between: "<details><summary>\(words.name(unit.unit)):", and: "</details>").first
      )
      for assessment in unit.assessment.requirements where assessment.status != .met {
        #expect(entry.contains(HTMLText.escape(assessment.requirement.title.vi)))
      }
    }
    // Unknown stars stay unknown, and never become none.
    #expect(proposal.plan.units.contains { $0.starAfter == nil } == table.contains("chưa rõ"))
  }

  @Test(arguments: Language.allCases) func `the first screen says what the record says`(language: Language) throws {
    let (proposal, content) = try SampleCity().page()
    let outlook = PageOutlook(proposal.plan, content.ladder)
    let sentences = PageSentences(proposal: proposal, outlook: outlook, words: PageWords(language))
    let floor = try #require(proposal.plan.goals.first { $0.goal.kind == .floor })
    let before = proposal.plan.units.count { ($0.starBefore ?? 0) >= floor.goal.stars }
    #expect(sentences.headline.html.contains("<b>\(floor.achieved)</b>"))
    #expect(PageOutlook.before(floor.goal, proposal.plan) == before)
    #expect(sentences.headline.html.hasPrefix(language.text(vi: "70\u{A0}triệu đồng: ", en: "70\u{A0}million đồng: ")))
    for outcome in proposal.plan.goals {
      #expect(PageOutlook.before(outcome.goal, proposal.plan) <= max(outcome.achieved, outcome.target ?? 0))
      guard let target = outcome.target, outcome.achieved < target else { continue }
      #expect(sentences.verdict(on: outcome).html.contains("\(target - outcome.achieved)"))
    }
  }

  @Test func `marks and scales are round and in order`() throws {
    let (proposal, content) = try SampleCity().page()
    let outlook = PageOutlook(proposal.plan, content.ladder)
    #expect(outlook.scaleEnd >= proposal.policy.budget && outlook.scaleEnd.dong.isMultiple(of: outlook.tick.dong))
    #expect(outlook.marks.map(\.budget) == outlook.marks.map(\.budget).sorted())
    #expect(outlook.marks.contains { $0.budget == proposal.policy.budget })
    for sight in outlook.sights {
      #expect(zip(sight.lasting, sight.lasting.dropFirst()).allSatisfy { $0 <= $1 })
      #expect(zip(sight.lasting, sight.reached).allSatisfy { $0 <= $1 })
    }
  }

  @Test(arguments: [
    (31, 5, 10), (7, 5, 2), (72, 5, 20), (103, 5, 25), (1_897, 5, 500), (1, 5, 1), (0, 5, 1), (290, 3, 100),
    (11, 1, 20),
  ]) func `ticks are round numbers`(value: Int, parts: Int, step: Int) {
    #expect(NiceNumber.step(for: value, parts: parts) == step)
  }

  @Test func `amounts are rounded so that they stay true`() {
    let (vi, en) = (PageWords(.vietnamese), PageWords(.english))
    #expect(vi.tenths(Money(dong: 955_550_000)) == "955,6" && en.tenths(Money(dong: 955_549_999)) == "955.5")
    #expect(vi.millions(Money(dong: 960_000_000)) == "960" && vi.millions(Money(dong: 960_500_000)) == "960,5")
    #expect(vi.from(Money(dong: 118_752_000)) == "119" && en.from(Money(dong: 1_025_927_000)) == "1,026")
  }

  @Test func `what is put into markup is text`() {
    let name = "<b onclick=\"x\">\u{202E}'&"
    let piece: PageMarkup = "<i title=\"\(name)\">\(name)\(3)</i>"
    #expect(!piece.html.contains("<b") && !piece.html.contains("\u{202E}") && piece.html.hasPrefix("<i title=\"&lt;b"))
  }
}

import Documents
import FacilityPlanning
import FileFormats
import Testing
import TestSupport
import Vocabulary
@testable import ProposalWriting

/// Documents of a city in which others pay a part, and prices follow quotes.
@Suite struct SharedMoneyDocumentsTests {
  /// The sample city, with a promise to its first line and quotes for the item of that.
  private func proposal(quotes prices: [Int] = [], rule: QuoteRule? = nil) throws -> Proposal {
    var city = SampleCity()
    let line = try #require(try city.proposal().plan.lines.first)
    city.policy.contributions = [100_001, 50_000].enumerated().map { place, amount in
      Contribution(
        unit: line.unit.code,
        requirement: line.requirement.id,
        amount: Money(dong: amount),
        source: ["Ngân sách tỉnh", "Xã hội hóa"][place]
      )
    }
    city.policy.quotes = rule
    let quotes = prices.enumerated().map { place, price in
      Quote(
        item: line.remedy.price.item,
        supplier: "Công ty <\(place)>",
        date: SampleCity.day("2025-02-12"),
        unitPrice: Money(dong: price),
        includesVAT: true,
        cell: Source(file: "inventories/quotes.csv", place: .text(line: place + 2, column: 4))
      )
    }
    city.prices = city.prices.quoted(by: quotes, rule)
    return try city.proposal()
  }

  private func text(_ proposal: Proposal, _ language: Language = .english) -> String {
    let dossier = DossierReport(proposal, reasons: LineReasons(proposal), language: language)
    return [ProposalReport(proposal).report(in: language), dossier.report()].map { MarkdownWriter().write($0) }.joined()
  }

  @Test func `every sum is split into three, and the three come to the whole`() throws {
    let totals = try proposal().totals
    #expect(totals.contribution == Money(dong: 150_001))
    #expect(totals.cost + totals.contribution + totals.ownPart == totals.gross)
    #expect(totals.contribution + totals.ownPart == totals.others)
  }

  @Test func `letter and annexes tell the money of others apart`() throws {
    let proposal = try proposal()
    let figures = Figures(.english)
    let text = text(proposal)
    #expect(text.contains("Other lawful sources (Ngân sách tỉnh, Xã hội hóa): 150,001 đồng"))
    #expect(text.contains("Own share of the wards and communes: \(figures.money(proposal.totals.ownPart)) đồng"))
    #expect(text.contains("Other sources (đồng)"))
    #expect(text.contains("What other sources give for a line is taken off its support"))
    #expect(text.contains("less 150,001 đồng of other sources"))
    let plain = self.text(try SampleCity().proposal())
    #expect(!plain.contains("Other sources"))
    #expect(plain.contains("Other lawful sources: none."))
  }

  @Test func `the workbook computes who pays what`() throws {
    let proposal = try proposal()
    let document = AnnexWorkbook(proposal, language: .vietnamese).document()
    let layout = LinesLayout(isShared: true)
    let name = AnnexPart.lines.label(in: .vietnamese)
    let sheet = try #require(document.sheets.first { $0.name == name })
    let row = AnnexSheet.headRows + 1
    let cells = sheet.rows[row].cells
    let line = try #require(proposal.plan.lines.first)
    func formula(_ column: LinesSheet.Column) -> (String, Int)? {
      guard case .formula(let text, .integer(let value)) = cells[layout.place(column) - 1].value else { return nil }
      return (text, value)
    }
    let number = row + 1
    let share = "ROUNDUP(I\(number)*(100+$F$4)*J\(number)/(10000*$I$4),0)*$I$4"
    let gross = "ROUNDUP(I\(number)*(100+$F$4)/(100*$I$4),0)*$I$4"
    #expect(cells[layout.place(.given) - 1].value == .integer(150_001))
    let support = try #require(formula(.support))
    #expect(support == ("MAX(0,\(share)-O\(number))", line.cost.dong))
    let contribution = try #require(formula(.contribution))
    #expect(contribution == ("MIN(O\(number),\(gross)-K\(number))", 150_001))
    let others = try #require(formula(.others))
    #expect(others == ("\(gross)-K\(number)-L\(number)", line.remedy.ownPart.dong))
    let heading = sheet.rows[AnnexSheet.headRows].cells
    #expect(heading.count == LinesSheet.Column.allCases.count)
    #expect(LinesLayout(isShared: false).columns.count == LinesSheet.Column.allCases.count - 2)
  }

  @Test func `lines.csv has two columns more, and one for what a price follows`() throws {
    let plain = LinesTable(try SampleCity().proposal()).rows(in: .english)
    let shared = LinesTable(try proposal()).rows(in: .english)
    #expect(shared[0].count == plain[0].count + 2)
    #expect(Array(shared[0][11...13]) == ["Support (đồng)", "Other sources (đồng)", "Units' own (đồng)"])
    #expect(shared[1][12] == "150001")
    let quoted = LinesTable(try proposal(quotes: [5, 7], rule: QuoteRule(.lowest, atLeast: 2))).rows(in: .english)
    #expect(quoted[0].last == "Price follows")
    #expect(quoted[1].last == "the lowest of 2 quotes")
    #expect(quoted.allSatisfy { $0.count == plain[0].count + 3 })
  }

  @Test func `quotes stand in a table, and what follows them is said`() throws {
    let text = text(try proposal(quotes: [6_000_000, 7_000_000], rule: QuoteRule(.mean, atLeast: 2)))
    #expect(text.contains("### 2. Quotes"))
    #expect(text.contains("These prices follow quotes (the mean of at least 2)"))
    #expect(text.contains("All others have fewer than 2 quotes"))
    #expect(text.contains("the mean of 2 quotes"))
    #expect(!text.contains("<0>"))
    let lacking = self.text(try proposal(quotes: [6_000_000], rule: QuoteRule(.mean, atLeast: 2)))
    #expect(lacking.contains("No item has 2 quotes"))
    #expect(lacking.contains("the price book (1 quote, fewer than 2)"))
    let unused = self.text(try proposal(quotes: [6_000_000]))
    #expect(unused.contains("the price book (1 quote, which the policy does not use)"))
    #expect(!unused.contains("follow quotes"))
  }
}

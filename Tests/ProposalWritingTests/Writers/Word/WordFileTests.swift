import Testing
import TestSupport
@testable import Documents
@testable import FacilityPlanning
@testable import FileFormats
@testable import ProposalWriting
@testable import Vocabulary

/// The bytes of documents, read back: what was meant is what is there, however small the plan or hostile the names.
struct WordFileTests {
  private static let names = [
    "R&D <b>đậm</b> \"kép\" 'đơn' ]]> &amp; &#x41;", "Phường 😀👩‍👩‍👧", "Phường שלום عالم", "=1+1", "+84 204", "@SUM(A1)",
    String(repeating: "Ô dài ", count: 50),
  ]

  /// All documents of a proposal, the letters of the units behind the consolidated one.
  private func reports(_ city: SampleCity, _ language: Language) throws -> [Report] {
    let proposal = try city.proposal()
    return [ProposalReport(proposal).report(in: language)]
      + UnitProposalReport.all(in: proposal).map { $0.report.report(in: language) }
  }

  private func city(named name: String) -> SampleCity {
    var city = SampleCity()
    let text = LocalizedText(vi: name, en: name)
    city.authority = Authority(name: text, superior: text, place: text, addressee: text, isAssumption: true)
    let units = city.register.units.map { unit in
      var unit = unit
      unit.name = text
      return unit
    }
    city.register = Register(city: text, authorities: [], baselineYear: 2024, units: units)
    return city
  }

  private func expectSame(_ report: Report, _ name: String) throws {
    let document = WordWriter().document(report)
    let file = try WordFile(try WordWriter().write(report))
    let meant = document.sections.flatMap(\.blocks).flatMap(\.paragraphs).map { $0.runs.map(\.text).joined() }
    #expect(file.texts == meant.filter { !$0.isEmpty }, "\(name)")
    let tables = document.sections.flatMap(\.blocks).compactMap {
      if case .table(let table) = $0 { table } else { nil }
    }
    #expect(file.repeatedRows == tables.map(\.headerRows).reduce(0, +))
    #expect(file.rows == tables.map(\.rows.count).reduce(0, +))
  }

  @Test("Every paragraph is read back as it was meant", arguments: Language.allCases, [0, 1, 3])
  func readBack(language: Language, lines: Int) throws {
    var city = SampleCity()
    if lines < 2 { city.closes = lines == 0 ? [:] : ["tan-lieu": [1]] }
    let reports = try reports(city, language)
    #expect(reports.count == (lines == 0 ? 1 : lines == 1 ? 2 : 5))
    for report in reports { try expectSame(report, report.title) }
  }

  @Test("Names are shown as they are, and stay text", arguments: names, Language.allCases)
  func hostile(name: String, language: Language) throws {
    for report in try reports(city(named: name), language) {
      try expectSame(report, name)
      let shown = try WordFile(try WordWriter().write(report)).texts.joined(separator: " ").uppercased()
      let wanted = name.split(separator: " ").joined(separator: " ").uppercased()
      #expect(shown.split(whereSeparator: \.isWhitespace).joined(separator: " ").contains(wanted), "\(name)")
    }
  }

  @Test("Two runs give the same bytes", arguments: Language.allCases)
  func deterministic(language: Language) throws {
    let runs = try (0..<2).map { _ in try reports(SampleCity(), language).map { try WordWriter().write($0) } }
    #expect(runs[0] == runs[1])
    #expect(Set(runs[0]).count == runs[0].count)
  }

  @Test("The last paragraph stays with the signature, and a sum with the row above it", arguments: Language.allCases)
  func kept(language: Language) throws {
    var totals = 0
    for report in try reports(SampleCity(), language) {
      let blocks = try #require(WordWriter().document(report).sections.first).blocks
      let closing = try #require(blocks.lastIndex { if case .table = $0 { true } else { false } })
      guard case .paragraph(let last) = blocks[closing - 1] else { throw Missing.paragraph }
      #expect(last.format.keepsWithNext == true)
      for case .table(let table) in blocks where table.hasBorders && table.headerRows == 0 {
        // A short table stays on one page, its sum with it.
        let above = table.rows.dropLast().flatMap(\.cells).flatMap(\.paragraphs)
        #expect(!above.isEmpty && above.allSatisfy { $0.format.keepsWithNext == true })
        totals += 1
      }
    }
    #expect(totals > 0)
  }

  private enum Missing: Error { case paragraph }

  @Test(
    "An agency's name breaks where its halves are alike, and not within a word",
    arguments: [
      ("PHÒNG NỘI VỤ THÀNH PHỐ BẮC GIANG", "PHÒNG NỘI VỤ\nTHÀNH PHỐ BẮC GIANG"),
      ("ỦY BAN NHÂN DÂN THÀNH PHỐ BẮC GIANG", "ỦY BAN NHÂN DÂN\nTHÀNH PHỐ BẮC GIANG"),
      ("PEOPLE'S COMMITTEE OF BAC GIANG CITY", "PEOPLE'S COMMITTEE\nOF BAC GIANG CITY"),
      ("SỞ NỘI VỤ", "SỞ NỘI VỤ"), ("", ""),
      (String(repeating: "DÀI ", count: 40), String(repeating: "DÀI ", count: 40)),
      (String(repeating: "D", count: 90), String(repeating: "D", count: 90)),
    ]
  )
  func agency(name: String, lines: String) {
    #expect(BalancedLines(name, size: .points(13), room: .millimetres(65)).text == lines)
  }
}

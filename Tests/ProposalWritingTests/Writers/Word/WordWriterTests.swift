import Testing
import TestSupport
@testable import Documents
@testable import FacilityPlanning
@testable import FileFormats
@testable import ProposalWriting
@testable import Vocabulary

/// Documents as Decree 30/2020 wants them.
struct WordWriterTests {
  private func proposal(_ language: Language = .vietnamese) throws -> WordDocument {
    WordWriter().document(ProposalReport(try SampleCity().proposal()).report(in: language))
  }

  @Test("Paper and margins are the decree's")
  func page() throws {
    for section in try proposal().sections {
      let page = section.page
      let sides = [page.width, page.height].sorted()
      #expect(sides == [.millimetres(210), .millimetres(297)])
      #expect((PageLength.millimetres(20)...(.millimetres(25))).contains(page.top))
      #expect((PageLength.millimetres(20)...(.millimetres(25))).contains(page.bottom))
      #expect((PageLength.millimetres(30)...(.millimetres(35))).contains(page.left))
      #expect((PageLength.millimetres(15)...(.millimetres(20))).contains(page.right))
      #expect(section.pageNumberStyle == WordStyle.pageNumber.style.id)
    }
  }

  @Test("Sizes are the decree's", arguments: WordStyle.allCases)
  func sizes(style: WordStyle) {
    let size = (style.style.text.size ?? WordStyle.bodySize).twips / 20
    switch style {
    case .nation, .superior, .issuer: #expect((12...13).contains(size))
    case .motto, .placeAndDate, .documentType, .subject, .body, .ground, .signer, .pageNumber, .annexLabel, .annexTitle:
      #expect((13...14).contains(size))
    case .recipientsTitle: #expect(size == 12)
    case .recipient: #expect(size == 11)
    case .number: #expect(size == 13)
    default: break
    }
  }

  @Test("Every style is a style of its own, based on the body")
  func styles() {
    let ids = WordStyle.allCases.map(\.style.id)
    #expect(Set(ids).count == ids.count)
    #expect(ids.first == "Body")
    #expect(WordStyle.allCases.dropFirst().map(\.style.base) == ids.dropFirst().map { _ in "Body" })
  }

  @Test("The nation's name stands on one line", arguments: Language.allCases)
  func nation(language: Language) throws {
    let section = try #require(try proposal(language).sections.first)
    guard case .table(let table)? = section.blocks.first else { throw Missing.letterhead }
    let name = try #require(table.rows.first?.cells.last?.paragraphs.first?.runs.first?.text)
    let room = table.columns[1] - PageLength(twips: 170)
    #expect(SerifMetrics.bold.width(of: name, size: .points(12)) <= room)
    #expect(table.columns.reduce(.zero, +) == section.page.textWidth)
  }

  private enum Missing: Error { case letterhead }

  @Test("Columns fill the page, and no figure wraps", arguments: [3, 6, 12, 14])
  func columns(count: Int) {
    let figures = (0..<count).map { $0 > count / 2 }
    let layout = WordColumns(
      header: (0..<count).map { "Cột số \($0)" },
      rows: [(0..<count).map { figures[$0] ? "1.250.000" : "Bảng niêm yết thủ tục hành chính" }],
      holdsFigures: figures,
      size: .points(9),
      width: .millimetres(250)
    )
    let widths = layout.widths()
    #expect(widths.reduce(.zero, +) == .millimetres(250))
    for (width, holdsFigure) in zip(widths, figures) {
      #expect(width > .zero)
      if holdsFigure { #expect(width >= SerifMetrics.bold.width(of: "1.250.000", size: .points(9))) }
    }
  }

  @Test("A table of words too long for the page still fills it")
  func longWords() {
    let word = String(repeating: "dài", count: 100)
    let layout = WordColumns(
      header: ["A", "B", "C"],
      rows: [[word, word, "1.000"]],
      holdsFigures: [false, false, true],
      size: .points(11),
      width: .millimetres(160)
    )
    #expect(layout.widths().reduce(.zero, +) == .millimetres(160))
    #expect(layout.widths().min() ?? .zero > .zero)
  }
}

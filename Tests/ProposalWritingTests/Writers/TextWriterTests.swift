import Testing
import TestSupport
@testable import Documents
@testable import FacilityPlanning
@testable import ProposalWriting
@testable import Vocabulary

struct TextWriterTests {
  @Test("Accents take no column, wide characters two")
  func width() {
    #expect(DisplayWidth.of("Thụy") == 4)
    #expect(DisplayWidth.of("Thu\u{323}y") == 4)
    #expect(DisplayWidth.of("ế") == DisplayWidth.of("e\u{302}\u{301}"))
    #expect(DisplayWidth.of("市役所") == 6)
    #expect(DisplayWidth.of("👩‍👩‍👧") == 2)
    #expect(DisplayWidth.of("🇻🇳") == 2)
    #expect(DisplayWidth.of("m²") == 2)
  }

  @Test("Composed and decomposed cells end at the same column")
  func alignment() {
    let table = Report.Table(
      columns: [Report.Table.Column("Tên"), Report.Table.Column("Tiền", .money)],
      rows: [
        ["Cảnh Thụy", Phrase(.money(Money(dong: 5)))], ["Ca\u{309}nh Thu\u{323}y", Phrase(.money(Money(dong: 1_000)))],
        ["役所", Phrase(.money(Money(dong: 12)))],
      ]
    )
    let output = TextWriter().write(Report(language: .vietnamese, title: "", blocks: [.table(table)]))
    let widths = output.split(separator: "\n").map { DisplayWidth.of($0) }
    #expect(Set(widths) == [16])
  }

  @Test("No line is wider than the terminal", arguments: [20, 24, 40, 60, 80, 120, 200])
  func limit(width: Int) throws {
    let proposal = try SampleCity().proposal()
    for language in Language.allCases {
      let reports = [
        ProposalReport(proposal).report(in: language),
        PlanReport(plan: proposal.plan, register: proposal.register, edition: proposal.edition).report(in: language),
      ]
      for report in reports {
        for line in TextWriter(width: width).write(report).split(separator: "\n") {
          #expect(DisplayWidth.of(line) <= width, "\(line)")
        }
      }
    }
  }

  private func dossier() throws -> Report {
    let proposal = try SampleCity().proposal()
    return DossierReport(proposal, reasons: LineReasons(proposal), language: .vietnamese).report()
  }

  @Test("Colour adds nothing but colour")
  func colour() throws {
    let report = try dossier()
    let coloured = TextWriter(palette: .colour).write(report)
    #expect(coloured.contains("\u{1B}[32m"))
    #expect(coloured.replacing(/\u{1B}\[[0-9]*m/, with: "") == TextWriter().write(report))
  }

  @Test("No line ends in a blank")
  func trailingBlanks() throws {
    let report = ProposalReport(try SampleCity().proposal()).report(in: .vietnamese)
    #expect(!TextWriter().write(report).contains(" \n"))
  }
}

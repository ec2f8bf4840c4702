import Testing
import TestSupport
@testable import Documents
@testable import FacilityPlanning
@testable import FileFormats
@testable import ProposalWriting
@testable import Vocabulary

/// The annexes as a workbook: what it shows is what the proposal says, and formulas hold what they compute.
struct AnnexWorkbookTests {
  private func document(_ city: SampleCity, _ language: Language = .vietnamese) throws -> WorkbookDocument {
    AnnexWorkbook(try city.proposal(), language: language).document()
  }

  private func sheet(_ part: AnnexPart, of document: WorkbookDocument) -> WorkbookDocument.Sheet {
    document.sheets[(AnnexPart.allCases.firstIndex(of: part) ?? 0) + 1]
  }

  /// The whole number that a cell shows.
  private func number(_ cell: WorkbookDocument.Cell) -> Int? {
    switch cell.value {
    case .integer(let number), .formula(_, .integer(let number)): number
    default: nil
    }
  }

  /// The row of sums of the table whose headings stand below the head.
  private func sums(of sheet: WorkbookDocument.Sheet, rows: Int) -> [WorkbookDocument.Cell] {
    sheet.rows[AnnexSheet.headRows + 1 + rows].cells
  }

  @Test("Every annex is a sheet behind the contents, in both languages", arguments: Language.allCases)
  func sheets(language: Language) throws {
    let names = try document(SampleCity(), language).sheets.map(\.name)
    #expect(names.dropFirst() == AnnexPart.allCases.map { $0.label(in: language) }[...])
  }

  @Test("Sums are formulas over all rows and hold the totals of the proposal")
  func totals() throws {
    let proposal = try SampleCity().proposal()
    let document = AnnexWorkbook(proposal, language: .vietnamese).document()
    let (totals, lines) = (proposal.totals, proposal.plan.lines.count)
    let first = sums(of: sheet(.lines, of: document), rows: lines)
    for (column, total) in [
      (LinesSheet.Column.amount, totals.amount), (.support, totals.cost), (.others, totals.others),
    ] {
      let layout = LinesLayout(isShared: false)
      let cell = first[layout.place(column) - 1]
      #expect(number(cell) == total.dong)
      let letters = layout.letters(column)
      #expect(cell.value == .formula("SUM(\(letters)6:\(letters)\(5 + lines))", .integer(total.dong)))
    }
    let second = sums(of: sheet(.units, of: document), rows: proposal.plan.units.count)
    #expect(second.compactMap(number) == [lines, totals.cost.dong, totals.others.dong])
    let third = sums(of: sheet(.items, of: document), rows: ItemDemand.all(in: proposal.plan.lines).count)
    #expect(third.compactMap(number) == [totals.amount.dong, totals.gross.dong])
    let fourth = sums(of: sheet(.unfunded, of: document), rows: proposal.plan.unfunded.count)
    #expect(fourth.compactMap(number) == [proposal.plan.unfunded.compactMap(\.gap.cost).total().dong])
  }

  @Test("Each line computes its cost from the cells beside it and names the cells that it rests on")
  func lines() throws {
    let proposal = try SampleCity().proposal()
    let sheet = sheet(.lines, of: AnnexWorkbook(proposal, language: .vietnamese).document())
    for (index, line) in proposal.plan.lines.enumerated() {
      let cells = sheet.rows[AnnexSheet.headRows + 1 + index].cells
      func cell(_ column: LinesSheet.Column) -> WorkbookDocument.Cell {
        cells[LinesLayout(isShared: false).place(column) - 1]
      }
      #expect(number(cell(.quantity)) == line.remedy.quantity)
      #expect(number(cell(.price)) == line.remedy.price.base.dong)
      #expect(number(cell(.support)) == line.cost.dong)
      #expect(cell(.priceSource).value == .text(line.remedy.price.cell.description))
      #expect(cell(.source).value == .text(Figures(.vietnamese).text(.sources(line.assessment.sources))))
      guard case .formula(let formula, _) = cell(.support).value else {
        Issue.record("line \(line.rank) does not compute its support")
        continue
      }
      #expect(formula == "ROUNDUP(I\(6 + index)*(100+$F$4)*J\(6 + index)/(10000*$I$4),0)*$I$4")
    }
    let parameters = sheet.rows[AnnexSheet.headRows - 1].cells
    #expect(parameters.compactMap(number) == [proposal.policy.contingencyPercent, proposal.policy.rounding.dong])
  }

  @Test("A package counts its lines and its units, and sums what it costs")
  func packages() throws {
    var city = SampleCity()
    // With the chart among the signboards a unit has two lines in one package.
    city.edition.requirements[1].category = .signboard
    let proposal = try city.proposal()
    let packages = proposal.procurement.entries.flatMap { $0.single + [$0.joint] }
    #expect(packages.contains { $0.lines.count > Set($0.lines.map(\.unit.code)).count })
    let rows = try sheet(.items, of: document(city)).rows.suffix(packages.count)
    for (row, package) in zip(rows, packages) {
      let units = Set(package.lines.map(\.unit.code)).count
      #expect(row.cells[5...7].map(number) == [package.lines.count, units, package.amount.dong])
    }
  }

  @Test("Units and lines lead to each other, and every link leads to a cell")
  func links() throws {
    let document = try document(SampleCity())
    let rows = Dictionary(uniqueKeysWithValues: document.sheets.map { ($0.name, $0.rows.count) })
    let links = document.sheets.flatMap(\.rows).flatMap(\.cells).compactMap(\.link)
    #expect(links.count > AnnexPart.allCases.count * 2)
    for link in links {
      let count = try #require(rows[link.sheet])
      #expect(link.cells.last.row <= count)
    }
  }

  @Test("A plan without lines, and one with one, are whole workbooks", arguments: Language.allCases)
  func few(language: Language) throws {
    var city = SampleCity()
    for closes in [[:], ["tan-lieu": [1]]] as [[String: [Int]]] {
      city.closes = closes
      let document = try document(city, language)
      let count = closes.isEmpty ? AnnexPart.allCases.count : AnnexPart.allCases.count + 1
      #expect(document.sheets.count == count)
      #expect(try WorkbookReader().read(WorkbookWriter().write(document)).sheets.count == count)
    }
  }

  @Test("Hostile names stay text, unit by unit")
  func hostile() throws {
    var city = SampleCity()
    let names = [
      "=HYPERLINK(\"http://x\")", "A & B <b>\"'</b>", "😀 phường", String(repeating: "Dài ", count: 75), "اسم عربي",
      "+1", "@x",
    ]
    let register = city.register
    city.register = Register(
      city: register.city,
      authorities: register.authorities,
      baselineYear: register.baselineYear,
      units: zip(register.units, names).map { unit, name in
        var unit = unit
        unit.name = LocalizedText(vi: name, en: name)
        return unit
      }
    )
    let workbook = try WorkbookReader().read(WorkbookWriter().write(document(city)))
    let shown = Set(
      workbook.sheets[(AnnexPart.allCases.firstIndex(of: .units) ?? 0) + 1].table.rows.flatMap(\.cells).map(\.text)
    )
    for name in names.prefix(register.units.count) { #expect(shown.contains(name), "\(name)") }
  }
}

import Documents
import FacilityPlanning
import Testing
import TestSupport
import Vocabulary
@testable import ProposalWriting

/// The blocks of an audit: what is counted, what is listed, and what is left out when there is nothing to say.
@Suite struct AuditReportTests {
  private let city = SampleCity()

  private func blocks(_ city: SampleCity, _ language: Language = .english, waivers: [Waiver] = []) throws
    -> [Report.Block]
  {
    let audit = try city.cityAudit(waivers: waivers)
    return AuditReport(audit: audit, register: city.register, edition: city.edition).report(in: language).blocks
  }

  private func waiver(_ unit: String, attribute: String? = nil) -> Waiver {
    Waiver(
      unit: SampleCity.slug(unit),
      requirement: SampleCity.slug("name-signboard"),
      attribute: attribute.map(SampleCity.slug),
      reason: LocalizedText(vi: "Chờ.", en: "Waits."),
      until: SampleCity.day("2025-03-31"),
      grantedBy: "Chủ tịch",
      source: Source(file: "waivers.json", place: .text(line: 3, column: 5))
    )
  }

  /// What stands between a heading and the next one of its level or above.
  private func section(_ title: String, of blocks: [Report.Block]) -> ArraySlice<Report.Block> {
    var found: ArraySlice<Report.Block> = []
    var depth: Int?
    for (place, block) in blocks.enumerated() {
      if case .heading(let level, let phrase) = block {
        if let depth, level <= depth { return found }
        if text(phrase) == title { (depth, found) = (level, blocks[(place + 1)..<(place + 1)]) }
      }
      if depth != nil, found.startIndex <= place { found = blocks[found.startIndex...place] }
    }
    return found
  }

  private func tables(_ blocks: some Sequence<Report.Block>) -> [Report.Table] {
    blocks.compactMap { if case .table(let table) = $0 { table } else { nil } }
  }

  private func text(_ phrase: Phrase) -> String { Figures(.english).text(phrase) }

  private func texts(_ table: Report.Table?) -> [[String]] {
    ((table?.rows ?? []) + (table?.totals ?? [])).map { $0.map(text) }
  }

  @Test func `the evidence of all units adds up`() throws {
    let table = try #require(tables(section("Physical evidence", of: try blocks(city))).first)
    #expect(
      texts(table) == [
        ["Dong Phuc Commune", "4", "1", "0", "0", "0"], ["Hoang Van Thu Ward", "5", "0", "0", "0", "0"],
        ["Song Khe Ward", "0", "0", "0", "0", "5"], ["Tan Lieu Ward", "4", "1", "0", "0", "0"],
        ["Tri Yen Commune", "3", "0", "0", "0", "2"], ["Total", "16", "2", "0", "0", "7"],
      ]
    )
  }

  @Test func `each kind of evidence that is wanting has a list, and no other has`() throws {
    let section = section("Physical evidence", of: try blocks(city))
    let headings = section.compactMap { if case .heading(3, let phrase) = $0 { text(phrase) } else { nil } }
    #expect(headings == ["Missing", "Not audited"])
    #expect(tables(section).map(\.rows.count) == [5, 2, 7])
    var city = city
    let strangers = [
      SampleCity.row("sofa", quantity: 2), SampleCity.row("carpet"), SampleCity.row("flag", quantity: 0),
    ]
    city.inventories[0] = city.inventories[0].with(city.inventories[0].rows + strangers)
    let unexpected = self.section("Unexpected", of: try blocks(city))
    #expect(
      texts(tables(unexpected).first).map { $0[1...2].joined(separator: ": ") } == [
        "sofa: quantity 2", "carpet: the quantity is not reported",
      ]
    )
  }

  @Test func `deviations are listed by unit, in the order of the register`() throws {
    let deviations = section("Deviations by unit", of: try blocks(city))
    let headings = deviations.compactMap { if case .heading(3, let phrase) = $0 { text(phrase) } else { nil } }
    #expect(Set(headings) == ["Tan Lieu Ward", "Hoang Van Thu Ward"])
    #expect(headings == city.register.units.map(\.name.en).filter(headings.contains))
    #expect(tables(deviations).flatMap { texts($0).map { $0[1] } }.sorted() == ["Ground colour", "Text", "Width"])
  }

  @Test func `what is waived leaves the deviations, and is counted and named apart`() throws {
    #expect(section("What is waived", of: try blocks(city)).isEmpty)
    let blocks = try blocks(
      city,
      waivers: [waiver("hoang-van-thu"), waiver("tri-yen"), waiver("tan-lieu", attribute: "width")]
    )
    let deviations = section("Deviations by unit", of: blocks)
    #expect(tables(deviations).flatMap { texts($0).map { $0[1] } } == ["Text"])
    let waived = section("What is waived", of: blocks)
    #expect(
      texts(tables(waived).first) == [
        ["Hoang Van Thu Ward", "Name signboard", "Width", "400 mm", "Waits.", "Chủ tịch", "31 March 2025"],
        ["Hoang Van Thu Ward", "Name signboard", "Ground colour", "Red", "Waits.", "Chủ tịch", "31 March 2025"],
      ]
    )
    let remarks = waived.compactMap { if case .paragraph(let phrase) = $0 { text(phrase) } else { nil } }
    #expect(remarks == Array(repeating: "The waiver at waivers.json:3:5 covers nothing.", count: 2))
    // The table of the item says how many of its deviating units are waived.
    let counts = try #require(tables(section("Name signboard", of: blocks)).first)
    let column = try #require(counts.columns.firstIndex { $0.title == "Of these waived" })
    #expect(texts(counts).map { $0[column] } == ["1", "1", "0"])
    let without = try #require(tables(section("Name signboard", of: try self.blocks(city))).first)
    #expect(!without.columns.contains { $0.title == "Of these waived" })
  }

  @Test func `twenty changes are listed, and the others counted`() throws {
    #expect(tables(section("What buys the most uniformity", of: try blocks(city))).map(\.rows.count) == [2])
    var many = city
    let board = try #require(city.inventories[2].rows.first { !$0.attributes.isEmpty })
    let units = (0..<25).map { SampleCity.unit("u\($0)", star: 1) }
    many.register = Register(
      city: city.register.city,
      authorities: [],
      baselineYear: 2024,
      units: city.register.units + units
    )
    many.inventories += units.enumerated().map { place, unit in
      var row = board
      row.attributes[SampleCity.slug("width")] = Fact(.length(100 + place), source: SampleCity.source(line: 2))
      return SampleCity.inventory([row], unit: unit.code.description)
    }
    let changes = section("What buys the most uniformity", of: try blocks(many))
    #expect(tables(changes).map(\.rows.count) == [20])
    guard case .paragraph(let rest)? = changes.last else {
      Issue.record("no remark on the others")
      return
    }
    let count = try many.cityAudit().uniformity.changes.count
    #expect(text(rest) == "\(count - 20) more; --format json lists them all.")
  }

  @Test func `an attribute that no unit reports is named`() throws {
    var silent = city
    silent.inventories = silent.inventories.map { inventory in
      inventory.with(
        inventory.rows.map { row in
          var row = row
          row.attributes[SampleCity.slug("width")] = nil
          return row
        }
      )
    }
    let notes = section("Physical evidence", of: try blocks(silent)).compactMap {
      if case .note(.warning, let phrase) = $0 { text(phrase) } else { nil }
    }
    #expect(notes == ["Attributes that no unit reports: Name signboard – Width."])
    #expect(!section("Physical evidence", of: try blocks(city)).contains { if case .note = $0 { true } else { false } })
  }
}

import FacilityPlanning
import FileFormats
import Testing
import TestSupport
import Vocabulary
@testable import ProposalWriting

/// What an audit tells programs that collect findings: each with its rule, its place and a name that lasts.
@Suite struct SARIFTests {
  private let city = SampleCity()

  private func run(_ city: SampleCity, _ language: Language = .english, waivers: [Waiver] = []) throws
    -> SARIFRecord.Run
  {
    let audit = try city.cityAudit(waivers: waivers)
    let record = SARIFRecord(audit, register: city.register, edition: city.edition, language: language)
    #expect(record.version == "2.1.0" && record.runs.count == 1)
    return try #require(record.runs.first)
  }

  /// The city in which all facts of a unit were read from one place.
  private func city(_ unit: String, readAt source: Source) -> SampleCity {
    var city = city
    city.inventories = city.inventories.map { inventory in
      guard inventory.unit == SampleCity.slug(unit) else { return inventory }
      let rows = inventory.rows.map { row in
        InventoryRow(
          item: Fact(row.item.value, source: source),
          quantity: row.quantity.map { Fact($0.value, source: source) },
          condition: row.condition.map { Fact($0.value, source: source) },
          year: row.year.map { Fact($0.value, source: source) },
          area: row.area.map { Fact($0.value, source: source) },
          attributes: row.attributes.mapValues { Fact($0.value, source: source) }
        )
      }
      return Inventory(unit: inventory.unit, round: inventory.round, file: source.file, rows: rows)
    }
    return city
  }

  @Test(arguments: Language.allCases) func `every finding is a result of its rule`(language: Language) throws {
    let run = try run(city, language)
    let findings = try city.cityAudit().findings
    #expect(run.tool.driver.name == "onestop")
    #expect(run.tool.driver.language == language.rawValue)
    #expect(run.tool.driver.rules.map(\.id) == AuditFinding.Kind.allCases.map(\.rawValue))
    #expect(run.results.map(\.ruleId) == findings.map(\.kind.rawValue))
    #expect(run.results.allSatisfy { run.tool.driver.rules[$0.ruleIndex].id == $0.ruleId })
    #expect(run.results.map(\.properties.unit) == findings.map(\.unit.description))
    let levels = Dictionary(grouping: run.results, by: \.level).mapValues(\.count)
    #expect(levels == ["error": 2, "warning": 3, "note": 9])
    for rule in run.tool.driver.rules {
      #expect(!rule.name.contains(" ") && !rule.shortDescription.text.isEmpty)
      #expect(["error", "warning", "note"].contains(rule.defaultConfiguration.level))
    }
  }

  @Test func `a message names the unit, what was found and what is asked for`() throws {
    let messages = try run(city).results.map(\.message.text)
    #expect(messages.contains("Hoang Van Thu Ward. Name signboard, Width: 400 mm; standard: at least 450 mm."))
    #expect(messages.contains("Dong Phuc Commune. Satisfaction device at every counter: none."))
  }

  @Test func `a place in a text file is a region`() throws {
    let width = try #require(try run(city).results.first { $0.properties.attribute == "width" })
    let place = try #require(width.locations.first)
    #expect(place.physicalLocation.artifactLocation.uri == "inventories/2025-02/hoang-van-thu.csv")
    #expect(place.physicalLocation.region?.startLine == 6)
    #expect(place.physicalLocation.region?.startColumn == 9)
    #expect(place.logicalLocations == nil && place.properties == nil)
  }

  @Test func `a cell of a workbook is named, since it has no line`() throws {
    let source = Source(file: "a b\n100%/đ.xlsx", place: .cell(sheet: "Kiểm kê", reference: "C14"))
    let results = try run(city("hoang-van-thu", readAt: source)).results
    let place = try #require(results.first { $0.properties.attribute == "width" }?.locations.first)
    #expect(place.physicalLocation.artifactLocation.uri == "a%20b%0A100%25/%C4%91.xlsx")
    #expect(place.physicalLocation.region == nil)
    #expect(place.logicalLocations?.map(\.fullyQualifiedName) == ["Kiểm kê!C14"])
    #expect(place.properties?.sheet == "Kiểm kê" && place.properties?.cell == "C14")
  }

  @Test func `a finding about a whole file has no region, and one without a file has no place`() throws {
    let results = try run(city("hoang-van-thu", readAt: Source(file: "a.json", place: .file))).results
    let place = try #require(results.first { $0.properties.attribute == "width" }?.locations.first)
    #expect(place.physicalLocation.artifactLocation.uri == "a.json" && place.physicalLocation.region == nil)
    let silent = results.filter { $0.properties.unit == "song-khe" }
    #expect(silent.count == 5 && silent.allSatisfy { $0.locations.isEmpty })
  }

  @Test func `of several places the first is given`() throws {
    var city = city
    city.inventories = city.inventories.map { inventory in
      let none = [7, 9].map { SampleCity.row("satisfaction-device", quantity: 0, line: $0) }
      let others = inventory.rows.filter { $0.item.value != SampleCity.slug("satisfaction-device") }
      return inventory.with(others + none)
    }
    let findings = try city.cityAudit().findings
    #expect(findings.contains { $0.sources.count > 1 })
    let missing = try run(city).results.filter { $0.properties.requirement == "satisfaction-device" }
    #expect(missing.count == 5)
    for result in missing where result.ruleId == "missing" {
      #expect(result.locations.compactMap(\.physicalLocation.region?.startLine) == [7])
    }
  }

  @Test func `a fingerprint stays when a row moves, and two findings never share one`() throws {
    let fingerprints = try run(city).results.compactMap { $0.partialFingerprints["onestopAudit/v1"] }
    #expect(Set(fingerprints).count == 14)
    let moved = city("hoang-van-thu", readAt: Source(file: "moved.csv", place: .text(line: 99, column: 1)))
    #expect(try run(moved).results.compactMap { $0.partialFingerprints["onestopAudit/v1"] } == fingerprints)
    var twice = city
    twice.inventories = twice.inventories.map { inventory in
      inventory.with(inventory.rows + inventory.rows.filter { !$0.attributes.isEmpty })
    }
    let doubled = try run(twice).results.compactMap { $0.partialFingerprints["onestopAudit/v1"] }
    #expect(doubled.count > fingerprints.count)
    #expect(Set(doubled).count == doubled.count)
    #expect(Set(doubled).isSuperset(of: fingerprints))
  }

  @Test(arguments: [
    (Language.vietnamese, "Chờ. (Chủ tịch, đến hết ngày 31/3/2025)"),
    (.english, "Waits. (Chủ tịch, until 31 March 2025)"),
  ])
  func `what is waived is suppressed with its reason`(language: Language, words: String) throws {
    let waiver = Waiver(
      unit: SampleCity.slug("hoang-van-thu"),
      requirement: SampleCity.slug("name-signboard"),
      attribute: SampleCity.slug("width"),
      reason: LocalizedText(vi: "Chờ.", en: "Waits."),
      until: SampleCity.day("2025-03-31"),
      grantedBy: "Chủ tịch",
      source: SampleCity.source(line: 3)
    )
    let results = try run(city, language, waivers: [waiver]).results
    let suppressed = results.filter { !$0.suppressions.isEmpty }
    #expect(suppressed.map(\.properties.attribute) == ["width"])
    #expect(suppressed.flatMap(\.suppressions).map(\.justification) == [words])
    #expect(suppressed.flatMap(\.suppressions).map(\.status) == ["accepted"])
    #expect(results.count == 14)
  }
}

import FacilityPlanning
import FileFormats
import Testing
import TestSupport
import Vocabulary
@testable import ProposalWriting

/// What an audit tells programs that show tests: a suite for each unit, a check for each thing that is asked of it.
@Suite struct JUnitTests {
  private let city = SampleCity()

  private func checks(_ language: Language = .english, waivers: [Waiver] = []) throws -> CheckedUnits {
    let audit = try city.cityAudit(waivers: waivers)
    let writer = JUnitWriter(audit, register: city.register, edition: city.edition, language: language)
    return try CheckedUnits(writer.write())
  }

  private func waiver(attribute: String? = nil) -> Waiver {
    Waiver(
      unit: SampleCity.slug("hoang-van-thu"),
      requirement: SampleCity.slug("name-signboard"),
      attribute: attribute.map(SampleCity.slug),
      reason: LocalizedText(vi: "Chờ <sáp nhập>.", en: "Waits for the <merger>."),
      until: SampleCity.day("2025-03-31"),
      grantedBy: "Chủ tịch",
      source: SampleCity.source(line: 3)
    )
  }

  @Test func `every unit answers for every requirement and every attribute of its standard`() throws {
    let units = try checks()
    #expect(units.suites.map(\.name) == city.register.units.map(\.code.description))
    let expected = city.edition.requirements.flatMap { requirement in
      ["\(requirement.id) evidence"]
        + (city.edition.standard(of: requirement)?.rules ?? []).map { "\(requirement.id) \($0.attribute)" }
    }
    #expect(expected.count == 8)
    for suite in units.suites {
      let names = suite.cases.map { "\($0.group.dropFirst(suite.name.count + 1)) \($0.name)" }
      #expect(names == expected, "\(suite.name)")
    }
  }

  @Test(arguments: Language.allCases) func `the counts are those of the checks`(language: Language) throws {
    let units = try checks(language)
    for suite in units.suites {
      #expect(suite.tests == suite.cases.count)
      #expect(suite.failures == suite.cases.count { $0.failure != nil })
      #expect(suite.skipped == suite.cases.count { $0.skipped != nil })
    }
    #expect(units.suites.map(\.failures) == [1, 2, 0, 2, 0])
    #expect(units.suites.map(\.skipped) == [0, 0, 8, 0, 5])
    #expect([units.tests, units.failures, units.skipped] == [40, 5, 13])
  }

  @Test func `a failure says what, where and of which kind`() throws {
    let suite = try #require(try checks().suites.first { $0.name == "hoang-van-thu" })
    let width = try #require(suite.cases.first { $0.name == "width" })
    #expect(width.group == "hoang-van-thu.name-signboard")
    #expect(width.file == "inventories/2025-02/hoang-van-thu.csv")
    #expect(width.failure == "off-standard")
    let message = "Name signboard, Width: 400 mm; standard: at least 450 mm."
    #expect(width.message == message)
    #expect(width.details == "inventories/2025-02/hoang-van-thu.csv:6:9: \(message)")
    // That the signboard is not as most are is a note, not a failure.
    #expect(suite.cases.first { $0.name == "evidence" }?.failure == nil)
  }

  @Test func `what cannot be told is skipped with the reason`() throws {
    let suites = try checks().suites
    let silent = try #require(suites.first { $0.name == "song-khe" })
    #expect(silent.cases.allSatisfy { $0.skipped?.isEmpty == false })
    #expect(silent.cases.first?.skipped?.contains("no inventory was submitted") == true)
    let broken = try #require(suites.first { $0.name == "tri-yen" })
    #expect(broken.cases.first { $0.name == "width" }?.skipped == "Absent")
    #expect(broken.cases.first { $0.group.hasSuffix("computer") }?.skipped?.contains("not reported") == true)
  }

  @Test func `what is waived is skipped, with the day and the reason, and the rest still fails`() throws {
    let one = try #require(
      try checks(waivers: [waiver(attribute: "width")]).suites.first { $0.name == "hoang-van-thu" }
    )
    #expect([one.failures, one.skipped] == [1, 1])
    let width = try #require(one.cases.first { $0.name == "width" })
    #expect(width.failure == nil)
    #expect(width.skipped?.hasSuffix("at least 450 mm. Waived until 31 March 2025: Waits for the <merger>.") == true)
    let all = try #require(try checks(.vietnamese, waivers: [waiver()]).suites.first { $0.name == "hoang-van-thu" })
    #expect([all.failures, all.skipped] == [0, 2])
    let text = all.cases.first { $0.name == "width" }?.skipped
    #expect(text?.hasSuffix("Được miễn đến hết ngày 31/3/2025: Chờ <sáp nhập>.") == true)
  }
}

/// The results of checks, read back as XML without the code that wrote them.
private struct CheckedUnits {
  struct Case {
    var group: String
    var name: String
    var file: String?
    var failure: String?
    var message: String?
    var details = ""
    var skipped: String?
  }

  struct Suite {
    var name: String
    var tests: Int?
    var failures: Int?
    var skipped: Int?
    var cases: [Case] = []
  }

  private(set) var tests: Int?
  private(set) var failures: Int?
  private(set) var skipped: Int?
  private(set) var suites: [Suite] = []

  init(_ bytes: [UInt8]) throws {
    var reader = try XMLReader(bytes, namespaces: [:])
    while let event = try reader.next() {
      if event == .text, var last = suites.last?.cases.last, last.failure != nil {
        last.details += String(decoding: reader.textBytes, as: UTF8.self)
        replaceLast(by: last)
      }
      guard event == .start else { continue }
      let count = { (name: StaticString) in reader.attributeText(name).flatMap { Int($0) } }
      if reader.isNamed("testsuites") {
        (tests, failures, skipped) = (count("tests"), count("failures"), count("skipped"))
      } else if reader.isNamed("testsuite") {
        let name = try #require(reader.attributeText("name"))
        suites.append(
          Suite(name: name, tests: count("tests"), failures: count("failures"), skipped: count("skipped"))
        )
      } else if reader.isNamed("testcase") {
        let (group, name) = (reader.attributeText("classname"), reader.attributeText("name"))
        suites[suites.count - 1].cases.append(
          Case(group: try #require(group), name: try #require(name), file: reader.attributeText("file"))
        )
      } else if var last = suites.last?.cases.last {
        if reader.isNamed("failure") {
          last.failure = reader.attributeText("type")
          last.message = reader.attributeText("message")
        } else {
          #expect(reader.isNamed("skipped"))
          last.skipped = reader.attributeText("message")
        }
        replaceLast(by: last)
      }
    }
  }

  private mutating func replaceLast(by check: Case) {
    let place = suites.count - 1
    suites[place].cases[suites[place].cases.count - 1] = check
  }
}

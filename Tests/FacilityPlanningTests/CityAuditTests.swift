import Testing
import TestSupport
@testable import FacilityPlanning
@testable import Vocabulary

/// Names on signboards, evidence, and waivers.
@Suite struct CityAuditTests {
  private let edition: CriteriaEdition = {
    var edition = SampleCity.edition(
      [SampleCity.requirement("sign", standard: "signs"), SampleCity.requirement("chair")],
      standards: [
        IdentityStandard(
          id: SampleCity.slug("signs"),
          name: SampleCity.text("Biển"),
          rules: [IdentityRule(attribute: SampleCity.slug("text"), demand: .currentName)]
        )
      ]
    )
    edition.attributes = [
      IdentityAttribute(id: SampleCity.slug("text"), name: SampleCity.text("Nội dung"), kind: .text)
    ]
    return edition
  }()

  private func audit(
    _ texts: [String: String],
    waivers: [Waiver] = [],
    on day: String = "2025-02-28",
    more: [InventoryRow] = []
  ) throws -> CityAudit {
    let units = ["a", "b", "c"].map { code in
      var unit = SampleCity.unit(code, name: "Phường \(code.uppercased())")
      let old = AdministrativeUnit.Predecessor(
        name: SampleCity.text("Xã \(code.uppercased())"),
        until: SampleCity.day("2024-12-31")
      )
      unit.predecessors = [old]
      return unit
    }
    let authority = Authority(
      name: SampleCity.text("n"),
      superior: SampleCity.text("s"),
      place: SampleCity.text("p"),
      addressee: SampleCity.text("a")
    )
    let register = Register(city: SampleCity.text("c"), authority: authority, baselineYear: 2024, units: units)
    let inventories = texts.map { code, text in
      let sign = SampleCity.row("sign", quantity: 1, condition: .good, attributes: ["text": .text(text)])
      return SampleCity.inventory([sign] + more, unit: code)
    }
    let prices = PriceBook([SampleCity.price("sign", 1_000_000), SampleCity.price("chair", 1_000)])
    let policy = SampleCity.policy()
    return CityAudit(
      try UniformityAudit(
        register: register,
        edition: edition,
        inventories: inventories,
        round: SampleCity.round,
        estimate: CostEstimate(prices: prices, policy: policy)
      ),
      register: register,
      edition: edition,
      inventories: inventories,
      assessments: try Assessor(edition: edition, prices: prices, policy: policy)
        .assess(register, inventories: inventories),
      waivers: waivers,
      on: SampleCity.day(day)
    )
  }

  private func carried(_ text: String, on day: String = "2025-02-28") throws -> CarriedName? {
    let finding = try audit(["a": text], on: day).findings.first
    guard case .deviation(_, let carried) = finding?.subject else { return nil }
    return carried
  }

  @Test func `a text without the present name says whose name it carries`() throws {
    let old = CarriedName.otherTime(SampleCity.text("Xã A"), until: SampleCity.day("2024-12-31"))
    #expect(try carried("UBND XÃ A") == old)
    #expect(try carried("UBND XÃ A", on: "2024-12-31") == .official)
    #expect(try carried("UBND Xã B") == .otherUnit(SampleCity.slug("b")))
    #expect(try carried("Ủy ban nhân dân") == .unknown)
    #expect(try carried("UBND Phường A") == nil)
  }

  @Test func `the official name changes after the predecessor's last day`() {
    var unit = SampleCity.unit("a", name: "Phường A")
    let old = { (name: String, until: String) in
      AdministrativeUnit.Predecessor(name: SampleCity.text(name), until: SampleCity.day(until))
    }
    unit.predecessors = [old("Xã A", "2024-12-31"), old("Làng A", "2019-12-31"), old("Xóm A", "2019-12-31")]
    let names = { (day: String) in unit.officialNames(on: SampleCity.day(day)).map(\.vi) }
    #expect(names("2025-01-01") == ["Phường A"])
    #expect(names("2024-12-31") == ["Xã A"])
    #expect(names("2019-12-31") == ["Làng A", "Xóm A"])
  }

  @Test func `evidence is found, missing, unexpected, misplaced or not audited`() throws {
    let audit = try audit(
      ["a": "UBND Phường B"],
      more: [SampleCity.row("chair", quantity: 0), SampleCity.row("piano", quantity: 2)]
    )
    let kinds = audit.findings.filter { $0.unit == SampleCity.slug("a") }.map(\.kind)
    #expect(kinds == [.wrongName, .misplaced, .unexpected, .missing])
    let (first, second) = (try #require(audit.evidence.first), try #require(audit.evidence.last))
    #expect([first.found, first.missing, first.unexpected, first.misplaced, first.notAudited] == [1, 1, 1, 1, 0])
    #expect([second.found, second.notAudited] == [0, 2])
    #expect(second.file == nil)
  }

  @Test func `a waiver covers what it names, until its last day`() throws {
    func waiver(_ unit: String, _ attribute: String?, until: String = "2025-02-28") -> Waiver {
      Waiver(
        unit: SampleCity.slug(unit),
        requirement: SampleCity.slug("sign"),
        attribute: attribute.map(SampleCity.slug),
        reason: SampleCity.text("chờ"),
        until: SampleCity.day(until),
        grantedBy: "Chủ tịch",
        source: Source(file: "waivers.json")
      )
    }
    let texts = ["a": "UBND Xã A", "b": "UBND Xã B", "c": "UBND Phường C"]
    let open = try audit(texts)
    #expect(open.waived.isEmpty && open.fails(at: .error))
    let both = try audit(texts, waivers: [waiver("a", nil), waiver("b", "text"), waiver("c", "text")])
    #expect(both.waived.map(\.unit.description) == ["a", "b"])
    #expect(!both.fails(at: .error) && both.fails(at: .note))
    #expect(both.unusedWaivers.map(\.unit.description) == ["c"])
    #expect(both.waivedUnits(try #require(both.uniformity.items.first)) == 2)
    #expect(both.uniformity.items.first?.count(.deviating) == 2)
    let expired = try audit(texts, waivers: [waiver("a", nil, until: "2025-02-27")])
    #expect(expired.waived.isEmpty && expired.unusedWaivers.isEmpty)
    #expect(try audit(texts, waivers: [waiver("a", "width")]).waived.isEmpty)
  }
}

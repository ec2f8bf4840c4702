import Testing
import TestSupport
@testable import Documents
@testable import FacilityPlanning
@testable import ProposalWriting
@testable import Vocabulary

/// What reports say beside the sample city's ordinary case.
struct ReportTests {
  private func text(_ report: Report) -> String {
    TextWriter(width: 200).write(report)
  }

  private func plan(_ city: SampleCity, _ language: Language = .vietnamese) throws -> String {
    text(PlanReport(plan: try city.plan(), register: city.register, edition: city.edition).report(in: language))
  }

  @Test("A lock without a gap is pointed out")
  func idleLock() throws {
    var city = SampleCity()
    let reason = LocalizedText(vi: "Đã hứa.", en: "Promised.")
    city.policy.locks = [
      Lock(
        unit: SampleCity.slug("hoang-van-thu"),
        requirement: SampleCity.slug("computer"),
        action: .fund,
        reason: reason
      )
    ]
    #expect(try plan(city).contains("! Khoản chốt cho Phường Hoàng Văn Thụ (Máy tính tại quầy không quá 5 năm)"))
    #expect(
      try plan(city, .english).contains("! The lock on Hoang Van Thu Ward (Counter computers of at most 5 years)")
    )
  }

  @Test("A gap without a remedy has no cost and says why")
  func noRemedy() throws {
    var city = SampleCity()
    city.edition.requirements[3].remedies = []
    city.policy.locks = []
    #expect(try plan(city).contains("Chưa tính được chi phí: tiêu chí không nêu biện pháp phù hợp"))
    #expect(try plan(city).contains("chưa rõ"))
  }

  @Test("A gap that serves no goal says so")
  func noGoal() throws {
    var city = SampleCity()
    city.policy.budget = Money(dong: 900_000_000)
    #expect(try plan(city).contains("không làm tăng kết quả của mục tiêu nào"))
  }

  @Test("Criteria without an identity standard leave nothing to audit")
  func nothingToAudit() throws {
    var city = SampleCity()
    city.edition.requirements[0].identityStandard = nil
    let report = AuditReport(audit: try city.cityAudit(), register: city.register, edition: city.edition)
    #expect(text(report.report(in: .vietnamese)).contains("không có quy cách nhận diện nào để kiểm tra"))
  }

  @Test("A proposal without an audit says nothing about it")
  func withoutAudit() throws {
    var proposal = try SampleCity().proposal()
    proposal.audit = nil
    let markdown = MarkdownWriter().write(ProposalReport(proposal).report(in: .vietnamese))
    #expect(!markdown.contains("Nhận diện:"))
    #expect(!markdown.contains("HIỆN TRẠNG THỐNG NHẤT NHẬN DIỆN"))
  }

  @Test("Data without assumptions make a proposal without them")
  func withoutAssumptions() throws {
    var city = SampleCity()
    city.edition.isAssumption = false
    city.edition.levels = city.edition.levels.map { StarLevel(stars: $0.stars, minimumScore: $0.minimumScore) }
    city.edition.requirements = city.edition.requirements.map { requirement in
      var requirement = requirement
      requirement.isAssumption = false
      requirement.identityStandard = nil
      return requirement
    }
    city.policy.isAssumption = false
    city.authority.isAssumption = false
    city.rules = nil
    city.register = Register(
      city: city.register.city,
      authorities: [],
      baselineYear: 2024,
      units: city.register.units.map { unit in
        var unit = unit
        unit.isAssumption = false
        return unit
      }
    )
    city.prices = PriceBook(
      city.prices.prices.map { price in
        var price = price
        price.isAssumption = false
        return price
      }
    )
    let proposal = try city.proposal()
    #expect(ProposalAssumptions(proposal).sentences.isEmpty)
    let dossier = DossierReport(proposal, reasons: LineReasons(proposal), language: .vietnamese).report()
    #expect(MarkdownWriter().write(dossier).contains("Các tệp số liệu không ghi giả định nào."))
  }
}

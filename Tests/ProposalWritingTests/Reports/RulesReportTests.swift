import Testing
import TestSupport
@testable import Documents
@testable import FacilityPlanning
@testable import ProposalWriting
@testable import Vocabulary

/// What a proposal says about rules, authorities and packages, by its date.
struct RulesReportTests {
  private func markdown(_ city: SampleCity, on day: String?, _ language: Language = .vietnamese) throws -> String {
    let proposal = try city.proposal(date: day.flatMap { CalendarDate($0) })
    return MarkdownWriter().write(ProposalReport(proposal).report(in: language))
  }

  /// A city that also buys the computers of a unit.
  private var buyingComputers: SampleCity {
    var city = SampleCity()
    city.closes["dong-phuc"] = [2, 4]
    return city
  }

  private func dossier(_ city: SampleCity, on day: String?, _ language: Language = .vietnamese) throws -> String {
    let proposal = try city.proposal(date: day.flatMap { CalendarDate($0) })
    return MarkdownWriter().write(
      DossierReport(proposal, reasons: LineReasons(proposal), language: language).report()
    )
  }

  @Test(
    "Before the limits begin, the letter leaves the way of buying to the rules, and the review sheet says that none is known"
  )
  func before() throws {
    let text = try markdown(buyingComputers, on: "2025-08-03")
    #expect(text.contains("được xác định theo quy định của Chính phủ có hiệu lực tại thời điểm thực hiện"))
    #expect(!text.contains("hỉ định thầu"))
    #expect(!text.contains("chưa có căn cứ"))
    let words = LetterWords(try buyingComputers.proposal(date: CalendarDate("2025-08-03")), .vietnamese)
    let rules = ReviewItems(words: words).parts[1].items.map { Figures(.vietnamese).text($0.what) }
    #expect(rules.contains { $0.contains("danh mục quy định chưa có nội dung của ngày 03/8/2025") })
  }

  @Test("From then on the packages are told by their routes, each with its basis; the dossier lists them")
  func after() throws {
    let text = try markdown(buyingComputers, on: "2025-08-04")
    #expect(text.contains("gói không quá 8.500.000 đồng do thủ trưởng đơn vị quyết định (Nghị định về đấu thầu)"))
    let dossier = try dossier(buyingComputers, on: "2025-08-04")
    #expect(dossier.contains("Không chia nhỏ: tổng vượt hạn mức 8.500.000 đồng"))
    #expect(text.contains("Định mức do tỉnh ban hành."))
    let english = try markdown(buyingComputers, on: "2025-08-04", .english)
    #expect(english.contains("packages are not split"))
  }

  @Test("Without a date a proposal follows the last day of the round's month, and the dossier says so")
  func undated() throws {
    let text = try dossier(SampleCity(), on: nil)
    #expect(text.contains("áp dụng các quy định có hiệu lực ngày 28/02/2025, ngày cuối của kỳ kiểm kê tháng 02/2025"))
    #expect(try !dossier(SampleCity(), on: "2025-02-28").contains("Văn bản chưa ghi ngày"))
  }

  @Test("Fixed assets, tools, repairs and upgrades are told apart")
  func spending() throws {
    let proposal = try buyingComputers.proposal()
    #expect(proposal.spending.map(\.key) == [.fixedAsset, .tool, .repair])
    #expect(proposal.spending.map(\.totals.cost).total() == proposal.plan.cost)
    #expect(proposal.priorities.map(\.totals.cost).total() == proposal.plan.cost)
    var city = buyingComputers
    city.rules = nil
    #expect(try city.proposal().spending.map(\.key) == [.repair, .undetermined])
  }

  @Test("The number takes its zero and its symbol; what nobody supplied stays open")
  func marks() {
    func number(_ number: String?, symbol: String?) -> String {
      let particulars = Proposal.Particulars(number: number)
      let marks = DocumentMarks(particulars: particulars, symbol: symbol, issuer: "", year: 2025, language: .vietnamese)
      return Figures(.vietnamese).text(marks.number)
    }
    #expect(number("5", symbol: "TTr-PNV") == "05/TTr-PNV")
    #expect(number(" 12 ", symbol: "TTr-PNV") == "12/TTr-PNV")
    #expect(number("05/TTr-UBND", symbol: "TTr-PNV") == "05/TTr-UBND")
    #expect(number("5", symbol: nil) == "05/…")
    #expect(number(nil, symbol: "TTr-PNV") == "…/TTr-PNV")
    #expect(number("", symbol: nil) == "…")
  }

  @Test("A signer stands below the body and the post that he signs for")
  func signer() {
    let signer = Signer(
      post: LocalizedText(vi: "Phó Chủ tịch", en: "Vice Chairperson"),
      onBehalfOf: LocalizedText(vi: "Ủy ban nhân dân", en: "People's Committee"),
      actingFor: LocalizedText(vi: "Chủ tịch", en: "Chairperson"),
      name: "Nguyễn Văn A"
    )
    let signature = Report.Signature(signer, name: nil, language: .vietnamese)
    #expect(signature.capacity == ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH"])
    #expect(signature.post == "PHÓ CHỦ TỊCH")
    #expect(signature.name == "Nguyễn Văn A")
    #expect(Report.Signature(signer, name: "Trần Thị B", language: .vietnamese).name == "Trần Thị B")
  }

  @Test("The letter is short: its tables stay below twenty rows, whatever the number of lines")
  func short() throws {
    let blocks = ProposalReport(try buyingComputers.proposal()).report(in: .vietnamese).blocks
    let letter = blocks.prefix { if case .annex = $0 { false } else { true } }
    for case .schedule(let table) in letter { #expect(table.rows.count <= 20) }
    let annexes = blocks.compactMap { if case .annex(let annex) = $0 { annex.label } else { nil } }
    #expect(annexes == ["I", "II", "III", "IV"].map { "Phụ lục \($0)" })
  }

  @Test("Prices whose range is beyond any amount leave the range out")
  func hugeRange() throws {
    var city = SampleCity()
    city.prices = PriceBook(
      city.prices.prices.map { price in
        var price = price
        price.high = Money(dong: .max)
        return price
      }
    )
    let proposal = try city.proposal()
    #expect(proposal.totals.range == nil)
    #expect(try !markdown(city, on: nil).contains("Theo khoảng giá"))
  }
}

import FacilityPlanning
import Testing
import Vocabulary
@testable import InventoryIntake

/// What suppliers ask, and what the policy makes of it.
@Suite struct QuoteFileTests {
  private static let header = "item,supplier,date,unit_price,vat_included,file\n"

  private func content(_ rows: String, header: String = header) -> WorkspaceDocuments.Content {
    SampleWorkspace.content(replacing: .quotes, with: Array((header + rows).utf8))
  }

  private func policy(_ quotes: String) -> WorkspaceDocuments.Content {
    let text = Sample.policy.text(replacing: "\"rounding\": 1000,", with: "\"quotes\": \(quotes),")
    return SampleWorkspace.content(replacing: .policy, with: Array(text.utf8))
  }

  private static let computer = Slug("counter-computer")

  @Test func `without a rule the price book decides, and the quotes are kept`() throws {
    let price = try #require(Self.computer.flatMap { SampleWorkspace.content.prices?[$0] })
    #expect(price.base.dong == 15_000_000)
    #expect(price.quoting?.quotes.map(\.supplier) == ["Công ty A", "Công ty B"])
    #expect(price.quoting?.quotes.map(\.file) == ["bao-gia-a.pdf", nil])
  }

  @Test(arguments: [
    ("{\"rule\": \"lowest\", \"atLeast\": 2}", 14_500_000), ("{\"rule\": \"median\", \"atLeast\": 1}", 14_850_000),
    ("{\"rule\": \"mean\", \"atLeast\": 3}", 15_000_000),
  ])
  func `the rule of the policy gives the price`(rule: String, base: Int) throws {
    let content = policy(rule)
    #expect(content.findings.isEmpty)
    let price = try #require(Self.computer.flatMap { content.prices?[$0] })
    #expect(price.base.dong == base)
    let isQuoted = base != 15_000_000
    #expect(price.cell.file == (isQuoted ? "quotes.csv" : "prices.csv"))
  }

  @Test(arguments: [
    ("{\"rule\": \"cheapest\", \"atLeast\": 2}", "unknown-word"),
    ("{\"rule\": \"lowest\", \"atLeast\": 0}", "number-out-of-range"), ("{\"rule\": \"lowest\"}", "missing-member"),
    ("{\"atLeast\": 2}", "missing-member"), ("\"lowest\"", "wrong-type"),
  ])
  func `a rule that cannot be is a finding`(rule: String, code: String) {
    #expect(policy(rule).findings.map(\.code) == [code])
  }

  @Test(arguments: [
    ("counter-computer,A,2025-02-30,1,yes,\n", "invalid-date"),
    ("counter-computer,A,12/02/2025,1,yes,\n", "invalid-date"),
    ("counter-computer,A,2025-02-12,-1,yes,\n", "negative-number"),
    ("counter-computer,A,2025-02-12,1.250,yes,\n", "ambiguous-number"),
    ("counter-computer,A,2025-02-12,mười,yes,\n", "invalid-number"),
    ("counter-computer,A,2025-02-12,1000000000001,yes,\n", "number-too-large"),
    ("counter-computer,A,2025-02-12,1,có,\n", "unknown-word"), ("Máy tính,A,2025-02-12,1,yes,\n", "invalid-code"),
    ("printer,A,2025-02-12,1,yes,\n", "unknown-reference"), ("counter-computer,,2025-02-12,1,yes,\n", "missing-member"),
    ("counter-computer,A,2025-02-12,1,no,\n", "quote-tax-mismatch"),
    ("counter-computer,A,2025-02-12,1,yes,,thừa\n", "surplus-cell"),
    ("counter-computer,A,2025-02-12,1,yes,\ncounter-computer,a,2025-02-13,2,yes,\n", "repeated-quote"),
  ])
  func `a quote that cannot be is a finding at its cell`(rows: String, code: String) {
    let content = content(rows)
    #expect(content.findings.map(\.code) == [code])
    #expect(content.findings.allSatisfy { $0.source.file == "quotes.csv" })
  }

  @Test func `headings are held to the columns`() {
    #expect(
      content("counter-computer,A,2025-02-12,1\n", header: "item,supplier,date,unit_price\n").findings.map(\.code) == [
        "missing-column"
      ]
    )
    let unknown = content(
      "counter-computer,A,2025-02-12,1,yes,x\n",
      header: "item,supplier,date,unit_price,vat_included,scan\n"
    )
    #expect(unknown.findings.map(\.code) == ["unknown-column"])
  }
}

import ProposalRecord
import Testing
import Vocabulary
@testable import ProposalAuditing

/// A document held against the one that the record gives.
@Suite struct DocumentComparisonTests {
  private func compared(_ found: String, _ expected: String, name: String = "proposal.md") -> [VerificationRecord
    .Difference]
  {
    DocumentComparison(found: Array(found.utf8), expected: Array(expected.utf8), name: name, path: "p/\(name)")
      .differences
  }

  @Test func `a changed figure is named with its place and both values`() {
    let found = compared("a\ncost 1.729.000 of 5\n", "a\ncost 1.728.000 of 5\n")
    #expect(found.map(\.what) == ["outputs[proposal.md]", "outputs[proposal.md] line 2, figure 1"])
    #expect(found.last?.recorded == "1.728.000")
    #expect(found.last?.shown == "1.729.000")
    #expect(found.last?.source == "p/proposal.md: dòng 2")
    #expect(
      found.first?.text?.en == "The document 'p/proposal.md' was edited: 1 of its figures are not those of the record"
    )
  }

  @Test func `changed words leave the figures agreeing`() {
    let found = compared("one 1\ntwo\n", "one 1\nzwei\n")
    #expect(found.count == 2)
    #expect(found.first?.text?.en.hasSuffix("all figures in it still agree") == true)
    #expect(found.last?.shown == "two")
  }

  @Test func `a line taken out or put in shifts no other`() {
    #expect(compared("1\n3\n4", "1\n2\n3\n4").map(\.what) == ["outputs[proposal.md]", "outputs[proposal.md] line 2"])
    let added = compared("1\nx\n2", "1\n2")
    #expect(added.map(\.what) == ["outputs[proposal.md]", "outputs[proposal.md] line 2"])
    #expect(added.last?.recorded == nil)
  }

  @Test func `a cell of a table is named by its line and column`() {
    let found = compared("a,b\n1,20\n", "a,b\n1,21\n", name: "lines.csv")
    #expect(found.last?.what == "outputs[lines.csv] 2:3")
  }

  @Test func `a document that is none is said to be damaged`() {
    for name in ["to-trinh.docx", "phu-luc.xlsx", "index.html"] {
      let found = compared("x", "y", name: name)
      #expect(found.count == 1)
      #expect(found.first?.text?.en.contains("cannot be read") == true)
    }
  }
}

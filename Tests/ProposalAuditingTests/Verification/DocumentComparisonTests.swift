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
      found.first?.text?.en == "The document 'p/proposal.md' was edited: figure (1)"
    )
  }

  @Test func `changed words are named as words, beside figures of the same line too`() {
    let found = compared("one 1\ntwo\n", "one 1\nzwei\n")
    #expect(found.map(\.what) == ["outputs[proposal.md]", "outputs[proposal.md] line 2"])
    #expect(found.first?.text?.en.hasSuffix("was edited: wording (1)") == true)
    #expect(found.last?.shown == "two")
    let both = compared("two cost 1.729 each", "one costs 1.728 each")
    #expect(
      both.map(\.what) == ["outputs[proposal.md]", "outputs[proposal.md] line 1", "outputs[proposal.md] line 1 #2"]
    )
    #expect(both[2].recorded == "one costs 1.728 each")
    #expect(both[2].shown == "two cost 1.728 each")
  }

  @Test func `an amount in words is named as one`() {
    let found = compared("là 9.000 đồng (Bằng chữ: Tám nghìn đồng)", "là 9.000 đồng (Bằng chữ: Chín nghìn đồng)")
    #expect(found.last?.what == "outputs[proposal.md] line 1, amount in words")
    #expect(found.last?.text?.vi == "«proposal.md», dòng 1: số tiền bằng chữ khác với hồ sơ")
    #expect(compared("xa (Bằng chữ: Tám)", "xe (Bằng chữ: Tám)").last?.what == "outputs[proposal.md] line 1")
  }

  @Test func `long texts are shown around their first difference`() {
    let start = String(repeating: "một đoạn dài như nhau ", count: 20)
    let found = compared(start + "kết thúc khác" + start, start + "kết thúc cũ" + start).last
    #expect(found?.recorded?.contains("kết thúc cũ") == true)
    #expect(found?.shown?.contains("kết thúc khác") == true)
    for text in [found?.recorded, found?.shown] {
      #expect(text?.hasPrefix("…") == true && text?.hasSuffix("…") == true && (text?.count ?? 0) < 130)
    }
    let end = Excerpt.pair(start + "a", start + "b", length: 30)
    #expect(end.recorded?.hasSuffix("nhau a") == true && end.found?.hasSuffix("nhau b") == true)
    let short = Excerpt.pair("a", nil)
    #expect(short.recorded == "a" && short.found == nil)
    let letters = Excerpt.pair(
      String(repeating: "ệ", count: 90) + "x",
      String(repeating: "ệ", count: 90) + "y",
      length: 31
    )
    #expect(letters.recorded?.contains("\u{FFFD}") == false)
  }

  @Test func `two ways to write an accent are not one, and other line ends of a table are`() {
    #expect(compared("to\u{31B}\u{300}", "t\u{1EDD}").count == 2)
    let table = compared("a,\"b\"\r\n1,2\r\n", "a,b\n1,2\n", name: "lines.csv")
    #expect(table.count == 1)
    #expect(table.first?.text?.en.hasSuffix("was repackaged: same content") == true)
    #expect(compared("a,b,\n1,2,3\n", "a,,b\n1,2,3\n", name: "lines.csv").count > 1)
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
    for name in ["to-trinh.docx", "phu-luc.xlsx"] {
      let found = compared("x", "y", name: name)
      #expect(found.count == 1)
      #expect(found.first?.text?.en.contains("cannot be read") == true)
    }
  }
}

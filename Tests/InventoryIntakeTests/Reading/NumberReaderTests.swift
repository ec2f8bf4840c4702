import FacilityPlanning
import FileFormats
import Testing
import Vocabulary
@testable import InventoryIntake

@Suite struct NumberReaderTests {
  private func read(_ text: String, scale: Int = 0, maximum: Int = 10_000_000, suffixes: [String] = []) -> String {
    outcome(NumberReader(column: "SL", scale: scale, maximum: maximum, suffixes: suffixes).read(text))
  }

  private func outcome(_ result: ReadResult<Int>) -> String {
    switch result {
    case .success(let number): String(number)
    case .failure(let problem): type(of: problem.kind).id
    }
  }

  @Test(arguments: [
    ("0", "0"), ("4", "4"), ("007", "7"), ("1250000", "1250000"), ("1.250.000", "1250000"), ("1,250,000", "1250000"),
    ("1 250 000", "1250000"), ("1\u{A0}250\u{A0}000", "1250000"), ("1\u{202F}250", "1250"), (" 12 ", "12"),
    ("1,0", "1"), ("2.00", "2"), ("1.250.000,00", "1250000"), ("1,250,000.00", "1250000"), ("10.000.000", "10000000"),
  ])
  func `reads whole numbers`(text: String, number: String) {
    #expect(read(text) == number)
  }

  @Test(arguments: [
    ("82", "8200"), ("82,5", "8250"), ("82.5", "8250"), ("82,25", "8225"), ("0,500", "50"), ("0.75", "75"),
    ("1.250,5", "125050"), ("1,250.5", "125050"), ("1250,50", "125050"), ("82,5000", "8250"),
  ])
  func `reads decimals`(text: String, hundredths: String) {
    #expect(read(text, scale: 2) == hundredths)
  }

  @Test(arguments: [
    ("1.250", "ambiguous-number"), ("1,250", "ambiguous-number"), ("850.000", "ambiguous-number"),
    ("99,100", "ambiguous-number"), ("2.5", "fractional-number"), ("2,5", "fractional-number"),
    ("1.250.000,5", "fractional-number"), ("1234.567", "fractional-number"), ("-1", "negative-number"),
    ("−1", "negative-number"),
    ("(1)", "negative-number"), ("-1.250", "negative-number"), ("10000001", "number-too-large"),
    ("9223372036854775808", "number-too-large"), ("99999999999999999999999", "number-too-large"),
    ("", "invalid-number"), ("-", "invalid-number"), ("một", "invalid-number"), ("20tr", "invalid-number"),
    ("1.25.000", "invalid-number"), ("1,2,3", "invalid-number"), ("1.250,000.5", "invalid-number"),
    ("1..2", "invalid-number"), ("1.", "invalid-number"), (".5", "invalid-number"), (",5", "invalid-number"),
    ("1e3", "invalid-number"), ("+5", "invalid-number"),
    ("٣", "invalid-number"), ("½", "invalid-number"),
    ("1/2", "invalid-number"), ("5%", "invalid-number"), ("0x10", "invalid-number"), ("1250.000.000", "invalid-number"),
    ("1.2345.678", "invalid-number"), ("--1", "negative-number"), ("NaN", "invalid-number"), ("∞", "invalid-number"),
  ])
  func `tells what is wrong`(text: String, id: String) {
    #expect(read(text) == id)
  }

  @Test func `drops only the words that the column allows`() {
    #expect(read("5.150.000 đồng", suffixes: ["đồng", "đ"]) == "5150000")
    #expect(read("5.150.000đ", suffixes: ["đồng", "đ"]) == "5150000")
    #expect(read("5.150.000 VNĐ", suffixes: ["vnđ"]) == "5150000")
    #expect(read("82,5 m²", scale: 2, suffixes: ["m2", "m²"]) == "8250")
    #expect(read("5.150.000 USD", suffixes: ["đồng"]) == "invalid-number")
  }

  @Test(arguments: [
    ("4", "400"), ("82.250", "8225"), ("82.125", "fractional-number"), ("-1", "negative-number"),
    ("82.50000000000001", "8250"), ("1e2", "10000"), ("1e", "invalid-number"), ("", "invalid-number"),
    ("1.2.3", "invalid-number"),
  ])
  func `reads the numbers of programs with a decimal point`(text: String, number: String) {
    #expect(outcome(NumberReader(column: "area", scale: 2, maximum: 1_000).readLexical(text)) == number)
  }

  @Test func `an ambiguous number is explained with both readings`() {
    let short = AmbiguousNumber(text: "1.200", column: "SL", whole: "1200", decimal: ["1", "200"])
    #expect(short.remedy.vi == "Hãy ghi 1200 (không có dấu) hoặc 1,2, tùy theo số thực tế.")
    #expect(short.remedy.en == "Write 1200 (without a mark) or 1.2, whichever is meant.")
    let long = AmbiguousNumber(text: "1.255", column: "SL", whole: "1255", decimal: ["1", "255"])
    #expect(long.remedy.en == "Write 1255, without a mark.")
  }
}

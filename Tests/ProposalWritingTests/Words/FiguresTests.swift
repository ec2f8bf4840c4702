import Testing
@testable import Documents
@testable import FacilityPlanning
@testable import ProposalWriting
@testable import Vocabulary

struct FiguresTests {
  private let vi = Figures(.vietnamese)
  private let en = Figures(.english)

  @Test("Thousands are apart as the language wants it")
  func groups() {
    #expect(vi.integer(0) == "0")
    #expect(vi.integer(999) == "999")
    #expect(vi.integer(1_250_000) == "1.250.000")
    #expect(en.integer(1_250_000) == "1,250,000")
    #expect(vi.integer(-41_160) == "-41.160")
    #expect(vi.integer(Int.min) == "-9.223.372.036.854.775.808")
  }

  @Test("Both languages group the same digits")
  func bothLanguages() {
    #expect(1_250_000.grouped == LocalizedText(vi: "1.250.000", en: "1,250,000"))
    #expect((-1_000).grouped == LocalizedText(vi: "-1.000", en: "-1,000"))
    #expect(100.grouped == LocalizedText(vi: "100", en: "100"))
  }

  @Test("One thing is one, and all else are several")
  func nouns() {
    #expect([0, 1, 2, 1_000].map { $0.counted("file") } == ["0 files", "1 file", "2 files", "1000 files"])
  }

  @Test("Digits are filled up, and none is lost")
  func digits() {
    #expect([0, 5, 42, 123].map { $0.digits(2) } == ["00", "05", "42", "123"])
    #expect([0, 0x1F, 0x200B, 0x1F600].map { $0.digits(4, radix: 16) } == ["0000", "001F", "200B", "1F600"])
  }

  @Test("Shares and areas have no useless zeros")
  func decimals() {
    #expect(vi.percent(perMille: 864) == "86,4%")
    #expect(en.percent(perMille: 500) == "50%")
    #expect(vi.percent(perMille: 0) == "0%")
    #expect(vi.area(Area(hundredths: 8_250)) == "82,5")
    #expect(en.area(Area(hundredths: 5)) == "0.05")
    #expect(vi.area(Area(squareMetres: 1_200)) == "1.200")
  }

  @Test("A change has a sign, unless there is none")
  func changes() {
    #expect(vi.change(Percentage(hundredths: 750)) == "+7,5%")
    #expect(en.change(Percentage(hundredths: -305)) == "-3.05%")
    #expect(en.change(.zero) == "0%")
  }

  @Test("Stars carry their word")
  func stars() {
    #expect(vi.stars(2) == "2 sao")
    #expect(en.stars(1) == "1 star")
    #expect(en.stars(0) == "0 stars")
    #expect(vi.stars(nil) == "chưa rõ")
  }

  @Test("Days are written as the decree wants them")
  func days() throws {
    let early = try #require(CalendarDate("2025-01-05"))
    let later = try #require(CalendarDate("2025-06-29"))
    #expect(early.name.vi == "ngày 05 tháng 01 năm 2025")
    #expect(later.name.vi == "ngày 29 tháng 6 năm 2025")
    #expect(later.name.en == "29 June 2025")
  }
}

import Testing
import TestSupport
@testable import Documents
@testable import FacilityPlanning
@testable import ProposalWriting
@testable import Vocabulary

struct MoneyWordsTests {
  @Test(
    "Amounts read as official documents write them",
    arguments: [
      (0, "Không"),
      (1, "Một"),
      (4, "Bốn"),
      (5, "Năm"),
      (10, "Mười"),
      (14, "Mười bốn"),
      (15, "Mười lăm"),
      (20, "Hai mươi"),
      (21, "Hai mươi mốt"),
      (24, "Hai mươi tư"),
      (25, "Hai mươi lăm"),
      (105, "Một trăm linh năm"),
      (104, "Một trăm linh bốn"),
      (111, "Một trăm mười một"),
      (115, "Một trăm mười lăm"),
      (2_001, "Hai nghìn không trăm linh một"),
      (1_005_000, "Một triệu không trăm linh năm nghìn"),
      (1_250_000, "Một triệu hai trăm năm mươi nghìn"),
      (48_350_000, "Bốn mươi tám triệu ba trăm năm mươi nghìn"),
      (101_000_000, "Một trăm linh một triệu"),
      (287_450_000, "Hai trăm tám mươi bảy triệu bốn trăm năm mươi nghìn"),
      (1_000_000_001, "Một tỷ không trăm linh một"),
      (
        2_005_021_004,
        "Hai tỷ không trăm linh năm triệu không trăm hai mươi mốt nghìn không trăm linh bốn"
      ),
      (15_000_000_000, "Mười lăm tỷ"),
      (1_000_000_000_000, "Một nghìn tỷ"),
      (1_234_000_000_000, "Một nghìn hai trăm ba mươi tư tỷ"),
      (5_000_000_000_000_000, "Năm triệu tỷ"),
      (1_000_000_000_000_000_000, "Một tỷ tỷ"),
      (
        Int.max,
        "Chín tỷ hai trăm hai mươi ba triệu ba trăm bảy mươi hai nghìn không trăm ba mươi sáu tỷ tám trăm năm mươi tư triệu bảy trăm bảy mươi lăm nghìn tám trăm linh bảy"
      ),
    ]
  )
  func vietnamese(amount: Int, words: String) {
    #expect(Money(dong: amount).words.vi == words + " đồng")
  }

  @Test(
    "Amounts read in English",
    arguments: [
      (0, "Zero"), (15, "Fifteen"), (21, "Twenty-one"), (105, "One hundred five"), (2_001, "Two thousand one"),
      (1_250_000, "One million two hundred fifty thousand"), (15_000_000_000, "Fifteen billion"),
      (1_000_000_000_000_000_000, "One quintillion"),
    ]
  )
  func english(amount: Int, words: String) {
    #expect(Money(dong: amount).words.en == words + " đồng")
  }

  @Test("Words read back give the number", arguments: 1..<64)
  func roundTrip(bits: Int) {
    var generator = SeededGenerator(seed: UInt64(bits))
    for _ in 0..<200 {
      let number = Int(generator.next() >> UInt64(64 - bits))
      let words = VietnameseNumber.words(number)
      #expect(WordReader.vietnamese(words) == number, "\(number): \(words)")
    }
  }

  @Test("A negative amount says so")
  func negative() {
    #expect(Money(dong: -21).words.vi == "Âm hai mươi mốt đồng")
    #expect(Money(dong: -21).words.en == "Minus twenty-one đồng")
  }
}

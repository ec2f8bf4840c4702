import Testing
import TestSupport
@testable import FileFormats

@Suite struct OldFontTests {
  private static let letters =
    "aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ"

  @Test(arguments: [
    ("Tªn h¹ng môc", "Tên hạng mục"), ("Sè l\u{AD}îng", "Số lượng"), ("T×nh tr¹ng", "Tình trạng"),
    ("N¨m sö dông", "Năm sử dụng"), ("diÖn tÝch (m2)", "diện tích (m2)"), ("§¬n vÞ", "Đơn vị"), ("STT", "STT"),
    ("", ""),
    ("B\u{3BC}n", "Bàn"), ("²°", "²°"),
  ])
  func `reads TCVN3`(stored: String, shown: String) {
    #expect(OldFont.tcvn3.shown(stored) == shown)
  }

  @Test(arguments: [
    ("Teân haïng muïc", "Tên hạng mục"), ("Soá löôïng", "Số lượng"), ("TÌNH TRAÏNG", "TÌNH TRẠNG"),
    ("Naêm söû duïng", "Năm sử dụng"), ("ÑIEÄN TÍCH", "ĐIỆN TÍCH"), ("Aùo", "Áo"), ("Öu ñaõi", "Ưu đãi"),
    ("STT", "STT"),
    ("", ""), ("ù", "ù"), ("bù", "bù"), ("kyø", "kỳ"), ("kî", "kỵ"),
  ])
  func `reads VNI`(stored: String, shown: String) {
    #expect(OldFont.vni.shown(stored) == shown)
  }

  @Test func `every letter that is stored is shown again`() {
    for letter in Self.letters + Self.letters.uppercased() {
      let text = "x\(letter)1"
      #expect(OldFont.vni.shown(StoredText.vni(text)) == text)
      let shown = OldFont.tcvn3.shown(StoredText.tcvn3(text))
      #expect(shown.lowercased() == text.lowercased())
    }
    #expect(OldFont.tcvn3.shown(StoredText.tcvn3(Self.letters)) == Self.letters)
    #expect(OldFont.tcvn3.shown(StoredText.tcvn3("ĂÂĐÊÔƠƯ")) == "ĂÂĐÊÔƠƯ")
  }

  @Test func `no two letters of TCVN3 share a code`() {
    let shown = (0xA0...0xFF).compactMap { TCVN3Letters.letter(of: Unicode.Scalar(UInt8($0))) }
    #expect(shown.count == 74)
    #expect(Set(shown).count == 74)
  }
}

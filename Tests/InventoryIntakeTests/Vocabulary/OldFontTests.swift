import Testing

@testable import InventoryIntake

@Suite struct OldFontTests {
  @Test(arguments: [
    ("Tªn h¹ng môc", "Tên hạng mục"), ("Sè l\u{AD}îng", "Số lượng"), ("T×nh tr¹ng", "Tình trạng"),
    ("N¨m sö dông", "Năm sử dụng"), ("diÖn tÝch (m2)", "diện tích (m2)"), ("STT", "STT"), ("", ""),
  ])
  func `reads TCVN3`(stored: String, shown: String) {
    #expect(OldFont.tcvn3.decode(stored) == shown)
  }

  @Test(arguments: [
    ("Teân haïng muïc", "tên hạng mục"), ("Soá löôïng", "số lượng"), ("TÌNH TRAÏNG", "tình trạng"),
    ("Naêm söû duïng", "năm sử dụng"), ("ñieän tích", "điện tích"), ("STT", "stt"), ("", ""),
  ])
  func `reads VNI`(stored: String, shown: String) {
    #expect(OldFont.vni.decode(stored) == shown)
  }
}

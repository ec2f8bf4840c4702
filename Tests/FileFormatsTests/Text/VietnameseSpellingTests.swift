import Testing
@testable import FileFormats
@testable import Vocabulary

@Suite struct VietnameseSpellingTests {
  /// Words of inventories and of letters, and the rarest rimes.
  static let text = """
    Ủy ban nhân dân phường Tân Liễu kính gửi Phòng Nội vụ thành phố Bắc Giang báo cáo kiểm kê trang thiết bị tại Bộ phận \
    tiếp nhận và trả kết quả giải quyết thủ tục hành chính Biển tên trụ sở Băng ghế chờ Máy tính tại quầy Sơ đồ quy trình \
    khuỷu tay giường giếng gìn quýt quốc ngữ nghiêng nghĩa khuếch thuở huơ xoong oái oăm nguệch ngoạc hoà hòa thuý thúy \
    uỷ ủy yếm yêu rượu hươu bướu khuya tuyệt luyện chuyển thuyền quyển huỳnh huých xuất tuần đoạt
    """

  @Test func `words are syllables`() {
    for word in Self.text.split(whereSeparator: \.isWhitespace) {
      #expect(VietnameseSpelling.isSyllable(word.unicodeScalars), "\(word)")
    }
  }

  @Test(arguments: [
    "", "T", "Tªn", "haïng", "môc", "Tèt", "löôïng", "đ", "Zoë", "résumé", "Müller", "hạngg", "mụcc", "tốât",
  ])
  func `other words are not`(word: String) {
    #expect(!VietnameseSpelling.isSyllable(word.unicodeScalars))
  }
}

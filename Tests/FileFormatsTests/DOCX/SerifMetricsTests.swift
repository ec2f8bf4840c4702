import FileFormats
import Foundation
import Testing

struct SerifMetricsTests {
  /// The widths in thousandths of the size, summed from the tables of a font with these metrics.
  @Test(
    "Lines are as wide as the font makes them, to a thousandth",
    arguments: [
      ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 20_862), ("Độc lập - Tự do - Hạnh phúc", 12_242), ("ƯƠươ", 2_728),
    ]
  )
  func widths(line: String, thousandths: Int) {
    let width = SerifMetrics.bold.width(of: line, size: .points(1_000)).twips / 20
    #expect(abs(width - thousandths) * 1_000 <= thousandths)
  }

  @Test(
    "Composed and decomposed letters are equally wide",
    arguments: ["Trường Thụy", "Đồng Việt", "ƯU TIÊN", "ẵ ẫ ể ỡ ữ"]
  )
  func accents(text: String) {
    let decomposed = text.decomposedStringWithCanonicalMapping
    #expect(decomposed.unicodeScalars.count > text.unicodeScalars.count)
    for metrics in [SerifMetrics.regular, .bold] {
      #expect(metrics.width(of: text, size: .points(14)) == metrics.width(of: decomposed, size: .points(14)))
    }
  }

  @Test("Any text has a width", arguments: ["", "👩‍👩‍👧 🇻🇳", "\r\n\t", "שלום", "市役所"])
  func anything(text: String) {
    let width = SerifMetrics.regular.width(of: text, size: .points(14))
    #expect((width.twips == 0) == text.isEmpty)
  }

  @Test("Accents without a letter take no room", arguments: ["\u{301}", "\u{31B}", "\u{323}\u{302}"])
  func accents(alone: String) {
    #expect(SerifMetrics.bold.width(of: alone, size: .points(14)) == .zero)
  }

  @Test func `a letter is as wide composed as taken apart`() {
    for value in [0x20...0x24F, 0x1E00...0x1EFF, 0x2010...0x2030].joined().map({ UInt32($0) }) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = "a\(String(scalar))b"
      for metrics in [SerifMetrics.regular, .bold] {
        // A mark that takes no room makes sure that all is taken apart.
        let apart = text.decomposedStringWithCanonicalMapping + "\u{301}"
        #expect(
          metrics.width(of: text, size: .points(1_000)) == metrics.width(of: apart, size: .points(1_000)),
          "\(text)"
        )
      }
    }
  }
}

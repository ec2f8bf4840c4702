import FacilityPlanning

/// A table whose words are stored as an old font shows them, and not as Unicode.
struct OldFontUsed: FileFinding {
  static let id = "old-font"
  static let severity = Finding.Severity.error

  let font: OldFont
  /// A heading as it is stored, and as the font shows it.
  let heading: String
  let shown: String

  var message: LocalizedText {
    LocalizedText(
      vi: "Tệp gõ bằng phông chữ cũ \(font.rawValue): \(shown.quoted) được lưu thành \(heading.quoted).",
      en: "The file is written for the old font \(font.rawValue): \(shown.quoted) is stored as \(heading.quoted)."
    )
  }

  var remedy: LocalizedText {
    LocalizedText(
      vi: "Hãy chuyển mã sang Unicode (ví dụ bằng công cụ chuyển mã của Unikey: Ctrl+Shift+F6), rồi lưu lại.",
      en: "Convert the text to Unicode, for example with the converter of Unikey (Ctrl+Shift+F6), and save it again."
    )
  }

  static let examples: [FindingExample] = [
    .triggers(at: "1:5", "STT,Tªn h¹ng môc,Sè l\u{AD}îng,T×nh tr¹ng\n1,BiÓn tªn trô së,1,Tèt\n"),
    .triggers(at: "2:1", "UÛY BAN NHAÂN DAÂN\nTeân haïng muïc;Soá löôïng\nBieån teân truï sôû;1\n"),
    .passes("STT,Tên hạng mục,Số lượng,Tình trạng\n1,Biển tên trụ sở,1,Tốt\n"),
    .passes("STT,Stuff,Amount\n1,Biển tên trụ sở,1\n"),
  ]
}

import FacilityPlanning
import FileFormats
import Vocabulary

/// Words that are stored for an old font among others that are not, so that no encoding reads them all.
struct OldFontUsed: FileFinding {
  static let id = "old-font"
  static let severity = Finding.Severity.error

  let encoding: TextEncoding
  /// A word as it is stored, and as the font shows it.
  let stored: String
  let shown: String

  var message: LocalizedText {
    LocalizedText(
      vi: "Một phần tệp gõ bằng phông chữ cũ \(encoding.name), phần khác thì không: \(shown.quoted) được lưu thành "
        + "\(stored.quoted).",
      en: "A part of the file is written for an old font, in \(encoding.name), and another is not: \(shown.quoted) is "
        + "stored as \(stored.quoted)."
    )
  }

  var remedy: LocalizedText {
    LocalizedText(
      vi: "Hãy chuyển mã phần đó sang Unicode (ví dụ bằng UniKey: Ctrl+Shift+F6), rồi lưu lại.",
      en: "Convert that part to Unicode, for example with UniKey (Ctrl+Shift+F6), and save the file again."
    )
  }

  static let examples: [FindingExample] = [
    .triggers(at: "1:5", "STT,Tªn h¹ng môc,Sè l\u{AD}îng,T×nh tr¹ng\n1,Biển tên trụ sở,1,Tốt\n"),
    .triggers(at: "2:1", "ỦY BAN NHÂN DÂN\nTeân haïng muïc;Soá löôïng\nBieån teân truï sôû;1\n"),
    .passes("STT,Tªn h¹ng môc,Sè l\u{AD}îng,T×nh tr¹ng\n1,BiÓn tªn trô së,1,Tèt\n"),
    .passes("STT,Tên hạng mục,Số lượng,Tình trạng\n1,Biển tên trụ sở,1,Tốt\n"),
    .passes("STT,Stuff,Amount\n1,Biển tên trụ sở,1\n"),
  ]
}

import FacilityPlanning
import FileFormats
import Vocabulary

/// A file that is not UTF-8 and does not show in which other encoding it is.
struct UnclearEncoding: FileFinding {
  static let id = "unclear-encoding"
  static let severity = Finding.Severity.error

  /// The encodings in which its words make sense.
  let encodings: [TextEncoding]

  var message: LocalizedText {
    LocalizedText(
      vi: "Tệp không theo bảng mã UTF-8, và nội dung chưa đủ để biết chắc là \(names(" hay ")).",
      en: "The file is not UTF-8, and its content does not tell for certain whether it is \(names(" or "))."
    )
  }

  var remedy: LocalizedText {
    let option = "--encoding \(encodings.first?.rawValue ?? "")"
    return LocalizedText(
      vi: "Hãy mở lại bằng Excel và lưu bằng File > Save As > «CSV UTF-8», hoặc cho biết bảng mã: \(option.quoted).",
      en: "Open it again in a spreadsheet and save it with File > Save As > «CSV UTF-8», or name the encoding: "
        + "\(option.quoted)."
    )
  }

  private func names(_ or: String) -> String { encodings.map(\.name).joined(separator: or) }

  static let examples: [FindingExample] = [
    // «Sè» is a word of Windows-1258, and «Số» in TCVN3.
    .triggers(at: "1:2", bytes: [0x53, 0xE8, 0x2C, 0x31, 0x0A]),
    // «Đơn vị:» in Windows-1258, in which ị is i followed by a combining dot: too little to be certain.
    .triggers(at: "1:1", bytes: [0xD0, 0xF5, 0x6E, 0x20, 0x76, 0x69, 0xF2, 0x3A, 0x0A]),
    .passes(.csv),
  ]
}

import FacilityPlanning
import Vocabulary

/// A file without content.
struct EmptyFile: FileFinding {
  static let id = "empty-file"
  static let severity = Finding.Severity.error

  var message: LocalizedText {
    LocalizedText(vi: "Tệp không có nội dung.", en: "The file is empty.")
  }

  var remedy: LocalizedText {
    LocalizedText(
      vi: "Hãy lưu lại tệp từ chương trình đã soạn nó, rồi gửi lại.",
      en: "Save the file again from the program in which it was made."
    )
  }

  static let examples: [FindingExample] = [
    .triggers(at: "", ""),
    .triggers(at: "", "\u{FEFF}\n \n,,\n"),
    .triggers(at: "", "", file: Sample.json.file),
    .triggers(at: "", "", file: Sample.prices.file),
    .passes(.csv),
  ]
}

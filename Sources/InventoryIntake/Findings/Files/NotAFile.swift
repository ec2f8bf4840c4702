import FacilityPlanning
import Vocabulary

/// A folder in a place where only files belong.
struct NotAFile: RoundFinding, FileFinding {
  static let id = "not-a-file"
  static let severity = Finding.Severity.error

  var message: LocalizedText {
    LocalizedText(
      vi: "Đây là một thư mục, trong khi cần một tệp kiểm kê.",
      en: "This is a folder where an inventory file should be."
    )
  }

  var remedy: LocalizedText {
    LocalizedText(
      vi:
        "Hãy chuyển thư mục ra khỏi kỳ báo cáo và đặt các tệp .xlsx, .xls, .ods, .csv hoặc .json thẳng vào thư mục của kỳ.",
      en:
        "Move the folder out of the round, and put the .xlsx, .xls, .ods, .csv or .json files into the round's folder itself."
    )
  }
}

import FacilityPlanning
import Vocabulary

/// An archive in the folder of a round: what is in it is not read.
struct ArchiveFile: RoundFinding {
  static let id = "archive-file"
  static let severity = Finding.Severity.warning

  /// How many tables are in it; absent if that cannot be told.
  let workbooks: Int?

  var message: LocalizedText {
    guard let workbooks else {
      return LocalizedText(
        vi: "Đây là tệp nén (.rar, .7z), nên những gì ở trong chưa được đọc.",
        en: "This is an archive (.rar, .7z); what is in it is not read."
      )
    }
    return workbooks == 0
      ? LocalizedText(
        vi: "Đây là tệp nén .zip, bên trong không có bảng tính nào.",
        en: "This is a .zip archive without any table in it."
      )
      : LocalizedText(
        vi: "Đây là tệp nén .zip có \(workbooks) bảng tính bên trong chưa được đọc.",
        en:
          "This is a .zip archive with \(workbooks.counted("table")) in it that \(workbooks == 1 ? "is" : "are") not read."
      )
  }

  var remedy: LocalizedText {
    LocalizedText(
      vi: "Hãy giải nén rồi đặt từng tệp .xlsx, .csv vào thư mục của kỳ, mỗi đơn vị một tệp.",
      en: "Unpack it and put each .xlsx or .csv file into the folder of the round, one for each unit."
    )
  }
}

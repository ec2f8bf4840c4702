import FacilityPlanning
import FileFormats
import Vocabulary

/// A file or folder at the top of the workspace that nothing is read from.
struct NotRead: RoundFinding {
  static let id = "not-read"
  static let severity = Finding.Severity.warning

  let name: String
  /// The file of the workspace that it could be meant as: `prices.csv` for `prices.xlsx` and `Prices.csv`.
  private let meant: WorkspaceRole?

  init(_ name: String) {
    self.name = name
    // `criteria.json.bak` and `criteria (2).json` begin like the file that they are a copy of.
    let letters = name.lowercased().prefix { $0.isLetter }
    self.meant = WorkspaceRole.allCases.first { FileName($0.fileName).stem == letters }
  }

  var message: LocalizedText {
    let name = ShownText.written(name).quoted
    return LocalizedText(
      vi: "\(name) không thuộc các tệp của thư mục dữ liệu nên không được đọc.",
      en: "\(name) is none of the workspace's files and is not read."
    )
  }

  var remedy: LocalizedText {
    guard let meant else {
      return LocalizedText(
        vi: "Nếu không cần, hãy chuyển ra khỏi thư mục dữ liệu; tệp kiểm kê thì đặt vào thư mục của kỳ, như «2025-02».",
        en: "Move it out of the workspace; an inventory belongs into the folder of its round, like «2025-02»."
      )
    }
    return LocalizedText(
      vi:
        "Công cụ chỉ đọc «\(meant.fileName)»: nếu dữ liệu cần dùng nằm ở đây, hãy lưu thành tệp đó; nếu là bản sao, hãy chuyển đi nơi khác.",
      en:
        "Only «\(meant.fileName)» is read: save it as that file if its data are to count; if it is a copy, move it elsewhere."
    )
  }
}

import FacilityPlanning
import Vocabulary

/// Files in the folder of a round that are no inventory: photos, scans, empty files.
struct FileSetAside: RoundFinding {
  static let id = "file-set-aside"
  static let severity = Finding.Severity.warning

  let names: [String]

  private var quoted: String {
    names.prefix(5).map(\.quoted).joined(separator: ", ") + (names.count > 5 ? ", …" : "")
  }

  var message: LocalizedText {
    LocalizedText(
      vi: "\(names.count) tệp không phải là bảng kiểm kê nên được để riêng: \(quoted).",
      en: "\(names.count.counted("file")) set aside because they are no inventory: \(quoted)."
    )
  }

  var remedy: LocalizedText {
    LocalizedText(
      vi:
        "Nếu là ảnh, bản quét minh chứng, hãy chuyển vào thư mục «evidence»; nếu là bảng kiểm kê, hãy xin đơn vị bảng gốc.",
      en:
        "Move photos and scans to the folder «evidence»; if one shows an inventory, ask the unit for the table itself."
    )
  }
}

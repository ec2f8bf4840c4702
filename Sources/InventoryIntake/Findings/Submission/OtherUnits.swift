import FacilityPlanning
import FileFormats
import Vocabulary

/// Rows of other units in the file of one: they are not counted.
struct OtherUnits: FindingKind {
  static let id = "other-units"
  static let severity = Finding.Severity.warning

  /// The names of the others, each once, as the file writes them.
  let names: [String]
  let rows: Int
  let unit: AdministrativeUnit

  private var quoted: String {
    names.prefix(5).map(\.quoted).joined(separator: ", ") + (names.count > 5 ? ", …" : "")
  }

  var message: LocalizedText {
    LocalizedText(
      vi: "\(rows) dòng là của đơn vị khác (\(quoted)), không tính cho \(unit.name.vi.quoted).",
      en: "\(rows.counted("row")) of other units (\(quoted)) left aside in the file of \(unit.name.en.quoted)."
    )
  }

  var remedy: LocalizedText {
    LocalizedText(
      vi:
        "Nếu là tệp của một đơn vị, hãy xóa các dòng đó; nếu là tệp chung, hãy đặt tên tệp là «_all» (như «_all.xlsx»).",
      en: "If the file is one unit's, delete those rows; if it is for all, name it «_all» (like «_all.xlsx»)."
    )
  }

  private static let others = """
    STT,Đơn vị,Tên hạng mục,Số lượng,Tình trạng,Năm sử dụng,Diện tích (m2),Rộng (mm),Màu nền,Nội dung
    1,Phường Tân Liễu,Biển tên trụ sở,1,Tốt,2021,,600,Đỏ,UBND PHƯỜNG TÂN LIỄU
    2,Phường Tân Liễu,Phòng một cửa,1,Tốt,2018,82,,,
    3,Phường Tân Liễu,Máy tính tại quầy,4,Tốt,2022,,,,

    """

  static let examples: [FindingExample] = [
    .triggers(at: "5:3", others + "4,Phường Đồng Sơn,Máy tính tại quầy,2,Tốt,2022,,,,\n"),
    .triggers(at: "8:1", Sample.csv.text + "II,Phường Đồng Sơn\n1,Máy tính tại quầy,bộ,2,Tốt,2022,,,,,,\n"),
    .passes(others),
  ]
}

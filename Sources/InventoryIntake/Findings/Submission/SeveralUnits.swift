import FacilityPlanning
import Vocabulary

/// A file with rows or sheets of several units that is not named as one of all.
struct SeveralUnits: FindingKind {
  static let id = "several-units"
  static let severity = Finding.Severity.error

  let names: [String]

  var message: LocalizedText {
    let quoted = names.prefix(5).map(\.quoted).joined(separator: ", ") + (names.count > 5 ? ", …" : "")
    return LocalizedText(
      vi: "Tệp có số liệu của \(names.count) đơn vị: \(quoted).",
      en: "The file holds the inventories of \(names.count) units: \(quoted)."
    )
  }

  var remedy: LocalizedText {
    LocalizedText(
      vi:
        "Hãy đặt tên tệp là «_all» (như «_all.xlsx», «_all.csv») để đọc cho từng đơn vị, hoặc tách mỗi đơn vị một tệp.",
      en: "Name the file «_all» (like «_all.xlsx», «_all.csv») to have each unit read, or make a file for each unit."
    )
  }

  private static func table(_ second: String) -> String {
    """
    STT,Đơn vị,Tên hạng mục,Số lượng,Tình trạng,Năm sử dụng,Diện tích (m2),Rộng (mm),Màu nền,Nội dung
    1,Phường Tân Liễu,Biển tên trụ sở,1,Tốt,2021,,600,Đỏ,UBND PHƯỜNG TÂN LIỄU
    2,Phường Tân Liễu,Phòng một cửa,1,Tốt,2018,82,,,
    3,\(second),Máy tính tại quầy,4,Tốt,2022,,,,

    """
  }

  static let examples: [FindingExample] = [
    .triggers(at: "", table("Phường Đồng Sơn"), file: "2025-02/tong-hop.csv"),
    .passes(table("Phường Tân Liễu"), file: "2025-02/tong-hop.csv"),
    .passes(.csv),
  ]
}

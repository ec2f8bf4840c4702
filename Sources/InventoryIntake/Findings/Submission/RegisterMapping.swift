import FacilityPlanning
import Vocabulary

/// Names in an export of asset software that begin like items: what they would be taken for.
struct RegisterMapping: FindingKind {
  static let id = "register-mapping"
  static let severity = Finding.Severity.error

  let names: [(word: String, item: LocalizedText, rows: Int)]

  private func listed(_ language: Language) -> String {
    let shown = names.prefix(10).map { "\($0.word.quoted) → \($0.item[language].quoted) (\($0.rows))" }
    return shown.joined(separator: ", ") + (names.count > 10 ? ", …" : "")
  }

  var message: LocalizedText {
    LocalizedText(
      vi: "Sổ tài sản có \(names.count) tên chưa biết mà có lẽ là hạng mục (số dòng): \(listed(.vietnamese)).",
      en: "The asset register has \(names.count.counted("name")) that may be items (rows): \(listed(.english))."
    )
  }

  var remedy: LocalizedText {
    LocalizedText(
      vi: "Nếu đúng, hãy chạy «onestop check TỆP --learn» để ghi nhớ cho mọi đơn vị; nếu không, hãy sửa tên trong tệp.",
      en: "If so, run «onestop check FILE --learn» to have them known for all units; if not, correct the names."
    )
  }

  static func register(_ rows: String) -> String {
    """
    STT,Mã tài sản,Tên tài sản,Số lượng,Năm sử dụng,Số seri,Tình trạng,Diện tích (m2),Rộng (mm),Màu nền,Nội dung
    1,TS-1,Biển tên trụ sở,1,2021,S1,Tốt,,600,Đỏ,UBND PHƯỜNG TÂN LIỄU
    2,TS-2,Phòng một cửa,1,2018,S2,Tốt,82,,,
    3,TS-3,Máy tính tại quầy,1,2022,S3,Tốt,,,,
    \(rows)
    """
  }

  static let examples: [FindingExample] = [
    .triggers(
      at: "5:8",
      register("4,TS-4,Máy tính tại quầy HP,1,2022,S4,Tốt,,,,\n5,TS-5,Máy tính tại quầy HP,1,2022,S5,Tốt,,,,\n")
    ),
    .passes(register("4,TS-4,Máy tính tại quầy,1,2022,S4,Tốt,,,,\n")),
    .passes(register("4,TS-4,Bàn họp,1,2022,S4,Tốt,,,,\n")),
  ]
}

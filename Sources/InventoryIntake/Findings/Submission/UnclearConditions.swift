import FacilityPlanning
import Vocabulary

/// A row whose cells under single conditions contradict each other or its quantity.
struct UnclearConditions: FindingKind {
  static let id = "unclear-conditions"
  static let severity = Finding.Severity.error

  /// What stands under each condition, from the left: "Tốt: 3".
  let entries: [String]
  /// The quantity of the row, if it states one.
  let quantity: String?

  private var quoted: String { entries.map(\.quoted).joined(separator: ", ") }

  var message: LocalizedText {
    guard let quantity else {
      return LocalizedText(
        vi: "Các ô tình trạng \(quoted) của dòng này không hiểu được cùng nhau.",
        en: "The cells \(quoted) under the conditions of this row do not fit together."
      )
    }
    return LocalizedText(
      vi: "Các ô tình trạng \(quoted) không khớp với số lượng \(quantity.quoted) của dòng.",
      en: "The cells \(quoted) under the conditions do not fit the quantity \(quantity.quoted) of the row."
    )
  }

  var remedy: LocalizedText {
    LocalizedText(
      vi: "Hãy ghi dưới mỗi tình trạng bao nhiêu cái, cộng lại bằng số lượng; hoặc tách thành mỗi tình trạng một dòng.",
      en: "Write under each condition how many there are, adding up to the quantity; or make a row for each condition."
    )
  }

  private static func table(_ first: String) -> String {
    """
    STT,Tên hạng mục,Số lượng,Tốt,Trung bình,Hỏng,Năm sử dụng,Diện tích (m2),Rộng (mm),Màu nền,Nội dung
    1,Biển tên trụ sở,1,1,,,2021,,600,Đỏ,UBND PHƯỜNG TÂN LIỄU
    2,Phòng một cửa,1,1,,,2018,82,,,
    3,Máy tính tại quầy,\(first),2022,,,,

    """
  }

  static let examples: [FindingExample] = [
    .triggers(at: "4:23", table("4,2,,1")),
    .triggers(at: "4:23", table("4,x,,x")),
    .triggers(at: "4:24", table("4,,nhiều,")),
    .passes(table("4,3,,1")),
    .passes(table(",3,,1")),
    .passes(table("4,x,,")),
  ]
}

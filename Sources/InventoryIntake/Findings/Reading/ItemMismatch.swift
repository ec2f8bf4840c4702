import FacilityPlanning
import Vocabulary

/// A row whose code and name stand for different items.
struct ItemMismatch: FindingKind {
  static let id = "item-mismatch"
  static let severity = Finding.Severity.error

  let code: String
  let name: String
  /// The name of the item that the code stands for.
  let codedName: LocalizedText

  init(code: String, name: String, coded: Slug, _ vocabulary: WordBook) {
    self.code = code
    self.name = name
    self.codedName = vocabulary.edition.item(coded)?.name ?? LocalizedText(vi: code, en: code)
  }

  var message: LocalizedText {
    LocalizedText(
      vi: "Mã \(code.quoted) là của \(codedName.vi.quoted), nhưng tên trên dòng này là \(name.quoted).",
      en: "The code \(code.quoted) stands for \(codedName.en.quoted), but the name in this row is \(name.quoted)."
    )
  }

  var remedy: LocalizedText {
    LocalizedText(
      vi: "Hãy sửa mã hoặc tên để cả hai cùng chỉ một hạng mục.",
      en: "Correct the code or the name, so that both mean the same item."
    )
  }

  private static let codedRows = """
    Mã,Tên hạng mục,Số lượng,Tình trạng,Năm sử dụng,Diện tích (m2),Rộng (mm),Màu nền,Nội dung
    name-signboard,Biển tên trụ sở,1,Tốt,2021,,600,Đỏ,UBND PHƯỜNG TÂN LIỄU
    one-stop-room,Phòng một cửa,1,Tốt,2018,82,,,
    counter-computer,Máy tính tại quầy,4,Tốt,2022,,,,

    """

  static let examples: [FindingExample] = [
    .triggers(at: "4:1", codedRows.replacing("Máy tính tại quầy", with: "Băng ghế chờ")),
    .passes(codedRows),
    .passes(codedRows.replacing("Máy tính tại quầy", with: "Máy vi tính HP")),
  ]
}

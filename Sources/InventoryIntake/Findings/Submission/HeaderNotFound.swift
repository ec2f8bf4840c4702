import FacilityPlanning
import Vocabulary

/// A table in which no row holds the headings.
struct HeaderNotFound: FileFinding {
  static let id = "header-not-found"
  static let severity = Finding.Severity.error

  var message: LocalizedText {
    LocalizedText(
      vi: "Không tìm thấy dòng tiêu đề cột trong 50 dòng đầu của tệp.",
      en: "No row with the headings of the columns was found in the first 50 rows."
    )
  }

  var remedy: LocalizedText {
    LocalizedText(
      vi:
        "Hãy đặt trên bảng một dòng có ít nhất các ô «Tên hạng mục» và «Số lượng», mỗi tên một cột; tiêu đề riêng của đơn vị có thể khai báo trong aliases.json.",
      en:
        "Put a row above the table with at least the cells «Item» and «Quantity», each in a column of its own; headings of a unit's own can be taught in aliases.json."
    )
  }

  static let examples: [FindingExample] = [
    .triggers(at: "", replacing: "Tên hạng mục", with: "Danh sách"),
    .triggers(at: "", "1,Biển tên trụ sở,cái,1,Tốt\n"),
    .triggers(at: "", "Kính gửi: Phòng Nội vụ\n"),
    .passes(replacing: "STT,Tên hạng mục,ĐVT,Số lượng", with: "No.,Item,Unit of measure,Quantity"),
  ]
}

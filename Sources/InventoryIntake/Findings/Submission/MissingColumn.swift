import FacilityPlanning
import FileFormats
import Vocabulary

/// A column without which the file says nothing.
struct MissingColumn: SubmissionCheck {
  static let id = "missing-column"
  static let severity = Finding.Severity.error

  let name: LocalizedText

  /// A column whose name is the same in both languages.
  init(_ name: String) { self.name = LocalizedText(vi: name, en: name) }

  private init(_ name: LocalizedText) { self.name = name }

  var message: LocalizedText {
    LocalizedText(vi: "Thiếu cột \(name.vi.quoted).", en: "The column \(name.en.quoted) is missing.")
  }

  var remedy: LocalizedText {
    LocalizedText(
      vi: "Hãy thêm cột \(name.vi.quoted) và ghi số liệu cho từng dòng.",
      en: "Add the column \(name.en.quoted) and fill it in for each row."
    )
  }

  static func findings(in input: SubmissionCheckInput) -> [Finding] {
    guard !input.rows.isEmpty else { return [] }
    let columns = Set(input.submission.headings.compactMap(\.column))
    var missing: [MissingColumn] = []
    if columns.isDisjoint(with: [.item, .code]) {
      missing.append(MissingColumn(LocalizedText(vi: "Tên hạng mục", en: "Item")))
    }
    if !columns.contains(.quantity) {
      missing.append(MissingColumn(LocalizedText(vi: "Số lượng", en: "Quantity")))
    }
    return missing.map { Finding($0, at: input.submission.source(input.submission.headerPosition)) }
  }

  private static let withoutQuantity = """
    Tên hạng mục,Tình trạng,Năm sử dụng,Diện tích (m2),Rộng (mm),Màu nền,Nội dung
    Biển tên trụ sở,Tốt,2021,,600,Đỏ,UBND PHƯỜNG TÂN LIỄU
    Phòng một cửa,Tốt,2018,82,,,
    Máy tính tại quầy,Tốt,2022,,,,

    """

  static let examples: [FindingExample] = [
    .triggers(at: "1:1", withoutQuantity),
    .triggers(at: "1:1", in: .prices, replacing: ",low,", with: ",,"),
    .passes(.csv),
    .passes("Mã,SL\nname-signboard,1\none-stop-room,1\n"),
  ]
}

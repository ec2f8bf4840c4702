import FacilityPlanning
import FileFormats
import Vocabulary

/// A table in which no row holds the headings.
struct HeaderNotFound: FileFinding {
  static let id = "header-not-found"
  static let severity = Finding.Severity.error

  /// The place of the row that has most of the known headings, if one has any.
  var row: Position?
  /// What was understood of that row, and what was not.
  var known: [String] = []
  var unknown: [String] = []
  private var isWithoutItem = false

  init() {}

  /// Looks for the row that is most like a row of headings.
  init(likeliestIn table: Table, _ finder: TableHeaderFinder) {
    var best = 1
    for tableRow in table.rows.prefix(TableHeaderFinder.searchedRows) {
      let cells = tableRow.filledCells.prefix(100).map(\.cell)
      let columns = cells.map { finder.headings.column(of: $0.text) }
      let count = columns.compactMap { $0 }.count
      guard count > best, cells.allSatisfy({ finder.headings.vocabulary.items[$0.text] == nil }) else { continue }
      best = count
      row = cells.first?.position
      known = zip(cells, columns).filter { $1 != nil }.map { $0.0.trimmed }
      unknown = zip(cells, columns).filter { $1 == nil }.map { $0.0.trimmed }
      isWithoutItem = !columns.contains { $0?.namesItem == true }
    }
  }

  var message: LocalizedText {
    guard row != nil else {
      return LocalizedText(
        vi: "Không tìm thấy dòng tiêu đề cột trong 50 dòng đầu của tệp.",
        en: "No row with the headings of the columns was found in the first 50 rows."
      )
    }
    let listed = known.prefix(6).map(\.quoted).joined(separator: ", ")
    guard !unknown.isEmpty else {
      return LocalizedText(
        vi: "Dòng này có vẻ là dòng tiêu đề cột (hiểu được \(listed)), nhưng thiếu cột \(missing.vi.quoted).",
        en: "This row looks like the headings (\(listed) are known), but the column \(missing.en.quoted) is missing."
      )
    }
    let strange = unknown.prefix(4).map(\.quoted).joined(separator: ", ")
    return LocalizedText(
      vi: "Dòng này có vẻ là dòng tiêu đề cột (hiểu được \(listed)), nhưng không hiểu \(strange).",
      en: "This row looks like the headings (\(listed) are known), but \(strange) is not understood."
    )
  }

  /// The heading without which there is no table.
  private var missing: LocalizedText {
    isWithoutItem
      ? LocalizedText(vi: "Tên hạng mục", en: "Item") : LocalizedText(vi: "Số lượng", en: "Quantity")
  }

  var remedy: LocalizedText {
    guard row != nil else {
      return LocalizedText(
        vi: "Hãy đặt trên bảng một dòng có ít nhất các ô «Tên hạng mục» và «Số lượng», mỗi tên một cột.",
        en: "Put a row above the table with at least the cells «Item» and «Quantity», each in a column of its own."
      )
    }
    return unknown.isEmpty
      ? LocalizedText(vi: "Hãy thêm cột \(missing.vi.quoted).", en: "Add the column \(missing.en.quoted).")
      : LocalizedText(
        vi: "Hãy đổi tiêu đề của cột tương ứng thành \(missing.vi.quoted).",
        en: "Give the column that is meant the heading \(missing.en.quoted)."
      )
  }

  private static let unknownNames = Sample.csv.text.replacing("Tên hạng mục", with: "Danh sách")
    .replacing("Biển tên trụ sở", with: "Bồn hoa").replacing("Phòng một cửa", with: "Cây cảnh")
    .replacing("Máy tính tại quầy", with: "Chậu cảnh")

  static let examples: [FindingExample] = [
    .triggers(at: "3:1", unknownNames),
    .triggers(at: "", "1,Biển tên trụ sở,cái,1,Tốt\n"),
    .triggers(at: "", "Kính gửi: Phòng Nội vụ\n"),
    .triggers(at: "1:1", "STT,ĐVT,Ghi chú\n1,cái,mới\n"),
    .passes(replacing: "STT,Tên hạng mục,ĐVT,Số lượng", with: "No.,Item,Unit of measure,Quantity"),
    .passes(replacing: "Tên hạng mục", with: "Tên tài sản, quy cách, ký hiệu (2)"),
  ]
}

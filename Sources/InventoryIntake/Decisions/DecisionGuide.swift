import Documents
import FileFormats
import Vocabulary

/// The sheet that explains how a decision and its delivery are kept, row by row and column by column.
struct DecisionGuide {
  let columns: [SettingsColumn]
  let language: Language

  func sheet() -> WorkbookDocument.Sheet {
    var sheet = WorkbookDocument.Sheet(name: SettingsGuide.name[language])
    sheet.showsGrid = false
    sheet.columnWidths = [28, 88]
    let title = language.text(vi: "GHI QUYẾT ĐỊNH VÀ TÌNH HÌNH THỰC HIỆN", en: "HOW A DECISION IS KEPT")
    sheet.rows = [.init([.init(.text(title), SheetStyles.title)], height: 30)]
    for (index, step) in Self.steps.enumerated() {
      let text = "\(index + 1). \(step[language])"
      sheet.rows.append(
        .init([.init(.text(text), SheetStyles.plain)], height: WorkbookDocument.Sheet.height(of: text, in: 114))
      )
    }
    sheet.merges = (1...sheet.rows.count).map { CellRange(rows: $0...$0, columns: 1...2) }
    sheet.rows.append(.init())
    let headings = [
      language.text(vi: "Ô hoặc cột", en: "Cell or column"), language.text(vi: "Cách ghi", en: "How to fill it in"),
    ]
    sheet.rows.append(.init(headings.map { .init(.text($0), SheetStyles.heading) }, height: 24))
    for column in DecisionForm.head + columns {
      sheet.rows.append(
        .init([
          .init(.text(column.heading[language]), SheetStyles.cell.with { $0.font.isBold = true }),
          .init(.text(Self.explanation(of: column)[language]), SheetStyles.cell),
        ])
      )
    }
    sheet.fitRows()
    sheet.page.isLandscape = true
    return sheet
  }

  private static let steps = [
    LocalizedText(
      vi:
        "Khi quyết định được ban hành: ghi số, ngày. Duyệt hết như đề nghị thì chỉ cần chọn Có ở “Duyệt toàn bộ theo đề "
        + "nghị”; dòng nào khác thì ghi số lượng, số tiền được duyệt (không duyệt ghi 0) và lý do.",
      en: "When the decision is taken: write its number and day. If all is approved as proposed, choose Yes at “All as "
        + "proposed”; where a line differs, write the quantity and amount approved (0 for nothing) and the reason."
    ),
    LocalizedText(
      vi: "Trong quá trình thực hiện: ghi dần hợp đồng, nghiệm thu, thanh toán vào đúng dòng. Để trống là chưa có.",
      en: "While it is carried out: write contract, acceptance and payment into the row. Blank means not yet."
    ),
    LocalizedText(
      vi: "Không mua nữa thì ghi lý do hủy; phần chưa nghiệm thu được tính lại là còn thiếu.",
      en: "What will not be bought gets a reason of cancelling; what is not accepted yet is a gap again."
    ),
    LocalizedText(
      vi:
        "Giữ nguyên các ô xám và tiêu đề. Lưu tệp trong thư mục inventories/decisions, rồi chạy «onestop check»: ô nào "
        + "sai sẽ được chỉ ra. «onestop progress» cho biết đã duyệt, ký, nghiệm thu, thanh toán đến đâu.",
      en: "Leave the grey cells and the headings as they are. Keep the file in inventories/decisions and run 'onestop "
        + "check': it names each wrong cell. 'onestop progress' tells how far everything is."
    ),
  ]

  /// What is written into a cell of the head or a column.
  static func explanation(of column: SettingsColumn) -> LocalizedText {
    explanations[column.path.text] ?? column.explanation ?? column.heading
  }

  private static let explanations: [String: LocalizedText] = [
    "number": LocalizedText(vi: "Số, ký hiệu, ví dụ 812/QĐ-UBND.", en: "As it is cited, like 812/QĐ-UBND."),
    "date": LocalizedText(
      vi: "Ngày ký quyết định. Chưa có ngày thì quyết định chưa được tính vào phương án nào.",
      en: "The day on which it was signed. Without it the decision counts for no plan."
    ),
    "proposals[].proposal": LocalizedText(
      vi: "Hồ sơ mà quyết định trả lời; giữ nguyên.",
      en: "What the decision answers; leave it as it is."
    ),
    "proposals[].digest": LocalizedText(
      vi: "Mã SHA-256 của proposal.json, để biết hồ sơ có bị sửa sau này không; giữ nguyên.",
      en: "The SHA-256 of proposal.json, which tells whether it was changed since; leave it as it is."
    ),
    "approvedTotal": LocalizedText(
      vi: "Tổng số tiền ghi trong văn bản quyết định, để đối chiếu với tổng các dòng; có thể để trống.",
      en: "The total that the signed decision states, held against the lines; may stay blank."
    ),
    "rank": LocalizedText(vi: "Thứ tự ưu tiên trong tờ trình.", en: "The priority in the proposal."),
    "proposal": LocalizedText(vi: "Tờ trình có dòng này.", en: "The proposal that has the line."),
    "unit": LocalizedText(vi: "Đơn vị được hỗ trợ.", en: "The unit that is supported."),
    "requirement": LocalizedText(vi: "Yêu cầu mà biện pháp giải quyết.", en: "The requirement that the remedy meets."),
    "remedy": LocalizedText(
      vi: "Mua mới, thay thế, sửa chữa hoặc cải tạo.",
      en: "Purchase, replace, repair or renovate."
    ),
    "item": LocalizedText(vi: "Mục trong bảng giá.", en: "The entry of the price book."),
    "proposedQuantity": LocalizedText(
      vi: "Số lượng đề nghị, theo đơn vị tính của bảng giá.",
      en: "The quantity proposed, in units of the price book."
    ),
    "proposedAmount": LocalizedText(vi: "Phần thành phố chi theo đề nghị.", en: "What the city was asked to pay."),
    "ownPart": LocalizedText(
      vi: "Phần đơn vị tự chi theo đề nghị.",
      en: "What the unit was to pay itself, as proposed."
    ),
    "approvedQuantity": LocalizedText(
      vi: "Số lượng được duyệt, không quá số đề nghị; không duyệt ghi 0.",
      en: "The quantity approved, at most that proposed; 0 for nothing."
    ),
    "approvedAmount": LocalizedText(
      vi: "Phần thành phố chi được duyệt, không quá số đề nghị; không duyệt ghi 0.",
      en: "What the city will pay, at most what was proposed; 0 for nothing."
    ),
    "reason": LocalizedText(
      vi: "Vì sao duyệt ít hơn đề nghị; chọn hoặc tự ghi.",
      en: "Why less was approved; choose one or write your own."
    ),
    "contract.number": LocalizedText(vi: "Số hợp đồng đã ký.", en: "The number of the contract."),
    "contract.date": LocalizedText(vi: "Ngày ký hợp đồng.", en: "The day on which it was signed."),
    "contract.value": LocalizedText(
      vi: "Toàn bộ giá hợp đồng của dòng này, cả phần đơn vị tự chi.",
      en: "The whole price of this line in the contract, the unit's own part included."
    ),
    "contract.supplier": LocalizedText(
      vi: "Tên nhà cung cấp; cùng một nhà cung cấp thì ghi cùng một tên.",
      en: "The name of the supplier; write the same one always alike."
    ),
    "accepted.quantity": LocalizedText(
      vi: "Số lượng đã nghiệm thu đến nay, không quá số được duyệt.",
      en: "The quantity accepted so far, at most that approved."
    ),
    "accepted.date": LocalizedText(vi: "Ngày nghiệm thu gần nhất.", en: "The day of the last acceptance."),
    "paid.amount": LocalizedText(
      vi: "Số tiền thành phố đã thanh toán đến nay, không quá giá trị hợp đồng.",
      en: "What the city has paid so far, at most the value of the contract."
    ),
    "paid.date": LocalizedText(vi: "Ngày thanh toán gần nhất.", en: "The day of the last payment."),
    "cancelled.reason": LocalizedText(
      vi: "Vì sao phần chưa nghiệm thu không thực hiện nữa; chọn hoặc tự ghi.",
      en: "Why what is not accepted yet will not come; choose one or write your own."
    ),
    "cancelled.date": LocalizedText(
      vi: "Từ ngày nào; để trống là từ ngày quyết định.",
      en: "From which day on; from that of the decision if blank."
    ),
  ]
}

import FacilityPlanning
import FileFormats
import Vocabulary

/// What a decision's table looks like: the head above it, with a label and its value in each row, and a row for each line.
///
/// Reading and writing follow from this one description. In place of a heading in either language stands the member of
/// the document in files that programs make: `approvedQuantity`, `contract.date`.
///
///     Số quyết định,812/QĐ-UBND
///     Ngày quyết định,2025-03-20
///     Tờ trình,proposals/2025-02
///     TT,Đơn vị,Yêu cầu,Biện pháp,SL đề nghị,Số tiền đề nghị (đồng),SL duyệt,Số tiền duyệt (đồng)
///     1,Phường Tân Liễu,Máy lấy số thứ tự,Mua mới,1,18300000,1,18300000
enum DecisionForm {
  /// The name of the sheet in a workbook.
  static let sheetName = LocalizedText(vi: "Quyết định", en: "Decision")

  /// The rows of the head.
  ///
  /// A proposal and its digest may stand there several times, one after the other.
  static let head: [SettingsColumn] = [
    .text("number", "Số quyết định", "Decision number"),
    .date("date", "Ngày quyết định", "Date of the decision"),
    .text("proposals[].proposal", "Tờ trình", "Proposal"),
    .text("proposals[].digest", "Mã kiểm tra của tờ trình", "Digest of the proposal"),
    .yesNo("asProposed", "Duyệt toàn bộ theo đề nghị", "All as proposed").saying(
      "Ghi Có thì dòng nào để trống phần duyệt là duyệt như đề nghị.",
      "With Yes, a line whose approval is blank is approved as proposed."
    ),
    .money("approvedTotal", "Tổng số tiền duyệt (đồng)", "Approved in all (đồng)"),
    .assumption,
  ]

  /// The columns of the table.
  static let lines: [SettingsColumn] = [
    .number("rank", "TT", "No.", 1...1_000_000),
    .text("proposal", "Thuộc tờ trình", "Of proposal").saying(
      "Chỉ cần khi quyết định trả lời nhiều tờ trình.",
      "Only if the decision answers several proposals."
    ),
    .reference("unit", "Đơn vị", "Unit", .unit).wanted(),
    .reference("requirement", "Yêu cầu", "Requirement", .requirement).wanted(),
    .word("remedy", "Biện pháp", "Remedy", SettingsSheet.remedies).wanted(),
    .reference("item", "Mục giá", "Price item", .price),
    .number("proposedQuantity", "SL đề nghị", "Quantity proposed", quantities).wanted(),
    .money("proposedAmount", "Số tiền đề nghị (đồng)", "Amount proposed (đồng)").wanted(),
    .money("ownPart", "Đơn vị tự chi (đồng)", "Unit's own part (đồng)"),
    .number("approvedQuantity", "SL duyệt", "Quantity approved", quantities),
    .money("approvedAmount", "Số tiền duyệt (đồng)", "Amount approved (đồng)"),
    .text("reason", "Lý do cắt giảm", "Reason of the cut", width: 30),
    .text("contract.number", "Số hợp đồng", "Contract number"),
    .date("contract.date", "Ngày hợp đồng", "Date of the contract"),
    .money("contract.value", "Giá trị hợp đồng (đồng)", "Contract value (đồng)"),
    .text("contract.supplier", "Nhà cung cấp", "Supplier", width: 30),
    .number("accepted.quantity", "SL nghiệm thu", "Quantity accepted", quantities),
    .date("accepted.date", "Ngày nghiệm thu", "Date of acceptance"),
    .money("paid.amount", "Đã thanh toán (đồng)", "Paid (đồng)"),
    .date("paid.date", "Ngày thanh toán", "Date of payment"),
    .text("cancelled.reason", "Lý do hủy", "Reason of cancelling", width: 30),
    .date("cancelled.date", "Ngày hủy", "Date of cancelling"),
  ]

  /// How many units of a price a line can be about.
  static let quantities = 0...InventoryLimits.squareMetres

  /// The place of the column whose heading a text is.
  static func column(of text: String) -> Int? { place(of: text, linePlaces) }

  /// The place of the row of the head whose label a text is.
  static func label(of text: String) -> Int? {
    place(of: text.last == ":" ? String(text.dropLast()) : text, headPlaces)
  }

  private static let linePlaces = places(of: lines)
  private static let headPlaces = places(of: head)

  private static func place(of text: String, _ places: [WordKey: Int]) -> Int? {
    // No heading is so long.
    text.utf8.count <= 200 ? places[WordKey(text)] : nil
  }

  private static func places(of columns: [SettingsColumn]) -> [WordKey: Int] {
    var places: [WordKey: Int] = [:]
    for (place, column) in columns.enumerated() {
      for name in [column.heading.vi, column.heading.en, column.path.text] { places[WordKey(name)] = place }
    }
    return places
  }
}

extension MemberPath {
  /// The way as documents write it: `contract.date`, `proposals[].digest`.
  var text: String {
    ((list.map { [$0.joined(separator: ".") + "[]"] } ?? []) + keys).joined(separator: ".")
  }
}

extension [SettingsTarget: SettingsNames] {
  /// What lines of decisions can name: units of all days, requirements and prices.
  init(ofDecisions register: Register, _ edition: CriteriaEdition, _ prices: PriceBook) {
    self.init()
    let units = register.units + register.reorganisations.flatMap(\.mergers).map(\.unit)
    for unit in units { add(unit.code, unit.name, to: .unit) }
    for requirement in edition.requirements { add(requirement.id, requirement.title, to: .requirement) }
    for price in prices.prices { add(price.item, price.name, to: .price) }
  }

  private mutating func add(_ code: Slug, _ name: LocalizedText, to target: SettingsTarget) {
    self[target, default: SettingsNames()].add(code.description, vi: name.vi, en: name.en)
  }
}

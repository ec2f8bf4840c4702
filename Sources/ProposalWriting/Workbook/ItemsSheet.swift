import Documents
import FacilityPlanning
import FacilityWording
import FileFormats
import Vocabulary

/// Annex II as a sheet: what to buy together, item by item, and the packages of each buyer, summed from the lines.
struct ItemsSheet {
  let proposal: Proposal
  let places: AnnexPlaces
  let language: Language

  /// The last column that is printed; behind it stands where prices come from.
  static let lastPrinted = 11

  /// Adds the tables to a sheet that has its head.
  func write(to draft: inout AnnexSheet) {
    let demand = ItemDemand.all(in: proposal.plan.lines)
    let place = draft.add(
      SheetTable(
        columns: itemColumns,
        rows: demand.enumerated().map { itemRow($1, at: $0) },
        sumTitle: (language.text(vi: "Tổng cộng", en: "Total"), 2)
      )
    )
    draft.feature(place, columns: itemColumns.count, repeatsHeadings: false)
    draft.addGap()
    let quotes = QuoteNotes(proposal.plan.lines, language: language).sentences
    for phrase in quotes { draft.add(Figures(language).text(phrase)) }
    if !quotes.isEmpty { draft.addGap() }
    draft.add(
      language.text(
        vi: "Gói mua sắm nếu từng đơn vị mua, và nếu mua tập trung",
        en: "Packages if each unit buys, and if they buy together"
      ),
      SheetStyles.bold
    )
    let first = draft.nextRow + 1
    let packages = proposal.procurement.entries.flatMap { $0.single + [$0.joint] }
    draft.add(
      SheetTable(
        columns: packageColumns,
        rows: packages.enumerated().map { packageRow($1, at: $0, number: first + $0) }
      )
    )
    draft.print(columns: Self.lastPrinted)
  }

  /// The widths that suit both tables.
  var widths: [Int] { itemColumns.map(\.width) }

  private var itemColumns: [SheetTable.Column] {
    [
      SheetTable.Column(language.text(vi: "Mã đơn giá", en: "Price entry"), 22),
      SheetTable.Column(language.text(vi: "TT", en: "No."), 4),
      SheetTable.Column(language.text(vi: "Mặt hàng, công việc", en: "Item"), 32),
      SheetTable.Column(language.text(vi: "Loại chi", en: "Spending"), 20),
      SheetTable.Column(language.text(vi: "ĐVT", en: "Measure"), 11),
      SheetTable.Column(language.text(vi: "Số lượng", en: "Quantity"), 8),
      SheetTable.Column(language.text(vi: "Số đơn vị", en: "Units"), 8),
      SheetTable.Column(language.text(vi: "Đơn giá (đồng)", en: "Unit price (đồng)"), 14),
      SheetTable.Column(language.text(vi: "Thành tiền (đồng)", en: "Amount (đồng)"), 22, isSummed: true),
      SheetTable.Column(language.text(vi: "Cả dự phòng (đồng)", en: "With contingency (đồng)"), 22, isSummed: true),
      SheetTable.Column(language.text(vi: "Mức giá tối đa (đồng)", en: "Ceiling (đồng)"), 13),
      SheetTable.Column(language.text(vi: "Nguồn đơn giá (tệp:ô)", en: "Price cell"), 30),
    ]
  }

  private func itemRow(_ demand: ItemDemand, at index: Int) -> [WorkbookDocument.Cell] {
    let totals = ProposalTotals(demand.lines)
    let item = [(LinesSheet.Column.item, "$A\(places.items.firstRow + index)")]
    return [
      .words(demand.price.item.description),
      .number(index + 1),
      .words(demand.price.name[language]),
      .words(demand.lines.first.map { proposal.spending(on: $0).name[language] } ?? ""),
      .words(proposal.edition.unitOfMeasure(of: demand.price)[language]),
      .computed(places.sum(.quantity, where: item), demand.quantity),
      .number(demand.units),
      .money(demand.price.base),
      .computed(places.sum(.amount, where: item), totals.amount.dong),
      .computed(places.gross(where: item), totals.gross.dong),
      proposal.rules?.ceiling(of: demand.price).map { .money($0.content.amount) }
        ?? .words("–", SheetStyles.centeredCell),
      .words(demand.price.cell.description),
    ]
  }

  private var packageColumns: [SheetTable.Column] {
    [
      SheetTable.Column(language.text(vi: "Mã bên mua", en: "Buyer's code"), 22),
      SheetTable.Column(language.text(vi: "TT", en: "No."), 4),
      SheetTable.Column(language.text(vi: "Đơn vị mua sắm", en: "Buyer"), 34),
      SheetTable.Column(language.text(vi: "Nhóm hạng mục", en: "Category"), 20),
      SheetTable.Column(language.text(vi: "Tính chất", en: "Nature"), 20),
      SheetTable.Column(language.text(vi: "Số hạng mục", en: "Lines"), 10),
      SheetTable.Column(language.text(vi: "Số đơn vị", en: "Units"), 10),
      SheetTable.Column(language.text(vi: "Giá gói (đồng)", en: "Price (đồng)"), 18),
      SheetTable.Column(language.text(vi: "Hình thức", en: "Route"), 20),
      SheetTable.Column(language.text(vi: "Cảnh báo", en: "Warning"), 22),
    ]
  }

  private func packageRow(_ package: ProcurementPackage, at index: Int, number: Int) -> [WorkbookDocument.Cell] {
    var conditions: [(LinesSheet.Column, String)] = [(.category, "$D\(number)"), (.class, "$E\(number)")]
    let buyer: (code: String, name: WorkbookDocument.Cell)
    switch package.buyer {
    case .unit(let unit):
      conditions.append((.unitCode, "$A\(number)"))
      let name = unit.name[language]
      buyer = (unit.code.description, .words(name, linkedTo: places.unit(unit.code)))
    case .city:
      let name = language.text(vi: "Mua sắm tập trung", en: "All together")
      buyer = ("–", .words(name, SheetStyles.cell.with { $0.font.isBold = true }))
    }
    return [
      .words(buyer.code),
      .number(index + 1),
      buyer.name,
      .words(package.subject.category.name[language]),
      .words(package.subject.nature.name[language]),
      .computed(places.count(where: conditions), package.lines.count),
      .number(Set(package.lines.map(\.unit.code)).count),
      .computed(places.gross(where: conditions), package.amount.dong),
      .words(package.route == .unknown ? "" : package.route.name[language]),
      warning(of: package),
    ]
  }

  private func warning(of package: ProcurementPackage) -> WorkbookDocument.Cell {
    guard let limit = package.splitLimit?.content.upTo else { return .words("") }
    let figure = Figures(language).money(limit)
    return .words(
      language.text(
        vi: "Không chia nhỏ: tổng vượt hạn mức \(figure) đồng",
        en: "Do not split: the sum passes the limit of \(figure) đồng"
      ),
      SheetStyles.cell.with {
        $0.fill = SheetStyles.warning
        $0.font.color = SheetStyles.warningText
      }
    )
  }
}

import Documents
import FacilityPlanning
import FacilityWording
import FileFormats
import Vocabulary

/// Annex I as a sheet: one row for each line, its cost as a formula, and the cells that it rests on.
struct LinesSheet {
  /// The columns, from A.
  enum Column: CaseIterable {
    case rank, unit, requirement, status, remedy, quantity, measure, price, amount, share, support
    // What is used of what others give; left out where nobody gives anything.
    case contribution
    case others, reason
    // What follows is for formulas, filters and auditors, and is not printed.
    case given, unitCode, category, `class`, spending, item, goal, finding, source, priceSource
  }

  let proposal: Proposal
  let reasons: LineReasons
  let places: AnnexPlaces
  let language: Language

  private var policy: Policy { proposal.policy }
  private var layout: LinesLayout { places.layout }
  private let parameterRow = AnnexSheet.headRows

  /// Adds the table to a sheet that has its head.
  func write(to draft: inout AnnexSheet) {
    let place = draft.add(
      SheetTable(
        columns: columns,
        rows: proposal.plan.lines.enumerated().map { index, line in
          row(line, number: places.lines.firstRow + index, reason: reasons.reason(for: line)[language])
        },
        sumTitle: (language.text(vi: "Tổng cộng", en: "Total"), layout.place(.unit) - 1)
      )
    )
    draft.feature(place, columns: layout.columns.count, frozenColumns: layout.place(.unit))
    draft.colourStatuses(place.column(layout.place(.status)))
    draft.addGap()
    let formula = CostFormula(lines: proposal.plan.lines, policy: policy, language: language)
    for phrase in [formula.rule] + formula.example { draft.add(Figures(language).text(phrase)) }
    draft.print(columns: layout.lastPrinted)
  }

  /// The figures by which all lines are computed, beside the way back to the contents.
  var parameters: [WorkbookDocument.Cell] {
    var cells = layout.columns.map { _ in WorkbookDocument.Cell() }
    func set(_ label: LocalizedText, at column: Column, _ number: Int) {
      let place = layout.place(column)
      cells[place - 2] = .words(label[language], SheetStyles.label.with { $0.horizontal = .right })
      cells[place - 1] = .number(number)
    }
    set(LocalizedText(vi: "Dự phòng (%):", en: "Contingency (%):"), at: .quantity, policy.contingencyPercent)
    set(LocalizedText(vi: "Làm tròn lên (đồng):", en: "Rounded up to (đồng):"), at: .amount, policy.rounding.dong)
    return Array(cells.dropFirst())
  }

  var columns: [SheetTable.Column] {
    layout.columns.map { column in
      let (title, width, isSummed) = description(of: column)
      return SheetTable.Column(title[language], width, isSummed: isSummed)
    }
  }

  private func description(of column: Column) -> (title: LocalizedText, width: Int, isSummed: Bool) {
    switch column {
    case .rank: (LocalizedText(vi: "TT", en: "No."), 4, false)
    case .unitCode: (LocalizedText(vi: "Mã đơn vị", en: "Unit code"), 16, false)
    case .unit: (LocalizedText(vi: "Đơn vị", en: "Unit"), 20, false)
    case .category: (LocalizedText(vi: "Nhóm", en: "Category"), 18, false)
    case .requirement: (LocalizedText(vi: "Hạng mục", en: "Requirement"), layout.isShared ? 20 : 22, false)
    case .status: (LocalizedText(vi: "Hiện trạng", en: "Status"), 12, false)
    case .finding: (LocalizedText(vi: "Chi tiết", en: "Finding"), 44, false)
    case .remedy: (LocalizedText(vi: "Biện pháp", en: "Remedy"), layout.isShared ? 18 : 20, false)
    case .item: (LocalizedText(vi: "Mã đơn giá", en: "Price entry"), 22, false)
    case .class: (LocalizedText(vi: "Tính chất", en: "Nature"), 14, false)
    case .spending: (LocalizedText(vi: "Nội dung chi", en: "Spending"), 20, false)
    case .quantity: (LocalizedText(vi: "Số lượng", en: "Quantity"), 6, false)
    case .measure: (LocalizedText(vi: "ĐVT", en: "Measure"), 6, false)
    case .price: (LocalizedText(vi: "Đơn giá (đồng)", en: "Unit price (đồng)"), 11, false)
    case .amount: (LocalizedText(vi: "Thành tiền (đồng)", en: "Amount (đồng)"), 12, true)
    case .share: (LocalizedText(vi: "Tỷ lệ hỗ trợ (%)", en: "Share (%)"), 6, false)
    case .given: (LocalizedText(vi: "Nguồn khác cam kết (đồng)", en: "Promised by others (đồng)"), 15, false)
    case .contribution: (LocalizedText(vi: "Nguồn khác góp (đồng)", en: "Other sources (đồng)"), 12, true)
    case .support: (LocalizedText(vi: "Đề nghị hỗ trợ (đồng)", en: "Support (đồng)"), 12, true)
    case .others: (LocalizedText(vi: "Đơn vị bảo đảm (đồng)", en: "Units' own (đồng)"), 12, true)
    case .goal: (LocalizedText(vi: "Mục tiêu", en: "Goal"), 26, false)
    case .reason: (LocalizedText(vi: "Lý do", en: "Reason"), layout.isShared ? 16 : 25, false)
    case .source: (LocalizedText(vi: "Nguồn kiểm kê (tệp:ô)", en: "Inventory cells"), 46, false)
    case .priceSource: (LocalizedText(vi: "Nguồn đơn giá (tệp:ô)", en: "Price cell"), 30, false)
    }
  }

  private func row(_ line: PlanLine, number: Int, reason: Phrase) -> [WorkbookDocument.Cell] {
    layout.columns.map { column in
      switch column {
      case .rank: .number(line.rank)
      case .unitCode: .words(line.unit.code.description)
      case .unit: .words(line.unit.name[language], linkedTo: places.unit(line.unit.code))
      case .category: .words(line.requirement.category.name[language])
      case .requirement: .words(line.requirement.title[language])
      case .status: .words(line.gap.shortfall.status.name[language], SheetStyles.centeredCell)
      case .finding: .words(Figures(language).text(line.assessment.finding(in: proposal.edition)[language]))
      case .remedy: .words(line.remedy.price.name[language])
      case .item: .words(line.remedy.price.item.description, linkedTo: places.item(line.remedy.price.item))
      case .class: .words(ProcurementPackage.Nature(line.remedy.price.class).name[language])
      case .spending: .words(proposal.spending(on: line).name[language])
      case .quantity: .number(line.remedy.quantity)
      case .measure: .words(proposal.edition.unitOfMeasure(of: line.remedy.price)[language])
      case .price: .money(line.remedy.price.base)
      case .amount:
        .computed("\(cell(.quantity, number))*\(cell(.price, number))", line.remedy.amount.dong)
      case .share: .number(policy.share(for: line.unit))
      case .given: .money(places.given[line.unit.code, line.requirement.id])
      case .support: support(of: line, number)
      case .contribution: contribution(of: line, number)
      case .others: others(of: line, number)
      case .goal: .words(line.purpose.name[language])
      case .reason: .words(Figures(language).text(reason))
      case .source: .words(Figures(language).text(.sources(line.assessment.sources)))
      case .priceSource: .words(line.remedy.price.cell.description)
      }
    }
  }

  private var contingency: String { "(100+$\(layout.letters(.quantity))$\(parameterRow))" }
  private var rounding: String { "$\(layout.letters(.amount))$\(parameterRow)" }

  /// The cell of a column in the row of a line, as formulas name it.
  private func cell(_ column: Column, _ number: Int) -> String { "\(layout.letters(column))\(number)" }

  private func support(of line: PlanLine, _ number: Int) -> WorkbookDocument.Cell {
    guard isExact(line) else { return .money(line.cost) }
    let product = "\(cell(.amount, number))*\(contingency)*\(cell(.share, number))"
    let share = "ROUNDUP(\(product)/(10000*\(rounding)),0)*\(rounding)"
    return .computed(layout.isShared ? "MAX(0,\(share)-\(cell(.given, number)))" : share, line.cost.dong)
  }

  /// The whole cost with contingency, as a formula.
  private func gross(_ number: Int) -> String {
    "ROUNDUP(\(cell(.amount, number))*\(contingency)/(100*\(rounding)),0)*\(rounding)"
  }

  private func contribution(of line: PlanLine, _ number: Int) -> WorkbookDocument.Cell {
    let contribution = line.remedy.contribution
    guard isExact(line) else { return .money(contribution) }
    return .computed("MIN(\(cell(.given, number)),\(gross(number))-\(cell(.support, number)))", contribution.dong)
  }

  private func others(of line: PlanLine, _ number: Int) -> WorkbookDocument.Cell {
    let ownPart = line.remedy.ownPart
    guard isExact(line) else { return .money(ownPart) }
    let rest = "\(gross(number))-\(cell(.support, number))"
    return .computed(layout.isShared ? "\(rest)-\(cell(.contribution, number))" : rest, ownPart.dong)
  }

  /// Whether a spreadsheet, which computes with fifteen digits, finds the same cost.
  private func isExact(_ line: PlanLine) -> Bool {
    let factors = [100 + policy.contingencyPercent, policy.share(for: line.unit)]
    let product = factors.reduce(Int128(line.remedy.amount.dong)) { $0 * Int128($1) }
    return product < 1_000_000_000_000_000
  }
}

/// Which columns Annex I has as a sheet, and where they stand.
struct LinesLayout {
  /// Whether others than the city and the units pay, so that their money has columns.
  let isShared: Bool
  let columns: [LinesSheet.Column]
  private let places: [LinesSheet.Column: Int]

  init(isShared: Bool) {
    self.isShared = isShared
    columns = LinesSheet.Column.allCases.filter { isShared || ($0 != .given && $0 != .contribution) }
    places = Dictionary(uniqueKeysWithValues: columns.enumerated().map { ($1, $0 + 1) })
  }

  /// The number of a column, from 1; 0 for one that is left out.
  func place(_ column: LinesSheet.Column) -> Int { places[column] ?? 0 }

  func letters(_ column: LinesSheet.Column) -> String { CellReference.letters(ofColumn: place(column)) }

  /// The last column that is printed.
  var lastPrinted: Int { place(.reason) }
}

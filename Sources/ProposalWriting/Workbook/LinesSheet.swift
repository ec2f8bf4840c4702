import Documents
import FacilityPlanning
import FacilityWording
import FileFormats
import Vocabulary

/// Annex I as a sheet: one row for each line, its cost as a formula, and the cells that it rests on.
struct LinesSheet {
  /// The columns, from A.
  enum Column: Int, CaseIterable {
    case rank = 1
    case unit, requirement, status, remedy, quantity, measure, price, amount, share, support, others, reason
    // What follows is for filters and for auditors, and is not printed.
    case unitCode, category, `class`, spending, item, goal, finding, source, priceSource

    /// The last that is printed.
    static let lastPrinted = Self.reason

    var place: Int { rawValue }
    var letters: String { CellReference.letters(ofColumn: rawValue) }
  }

  let proposal: Proposal
  let reasons: LineReasons
  let places: AnnexPlaces
  let language: Language

  private var policy: Policy { proposal.policy }
  private let parameterRow = AnnexSheet.headRows

  /// Adds the table to a sheet that has its head.
  func write(to draft: inout AnnexSheet) {
    let place = draft.add(
      SheetTable(
        columns: columns,
        rows: proposal.plan.lines.enumerated().map { index, line in
          row(line, number: places.lines.firstRow + index, reason: reasons.reason(for: line)[language])
        },
        sumTitle: (language.text(vi: "Tổng cộng", en: "Total"), Column.unit.place - 1)
      )
    )
    draft.feature(place, columns: Column.allCases.count, frozenColumns: Column.unit.place)
    draft.colourStatuses(place.column(Column.status.place))
    draft.addGap()
    let formula = CostFormula(lines: proposal.plan.lines, policy: policy, language: language)
    for phrase in [formula.rule] + formula.example { draft.add(Figures(language).text(phrase)) }
    draft.print(columns: Column.lastPrinted.place)
  }

  /// The figures by which all lines are computed, beside the way back to the contents.
  var parameters: [WorkbookDocument.Cell] {
    var cells = Column.allCases.map { _ in WorkbookDocument.Cell() }
    func set(_ label: LocalizedText, at column: Column, _ number: Int) {
      cells[column.place - 2] = .words(label[language], SheetStyles.label.with { $0.horizontal = .right })
      cells[column.place - 1] = .number(number)
    }
    set(LocalizedText(vi: "Dự phòng (%):", en: "Contingency (%):"), at: .quantity, policy.contingencyPercent)
    set(LocalizedText(vi: "Làm tròn lên (đồng):", en: "Rounded up to (đồng):"), at: .amount, policy.rounding.dong)
    return Array(cells.dropFirst())
  }

  var columns: [SheetTable.Column] {
    Column.allCases.map { column in
      let (title, width, isSummed) = description(of: column)
      return SheetTable.Column(title[language], width, isSummed: isSummed)
    }
  }

  private func description(of column: Column) -> (title: LocalizedText, width: Int, isSummed: Bool) {
    switch column {
    case .rank: (LocalizedText(vi: "TT", en: "No."), 6, false)
    case .unitCode: (LocalizedText(vi: "Mã đơn vị", en: "Unit code"), 16, false)
    case .unit: (LocalizedText(vi: "Đơn vị", en: "Unit"), 20, false)
    case .category: (LocalizedText(vi: "Nhóm", en: "Category"), 18, false)
    case .requirement: (LocalizedText(vi: "Hạng mục", en: "Requirement"), 28, false)
    case .status: (LocalizedText(vi: "Hiện trạng", en: "Status"), 16, false)
    case .finding: (LocalizedText(vi: "Chi tiết", en: "Finding"), 44, false)
    case .remedy: (LocalizedText(vi: "Biện pháp", en: "Remedy"), 24, false)
    case .item: (LocalizedText(vi: "Mã đơn giá", en: "Price entry"), 22, false)
    case .class: (LocalizedText(vi: "Loại", en: "Class"), 14, false)
    case .spending: (LocalizedText(vi: "Loại chi", en: "Spending"), 20, false)
    case .quantity: (LocalizedText(vi: "Số lượng", en: "Quantity"), 9, false)
    case .measure: (LocalizedText(vi: "ĐVT", en: "Measure"), 12, false)
    case .price: (LocalizedText(vi: "Đơn giá (đồng)", en: "Unit price (đồng)"), 14, false)
    case .amount: (LocalizedText(vi: "Thành tiền (đồng)", en: "Amount (đồng)"), 15, true)
    case .share: (LocalizedText(vi: "Tỷ lệ hỗ trợ (%)", en: "Share (%)"), 9, false)
    case .support: (LocalizedText(vi: "Đề nghị hỗ trợ (đồng)", en: "Support (đồng)"), 15, true)
    case .others: (LocalizedText(vi: "Đơn vị bảo đảm (đồng)", en: "Units' own (đồng)"), 15, true)
    case .goal: (LocalizedText(vi: "Mục tiêu", en: "Goal"), 26, false)
    case .reason: (LocalizedText(vi: "Lý do", en: "Reason"), 38, false)
    case .source: (LocalizedText(vi: "Nguồn kiểm kê (tệp:ô)", en: "Inventory cells"), 46, false)
    case .priceSource: (LocalizedText(vi: "Nguồn đơn giá (tệp:ô)", en: "Price cell"), 30, false)
    }
  }

  private func row(_ line: PlanLine, number: Int, reason: Phrase) -> [WorkbookDocument.Cell] {
    Column.allCases.map { column in
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
      case .class: .words(line.remedy.price.class.name[language])
      case .spending: .words(proposal.spending(on: line).name[language])
      case .quantity: .number(line.remedy.quantity)
      case .measure: .words(proposal.edition.unitOfMeasure(of: line.remedy.price)[language])
      case .price: .money(line.remedy.price.base)
      case .amount:
        .computed("\(Column.quantity.letters)\(number)*\(Column.price.letters)\(number)", line.remedy.amount.dong)
      case .share: .number(policy.share(for: line.unit))
      case .support: support(of: line, number)
      case .others: others(of: line, number)
      case .goal: .words(line.purpose.name[language])
      case .reason: .words(Figures(language).text(reason))
      case .source: .words(Figures(language).text(.sources(line.assessment.sources)))
      case .priceSource: .words(line.remedy.price.cell.description)
      }
    }
  }

  private var contingency: String { "(100+$\(Column.quantity.letters)$\(parameterRow))" }
  private var rounding: String { "$\(Column.amount.letters)$\(parameterRow)" }

  private func support(of line: PlanLine, _ number: Int) -> WorkbookDocument.Cell {
    guard isExact(line) else { return .money(line.cost) }
    let product = "\(Column.amount.letters)\(number)*\(contingency)*\(Column.share.letters)\(number)"
    return .computed("ROUNDUP(\(product)/(10000*\(rounding)),0)*\(rounding)", line.cost.dong)
  }

  private func others(of line: PlanLine, _ number: Int) -> WorkbookDocument.Cell {
    let others = line.remedy.grossCost - line.cost
    guard isExact(line) else { return .money(others) }
    let gross = "ROUNDUP(\(Column.amount.letters)\(number)*\(contingency)/(100*\(rounding)),0)*\(rounding)"
    return .computed("\(gross)-\(Column.support.letters)\(number)", others.dong)
  }

  /// Whether a spreadsheet, which computes with fifteen digits, finds the same cost.
  private func isExact(_ line: PlanLine) -> Bool {
    let factors = [100 + policy.contingencyPercent, policy.share(for: line.unit)]
    let product = factors.reduce(Int128(line.remedy.amount.dong)) { $0 * Int128($1) }
    return product < 1_000_000_000_000_000
  }
}

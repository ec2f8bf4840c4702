import Documents
import FacilityPlanning
import FacilityWording
import Vocabulary

/// The lines of a plan, those that stay apart from those that may fall.
struct SensitivityLines {
  let sensitivity: Sensitivity
  let prices: PriceBook
  let language: Language
  /// So many changes of single prices are named for a line.
  var mostPrices = 3
  /// So many lines that may fall are listed; all unless given.
  var mostLines: Int?

  /// The lines that stay, unit by unit.
  var staying: [Report.Block] {
    let lines = sensitivity.stayingLines
    guard !lines.isEmpty else { return [] }
    let byUnit = Dictionary(grouping: lines, by: \.unit.code)
    let table = Report.Table(
      columns: [
        Report.Table.Column(language.text(vi: "Đơn vị", en: "Unit")),
        Report.Table.Column(language.text(vi: "Hạng mục", en: "Requirements")),
        Report.Table.Column(language.text(vi: "Kinh phí (đồng)", en: "Cost (đồng)"), .money),
      ],
      rows: sensitivity.plan.units.compactMap { unit in
        guard let lines = byUnit[unit.unit.code] else { return nil }
        let titles = lines.map { Phrase(text: $0.requirement.title[language]) }
        return [
          Phrase(text: unit.unit.name[language]), .joined(titles, separator: "; "),
          Phrase(.money(lines.map(\.cost).total())),
        ]
      },
      totals: [total(lines, columns: 3)]
    )
    return [.table(table)]
  }

  /// The lines that may fall, by rank, and the mildest changes after which each does.
  var fragile: [Report.Block] {
    let lines = sensitivity.fragileLines
    guard !lines.isEmpty else {
      return [
        .paragraph(
          language.phrase(
            vi: "Không có hạng mục nào rời khỏi phương án.",
            en: "No line falls out of the plan."
          )
        )
      ]
    }
    let table = Report.Table(
      columns: [
        Report.Table.Column(language.text(vi: "TT", en: "No."), .integer),
        Report.Table.Column(language.text(vi: "Đơn vị", en: "Unit")),
        Report.Table.Column(language.text(vi: "Hạng mục", en: "Requirement")),
        Report.Table.Column(language.text(vi: "Kinh phí (đồng)", en: "Cost (đồng)"), .money),
        Report.Table.Column(language.text(vi: "Rời phương án khi", en: "Falls after")),
      ],
      rows: lines.prefix(mostLines ?? lines.count).map { line in
        [
          Phrase(.integer(line.rank)),
          Phrase(text: line.unit.name[language]),
          Phrase(text: line.requirement.title[language]),
          Phrase(.money(line.cost)),
          falls(of: line),
        ]
      },
      totals: [total(lines, columns: 5, amount: 3)]
    )
    return [.table(table)]
  }

  /// The mildest changes after which a line falls, of single prices the first few.
  private func falls(of line: PlanLine) -> Phrase {
    let falls = sensitivity.mildestFalls(of: line)
    let single = falls.filter { if case .price = $0 { true } else { false } }
    let named = falls.filter { !single.contains($0) } + single.prefix(mostPrices)
    var phrases = named.map { Phrase(text: $0.name(in: prices)[language]) }
    let others = single.count - mostPrices
    if others > 0 {
      phrases.append(
        language.phrase(
          vi: "\(others) lần đổi riêng đơn giá khác",
          en: others == 1 ? "1 other change of a single price" : "\(others) other changes of single prices"
        )
      )
    }
    return .joined(phrases, separator: "; ")
  }

  private func total(_ lines: [PlanLine], columns: Int, amount: Int = 2) -> [Phrase] {
    var cells = [Phrase](repeating: Phrase(), count: columns)
    cells[amount - 1] = language.phrase(vi: "Cộng \(lines.count) hạng mục", en: "Sum of \(lines.count)")
    cells[amount] = Phrase(.money(lines.map(\.cost).total()))
    return cells
  }
}

import Documents
import FacilityPlanning
import FacilityWording
import Vocabulary

/// The annex about earlier decisions: how far each is, what is late, and what was accepted and is not seen.
struct DeliveryAnnex {
  static let title = LocalizedText(
    vi: "Tình hình thực hiện các quyết định trước",
    en: "Earlier decisions and their delivery"
  )

  let proposal: Proposal
  let language: Language
  /// Whether tables name files and cells, as workbooks do and signed documents do not.
  let namesCells: Bool

  /// Nothing if no decision counts.
  var blocks: [Report.Block] {
    guard let progress = proposal.deliveries else { return [] }
    let tables = DeliveryTables(progress, register: proposal.register, edition: proposal.edition)
    var blocks = [
      table("Theo quyết định", "By decision", tables.decisions(in: language)),
      table("Theo đơn vị", "By unit", tables.units(in: language)),
    ]
    if !progress.late.isEmpty {
      let days = progress.lateAfter
      let late = withoutCells(tables.late(progress.late, in: language))
      blocks.append(table("Quá \(days) ngày chưa có bước nào mới", "Without a step for more than \(days) days", late))
    }
    let lacking = progress.lines.filter { $0.sight == .lacking }
    if !lacking.isEmpty {
      let lacks = withoutCells(tables.lacking(lacking, in: language))
      blocks.append(table("Đã nghiệm thu mà kiểm kê vẫn thiếu", "Accepted, and not in the inventories", lacks))
    }
    return blocks + [.paragraph(Phrase(text: progress.definition[language]))]
  }

  private func table(_ vi: String, _ en: String, _ table: Report.Table) -> Report.Block {
    var table = table
    table.caption = Phrase(text: language.text(vi: vi, en: en))
    return .table(table)
  }

  private func withoutCells(_ table: Report.Table) -> Report.Table {
    guard !namesCells else { return table }
    let kept = table.columns.indices.filter { table.columns[$0].kind != .source }
    var table = table
    table.rows = table.rows.map { row in kept.map { row[$0] } }
    table.columns = kept.map { table.columns[$0] }
    return table
  }
}

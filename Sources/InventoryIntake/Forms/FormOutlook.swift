import Documents
import FacilityPlanning
import FacilityWording
import FileFormats
import Vocabulary

/// The sheet that shows the unit its gaps and its next star.
struct FormOutlook {
  let form: InventoryForm

  /// What the sheet is called; nothing is read from it when the form comes back.
  static let name = LocalizedText(vi: "Thiếu hụt và sao", en: "Gaps and stars")

  private var language: Language { form.language }
  private var assessment: UnitAssessment { form.assessment }
  private var figures: Figures { Figures(language) }

  func sheet() -> WorkbookDocument.Sheet {
    var sheet = WorkbookDocument.Sheet(name: Self.name[language])
    sheet.showsGrid = false
    sheet.isProtected = true
    sheet.columnWidths = [44, 40, 16, 9, 13, 18]
    let title = language.text(vi: "THIẾU HỤT VÀ MỨC SAO KẾ TIẾP", en: "GAPS AND THE NEXT STAR")
    sheet.rows = [.init([.init(.text(title), SheetStyles.title)], height: 30)]
    sheet.merges = [CellRange(rows: 1...1, columns: 1...6)]
    for (label, value) in facts {
      sheet.rows.append(.init([.init(.text(label), SheetStyles.bold), .init(.text(value), SheetStyles.plain)]))
      sheet.merges.append(CellRange(rows: sheet.rows.count...sheet.rows.count, columns: 2...6))
      sheet.rows[sheet.rows.count - 1].height = WorkbookDocument.Sheet.height(of: value, in: 96)
    }
    sheet.rows.append(.init())
    let open = assessment.requirements.filter { $0.gap != nil || $0.status == .unknown }
    guard form.previous != nil, !open.isEmpty else {
      sheet.rows += FormDeliveries(form: form).rows
      return sheet
    }
    sheet.rows.append(.init(headings.map { .init(.text($0), SheetStyles.heading) }, height: 34))
    sheet.page.repeatedRows = sheet.rows.count...sheet.rows.count
    sheet.rows += open.map(row) + FormDeliveries(form: form).rows
    sheet.fitRows()
    sheet.page.isLandscape = true
    return sheet
  }

  private var headings: [String] {
    [
      language.text(vi: "Tiêu chí", en: "Requirement"), language.text(vi: "Kết quả", en: "Finding"),
      language.text(vi: "Biện pháp", en: "Remedy"), language.text(vi: "Điểm", en: "Points"),
      language.text(vi: "Bắt buộc từ", en: "Mandatory from"),
      language.text(vi: "Thành phố chi (đồng)", en: "City's cost (đồng)"),
    ]
  }

  private func row(_ item: RequirementAssessment) -> WorkbookDocument.Row {
    let mandatory = item.requirement.mandatoryFrom
    let remedy = item.gap?.remedy?.workName[language]
    return .init([
      .init(.text(item.requirement.title[language]), SheetStyles.cell),
      .init(.text(figures.text(item.finding(in: form.edition)[language])), SheetStyles.cell),
      .init(remedy.map { .text($0) } ?? .empty, SheetStyles.cell),
      .init(.integer(item.requirement.points), SheetStyles.centeredCell),
      .init(mandatory > 0 ? .text(figures.stars(mandatory)) : .empty, SheetStyles.centeredCell),
      .init(item.gap?.cost.map { .integer($0.dong) } ?? .empty, SheetStyles.numberCell),
    ])
  }

  private var facts: [(label: String, value: String)] {
    let unit = assessment.unit
    let unknown = figures.stars(nil)
    var facts = [
      (language.text(vi: "Sao đã công nhận", en: "Recognised star"), figures.stars(unit.recognisedStar))
    ]
    if let previous = form.previous {
      facts += [
        (language.text(vi: "Theo kiểm kê", en: "From the inventory of"), previous.round.name[language]),
        (language.text(vi: "Điểm dự kiến", en: "Projected score"), assessment.score.map(figures.integer) ?? unknown),
        (language.text(vi: "Sao dự kiến", en: "Projected star"), figures.stars(assessment.projectedStar)),
        (
          language.text(vi: "Sao kế tiếp", en: "Next star"),
          figures.text(assessment.nextStarPhrase(in: form.edition, language))
        ),
      ]
    } else {
      facts.append(
        (
          language.text(vi: "Sao dự kiến", en: "Projected star"),
          language.text(
            vi: "chưa rõ, vì kỳ trước đơn vị chưa có bảng kiểm kê đọc được",
            en: "unknown, because the last round has no readable inventory of the unit"
          )
        )
      )
    }
    return facts
  }
}

import Documents
import FacilityPlanning
import FacilityWording
import FileFormats
import Vocabulary

/// The lines of a proposal as a spreadsheet opens them: `lines.csv`.
struct LinesTable: Sendable {
  private let proposal: Proposal
  private let reasons: LineReasons

  /// - Parameter reasons: those of the proposal, if they have been made already.
  init(_ proposal: Proposal, reasons: LineReasons? = nil) {
    self.proposal = proposal
    self.reasons = reasons ?? LineReasons(proposal)
  }

  /// The header and one row for each line; amounts are plain digits, so that spreadsheets read them as numbers.
  func rows(in language: Language) -> [[String]] {
    [header.map { $0[language] }] + proposal.plan.lines.map { row($0, in: language) }
  }

  /// The file: UTF-8 with the mark by which spreadsheets know it.
  func csv(in language: Language) -> [UInt8] {
    CSVWriter(byteOrderMark: true).write(rows(in: language))
  }

  private var header: [LocalizedText] {
    [
      LocalizedText(vi: "TT", en: "No."),
      LocalizedText(vi: "Mã đơn vị", en: "Unit code"),
      LocalizedText(vi: "Đơn vị", en: "Unit"),
      LocalizedText(vi: "Mã yêu cầu", en: "Requirement id"),
      LocalizedText(vi: "Hạng mục", en: "Requirement"),
      LocalizedText(vi: "Hiện trạng", en: "Status"),
      LocalizedText(vi: "Biện pháp", en: "Remedy"),
      LocalizedText(vi: "Số lượng", en: "Quantity"),
      LocalizedText(vi: "Đơn vị tính", en: "Unit of measure"),
      LocalizedText(vi: "Đơn giá (đồng)", en: "Unit price (đồng)"),
      LocalizedText(vi: "Thành tiền (đồng)", en: "Amount (đồng)"),
      LocalizedText(vi: "Đề nghị hỗ trợ (đồng)", en: "Support (đồng)"),
    ] + payerTitles + [
      LocalizedText(vi: "Mục tiêu", en: "Goal"),
      LocalizedText(vi: "Lý do", en: "Reason"),
      LocalizedText(vi: "Nguồn kiểm kê", en: "Inventory cells"),
      LocalizedText(vi: "Nguồn đơn giá", en: "Price cell"),
    ] + (asksForQuotes ? [LocalizedText(vi: "Đơn giá theo", en: "Price follows")] : [])
  }

  /// Whether others than the city and the units pay, so that their money has columns.
  private var isShared: Bool { !proposal.policy.contributions.isEmpty }
  /// Whether the policy asks for quotes, so that each line says what its price follows.
  private var asksForQuotes: Bool { proposal.policy.quotes != nil }

  private var payerTitles: [LocalizedText] {
    isShared
      ? [
        LocalizedText(vi: "Nguồn khác góp (đồng)", en: "Other sources (đồng)"),
        LocalizedText(vi: "Đơn vị bảo đảm (đồng)", en: "Units' own (đồng)"),
      ] : []
  }

  private func row(_ line: PlanLine, in language: Language) -> [String] {
    [
      String(line.rank),
      line.unit.code.description,
      line.unit.name[language],
      line.requirement.id.description,
      line.requirement.title[language],
      line.gap.shortfall.status.name[language],
      line.remedy.workName[language],
      String(line.remedy.quantity),
      proposal.edition.unitOfMeasure(of: line.remedy.price)[language],
      String(line.remedy.price.base.dong),
      String(line.remedy.amount.dong),
      String(line.cost.dong),
    ] + (isShared ? [String(line.remedy.contribution.dong), String(line.remedy.ownPart.dong)] : []) + [
      line.purpose.name[language],
      reasons.reason(for: line).text[language],
      Figures(language).text(.sources(line.assessment.sources)),
      line.remedy.price.cell.description,
    ] + (asksForQuotes ? [line.remedy.price.quoting?.basis[language] ?? ""] : [])
  }
}

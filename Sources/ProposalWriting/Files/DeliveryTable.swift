import Documents
package import FacilityPlanning
import FacilityWording
import FileFormats
package import Vocabulary

/// Every line of every decision as a spreadsheet opens it, with what has become of it.
package struct DeliveryTable: Sendable {
  private let progress: DeliveryProgress
  private let register: Register
  private let edition: CriteriaEdition

  package init(_ progress: DeliveryProgress, register: Register, edition: CriteriaEdition) {
    self.progress = progress
    self.register = register
    self.edition = edition
  }

  /// The file: UTF-8 with the mark by which spreadsheets know it; amounts are plain digits.
  package func csv(in language: Language) -> [UInt8] {
    CSVWriter(byteOrderMark: true).write(
      [Self.header.map { $0[language] }] + progress.lines.map { row($0, in: language) }
    )
  }

  private static let header = [
    LocalizedText(vi: "Quyết định", en: "Decision"),
    LocalizedText(vi: "Ngày", en: "Date"),
    LocalizedText(vi: "Mã đơn vị", en: "Unit code"),
    LocalizedText(vi: "Đơn vị", en: "Unit"),
    LocalizedText(vi: "Mã yêu cầu", en: "Requirement id"),
    LocalizedText(vi: "Hạng mục", en: "Requirement"),
    LocalizedText(vi: "Duyệt (đồng)", en: "Approved (đồng)"),
    LocalizedText(vi: "Ký hợp đồng (đồng)", en: "Contracted (đồng)"),
    LocalizedText(vi: "Nghiệm thu (đồng)", en: "Accepted (đồng)"),
    LocalizedText(vi: "Thanh toán (đồng)", en: "Paid (đồng)"),
    LocalizedText(vi: "Hủy (đồng)", en: "Cancelled (đồng)"),
    LocalizedText(vi: "Tiết kiệm (đồng)", en: "Saved (đồng)"),
    LocalizedText(vi: "Nay", en: "Now"),
    LocalizedText(vi: "Việc của", en: "Whose turn"),
    LocalizedText(vi: "Số ngày chờ", en: "Days waiting"),
    LocalizedText(vi: "Kiểm kê mới nhất", en: "Newest inventory"),
    LocalizedText(vi: "Nguồn", en: "Source"),
  ]

  private func row(_ line: LineDelivery, in language: Language) -> [String] {
    let tables = DeliveryTables(progress, register: register, edition: edition)
    let figures = Figures(language)
    let cells = [line.line.source] + (line.lacking?.assessment.sources.prefix(1) ?? [])
    return [
      line.decision.title,
      line.decision.date?.value.description ?? "",
      line.unit.description,
      tables.name(ofUnit: line.unit)[language],
      line.line.requirement.value.description,
      tables.title(of: line.line.requirement.value)[language],
      "\(line.approved.dong)",
      "\(line.contracted.dong)",
      "\(line.accepted.dong)",
      "\(line.paid.dong)",
      "\(line.cancelled.dong)",
      line.saving.map { "\($0.dong)" } ?? "",
      figures.text(tables.standing(of: line)[language]),
      line.wait?.owner.rawValue ?? "",
      line.wait.map { "\($0.days)" } ?? "",
      line.sight?.name[language] ?? "",
      figures.text(.sources(cells)),
    ]
  }
}

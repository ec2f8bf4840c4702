import Documents
package import FacilityPlanning
import FacilityWording
import FileFormats
package import Vocabulary

/// Every finding of an audit as a spreadsheet opens it, and below them the photos of signs and charts.
package struct AuditTable: Sendable {
  private let audit: CityAudit
  private let register: Register
  private let edition: CriteriaEdition

  package init(_ audit: CityAudit, register: Register, edition: CriteriaEdition) {
    self.audit = audit
    self.register = register
    self.edition = edition
  }

  /// The file: UTF-8 with the mark by which spreadsheets know it.
  package func csv(in language: Language) -> [UInt8] {
    let photos = (audit.photos?.entries ?? []).map { row($0, in: language) }
    return CSVWriter(byteOrderMark: true).write(
      [header.map { $0[language] }] + audit.findings.map { row($0, in: language) } + photos
    )
  }

  private var header: [LocalizedText] {
    [
      LocalizedText(vi: "Loại", en: "Kind"),
      LocalizedText(vi: "Mức", en: "Level"),
      LocalizedText(vi: "Mã đơn vị", en: "Unit code"),
      LocalizedText(vi: "Đơn vị", en: "Unit"),
      LocalizedText(vi: "Mã yêu cầu", en: "Requirement id"),
      LocalizedText(vi: "Hạng mục", en: "Item"),
      LocalizedText(vi: "Thuộc tính", en: "Attribute"),
      LocalizedText(vi: "Hiện có", en: "Found"),
      LocalizedText(vi: "Quy cách", en: "Standard"),
      LocalizedText(vi: "Lý do miễn", en: "Reason of the waiver"),
      LocalizedText(vi: "Người cho phép", en: "Granted by"),
      LocalizedText(vi: "Miễn đến hết ngày", en: "Waived until"),
      LocalizedText(vi: "Nguồn", en: "Source"),
    ]
  }

  private func row(_ entry: PhotoAudit.Entry, in language: Language) -> [String] {
    [
      language.text(vi: "Ảnh", en: "Photo"), "", entry.unit.description,
      register.unit(entry.unit)?.name[language] ?? entry.unit.description, entry.requirement.id.description,
      entry.requirement.title[language], "", entry.standing.name[language], "", "", "", "",
      entry.photos.map(\.path).joined(separator: "; "),
    ]
  }

  private func row(_ finding: AuditFinding, in language: Language) -> [String] {
    let words = AuditWords(finding, register: register, edition: edition, day: audit.day)
    let figures = Figures(language)
    return [
      finding.kind.name[language],
      finding.level.name[language],
      finding.unit.description,
      words.unit[language],
      finding.requirement?.id.description ?? "",
      words.subject[language],
      words.attribute[language],
      figures.text(words.found[language]),
      figures.text(words.expected[language]),
      finding.waiver?.reason[language] ?? "",
      finding.waiver?.grantedBy ?? "",
      finding.waiver?.until.description ?? "",
      figures.text(.sources(finding.sources)),
    ]
  }
}

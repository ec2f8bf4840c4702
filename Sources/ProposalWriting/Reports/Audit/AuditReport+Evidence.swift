import Documents
import FacilityPlanning
import FacilityWording
import Vocabulary

extension AuditReport {
  /// What the inventories give evidence of, what they do not, and what nobody could audit.
  func evidence(in language: Language) -> [Report.Block] {
    var blocks: [Report.Block] = [
      .heading(level: 2, language.phrase(vi: "Hiện vật", en: "Physical evidence")),
      .paragraph(
        language.phrase(
          vi:
            "Theo kiểm kê, không phải khảo sát tại chỗ. Có: số yêu cầu mà đơn vị ghi có hiện vật, dù tốt hay hỏng; thiếu: đơn vị ghi không có; ngoài danh mục: hiện vật không yêu cầu nào cần; sai chỗ: nội dung mang tên đơn vị khác; chưa kiểm tra được: kiểm kê hoặc danh sách đơn vị chưa đủ để kết luận. Biểu kiểm kê không có cột vị trí lắp đặt, nên không xét được vị trí.",
          en:
            "By the inventories, not by a visit. Found: the requirements of which the unit reports a thing, good or broken; missing: it reports none; unexpected: a thing that no requirement asks for; misplaced: a text with the name of another unit; not audited: the inventory or the register does not say enough. The form has no column for the place of a thing, so places are not audited."
        )
      ),
      .table(counts(in: language)),
    ]
    for kind in [AuditFinding.Kind.misplaced, .missing, .unexpected, .notAudited] {
      blocks += list(of: kind, in: language)
    }
    blocks += unrecorded(in: language)
    return blocks
  }

  /// The attributes of which nobody says anything; nothing if there is none.
  func unrecorded(in language: Language) -> [Report.Block] {
    guard !audit.unrecorded.isEmpty else { return [] }
    let names = audit.unrecorded.map { item in
      "\(item.requirement.title[language]) – \(edition.attributeName(item.rule.attribute)[language])"
    }
    return [
      .note(
        .warning,
        language.phrase(
          vi: "Thuộc tính chưa đơn vị nào ghi: \(names.joined(separator: "; ")).",
          en: "Attributes that no unit reports: \(names.joined(separator: "; "))."
        )
      )
    ]
  }

  private func counts(in language: Language) -> Report.Table {
    let kinds: [(title: LocalizedText, count: KeyPath<CityAudit.Evidence, Int>)] = [
      (LocalizedText(vi: "Có", en: "Found"), \.found),
      (LocalizedText(vi: "Thiếu", en: "Missing"), \.missing),
      (LocalizedText(vi: "Ngoài danh mục", en: "Unexpected"), \.unexpected),
      (LocalizedText(vi: "Sai chỗ", en: "Misplaced"), \.misplaced),
      (LocalizedText(vi: "Chưa kiểm tra được", en: "Not audited"), \.notAudited),
    ]
    return Report.Table(
      columns: [Report.Table.Column(language.text(vi: "Đơn vị", en: "Unit"))]
        + kinds.map { Report.Table.Column($0.title[language], .integer) },
      rows: audit.evidence.map { evidence in
        [Phrase(text: register.unit(evidence.unit)?.name[language] ?? evidence.unit.description)]
          + kinds.map { Phrase(.integer(evidence[keyPath: $0.count])) }
      },
      totals: [
        [Phrase(text: language.text(vi: "Cộng", en: "Total"))]
          + kinds.map { kind in Phrase(.integer(audit.evidence.reduce(0) { $0 + $1[keyPath: kind.count] })) }
      ]
    )
  }

  private func list(of kind: AuditFinding.Kind, in language: Language) -> [Report.Block] {
    let findings = audit.findings.filter { $0.kind == kind }
    guard !findings.isEmpty else { return [] }
    return [
      .heading(level: 3, Phrase(text: kind.name[language])),
      .table(
        Report.Table(
          columns: [
            Report.Table.Column(language.text(vi: "Đơn vị", en: "Unit")),
            Report.Table.Column(language.text(vi: "Hạng mục", en: "Item")),
            Report.Table.Column(language.text(vi: "Ghi nhận", en: "What")),
            Report.Table.Column(language.text(vi: "Nguồn", en: "Source"), .source),
          ],
          rows: findings.map { finding in
            let words = AuditWords(finding, register: register, edition: edition, day: audit.day)
            return [
              Phrase(text: words.unit[language]), Phrase(text: words.subject[language]), words.found[language],
              Phrase.sources(finding.sources),
            ]
          }
        )
      ),
    ]
  }
}

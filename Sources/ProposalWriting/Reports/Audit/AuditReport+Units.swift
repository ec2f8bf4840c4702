import Documents
import FacilityPlanning
import Vocabulary

extension AuditReport {
  /// What each unit has to change, and apart from it what somebody has allowed.
  func deviations(in language: Language) -> [Report.Block] {
    let open = audit.findings.filter { $0.waiver == nil && $0.isDeviation }
    guard !open.isEmpty else {
      return [
        .paragraph(
          language.phrase(
            vi: "Không có giá trị nào được ghi trong kiểm kê sai quy cách mà chưa được miễn.",
            en: "No value that was reported breaks the standard without a waiver."
          )
        )
      ]
    }
    let byUnit = Dictionary(grouping: open, by: \.unit)
    return register.units.flatMap { unit -> [Report.Block] in
      guard let findings = byUnit[unit.code] else { return [] }
      return [.heading(level: 3, Phrase(text: unit.name[language])), .table(table(of: findings, in: language))]
    }
  }

  private func table(of findings: [AuditFinding], in language: Language) -> Report.Table {
    Report.Table(
      columns: [
        Report.Table.Column(language.text(vi: "Hạng mục", en: "Item")),
        Report.Table.Column(language.text(vi: "Thuộc tính", en: "Attribute")),
        Report.Table.Column(language.text(vi: "Hiện có", en: "Found")),
        Report.Table.Column(language.text(vi: "Quy cách", en: "Standard")),
        Report.Table.Column(language.text(vi: "Nguồn", en: "Source"), .source),
      ],
      rows: findings.map { finding in
        let words = AuditWords(finding, register: register, edition: edition, day: audit.day)
        return [
          Phrase(text: words.subject[language]),
          Phrase(text: words.attribute[language]),
          words.found[language],
          words.expected[language],
          Phrase.sources(finding.sources),
        ]
      }
    )
  }

  /// The waivers at work, each with what it allows; nothing is left out.
  func waived(in language: Language) -> [Report.Block] {
    let waived = audit.waived
    guard !waived.isEmpty || !audit.unusedWaivers.isEmpty else { return [] }
    var blocks: [Report.Block] = [
      .heading(level: 2, language.phrase(vi: "Điểm được miễn", en: "What is waived")),
      .note(
        .warning,
        language.phrase(
          vi: "\(waived.count) điểm sai quy cách hoặc thiếu được miễn, vẫn tính trong các bảng trên.",
          en: "\(waived.count) deviations or lacks are waived; they are still counted in the tables above."
        )
      ),
    ]
    if !waived.isEmpty { blocks.append(.table(waivers(of: waived, in: language))) }
    blocks += audit.unusedWaivers.map { waiver in
      .paragraph(
        language.phrase(
          vi: "Miễn trừ ở \(Phrase(.source(waiver.source))) không ứng với điểm nào.",
          en: "The waiver at \(Phrase(.source(waiver.source))) covers nothing."
        )
      )
    }
    return blocks
  }

  private func waivers(of findings: [AuditFinding], in language: Language) -> Report.Table {
    Report.Table(
      columns: [
        Report.Table.Column(language.text(vi: "Đơn vị", en: "Unit")),
        Report.Table.Column(language.text(vi: "Hạng mục", en: "Item")),
        Report.Table.Column(language.text(vi: "Thuộc tính", en: "Attribute")),
        Report.Table.Column(language.text(vi: "Hiện có", en: "Found")),
        Report.Table.Column(language.text(vi: "Lý do miễn", en: "Reason")),
        Report.Table.Column(language.text(vi: "Người cho phép", en: "Granted by")),
        Report.Table.Column(language.text(vi: "Đến hết ngày", en: "Until")),
      ],
      rows: findings.map { finding in
        let words = AuditWords(finding, register: register, edition: edition, day: audit.day)
        return [
          Phrase(text: words.unit[language]),
          Phrase(text: words.subject[language]),
          Phrase(text: words.attribute[language]),
          words.found[language],
          Phrase(text: finding.waiver?.reason[language] ?? ""),
          Phrase(text: finding.waiver?.grantedBy ?? ""),
          Phrase(text: finding.waiver.map { $0.until.figures[language] } ?? ""),
        ]
      }
    )
  }
}

extension AuditFinding {
  /// Whether a value breaks the standard.
  var isDeviation: Bool { kind == .wrongName || kind == .offStandard }
}

import Documents
import FacilityPlanning
import FacilityWording
import Vocabulary

extension AuditReport {
  /// What is doubtful about things that were bought by decisions, each with its cells; nothing if nothing was decided.
  ///
  /// - Parameter most: the most findings that are listed, then the heaviest first; all of them unless given.
  func deliveries(most: Int? = nil, in language: Language) -> [Report.Block] {
    guard let delivery else { return [] }
    var findings = audit.findings.filter(\.isAboutDelivery)
    if let most, findings.count > most {
      let heaviest = AuditFinding.Level.allCases.reversed().flatMap { level in findings.filter { $0.level == level } }
      findings = Array(heaviest.prefix(most))
    }
    let heading = Report.Block.heading(
      level: 2,
      language.phrase(vi: "Mua sắm theo quyết định", en: "What was bought by decisions")
    )
    var blocks = [heading]
    if !delivery.daysWithoutLimits.isEmpty {
      let days = delivery.daysWithoutLimits.map { $0.figures[language] }.joined(separator: ", ")
      blocks.append(
        .note(
          .warning,
          language.phrase(
            vi: "Chưa xét được việc chia nhỏ hợp đồng ngày \(days): quy định áp dụng không có hạn mức cho ngày đó.",
            en: "Whether contracts of \(days) are split was not looked at: the rules know no limit for the day."
          )
        )
      )
    }
    guard !findings.isEmpty else {
      let text = language.phrase(
        vi:
          "Không thấy điểm nghi vấn ở \(delivery.lines) dòng đã quyết định: nghiệm thu, hợp đồng, giá, thanh toán.",
        en: "Nothing is doubtful in \(delivery.lines) lines decided: acceptance, contracts, prices, payments."
      )
      return blocks + [.paragraph(text)]
    }
    blocks.append(
      .table(
        Report.Table(
          columns: [
            Report.Table.Column(language.text(vi: "Mức", en: "Level")),
            Report.Table.Column(language.text(vi: "Đơn vị", en: "Unit")),
            Report.Table.Column(language.text(vi: "Hạng mục", en: "Item")),
            Report.Table.Column(language.text(vi: "Ghi nhận", en: "What")),
            Report.Table.Column(language.text(vi: "Nguồn", en: "Sources"), .source),
          ],
          rows: findings.map { finding in
            let words = AuditWords(finding, register: register, edition: edition, day: audit.day)
            return [
              Phrase(text: finding.level.name[language]), Phrase(text: words.unit[language]),
              Phrase(text: words.subject[language]), words.found[language], Phrase.sources(finding.sources),
            ]
          }
        )
      )
    )
    return blocks
  }
}

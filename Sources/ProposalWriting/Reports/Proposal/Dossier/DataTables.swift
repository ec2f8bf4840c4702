import Documents
import FacilityPlanning
import FacilityWording
import Vocabulary

/// How far the units keep to the identity standard, attribute by attribute.
struct DispersionTable {
  let proposal: Proposal
  let language: Language

  var blocks: [Report.Block] {
    guard let audit = proposal.audit, !audit.items.isEmpty else {
      return [
        .paragraph(
          language.phrase(
            vi: "Bộ tiêu chí không có quy cách nhận diện nào để kiểm tra.",
            en: "The criteria have no identity standard to check."
          )
        )
      ]
    }
    return [.paragraph(explanation), .table(table(audit))]
  }

  private var explanation: Phrase {
    language.phrase(
      vi:
        "Số đơn vị theo từng thuộc tính của quy cách nhận diện. Độ phân tán là xác suất để hai lần rút ngẫu nhiên một đơn vị (có hoàn lại) gặp hai giá trị khác nhau; 0% là hoàn toàn thống nhất.",
      en:
        "Units by attribute of the identity standard. The dispersion is the chance that two units drawn at random, with replacement, use different values; 0% is fully uniform."
    )
  }

  private func table(_ audit: UniformityAudit) -> Report.Table {
    let standings = AttributeAudit.Standing.allCases
    return Report.Table(
      columns: [
        Report.Table.Column(language.text(vi: "Hạng mục", en: "Item")),
        Report.Table.Column(language.text(vi: "Thuộc tính", en: "Attribute")),
      ] + standings.map { Report.Table.Column($0.name[language], .integer) } + [
        Report.Table.Column(language.text(vi: "Độ phân tán", en: "Dispersion"), .percent)
      ],
      rows: audit.items.map { item in
        [
          Phrase(text: item.requirement.title[language]),
          Phrase(text: proposal.edition.attributeName(item.rule.attribute)[language]),
        ] + standings.map { Phrase(.integer(item.count($0))) } + [Phrase(.perMille(item.dispersionPerMille))]
      }
    )
  }
}

/// What is missing or doubtful in the data.
struct QualityAnnex {
  let proposal: Proposal
  let language: Language

  var blocks: [Report.Block] {
    [.heading(level: 3, language.phrase(vi: "1. Đơn vị thiếu dữ liệu", en: "1. Units that lack data"))]
      + BlockedTable(plan: proposal.plan, edition: proposal.edition, language: language).blocks
      + [.heading(level: 3, language.phrase(vi: "2. Cảnh báo khi đọc số liệu", en: "2. Warnings about the data"))]
      + remarks
  }

  private var remarks: [Report.Block] {
    guard !proposal.remarks.isEmpty else {
      return [
        .paragraph(language.phrase(vi: "Không có cảnh báo nào.", en: "There are no warnings."))
      ]
    }
    let kinds = Dictionary(grouping: proposal.remarks, by: \.code).sorted { $0.key < $1.key }
    let counts = kinds.map { Phrase(text: "\($0.key): \($0.value.count)") }
    return [
      .paragraph(
        language.phrase(
          vi:
            "Số liệu của kỳ có \(proposal.remarks.count) cảnh báo và không có lỗi. Số cảnh báo theo loại: \(.joined(counts, separator: "; ")).",
          en:
            "The data of the round have \(proposal.remarks.count) warnings and no error. Warnings by kind: \(.joined(counts, separator: "; "))."
        )
      ),
      .table(table),
    ]
  }

  private var table: Report.Table {
    Report.Table(
      columns: [
        Report.Table.Column(language.text(vi: "TT", en: "No."), .integer),
        Report.Table.Column(language.text(vi: "Vị trí", en: "Place"), .source),
        Report.Table.Column(language.text(vi: "Vấn đề", en: "What is doubtful")),
        Report.Table.Column(language.text(vi: "Cách xử lý", en: "Remedy")),
      ],
      rows: proposal.remarks.enumerated().map { place, remark in
        [
          Phrase(.integer(place + 1)), Phrase(.source(remark.source)), Phrase(text: remark.message[language]),
          Phrase(text: remark.remedy[language]),
        ]
      }
    )
  }
}

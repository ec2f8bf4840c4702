import Documents
import FacilityPlanning
import FacilityWording
import Vocabulary

/// Annex V: how far the units keep to the identity standard, attribute by attribute.
struct UniformityAnnex {
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

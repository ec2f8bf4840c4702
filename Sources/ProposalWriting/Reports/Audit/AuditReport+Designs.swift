import Documents
import FacilityPlanning
import FacilityWording
import Vocabulary

extension AuditReport {
  /// The changes that a report for people lists at most; the record has them all.
  private static let listedChanges = 20

  /// The majority design of an item, who differs from it, and what uniformity costs.
  func design(_ audit: DesignAudit, in language: Language) -> [Report.Block] {
    guard let majority = audit.majority else {
      return [
        .paragraph(
          language.phrase(
            vi: "Chưa đơn vị nào ghi đủ các thuộc tính để xác định mẫu.",
            en: "No unit reports all attributes, so no design is known."
          )
        )
      ]
    }
    let verdict: AttributeAudit.Standing = majority.conforms ? .conforming : .deviating
    var facts = [
      Report.Fact(
        language.text(vi: "Mẫu phổ biến", en: "Majority design"),
        Phrase.joined(
          zip(audit.rules, majority.values).map { rule, value in
            "\(edition.attributeName(rule.attribute)[language]): \(self.value(of: value, attribute: rule.attribute, in: language))"
          },
          separator: "; "
        )
      ),
      Report.Fact(
        language.text(vi: "Đánh giá mẫu phổ biến", en: "Verdict on it"),
        Phrase(.status(verdict.name[language], majority.conforms ? .good : .bad))
      ),
      Report.Fact(
        language.text(vi: "Số đơn vị có mẫu đó", en: "Units that have it"),
        language.phrase(
          vi: "\(majority.units.count), trong tất cả \(audit.designs.count) mẫu",
          en: "\(majority.units.count), of \(audit.designs.count) designs in all"
        )
      ),
      Report.Fact(
        language.text(vi: "Khác mẫu phổ biến", en: "Deviate from it"),
        names(of: audit.units(.deviating), in: language)
      ),
      Report.Fact(
        language.text(vi: "Độ phân tán của mẫu", en: "Dispersion of designs"),
        Phrase(.perMille(audit.dispersion.perMille))
      ),
      Report.Fact(
        language.text(vi: "Kinh phí về quy cách", en: "Cost to the standard"),
        language.phrase(vi: "\(audit.costToStandard) đồng", en: "\(audit.costToStandard) đồng")
      ),
      Report.Fact(
        language.text(vi: "Kinh phí về mẫu phổ biến", en: "Cost to the majority"),
        language.phrase(vi: "\(audit.costToMajority) đồng", en: "\(audit.costToMajority) đồng")
      ),
    ]
    if audit.count(.unknown) > 0 {
      facts.append(
        Report.Fact(language.text(vi: "Chưa rõ", en: "Unknown"), names(of: audit.units(.unknown), in: language))
      )
    }
    if !audit.unpriced.isEmpty {
      facts.append(
        Report.Fact(
          language.text(vi: "Chưa tính được kinh phí", en: "Without a price"),
          names(of: audit.unpriced, in: language)
        )
      )
    }
    return [.facts(facts)]
  }

  /// Whose change buys the most uniformity per đồng.
  func changes(in language: Language) -> [Report.Block] {
    guard !audit.uniformity.changes.isEmpty else { return [] }
    let listed = audit.uniformity.changes.prefix(Self.listedChanges)
    var blocks: [Report.Block] = [
      .heading(
        level: 2,
        language.phrase(vi: "Thay ở đâu để thống nhất nhanh nhất", en: "What buys the most uniformity")
      ),
      .paragraph(
        language.phrase(
          vi:
            "Mỗi dòng thay biển, bảng khác mẫu phổ biến của một đơn vị. Xếp theo mức giảm độ phân tán trên mỗi đồng thành phố chi; bằng nhau thì khoản rẻ hơn đứng trước.",
          en:
            "Each line replaces the pieces of one unit that differ from the majority design. The order is by the fall in dispersion per đồng that the city pays; at the same rate, the cheaper comes first."
        )
      ),
      .table(table(of: Array(listed), in: language)),
    ]
    let rest = audit.uniformity.changes.count - listed.count
    if rest > 0 {
      blocks.append(
        .paragraph(
          language.phrase(
            vi: "Còn \(rest) khoản nữa; dùng --format json để xem đủ.",
            en: "\(rest) more; --format json lists them all."
          )
        )
      )
    }
    return blocks
  }

  private func table(of changes: [UniformityChange], in language: Language) -> Report.Table {
    Report.Table(
      columns: [
        Report.Table.Column(language.text(vi: "Đơn vị", en: "Unit")),
        Report.Table.Column(language.text(vi: "Hạng mục", en: "Item")),
        Report.Table.Column(language.text(vi: "Số lượng", en: "Pieces"), .integer),
        Report.Table.Column(language.text(vi: "Kinh phí (đồng)", en: "Cost (đồng)"), .money),
        Report.Table.Column(language.text(vi: "Trước", en: "Before"), .percent),
        Report.Table.Column(language.text(vi: "Sau", en: "After"), .percent),
      ],
      rows: changes.map { change in
        [
          Phrase(text: register.unit(change.unit)?.name[language] ?? change.unit.description),
          Phrase(text: change.requirement.title[language]),
          Phrase(.integer(change.pieces)),
          Phrase(.money(change.remedy.cost)),
          Phrase(.perMille(change.before.perMille)),
          Phrase(.perMille(change.after.perMille)),
        ]
      }
    )
  }

  private func names(of units: [Slug], in language: Language) -> Phrase {
    guard !units.isEmpty else { return language.phrase(vi: "không có", en: "none") }
    let names = units.map { register.unit($0)?.name[language] ?? $0.description }
    return "\(units.count): \(names.joined(separator: ", "))"
  }
}

package import Documents
import FacilityPlanning
import FacilityWording
package import Vocabulary

/// The audit on a screen or two: what was found and how much of it, what deviates most, which units do, what is doubtful
/// about deliveries, and what uniformity costs.
package struct AuditSummary: Sendable {
  private static let mostAttributes = 8
  private static let mostUnits = 6
  private static let mostDoubts = 4

  private let whole: AuditReport
  private var audit: CityAudit { whole.audit }

  package init(_ whole: AuditReport) { self.whole = whole }

  /// Makes the report.
  package func report(in language: Language) -> Report {
    let title = whole.title(in: language)
    var blocks: [Report.Block] = [
      .heading(level: 1, Phrase(text: title)), .list(Report.List(.bulleted, sentences(in: language))),
    ]
    if !audit.findings.isEmpty { blocks.append(.table(kinds(in: language))) }
    if !deviating.isEmpty {
      blocks += [
        .heading(level: 2, language.phrase(vi: "Sai quy cách nhiều nhất", en: "What deviates most")),
        .table(attributes(in: language)),
      ]
    }
    if !byUnit.isEmpty {
      blocks += [
        .heading(level: 2, language.phrase(vi: "Đơn vị sai quy cách nhiều nhất", en: "Who deviates most")),
        .table(units(in: language)),
      ]
    }
    blocks += whole.deliveries(most: Self.mostDoubts, in: language)
    blocks += whole.unrecorded(in: language)
    blocks.append(end(in: language))
    return Report(language: language, title: title, blocks: blocks)
  }

  /// The attributes in which any unit deviates, those with most units first.
  private var deviating: [AttributeAudit] {
    audit.uniformity.items.map { (item: $0, count: $0.count(.deviating)) }.filter { $0.count > 0 }.enumerated()
      .sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }
      .map(\.element.item)
  }

  /// The deviations without a waiver, the unit with most of them first.
  private var byUnit: [(unit: Slug, findings: [AuditFinding])] {
    let open = audit.findings.filter { $0.waiver == nil && $0.isDeviation }
    return Dictionary(grouping: open, by: \.unit).map { (unit: $0.key, findings: $0.value) }.sorted { left, right in
      left.findings.count == right.findings.count
        ? left.unit < right.unit : left.findings.count > right.findings.count
    }
  }

  // MARK: - Sentences

  private func sentences(in language: Language) -> [Phrase] {
    let uniformity = audit.uniformity
    guard !uniformity.items.isEmpty else {
      return [
        language.phrase(
          vi: "Bộ tiêu chí không có quy cách nhận diện nào để kiểm tra.",
          en: "The criteria hold no identity standard to audit."
        )
      ]
    }
    let cost = uniformity.designs.map(\.costToStandard).total()
    let (units, all) = (uniformity.units.count, audit.evidence.count)
    let designs = uniformity.designs.count
    var sentences = [
      language.phrase(
        vi:
          "Đã đối chiếu \(designs) loại biển, bảng, sơ đồ của \(all) đơn vị: \(units) đơn vị có nội dung sai quy cách.",
        en: "Held against the standard: \(designs) kinds of signs and charts of \(all) units; \(units) of them deviate."
      ),
      language.phrase(
        vi: "Đưa mọi biển, bảng sai quy cách về đúng quy cách: thành phố chi \(cost) đồng.",
        en: "To bring every deviating piece to the standard costs the city \(cost) đồng."
      ),
    ]
    if let first = deviating.first {
      let count = first.count(.deviating)
      let name = (first.requirement.title, whole.edition.attributeName(first.rule.attribute))
      sentences.insert(
        language.phrase(
          vi: "Sai nhiều nhất: \(name.0.vi) – \(name.1.vi), ở \(count) đơn vị.",
          en: "Most often wrong: \(name.0.en) – \(name.1.en), in \(count) of the units."
        ),
        at: 1
      )
    }
    return sentences + [photos[language]]
  }

  /// How many signs and charts a photo shows.
  private var photos: LocalizedPhrase {
    guard let photos = audit.photos else {
      return LocalizedPhrase(
        vi: "Kỳ này không có ảnh hay bản quét nào.",
        en: "Nobody sent photos or scans in this round."
      )
    }
    let count = { (standing: PhotoAudit.Standing) in photos.entries.count { $0.standing == standing } }
    let (named, ofUnit, none) = (count(.named), count(.ofUnit), count(.none))
    return LocalizedPhrase(
      vi: "Biển, bảng, sơ đồ có ảnh riêng: \(named); đơn vị chỉ gửi ảnh chung: \(ofUnit); không có ảnh: \(none).",
      en: "Signs and charts with a photo named for them: \(named); only of the unit: \(ofUnit); without any: \(none)."
    )
  }

  // MARK: - Tables

  /// The findings by kind: how many, in how many units, how grave.
  private func kinds(in language: Language) -> Report.Table {
    let byKind = Dictionary(grouping: audit.findings, by: \.kind)
    let levels = AuditFinding.Level.allCases.reversed()
    let hasWaivers = !audit.waived.isEmpty
    func count(_ number: Int) -> Phrase { number > 0 ? Phrase(.integer(number)) : Phrase(text: "–") }
    return Report.Table(
      columns: [
        Report.Table.Column(language.text(vi: "Ghi nhận", en: "Finding")),
        Report.Table.Column(language.text(vi: "Số", en: "Number"), .integer),
        Report.Table.Column(language.text(vi: "Đơn vị", en: "Units"), .integer),
      ]
        + levels.map { level in
          let name = level.name[language]
          return Report.Table.Column(name.prefix(1).uppercased() + name.dropFirst(), .integer)
        } + (hasWaivers ? [Report.Table.Column(language.text(vi: "Được miễn", en: "Waived"), .integer)] : []),
      rows: AuditFinding.Kind.allCases.compactMap { kind in
        guard let some = byKind[kind] else { return nil }
        return [
          Phrase(text: kind.name[language]), Phrase(.integer(some.count)),
          Phrase(.integer(Set(some.map(\.unit)).count)),
        ] + levels.map { level in count(some.count { $0.level == level }) }
          + (hasWaivers ? [count(some.count { $0.waiver != nil })] : [])
      }
    )
  }

  private func attributes(in language: Language) -> Report.Table {
    Report.Table(
      columns: [
        Report.Table.Column(language.text(vi: "Biển, bảng, sơ đồ", en: "Sign or chart")),
        Report.Table.Column(language.text(vi: "Thuộc tính", en: "Attribute")),
        Report.Table.Column(language.text(vi: "Sai quy cách", en: "Deviating"), .integer),
        Report.Table.Column(language.text(vi: "Chưa rõ", en: "Unknown"), .integer),
        Report.Table.Column(language.text(vi: "Kinh phí (đồng)", en: "Cost (đồng)"), .money),
      ],
      rows: deviating.prefix(Self.mostAttributes).map { item in
        [
          Phrase(text: item.requirement.title[language]),
          Phrase(text: whole.edition.attributeName(item.rule.attribute)[language]),
          Phrase(.integer(item.count(.deviating))), Phrase(.integer(item.count(.unknown))),
          Phrase(.money(item.costToStandard)),
        ]
      }
    )
  }

  private func units(in language: Language) -> Report.Table {
    let kinds: [AuditFinding.Kind] = [.wrongName, .offStandard]
    return Report.Table(
      columns: [Report.Table.Column(language.text(vi: "Đơn vị", en: "Unit"))]
        + kinds.map { Report.Table.Column($0.name[language], .integer) } + [
          Report.Table.Column(language.text(vi: "Ở biển, bảng, sơ đồ", en: "On"))
        ],
      rows: byUnit.prefix(Self.mostUnits).map { unit, findings in
        var seen: Set<Slug> = []
        let items = findings.compactMap(\.requirement).filter { seen.insert($0.id).inserted }
        return [Phrase(text: whole.register.unit(unit)?.name[language] ?? unit.description)]
          + kinds.map { kind in Phrase(.integer(findings.count { $0.kind == kind })) } + [
            Phrase(text: items.map { $0.title[language] }.joined(separator: "; "))
          ]
      }
    )
  }

  // MARK: - The end

  private func end(in language: Language) -> Report.Block {
    var end = SummaryEnd()
    let attributes = deviating.count - Self.mostAttributes
    end.leaveOut(
      attributes,
      vi: "\(attributes) thuộc tính sai khác",
      en: "\(attributes) more of the attributes that deviate"
    )
    let units = byUnit.count - Self.mostUnits
    end.leaveOut(units, vi: "\(units) đơn vị sai quy cách khác", en: "\(units) more of the units that deviate")
    let doubts = audit.findings.count(where: \.isAboutDelivery) - Self.mostDoubts
    end.leaveOut(doubts, vi: "\(doubts) nghi vấn khác khi mua sắm", en: "\(doubts) more of the doubts about deliveries")
    end.leaveOut(
      audit.uniformity.items.count,
      vi: "các giá trị gặp của từng thuộc tính và độ phân tán",
      en: "the values found of each attribute and their dispersion"
    )
    end.leaveOut(
      audit.findings.count,
      vi: "từng ghi nhận của mỗi đơn vị kèm ô nguồn",
      en: "each finding of each unit with its cells"
    )
    end.leaveOut(audit.waived.count, vi: "lý do của từng khoản được miễn", en: "the reasons of what is waived")
    end.leaveOut(vi: "hiện vật và ảnh theo đơn vị", en: "evidence and photos by unit")
    return end.block(in: language)
  }
}

import Documents
import FacilityPlanning
import FacilityWording
import Vocabulary

/// The tables about the delivery of decisions, as reports and annexes show them.
struct DeliveryTables {
  private let progress: DeliveryProgress
  private let register: Register
  private let edition: CriteriaEdition

  /// - Parameter register: the units of the day.
  init(_ progress: DeliveryProgress, register: Register, edition: CriteriaEdition) {
    self.progress = progress
    self.register = register
    self.edition = edition
  }

  private typealias Column = Report.Table.Column

  // MARK: - Sums

  /// One row for each decision, and one for all.
  func decisions(in language: Language) -> Report.Table {
    Report.Table(
      columns: [Column(language.text(vi: "Quyết định", en: "Decision"))] + Self.moneyColumns(in: language) + [
        Column(language.text(vi: "Thời gian", en: "Time"), .percent)
      ],
      rows: progress.entries.map { entry in
        let day = entry.decision.date?.value.figures[language] ?? ""
        let title = "\(entry.decision.title), \(day)"
        return [Phrase(text: title)] + Self.cells(of: entry.sums) + [Self.share(entry.sums.time)]
      },
      totals: [
        [Phrase(text: language.text(vi: "Cộng", en: "Total"))] + Self.cells(of: progress.sums)
          + [Self.share(progress.sums.time)],
        [Phrase(text: language.text(vi: "Số dòng", en: "Lines"))]
          + [
            progress.sums.approved, progress.sums.contracted, progress.sums.accepted, progress.sums.paid,
          ].map { Phrase(.integer($0.lines)) } + [Phrase(), Phrase()],
      ]
    )
  }

  func units(in language: Language) -> Report.Table {
    groups(progress.units, language.text(vi: "Đơn vị", en: "Unit"), in: language) { name(ofUnit: $0)[language] }
  }

  func requirements(in language: Language) -> Report.Table {
    groups(progress.requirements, language.text(vi: "Hạng mục", en: "Requirement"), in: language) {
      title(of: $0)[language]
    }
  }

  private func groups(
    _ groups: [DeliveryProgress.Group],
    _ title: String,
    in language: Language,
    _ name: (Slug) -> String
  ) -> Report.Table {
    Report.Table(
      columns: [Column(title)] + Self.moneyColumns(in: language),
      rows: groups.map { [Phrase(text: name($0.key))] + Self.cells(of: $0.sums) },
      totals: [[Phrase(text: language.text(vi: "Cộng", en: "Total"))] + Self.cells(of: progress.sums)]
    )
  }

  func months(in language: Language) -> Report.Table {
    Report.Table(
      columns: [Column(language.text(vi: "Tháng", en: "Month"))] + Self.moneyColumns(in: language),
      rows: progress.months.map { month in
        [
          Phrase(text: month.month.figures[language]), Phrase(.money(month.approved)), Phrase(.money(month.contracted)),
          Phrase(.money(month.accepted)), Phrase(.money(month.paid)), Self.share(month.rate),
        ]
      }
    )
  }

  private static func moneyColumns(in language: Language) -> [Column] {
    [
      Column(language.text(vi: "Duyệt (đồng)", en: "Approved (đồng)"), .money),
      Column(language.text(vi: "Ký hợp đồng", en: "Contracted"), .money),
      Column(language.text(vi: "Nghiệm thu", en: "Accepted"), .money),
      Column(language.text(vi: "Thanh toán", en: "Paid"), .money),
      Column(language.text(vi: "Giải ngân", en: "Disbursed"), .percent),
    ]
  }

  private static func cells(of sums: DeliverySums) -> [Phrase] {
    [sums.approved, sums.contracted, sums.accepted, sums.paid].map { Phrase(.money($0.money)) } + [share(sums.rate)]
  }

  private static func share(_ perMille: Int?) -> Phrase { perMille.map { Phrase(.perMille($0)) } ?? Phrase(text: "–") }

  // MARK: - Lines

  func late(_ lines: [LineDelivery], in language: Language) -> Report.Table {
    Report.Table(
      columns: [
        Column(language.text(vi: "Đơn vị", en: "Unit")), Column(language.text(vi: "Hạng mục", en: "Requirement")),
        Column(language.text(vi: "Chờ", en: "Waits for")), Column(language.text(vi: "Số ngày", en: "Days"), .integer),
        Column(language.text(vi: "Nguồn", en: "Source"), .source),
      ],
      rows: lines.map { line in
        let supplier = line.wait?.owner == .supplier ? line.line.contract?.supplier?.value : nil
        let owner = line.wait?.owner.name[language] ?? ""
        return [
          Phrase(text: name(ofUnit: line.unit)[language]),
          Phrase(text: title(of: line.line.requirement.value)[language]),
          Phrase(text: supplier.map { "\(owner) (\($0))" } ?? owner), Phrase(.integer(line.wait?.days ?? 0)),
          Phrase.sources([line.line.source]),
        ]
      }
    )
  }

  /// What was accepted and lacks, with both cells.
  func lacking(_ lines: [LineDelivery], in language: Language) -> Report.Table {
    Report.Table(
      columns: [
        Column(language.text(vi: "Đơn vị", en: "Unit")), Column(language.text(vi: "Hạng mục", en: "Requirement")),
        Column(language.text(vi: "Nghiệm thu", en: "Accepted"), .integer),
        Column(language.text(vi: "Còn thiếu", en: "Lacking"), .integer),
        Column(language.text(vi: "Nguồn", en: "Sources"), .source),
      ],
      rows: lines.map { line in
        let accepted = line.line.accepted?.quantity.source ?? line.line.source
        let inventory = line.lacking?.assessment.sources.prefix(1) ?? []
        return [
          Phrase(text: name(ofUnit: line.unit)[language]),
          Phrase(text: title(of: line.line.requirement.value)[language]),
          Phrase(.integer(line.acceptedQuantity)), Phrase(.integer(line.lacking?.lacking ?? 0)),
          Phrase.sources([accepted] + inventory),
        ]
      }
    )
  }

  func lines(in language: Language) -> Report.Table {
    Report.Table(
      columns: [
        Column(language.text(vi: "Đơn vị", en: "Unit")), Column(language.text(vi: "Hạng mục", en: "Requirement")),
      ] + Self.moneyColumns(in: language).dropLast() + [Column(language.text(vi: "Nay", en: "Now"), .status)],
      rows: progress.lines.map { line in
        [
          Phrase(text: name(ofUnit: line.unit)[language]),
          Phrase(text: title(of: line.line.requirement.value)[language]),
          Phrase(.money(line.approved)), Phrase(.money(line.contracted)), Phrase(.money(line.accepted)),
          Phrase(.money(line.paid)), standing(of: line)[language],
        ]
      }
    )
  }

  /// Where a line stands, in a few words.
  func standing(of line: LineDelivery) -> LocalizedPhrase {
    func status(_ vi: String, _ en: String, _ tone: Tone) -> LocalizedPhrase {
      LocalizedPhrase(vi: Phrase(.status(vi, tone)), en: Phrase(.status(en, tone)))
    }
    if !line.isApproved { return status("Không duyệt", "Not approved", .neutral) }
    if line.cancelled > .zero { return status("Đã hủy", "Cancelled", .neutral) }
    let isLate = (line.wait?.days ?? 0) > progress.lateAfter
    switch line.wait?.owner {
    case .unit: return status("Chưa ký hợp đồng", "No contract yet", isLate ? .bad : .warning)
    case .supplier: return status("Chưa nghiệm thu đủ", "Not all accepted", isLate ? .bad : .warning)
    case .city: return status("Chưa thanh toán đủ", "Not all paid", isLate ? .bad : .warning)
    case nil: return status("Xong", "Done", .good)
    }
  }

  // MARK: - Names

  func name(ofUnit code: Slug) -> LocalizedText {
    register.unit(code)?.name ?? LocalizedText(vi: code.description, en: code.description)
  }

  func title(of requirement: Slug) -> LocalizedText {
    edition.requirement(requirement)?.title
      ?? LocalizedText(vi: requirement.description, en: requirement.description)
  }
}

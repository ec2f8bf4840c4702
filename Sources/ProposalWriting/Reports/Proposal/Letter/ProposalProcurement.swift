import Documents
import FacilityPlanning
import FacilityWording
import Vocabulary

/// Section 5: the packages, how they may be bought, and what must not be split.
struct ProposalProcurement {
  let proposal: Proposal
  let language: Language

  private var overview: ProcurementOverview { proposal.procurement }

  var blocks: [Report.Block] {
    [
      .heading(
        level: 2,
        language.phrase(vi: "5. Phân loại gói và hình thức mua sắm", en: "5. Packages and how they are bought")
      )
    ]
      + (proposal.plan.lines.isEmpty
        ? [.paragraph(language.phrase(vi: "Kỳ này không có gói mua sắm nào.", en: "Nothing is bought in this round."))]
        : [.paragraph(explanation), .table(table)] + limits + warnings)
  }

  private var explanation: Phrase {
    let annex = AnnexNumber.items.label(in: language)
    return language.phrase(
      vi:
        "Các hạng mục cùng nhóm và cùng loại chi của một bên mua được cộng thành một gói; giá gói tính cả dự phòng và phần vốn của đơn vị. Danh sách gói của từng đơn vị: \(annex).",
      en:
        "Lines of one category and class that one buyer buys are one package, at its whole price with contingency and the unit's own part. \(annex) lists the packages of each unit."
    )
  }

  private var table: Report.Table {
    var columns = [
      Report.Table.Column(language.text(vi: "Nhóm hạng mục", en: "Category")),
      Report.Table.Column(language.text(vi: "Loại", en: "Class")),
      Report.Table.Column(language.text(vi: "Số gói nếu đơn vị mua", en: "Packages if units buy"), .integer),
      Report.Table.Column(language.text(vi: "Gói lớn nhất (đồng)", en: "Largest (đồng)"), .money),
      Report.Table.Column(language.text(vi: "Nếu mua tập trung (đồng)", en: "If bought together (đồng)"), .money),
    ]
    if overview.isRouted {
      columns.insert(Report.Table.Column(language.text(vi: "Hình thức", en: "Route")), at: 4)
      columns.append(Report.Table.Column(language.text(vi: "Hình thức", en: "Route")))
    }
    return Report.Table(columns: columns, rows: overview.entries.map(row))
  }

  private func row(_ entry: ProcurementOverview.Entry) -> [Phrase] {
    var cells = [
      Phrase(text: entry.subject.category.name[language]),
      Phrase(text: entry.subject.class.name[language]),
      Phrase(.integer(entry.single.count)),
      Phrase(.money(entry.largest?.amount ?? .zero)),
      Phrase(.money(entry.joint.amount)),
    ]
    if overview.isRouted {
      cells.insert(Phrase(text: entry.largest?.route.name[language] ?? ""), at: 4)
      cells.append(Phrase(text: entry.joint.route.name[language]))
    }
    return cells
  }

  /// The limits that the table uses, each with its basis; or that none is known.
  private var limits: [Report.Block] {
    guard let rules = proposal.rules, overview.isRouted else { return [.note(.warning, unknown)] }
    var seen: Set<Slug> = []
    let used = overview.entries.flatMap { rules.limits(of: $0.subject.class) }.filter { seen.insert($0.id).inserted }
    return [.list(Report.List(.bulleted, Phrase.clauses(used.map(sentence))))]
  }

  private var unknown: Phrase {
    guard let rules = proposal.rules else {
      return language.phrase(
        vi: "Chưa có tệp quy định nên chưa xác định được hình thức mua sắm; phải xác định trước khi thực hiện.",
        en:
          "There are no rules to tell how the packages may be bought; this has to be settled before anything is bought."
      )
    }
    let day = rules.day.figures
    return language.phrase(
      vi:
        "Chưa có căn cứ về hạn mức lựa chọn nhà thầu áp dụng ngày \(day.vi); phải xác định hình thức mua sắm của từng gói trước khi thực hiện.",
      en:
        "No ground is known for the limits of procurement on \(day.en); how each package is bought has to be settled before anything is bought."
    )
  }

  private func sentence(_ rule: Rule<ProcurementLimit>) -> Phrase {
    let route = rule.content.route
    let unchecked = RuleRemarks(language).unchecked(rule)
    let condition = rule.content.condition.map { "; \($0[language])" } ?? ""
    guard let limit = rule.content.upTo else {
      return language.phrase(
        vi: "\(route.vi): gói vượt các hạn mức trên\(condition) (\(rule.basis.vi)\(unchecked))",
        en: "\(route.en): packages beyond the limits above\(condition) (\(rule.basis.en)\(unchecked))"
      )
    }
    return language.phrase(
      vi: "\(route.vi): gói đến \(limit) đồng\(condition) (\(rule.basis.vi)\(unchecked))",
      en: "\(route.en): packages up to \(limit) đồng\(condition) (\(rule.basis.en)\(unchecked))"
    )
  }
}

// MARK: - Warnings

extension ProposalProcurement {
  private var warnings: [Report.Block] { (splitting + ceilings).map { .note(.warning, $0) } }

  /// That packages must not be split, where a sum passes a limit that no part of it passes.
  private var splitting: [Phrase] {
    let single = overview.entries.flatMap(\.atRisk).count
    let joint = overview.entries.count { $0.joint.splitLimit != nil }
    let annex = AnnexNumber.items.label(in: language)
    let units = language.phrase(
      vi:
        "Không được mua lẻ từng hạng mục để tránh hạn mức: \(single) gói của đơn vị vượt hạn mức tuy từng hạng mục trong gói không vượt (\(annex)).",
      en:
        "Lines must not be bought one by one to stay below a limit; packages of units that pass a limit which none of their lines passes: \(single) (\(annex))."
    )
    let city = language.phrase(
      vi:
        "Nếu mua tập trung, không được chia gói theo đơn vị để tránh hạn mức: \(joint) gói vượt hạn mức tuy phần của từng đơn vị không vượt (\(annex)).",
      en:
        "If all is bought together, packages must not be split by unit to stay below a limit; joint packages that pass a limit which no unit's part passes: \(joint) (\(annex))."
    )
    return (single > 0 ? [units] : []) + (joint > 0 ? [city] : [])
  }

  private var ceilings: [Phrase] {
    proposal.usedPrices.compactMap { price in
      guard let rule = proposal.rules?.exceededCeiling(of: price) else { return nil }
      let amount = rule.content.amount
      return language.phrase(
        vi:
          "Đơn giá “\(price.name.vi)” \(price.base) đồng vượt mức giá tối đa \(amount) đồng (\(rule.basis.vi)); phải giảm giá hoặc trình cấp có thẩm quyền.",
        en:
          "The price of “\(price.name.en)”, \(price.base) đồng, passes the ceiling of \(amount) đồng (\(rule.basis.en)); lower it or ask whoever may allow it."
      )
    }
  }
}

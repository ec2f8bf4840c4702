import Documents
import FacilityPlanning
import FacilityWording
import Vocabulary

/// Annex III: what to buy together, item by item, and the packages of each unit.
struct ItemAnnex {
  let proposal: Proposal
  let language: Language

  var blocks: [Report.Block] {
    guard !proposal.plan.lines.isEmpty else {
      return [
        .paragraph(language.phrase(vi: "Kỳ này không có gói mua sắm nào.", en: "Nothing is bought in this round."))
      ]
    }
    let quotes = QuoteNotes(proposal.plan.lines, language: language).sentences
    return [.table(items)] + quotes.map { .paragraph($0) } + norms + [.table(packages)]
  }

  private var demand: [ItemDemand] { ItemDemand.all(in: proposal.plan.lines) }

  private var items: Report.Table {
    let totals = proposal.totals
    return Report.Table(
      caption: language.phrase(vi: "Mặt hàng cả kỳ", en: "Items of the round"),
      columns: [
        Report.Table.Column(language.text(vi: "TT", en: "No."), .integer),
        Report.Table.Column(language.text(vi: "Mặt hàng, công việc", en: "Item")),
        Report.Table.Column(language.text(vi: "Loại chi", en: "Spending")),
        Report.Table.Column(language.text(vi: "ĐVT", en: "Measure")),
        Report.Table.Column(language.text(vi: "Số lượng", en: "Quantity"), .integer),
        Report.Table.Column(language.text(vi: "Số đơn vị", en: "Units"), .integer),
        Report.Table.Column(language.text(vi: "Đơn giá (đồng)", en: "Unit price (đồng)"), .money),
        Report.Table.Column(language.text(vi: "Thành tiền (đồng)", en: "Amount (đồng)"), .money),
        Report.Table.Column(language.text(vi: "Cả dự phòng (đồng)", en: "With contingency (đồng)"), .money),
        Report.Table.Column(language.text(vi: "Mức giá tối đa (đồng)", en: "Ceiling (đồng)"), .money),
      ],
      rows: demand.enumerated().map { place, demand in
        let totals = ProposalTotals(demand.lines)
        let spending = demand.lines.first.map { proposal.spending(on: $0).name[language] }
        return [
          Phrase(.integer(place + 1)),
          Phrase(text: demand.price.name[language]),
          Phrase(text: spending ?? ""),
          Phrase(text: proposal.edition.unitOfMeasure(of: demand.price)[language]),
          Phrase(.integer(demand.quantity)),
          Phrase(.integer(demand.units)),
          Phrase(.money(demand.price.base)),
          Phrase(.money(totals.amount)),
          Phrase(.money(totals.gross)),
          proposal.rules?.ceiling(of: demand.price).map { Phrase(.money($0.content.amount)) } ?? Phrase(text: "–"),
        ]
      },
      totals: [
        [
          Phrase(), Phrase(text: language.text(vi: "Tổng cộng", en: "Total")), Phrase(), Phrase(), Phrase(), Phrase(),
          Phrase(), Phrase(.money(totals.amount)), Phrase(.money(totals.gross)), Phrase(),
        ]
      ]
    )
  }

  /// What the norms say about the items, each norm once.
  private var norms: [Report.Block] {
    var seen: Set<Slug> = []
    let rules = demand.compactMap { proposal.rules?.norm(of: $0.price) }.filter { seen.insert($0.id).inserted }
    guard !rules.isEmpty else { return [] }
    return [
      .list(
        Report.List(
          .bulleted,
          rules.map { rule in
            let names = demand.filter { rule.content.items.contains($0.price.item) }.map { $0.price.name[language] }
              .joined(separator: ", ")
            let unchecked = RuleRemarks(language).unchecked(rule)
            return language.phrase(
              vi: "\(rule.content.guidance.vi) Áp dụng cho: \(names). (Căn cứ: \(rule.basis.vi)\(unchecked).)",
              en: "\(rule.content.guidance.en) It holds for: \(names). (Basis: \(rule.basis.en)\(unchecked).)"
            )
          }
        )
      )
    ]
  }

  private var packages: Report.Table {
    let overview = proposal.procurement
    var columns = [
      Report.Table.Column(language.text(vi: "Nhóm hạng mục", en: "Category")),
      Report.Table.Column(language.text(vi: "Loại", en: "Class")),
      Report.Table.Column(language.text(vi: "Bên mua", en: "Buyer")),
      Report.Table.Column(language.text(vi: "Số hạng mục", en: "Lines"), .integer),
      Report.Table.Column(language.text(vi: "Giá gói (đồng)", en: "Price (đồng)"), .money),
    ]
    if overview.isRouted {
      columns += [
        Report.Table.Column(language.text(vi: "Hình thức", en: "Route")),
        Report.Table.Column(language.text(vi: "Cảnh báo", en: "Warning")),
      ]
    }
    return Report.Table(
      caption: language.phrase(
        vi: "Gói mua sắm nếu từng đơn vị mua, và nếu mua tập trung",
        en: "Packages if each unit buys, and if they buy together"
      ),
      columns: columns,
      rows: overview.entries.flatMap { $0.single + [$0.joint] }.map { row($0, routed: overview.isRouted) }
    )
  }

  private func row(_ package: ProcurementPackage, routed: Bool) -> [Phrase] {
    let cells = [
      Phrase(text: package.subject.category.name[language]),
      Phrase(text: package.subject.class.name[language]),
      buyer(package.buyer),
      Phrase(.integer(package.lines.count)),
      Phrase(.money(package.amount)),
    ]
    guard routed else { return cells }
    return cells + [Phrase(text: package.route.name[language]), warning(of: package)]
  }

  private func warning(of package: ProcurementPackage) -> Phrase {
    guard let limit = package.splitLimit?.content.upTo else { return Phrase() }
    return language.phrase(
      vi: "Không chia nhỏ: tổng vượt hạn mức \(limit) đồng",
      en: "Do not split: the sum passes the limit of \(limit) đồng"
    )
  }

  private func buyer(_ buyer: ProcurementPackage.Buyer) -> Phrase {
    switch buyer {
    case .unit(let unit): Phrase(text: unit.name[language])
    case .city: Phrase(.strong(language.text(vi: "Mua tập trung", en: "All together")))
    }
  }
}

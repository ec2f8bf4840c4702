import Documents
import FacilityPlanning
import FacilityWording
import Vocabulary

/// The packages of the dossier: as each unit would buy them, and as all would buy together.
struct PackagesTable {
  let proposal: Proposal
  let language: Language

  var blocks: [Report.Block] {
    guard !proposal.plan.lines.isEmpty else {
      return [
        .paragraph(language.phrase(vi: "Đợt này không có gói mua sắm nào.", en: "Nothing is bought this time."))
      ]
    }
    return [.table(packages)]
  }

  private var packages: Report.Table {
    let overview = proposal.procurement
    var columns = [
      Report.Table.Column(language.text(vi: "Nhóm hạng mục", en: "Category")),
      Report.Table.Column(language.text(vi: "Tính chất", en: "Nature")),
      Report.Table.Column(language.text(vi: "Đơn vị mua sắm", en: "Purchasing unit")),
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
      Phrase(text: package.subject.nature.name[language]),
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
    case .city: Phrase(.strong(language.text(vi: "Mua sắm tập trung", en: "All together")))
    }
  }
}

import FacilityPlanning
import FacilityWording
import Vocabulary

/// Where the money goes: by goal, by unit and category, and how far what was decided has come.
struct PageMoney {
  let proposal: Proposal
  /// So many units are shown, those that cost most.
  private static let mostUnits = 40

  private var plan: FundingPlan { proposal.plan }

  var markup: PageMarkup {
    """
    <section class="p-money" id="s-money" aria-labelledby="mny-t"><header><div>\
    <p class="kick">\(.both("Tiền đi đâu, theo phương án đề nghị", "Where the money goes, in the proposal"))</p>\
    <h2 id="mny-t" tabindex="-1">\(.each("span") { title($0) })</h2></div></header>
    \(.each { "\(purposes($0))\(units($0))" })
    \(stages)
    </section>
    """
  }

  private func title(_ words: PageWords) -> PageMarkup {
    let totals = proposal.totals
    var text = words.text(
      "\(words.unit(words.tenths(plan.cost))) của thành phố",
      "\(words.unit(words.tenths(plan.cost))) from the city"
    )
    if totals.ownPart > .zero {
      let own = words.tenths(totals.ownPart)
      text += words.text(", \(words.unit(own)) của đơn vị", ", \(own) from the units")
    }
    if let first = sums.max(by: { ($0.city, $1.place) < ($1.city, $0.place) }), plan.cost > .zero {
      let percent = (first.city.dong * 200 / plan.cost.dong + 1) / 2
      let name = words.inside(first.name[words.language])
      text += words.text(": \(percent)% cho \(name)", ": \(percent)% for \(name)")
    }
    return "\(text)"
  }

  // MARK: - By goal

  private struct Sum {
    let place: Int
    let name: LocalizedText
    let city: Money
    let own: Money
    let others: Money
  }

  private var sums: [Sum] {
    var order: [PlanLine.Purpose] = []
    var lines: [PlanLine.Purpose: [PlanLine]] = [:]
    for line in plan.lines {
      if lines[line.purpose] == nil { order.append(line.purpose) }
      lines[line.purpose, default: []].append(line)
    }
    return order.enumerated().map { place, purpose in
      let totals = ProposalTotals(lines[purpose] ?? [])
      return Sum(
        place: place,
        name: plan.name(of: purpose),
        city: totals.cost,
        own: totals.ownPart,
        others: totals.contribution
      )
    }
  }

  private func purposes(_ words: PageWords) -> PageMarkup {
    let sums = sums
    let most = sums.map { $0.city + $0.own + $0.others }.max() ?? .zero
    let rows = sums.map { sum in
      "<tr><th scope=\"row\">\(sum.name[words.language])</th>\(bar(sum.city, sum.own + sum.others, of: most, "tt", words))</tr>"
        as PageMarkup
    }
    let rest = words.tenths(plan.remaining)
    return """
      <table class="mny goal"><thead><tr><th scope="col">\(words.text("Vì mục tiêu", "For the goal"))</th>\
      <th scope="col">\(words.text("Triệu đồng của thành phố", "Million đồng of the city"))\
      <span>\(words.text("đặc: thành phố; rỗng: đơn vị, nguồn khác", "solid: city; hollow: units, others"))</span></th></tr></thead>\
      <tbody>\(rows)</tbody><tfoot><tr><th scope="row">\(words.text("Chưa dùng", "Unused"))</th><td>\(rest)</td></tr></tfoot></table>
      """
  }

  // MARK: - By unit

  private func units(_ words: PageWords) -> PageMarkup {
    let funded = plan.units.filter { $0.cost > .zero || !$0.lines.isEmpty }
    let shown = funded.sorted { ($1.cost, $0.unit.code) < ($0.cost, $1.unit.code) }.prefix(Self.mostUnits)
    let categories = Requirement.Category.allCases.filter { category in
      plan.lines.contains { $0.requirement.category == category }
    }
    func sum(_ lines: [PlanLine], _ category: Requirement.Category) -> Money {
      lines.filter { $0.requirement.category == category }.map(\.cost).total()
    }
    let mostCategory = shown.flatMap { unit in categories.map { sum(unit.lines, $0) } }.max() ?? .zero
    let most = shown.map { unit in unit.cost + ProposalTotals(unit.lines).others }.max() ?? .zero
    let heads = categories.map { category in
      """
      <th scope="col" class="hb">\(category.short[words.language])\
      <span>\(words.tenths(sum(plan.lines, category)))</span></th>
      """ as PageMarkup
    }
    let rows = shown.map { unit -> PageMarkup in
      let cells = categories.map { bar(sum(unit.lines, $0), .zero, of: mostCategory, "", words) }
      return """
        <tr><th scope="row"><a href="#unit=\(unit.unit.code.description)">\(words.name(unit.unit))</a></th>\
        \(bar(unit.cost, ProposalTotals(unit.lines).others, of: most, "tt", words))\(cells)</tr>
        """
    }
    let rest = funded.count - shown.count
    let more: PageMarkup =
      rest > 0
      ? "<tr><th scope=\"row\">\(words.text("và \(words.number(rest)) đơn vị khác", "and \(words.number(rest)) more"))</th><td></td></tr>"
      : ""
    return """
      <table class="mny by-unit"><thead><tr><th scope="col">\(words.text("Đơn vị", "Unit"))</th>\
      <th scope="col">\(words.text("Tổng", "Total"))<span>\(words.tenths(plan.cost))</span></th>\(heads)</tr></thead>\
      <tbody>\(rows)\(more)</tbody></table>
      """
  }

  /// A cell with a bar: what the city pays, and hollow what others pay.
  private func bar(_ city: Money, _ others: Money, of most: Money, _ style: String, _ words: PageWords) -> PageMarkup {
    guard city > .zero || others > .zero else { return "<td class=\"b \(style)\"></td>" }
    func share(_ amount: Money) -> String {
      let perMille = most > .zero ? Int(Int128(amount.dong) * 1000 / Int128(most.dong)) : 0
      return "\(perMille / 10).\(perMille % 10)%"
    }
    let own: PageMarkup =
      others > .zero
      ? "<rect x=\"\(share(city))\" y=\"3.6\" height=\"7.8\" width=\"\(share(others))\" class=\"o1\"/>" : ""
    return """
      <td class="b \(style)"><span class="bb"><svg aria-hidden="true" height="14"><rect x="0" y="3" height="9" width="\(share(city))" class="bl"/>\
      \(own)</svg><span>\(words.tenths(city))</span></span></td>
      """
  }

  // MARK: - What became of it

  /// Approved, contracted, accepted, paid: of earlier decisions, or that there is none yet.
  private var stages: PageMarkup {
    let sums = proposal.deliveries?.sums
    let steps: [(LocalizedText, DeliverySums.Sum?)] = [
      (LocalizedText(vi: "Phê duyệt", en: "Approved"), sums?.approved),
      (LocalizedText(vi: "Ký hợp đồng", en: "Contracted"), sums?.contracted),
      (LocalizedText(vi: "Nghiệm thu", en: "Accepted"), sums?.accepted),
      (LocalizedText(vi: "Thanh toán", en: "Paid"), sums?.paid),
    ]
    let items = steps.map { name, sum -> PageMarkup in
      let text = PageMarkup.each("span") { words in
        guard let sum else { return "\(words.text("chưa có quyết định", "no decision yet"))" }
        let amount = words.unit(words.tenths(sum.money))
        return "\(words.text("\(amount), \(sum.lines) khoản", "\(amount), \(sum.lines.counted("item"))"))"
      }
      return "<li><strong>\(.both(name))</strong> \(text)</li>"
    }
    let title: PageMarkup =
      sums == nil
      ? .both("Sau khi có quyết định", "Once it is decided")
      : .both("Các quyết định trước, đến nay", "Earlier decisions so far")
    return "<h3 class=\"after\">\(title)</h3><ol class=\"steps4\">\(items)</ol>"
  }
}

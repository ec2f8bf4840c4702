import Documents
import FacilityPlanning
import FacilityWording
import Vocabulary

/// The first screen: the result as a sentence, the slider, the goals on one scale, and quiet notes.
struct PageFirstScreen {
  let proposal: Proposal
  let outlook: PageOutlook

  private var plan: FundingPlan { proposal.plan }

  private func sentences(_ words: PageWords) -> PageSentences {
    PageSentences(proposal: proposal, outlook: outlook, words: words)
  }

  var markup: PageMarkup {
    """
    <section class="first" aria-labelledby="h1">
    <h1 id="h1" tabindex="-1">\(.each("span") { sentences($0).headline })</h1>
    <p class="why" id="why">\(.each("span") { sentences($0).verdict })</p>
    <div class="view" id="view" hidden></div>
    \(slider)
    <div class="goals"><div class="hd"><span class="gc1">\(.both("Mục tiêu, theo thứ tự ưu tiên", "Goals, in their order"))</span>\
    <span class="sc">\(scaleKey)</span>\
    <span class="gc3"></span><span class="gc4">\(.both("Đạt hay không, vì sao", "Reached or not, and why"))</span></div>
    <ol id="goals">\(plan.goals.filter { $0.target != nil }.map(row))</ol></div>
    <ul class="sum" id="sum">\(.each("li") { sum($0) })</ul>
    \(notes)
    </section>
    """
  }

  private var scaleKey: PageMarkup {
    let start = PageDeliveries(proposal: proposal).start
    return .both(
      "○ \(start.vi)   ● sau hỗ trợ   ┃ chỉ tiêu",
      "○ \(start.en)   ● once funded   ┃ target"
    )
  }

  private var slider: PageMarkup {
    let label: PageMarkup =
      outlook.isExact
      ? .both("Ngân sách, triệu đồng", "Budget, million đồng")
      : .both("Các mức chọn sẵn, triệu đồng", "Preset levels, million đồng")
    return """
      <div class="slider needs"><div class="money"><label for="amount">\(label)</label>\
      <button type="button" id="less"><span aria-hidden="true">−</span><span class="vh">\(.both("Bậc thấp hơn", "One step less"))</span></button>\
      <input id="amount" inputmode="decimal" autocomplete="off" aria-describedby="wrong">\
      <button type="button" id="more"><span aria-hidden="true">+</span><span class="vh">\(.both("Bậc cao hơn", "One step more"))</span></button>\
      <p class="wrong" id="wrong" aria-live="polite"></p></div>
      <div class="track" id="track"><svg aria-hidden="true"></svg><input id="slider" type="range" min="0" step="1000"></div>
      <div class="stops" id="stops"></div></div>
      """
  }

  // MARK: - Goals

  private func row(_ outcome: GoalOutcome) -> PageMarkup {
    let before = PageOutlook.before(outcome.goal, plan)
    let numbers = PageMarkup.each("span") { words in
      "\(words.number(before)) → <b>\(words.number(outcome.achieved))</b><span class=\"of\"> / \(words.number(outcome.target ?? 0))</span>"
    }
    let verdict = PageMarkup.each("span") { sentences($0).verdict(on: outcome) }
    return """
      <li class="\(outcome.isReached ? "yes" : "no")"><div class="t">\(.both(outcome.goal.name))</div>\
      <div class="sc">\(Self.scale(before, outcome.achieved, outcome.target ?? 0))</div><div class="num">\(numbers)</div>\
      <div class="verd">\(verdict)</div></li>
      """
  }

  /// Today, once funded and the target, as shares of the target, so that all targets stand in one line.
  static func scale(_ before: Int, _ after: Int, _ target: Int) -> PageMarkup {
    func share(_ value: Int) -> String {
      let perMille = target > 0 ? min(1000, max(0, value * 1000 / target)) : 1000
      return "\(perMille / 10).\(perMille % 10)%"
    }
    let (low, high) = (min(before, after), max(before, after))
    let width = target > 0 ? min(1000, high * 1000 / target) - min(1000, low * 1000 / target) : 0
    return """
      <svg class="db" height="26" width="100%" aria-hidden="true"><line x1="0" x2="100%" y1="13" y2="13" class="grid"/>\
      <rect x="\(share(low))" y="9.5" height="7" width="\("\(width / 10).\(width % 10)%")" class="gain"/>\
      <line x1="100%" x2="100%" y1="1" y2="25" class="tick"/><circle cx="\(share(before))" cy="13" r="5" class="was"/>\
      <circle cx="\(share(after))" cy="13" r="7" class="pt"/></svg>
      """
  }

  /// What the plan comes to beside its targets.
  private func sum(_ words: PageWords) -> PageMarkup {
    let totals = proposal.totals
    var parts: [PageMarkup] = []
    for outcome in plan.goals where outcome.target == nil && outcome.goal.kind != .cost {
      let before = PageOutlook.before(outcome.goal, plan)
      let change = outcome.goal.kind == .stars ? "\(words.number(before)) → " : "+"
      parts.append(
        "<span>\(outcome.goal.name[words.language]): \(change)<b>\(words.number(outcome.achieved))</b></span>"
      )
    }
    let (cost, rest) = (words.tenths(plan.cost), words.tenths(plan.remaining))
    parts.append(
      "<span>\(words.text("Chi", "Spent")): <b>\(words.text("\(cost) triệu, còn \(rest) triệu", "\(cost) million, \(rest) left"))</b></span>"
    )
    if totals.ownPart > .zero {
      parts.append(
        "<span>\(words.text("Đơn vị tự bảo đảm", "Paid by the units")): <b>\(words.unit(words.tenths(totals.ownPart)))</b></span>"
      )
    }
    if totals.contribution > .zero {
      parts.append(
        "<span>\(words.text("Nguồn khác", "Other sources")): <b>\(words.unit(words.tenths(totals.contribution)))</b></span>"
      )
    }
    return PageMarkup(html: parts.map(\.html).joined(separator: " "))
  }

  // MARK: - Notes

  private var notes: PageMarkup {
    "<div class=\"quiet\">\(assumptions)\(commitments)\(validity)\(locks)</div>"
  }

  private var assumptions: PageMarkup {
    let all = ProposalAssumptions(proposal).sentences.map(\.text)
    guard !all.isEmpty else { return "" }
    return """
      <details><summary>\(.both("\(all.count) giả định trong hồ sơ này", "\(all.count.counted("assumption")) in this file"))</summary>\
      <ul>\(all.map { "<li>\(.both($0))</li>" as PageMarkup })</ul></details>
      """
  }

  /// From where everything is counted, if something is approved and still to come.
  private var commitments: PageMarkup {
    let decisions = proposal.commitments.used.count
    guard decisions > 0 else { return "" }
    return """
      <p>\(.both(
        "Sao, điểm và thiếu hụt đã tính các khoản của \(decisions) quyết định trước là về đủ.",
        "Stars, points and gaps count what \(decisions.counted("earlier decision")) approved as if all were there."
      ))</p>
      """
  }

  /// Units that end before everything is done.
  private var validity: PageMarkup {
    let ends = plan.units.compactMap { $0.unit.period.until }
    guard let last = ends.min() else { return "" }
    let count = ends.count { $0 == last }
    return """
      <p>\(.both(
        "Sổ đơn vị: \(count.grouped.vi) trong \(plan.units.count.grouped.vi) đơn vị có hiệu lực đến \(last.figures.vi).",
        "Register: \(count.grouped.en) of \(plan.units.count.grouped.en) units are valid until \(last.figures.en)."
      ))</p>
      """
  }

  private static let mostLocks = 6

  private var locks: PageMarkup {
    let names = Dictionary(uniqueKeysWithValues: plan.units.map { ($0.unit.code, $0.unit.name) })
    let locks = plan.policy.locks.prefix(Self.mostLocks).map { lock -> PageMarkup in
      let unit = names[lock.unit] ?? LocalizedText(vi: lock.unit.description, en: lock.unit.description)
      let short = lock.requirement.flatMap(proposal.edition.requirement)?.short
      let (vi, en) = (short.map { ", \($0.vi)" } ?? "", short.map { ", \($0.en)" } ?? "")
      return lock.action == .fund
        ? "<p>\(.both("Bố trí trước: \(unit.vi)\(vi): \(lock.reason.vi)", "Provided in advance: \(unit.en)\(en): \(lock.reason.en)"))</p>"
        : "<p>\(.both("Loại trừ: \(unit.vi)\(vi): \(lock.reason.vi)", "Excluded: \(unit.en)\(en): \(lock.reason.en)"))</p>"
    }
    let rest = plan.policy.locks.count - locks.count
    return rest > 0
      ? "\(locks)<p>\(.both("và \(rest) khoản bố trí trước, loại trừ khác", "and \(rest) more locks"))</p>" : "\(locks)"
  }
}

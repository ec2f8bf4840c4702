import FacilityPlanning
import FacilityWording
import Vocabulary

/// Units and requirements as a table that can be read without a program, and after it what each unit gets and lacks.
///
/// The program draws the same table anew, with filters and for other budgets.
struct PageMatrix {
  let proposal: Proposal
  /// So many units are written, with their words in two languages; the rest stand in the letter.
  private static let mostUnits = 100

  private let locks: PageLocks
  private let units: ArraySlice<UnitPlan>

  init(_ proposal: Proposal) {
    self.proposal = proposal
    locks = PageLocks(proposal.policy)
    let all = proposal.plan.units
    units =
      all.count <= Self.mostUnits
      ? all[...]
      : all.sorted { left, right in
        let (first, second) = (left.starBefore ?? 9, right.starBefore ?? 9)
        return first != second ? first < second : left.assessment.gaps.count > right.assessment.gaps.count
      }.prefix(Self.mostUnits)
  }

  private var requirements: [Requirement] { proposal.edition.requirements }

  var markup: PageMarkup {
    """
    <section class="p-matrix" id="s-matrix" aria-labelledby="mx-t"><header><div><p class="kick">\(.both("Đơn vị và yêu cầu", "Units and requirements"))</p>\
    <h2 id="mx-t" tabindex="-1">\(.each("span") { title($0) })</h2></div><div class="seg needs" id="views" role="group"></div></header>
    <form class="tools needs" id="tools"></form>
    <ul class="legend" id="legend">\(legend)</ul>
    <p class="cue" id="cue" hidden></p>
    <div class="scroll inner" id="scroll">\(table)</div>
    <p class="small muted" id="count">\(.each("span") { count($0) })</p>
    <div class="plain">\(.each { list($0) })</div>
    </section>
    """
  }

  private func title(_ words: PageWords) -> PageMarkup {
    let (funded, gaps) = (proposal.plan.lines.count, proposal.plan.units.reduce(0) { $0 + $1.assessment.gaps.count })
    return
      "\(words.text("\(words.number(funded)) trong \(words.number(gaps)) thiếu hụt được hỗ trợ", "\(words.number(funded)) of \(words.number(gaps)) gaps are funded"))"
  }

  private func count(_ words: PageWords) -> PageMarkup {
    let all = proposal.plan.units.count
    let (shown, whole) = (words.number(units.count), words.number(all))
    let rest =
      units.count < all
      ? words.text(
        " Không có JavaScript thì trang hiện \(shown) đơn vị cần nhất; các đơn vị khác có trong proposal.md.",
        " Without JavaScript the page shows the \(shown) neediest units; the others stand in proposal.md."
      ) : ""
    return
      "\(words.text("\(shown) trong \(whole) đơn vị, \(requirements.count) yêu cầu.", "\(shown) of \(whole) units, \(requirements.count) requirements."))\(rest)"
  }

  private var legend: PageMarkup {
    var decisions: [(PageGlyphs.Decision, RequirementStatus, LocalizedText)] = [
      (.fund, .missing, LocalizedText(vi: "được hỗ trợ", en: "funded"))
    ]
    if proposal.policy.locks.contains(where: { $0.action == .fund }) {
      decisions.append((.lock, .missing, LocalizedText(vi: "bố trí trước", en: "provided in advance")))
    }
    if !proposal.commitments.used.isEmpty {
      decisions.append((.comm, .missing, LocalizedText(vi: "đã duyệt, đang chờ", en: "approved, to come")))
    }
    decisions.append((.open, .missing, LocalizedText(vi: "chưa được hỗ trợ", en: "not funded")))
    if proposal.policy.locks.contains(where: { $0.action == .exclude }) {
      decisions.append((.excl, .worn, LocalizedText(vi: "loại trừ", en: "excluded")))
    }
    decisions.append((.unk, .unknown, LocalizedText(vi: "chưa rõ", en: "unknown")))
    decisions.append((.met, .met, LocalizedText(vi: "đáp ứng", en: "met")))
    let frames = decisions.map { "<li>\(PageGlyphs.chip($1, $0))\(.both($2))</li>" as PageMarkup }
    let glyphs = RequirementStatus.allCases.filter { $0 != .met && $0 != .unknown }.map { status in
      "<li>\(PageGlyphs.chip(status, .met))\(.both(status.name))</li>" as PageMarkup
    }
    return "\(frames)<li class=\"sep\" aria-hidden=\"true\"></li>\(glyphs)"
  }

  // MARK: - The table

  private var table: PageMarkup {
    """
    <table class="mx"><thead><tr><th scope="col" class="nm">\(.both("Đơn vị", "Unit"))</th>\
    <th scope="col">\(.both("Sao", "Stars"))</th><th scope="col" class="r">\(.both("Triệu đồng", "Million đồng"))</th>\
    <th scope="col" class="r">\(.both("Thiếu hụt", "Gaps"))</th>\(headings)</tr></thead><tbody>\(units.map(row))</tbody></table>
    """
  }

  private var headings: [PageMarkup] {
    requirements.indices.map {
      "<th scope=\"col\" class=\"v\(gap($0))\"><span>\(.both(requirements[$0].short))</span></th>"
    }
  }

  /// The mark of the first column of a group.
  private func gap(_ place: Int) -> String {
    place == 0 || requirements[place].category != requirements[place - 1].category ? " g" : ""
  }

  private func row(_ unit: UnitPlan) -> PageMarkup {
    let lines = Dictionary(uniqueKeysWithValues: unit.lines.map { ($0.requirement.id, $0) })
    let cells = unit.assessment.requirements.enumerated().map { place, assessment -> PageMarkup in
      guard assessment.status != .met || assessment.isClosedByCommitments else {
        return "<td class=\"c\(gap(place))\"></td>"
      }
      let decision = decision(unit, assessment, lines[assessment.requirement.id])
      let label = PageMarkup.both(name(of: decision))
      return
        "<td class=\"c\(gap(place))\">\(PageGlyphs.chip(assessment.status, decision))<span class=\"vh\">\(label)</span></td>"
    }
    let (vi, en) = (PageWords(.vietnamese), PageWords(.english))
    let cost: PageMarkup = unit.cost > .zero ? .both(vi.tenths(unit.cost), en.tenths(unit.cost)) : "–"
    return """
      <tr><th scope="row">\(.both(vi.name(unit.unit), en.name(unit.unit)))</th>\
      <td>\(PageGlyphs.stars(unit.starBefore, unit.starAfter, highest: proposal.edition.highestStar))</td><td class="r">\(cost)</td>\
      <td class="r">\(unit.assessment.gaps.count)</td>\(cells)</tr>
      """
  }

  private func decision(_ unit: UnitPlan, _ assessment: RequirementAssessment, _ line: PlanLine?) -> PageGlyphs.Decision
  {
    PageGlyphs.decision(
      on: assessment,
      line: line,
      lock: locks.action(on: unit.unit.code, assessment.requirement.id)
    )
  }

  private func name(of decision: PageGlyphs.Decision) -> LocalizedText {
    switch decision {
    case .met: LocalizedText(vi: "đáp ứng", en: "met")
    case .fund: LocalizedText(vi: "được hỗ trợ", en: "funded")
    case .lock: LocalizedText(vi: "được hỗ trợ, bố trí trước", en: "funded, provided in advance")
    case .comm: LocalizedText(vi: "đã duyệt, đang chờ", en: "approved, to come")
    case .open: LocalizedText(vi: "chưa được hỗ trợ", en: "not funded")
    case .excl: LocalizedText(vi: "loại trừ theo chính sách", en: "excluded by the policy")
    case .unk: LocalizedText(vi: "chưa rõ", en: "unknown")
    }
  }

  // MARK: - The units in words

  private func list(_ words: PageWords) -> PageMarkup {
    let units = units.map { unit -> PageMarkup in
      let lines = Dictionary(uniqueKeysWithValues: unit.lines.map { ($0.requirement.id, $0) })
      let items = unit.assessment.requirements.filter { $0.status != .met || $0.isClosedByCommitments }.map {
        assessment -> PageMarkup in
        let decision = name(of: decision(unit, assessment, lines[assessment.requirement.id]))[words.language]
        let price = assessment.gap?.cost.map { ", \(words.unit(words.tenths($0)))" } ?? ""
        let status = assessment.status.name[words.language]
        return "<li>\(assessment.requirement.title[words.language]): \(words.inside(status)), \(decision)\(price)</li>"
      }
      let stars = "\(words.stars(unit.starBefore)) → \(words.stars(unit.starAfter))"
      let none: PageMarkup = "<li>\(words.text("Đáp ứng mọi yêu cầu.", "Meets every requirement."))</li>"
      return """
        <details><summary>\(words.name(unit.unit)): \(stars), \(words.unit(words.tenths(unit.cost)))</summary>\
        <ul>\(items.isEmpty ? [none] : items)</ul></details>
        """
    }
    return "<h3>\(words.text("Từng đơn vị", "Unit by unit"))</h3>\(units)"
  }
}

import Documents
import FacilityPlanning
import FileFormats
import Vocabulary

/// The parts of the page that stand still: headings, controls and charts, in both languages side by side.
struct PageFrame {
  let proposal: Proposal
  /// Whether the page shows budgets named beforehand, and not each at which something improves.
  let hasLevels: Bool

  init(_ proposal: Proposal, _ content: PageContent) {
    self.proposal = proposal
    hasLevels = content.ladder.coverage == .levels
  }

  var title: LocalizedText {
    let (city, round) = (proposal.register.city, proposal.plan.round.name)
    return LocalizedText(
      vi: "Hỗ trợ Bộ phận Một cửa, \(city.vi), kỳ \(round.vi)",
      en: "Support for the one-stop shops of \(city.en), \(round.en)"
    )
  }

  /// Everything in the body but the data and the program.
  func body(charts: [(language: Language, charts: PageCharts)]) -> String {
    """
    <a class="skip" href="#main">\(both("Tới nội dung", "Skip to the content"))</a>
    <header class="top">
    <div><p class="eyebrow">\(both(proposal.register.city))</p><h1>\(both(title))</h1></div>
    <nav class="languages" aria-label="Ngôn ngữ / Language">\
    <button type="button" data-choose="vi" lang="vi">Tiếng Việt</button>\
    <button type="button" data-choose="en" lang="en">English</button></nav>
    </header>
    <noscript><p class="notice">\(both("Trang cần JavaScript để hiện số liệu; mọi số liệu cũng có trong Tờ trình.", "The page needs JavaScript to show its figures; all of them are in the proposal too."))</p></noscript>
    <main id="main" tabindex="-1">
    \(notice)
    <div id="overview">
    \(budget)
    \(matrix)
    <section class="curves" aria-labelledby="curves"><h2 id="curves">\(both("Ngân sách mua được gì", "What each budget buys"))</h2>
    \(gallery(charts, closing: reading) { $0.budgets })</section>
    <section class="outcomes" aria-labelledby="outcomes"><h2 id="outcomes">\(both("Sao và tiền", "Stars and money"))</h2>
    \(gallery(charts) { $0.outcomes })</section>
    \(uniformity(charts))\(deliveries(charts))
    </div>
    <article id="unit" hidden></article>
    </main>
    <dialog id="evidence" aria-labelledby="evidence-title"></dialog>
    <p id="announcer" class="unseen" aria-live="polite"></p>
    """
  }

  private var sliding: LocalizedText {
    hasLevels
      ? LocalizedText(
        vi: "Các mức chọn sẵn: kéo để xem phương án tối ưu ở từng mức",
        en: "Preset levels: move to see the exact plan at each"
      ) : LocalizedText(vi: "Kéo để xem từng mức ngân sách", en: "Move to see each budget")
  }

  /// How the curves are read.
  private var reading: LocalizedText {
    if hasLevels {
      return LocalizedText(
        vi:
          "Mỗi chấm là kết quả của phương án tối ưu ở một mức chọn sẵn; đường nối chỉ để dễ nhìn; đường đứt là chỉ tiêu; "
          + "vạch đứng là mức đang xem.",
        en: "Each dot is what the exact plan reaches at a preset level; the line between them only guides the eye; the "
          + "dashes are the target, the upright is the budget shown."
      )
    }
    return LocalizedText(
      vi: "Đường liền là kết quả của phương án tốt nhất ở từng mức ngân sách; đường đứt là chỉ tiêu; "
        + "vạch đứng là mức đang xem. Mục tiêu xếp trước được ưu tiên, nên một mục tiêu xếp sau có thể giảm khi ngân sách tăng.",
      en: "The line is what the best plan reaches at each budget, the dashes are the target, the upright is the budget "
        + "shown. Earlier goals come first, so a later one may fall where the budget grows."
    )
  }

  /// What must be known before any figure is believed.
  private var notice: String {
    guard proposal.edition.isAssumption || proposal.policy.isAssumption else { return "" }
    let text = both(
      "Tiêu chí, đơn giá hoặc chính sách có nội dung giả định; Tờ trình nêu rõ từng giả định.",
      "The criteria, prices or policy hold assumptions; the proposal names each of them."
    )
    return "<p class=\"notice\">\(text)</p>"
  }

  private var budget: String {
    """
    <section class="budget" aria-labelledby="budget-title">
    <h2 id="budget-title">\(both("Ngân sách và mục tiêu", "Budget and goals"))</h2>
    <div class="chooser">
    <p class="amount"><output id="amount" for="slider"></output><span id="standing"></span></p>
    <label for="slider">\(both(sliding))</label>
    <div class="slide"><button type="button" id="less">\(signed("−", "Bậc thấp hơn", "One step less"))</button>\
    <input type="range" id="slider" min="0" value="0" step="1">\
    <button type="button" id="more">\(signed("+", "Bậc cao hơn", "One step more"))</button>\
    <button type="button" id="plan">\(both("Phương án đề nghị", "The proposed plan"))</button></div>
    <p class="ends"><span id="lowest"></span><span id="highest"></span></p>
    </div>
    <ol class="goals" id="goals"></ol>
    <div id="step"></div>
    </section>
    """
  }

  private var matrix: String {
    """
    <section class="matrix" aria-labelledby="matrix-title"><h2 id="matrix-title">\(both("Đơn vị và yêu cầu", "Units and requirements"))</h2>
    <form class="filters" id="filters">
    <label>\(both("Nhóm hạng mục", "Category"))<select id="category"></select></label>
    <label>\(both("Mức sao dự kiến", "Projected stars"))<select id="stars"></select></label>
    <label>\(both("Loại đơn vị", "Kind of unit"))<select id="kind"></select></label>
    <label class="narrow">\(both("Thứ tự", "Order"))<select id="order"></select></label>
    <label class="check"><input type="checkbox" id="funded">\(both("Chỉ đơn vị được hỗ trợ", "Funded units only"))</label>
    </form>
    <p id="shown" class="small"></p>
    <ul class="legend" id="legend"></ul>
    <div class="scroll" tabindex="0" role="region" aria-labelledby="shown"><table id="matrix"></table></div>
    </section>
    """
  }

  private func uniformity(_ charts: [(language: Language, charts: PageCharts)]) -> String {
    guard proposal.audit != nil else { return "" }
    return """
      <section class="uniformity" aria-labelledby="uniformity"><h2 id="uniformity">\(both("Thống nhất nhận diện", "Uniformity"))</h2>
      \(gallery(charts) { $0.uniformity })</section>
      """
  }

  /// The section about earlier decisions; nothing if there is none.
  private func deliveries(_ charts: [(language: Language, charts: PageCharts)]) -> String {
    guard proposal.deliveries != nil else { return "" }
    let gallery = gallery(charts) { PageDeliveries(proposal: $0.proposal).charts(in: $0.language) }
    return """

      <section class="deliveries" aria-labelledby="deliveries"><h2 id="deliveries">\(both(PageDeliveries.title))</h2>
      \(gallery)</section>
      """
  }

  private func gallery(
    _ charts: [(language: Language, charts: PageCharts)],
    closing: LocalizedText? = nil,
    _ choose: (PageCharts) -> [PageCharts.Chart]
  ) -> String {
    charts.map { language, charts in
      let figures = choose(charts).map { "<figure>\($0.drawing.element(attributes: $0.scale ?? ""))</figure>" }
      let note = closing.map { "<p class=\"reading\">\(HTMLText.escape($0[language]))</p>" } ?? ""
      return "<div class=\"gallery\" lang=\"\(language.rawValue)\">\(figures.joined())\(note)</div>"
    }.joined()
  }

  /// A text in both languages, of which the page shows one.
  private func both(_ text: LocalizedText) -> String { both(text.vi, text.en) }

  /// A sign, and what it says to those who cannot see it.
  private func signed(_ sign: String, _ vi: String, _ en: String) -> String {
    "<span aria-hidden=\"true\">\(sign)</span><span class=\"unseen\">\(both(vi, en))</span>"
  }

  private func both(_ vi: String, _ en: String) -> String {
    [("vi", vi), ("en", en)].map { language, text in
      "<span lang=\"\(language)\">\(HTMLText.escape(ShownText.cleaned(text)))</span>"
    }.joined()
  }
}

import Documents
import FacilityPlanning
import FileFormats
import Vocabulary

/// The page as it is without a program: a report in both languages, with places for what the program draws.
struct PageFrame {
  let proposal: Proposal
  let outlook: PageOutlook

  init(_ proposal: Proposal, _ content: PageContent) {
    self.proposal = proposal
    outlook = PageOutlook(proposal.plan, content.ladder)
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
    let page: PageMarkup = """
      \(PageGlyphs.sprite)
      <a class="skip" href="#h1">\(.both("Tới nội dung", "Skip to the content"))</a>
      \(bar)
      <main class="wrap" id="main" tabindex="-1">
      <article id="unit" hidden></article>
      <div id="overview">
      \(PageFirstScreen(proposal: proposal, outlook: outlook).markup)
      \(jump)
      \(ladder(charts))
      \(cards)
      \(PageMatrix(proposal).markup)
      \(PageUniformity(proposal).markup)
      \(PageMoney(proposal: proposal).markup)
      \(deliveries(charts))
      </div>
      </main>
      <footer class="wrap">\(.both("Mọi số liệu lấy từ hồ sơ đề xuất kỳ \(proposal.plan.round.figures.vi) (proposal.json).", "All figures come from the proposal of \(proposal.plan.round.figures.en) (proposal.json)."))</footer>
      <dialog id="evidence" aria-labelledby="evidence-title"></dialog>
      <p id="announcer" class="vh" aria-live="polite"></p>
      """
    return page.html
  }

  private var bar: PageMarkup {
    let (city, round) = (proposal.register.city, proposal.plan.round.name)
    return """
      <header class="wrap bar"><p class="name"><strong>\(.both("Hỗ trợ Bộ phận Một cửa", "Support for the one-stop shops"))</strong> · \
      <span class="nb">\(.both(city))</span> · <span class="nb">\(.both("kỳ \(round.vi)", round.en))</span></p>
      <div class="find needs"><input id="find" type="search" role="combobox" aria-expanded="false" aria-controls="found" \
      aria-autocomplete="list" autocomplete="off"><ul id="found" role="listbox" hidden></ul></div>
      <div class="seg needs languages" role="group" aria-label="Ngôn ngữ / Language">\
      <button type="button" data-choose="vi" lang="vi">Tiếng Việt</button>\
      <button type="button" data-choose="en" lang="en">English</button></div></header>
      """
  }

  private var jump: PageMarkup {
    let count = proposal.plan.units.count.grouped
    var links: [(String, PageMarkup)] = [
      ("ladder", .both("Ngân sách mua được gì", "What each budget buys")),
      ("cards", .both("\(count.vi) đơn vị", "\(count.en) units")),
      ("matrix", .both("Đơn vị và yêu cầu", "Units and requirements")),
    ]
    if proposal.audit?.designs.isEmpty == false { links.append(("uniformity", .both("Nhận diện", "Uniformity"))) }
    links.append(("money", .both("Tiền đi đâu", "Where the money goes")))
    if proposal.deliveries != nil { links.append(("deliveries", .both(PageDeliveries.title))) }
    let items = links.map { "<a href=\"#s-\($0)\">\($1)</a> " as PageMarkup }
    return """
      <nav class="jump no-print">\(items)<button type="button" class="link needs" id="print">\(print)</button></nav>
      """
  }

  /// What printing gives: three sheets as long as all units stand on one.
  private var print: PageMarkup {
    proposal.plan.units.count <= 40
      ? .both("In 3 trang A4", "Print 3 pages A4") : .both("In trang này", "Print this page")
  }

  // MARK: - The ladder

  private func ladder(_ charts: [(language: Language, charts: PageCharts)]) -> PageMarkup {
    let lead: PageMarkup =
      outlook.isExact
      ? .both(
        "Kết quả tốt nhất ở từng mức ngân sách, đã chứng minh tối ưu.",
        "The best outcome at each budget, proven to be the best."
      )
      : .both(
        "Kết quả tối ưu ở các mức chọn sẵn; giữa hai mức, kết quả có thể tốt lên mà trang này không chỉ ra.",
        "The best outcome at preset levels; between two levels more may improve than this page shows."
      )
    let zoom: PageMarkup = outlook.zoomEnd == nil ? "" : "<div class=\"seg needs\" id=\"zoom\" role=\"group\"></div>"
    let galleries = charts.map { language, charts -> PageMarkup in
      let whole = charts.page(end: outlook.scaleEnd)
      let close = outlook.zoomEnd.map { end in
        "<div class=\"charts\" data-zoom=\"1\" hidden>\(charts.page(end: end))\(reading(language))</div>" as PageMarkup
      }
      return """
        <div class="gallery" lang="\(language.rawValue)"><div class="charts" data-zoom="">\(whole)\(reading(language))</div>\(close ?? "")</div>
        """
    }
    return """
      <section class="p-ladder" id="s-ladder" aria-labelledby="ch-t"><header><div><p class="kick">\(.both("Ngân sách mua được gì", "What each budget buys"))</p>\
      <h2 id="ch-t" tabindex="-1">\(.each("span") { message($0) })</h2><p class="lead">\(lead)</p></div>\(zoom)</header>
      <div id="charts">\(galleries)</div></section>
      """
  }

  /// What the ladder as a whole says: from where more money buys something else.
  private func message(_ words: PageWords) -> PageMarkup {
    let budget = proposal.policy.budget
    if outlook.isExact, let floor = outlook.sights.first(where: { $0.outcome.goal.kind == .floor }),
      floor.from < budget,
      let essential = outlook.sights.first(where: { $0.outcome.goal.kind == .essentials }),
      let step = outlook.ladder.steps.firstIndex(where: { $0.budget == floor.from })
    {
      let more = essential.outcome.achieved - essential.reached[step]
      if more > 0 {
        let what = floor.outcome.goal.counted[words.language]
        let (best, from) = (words.number(floor.best), words.unit(words.from(floor.from)))
        let (to, gaps) = (words.millions(budget), words.number(more))
        guard floor.from > .zero else {
          return
            "\(words.text("\(best) \(what) mà không cần thêm tiền; đến \(to) triệu, tiền khắc phục \(gaps) thiếu hụt thiết yếu", "\(best) \(what) without more money; up to \(to) million it closes \(gaps) essential gaps"))"
        }
        return
          "\(words.text("\(best) \(what) chỉ cần \(from); từ đó đến \(to), tiền khắc phục thêm \(gaps) thiếu hụt thiết yếu", "\(best) \(what) need \(from) only; from there to \(to) the money closes \(gaps) more essential gaps"))"
      }
    }
    return "\(words.text("Kết quả theo ngân sách", "Outcome by budget"))"
  }

  /// How the charts are read.
  private func reading(_ language: Language) -> PageMarkup {
    let words = PageWords(language)
    var keys: [(PageMarkup, String)] = []
    if outlook.isExact {
      keys = [
        (
          "<line x1=\"0\" x2=\"28\" y1=\"8\" y2=\"8\" class=\"curve\"/>",
          words.text("mức giữ được từ đó trở lên", "what lasts from there on")
        ),
        (
          "<rect x=\"0\" y=\"3\" width=\"28\" height=\"10\" class=\"shade\"/>",
          words.text(
            "có lúc đạt, rồi nhường cho mục tiêu xếp trước",
            "reached at times, then given up for an earlier goal"
          )
        ),
        (
          "<path d=\"M14 2l6 6l-6 6l-6-6z\" class=\"diamond\"/>",
          words.text("số tiền ít nhất cho mức cao nhất", "the least money for the most")
        ),
      ]
    }
    keys.append(
      ("<circle cx=\"14\" cy=\"8\" r=\"6\" class=\"point\"/>", words.text("phương án đề nghị", "the proposal"))
    )
    let items = keys.map {
      "<li><svg viewBox=\"0 0 28 16\" aria-hidden=\"true\">\($0)</svg><span>\($1)</span></li>" as PageMarkup
    }
    return """
      <div class="read"><p>\(words.text("Cách đọc. Mọi biểu đồ chung một thang tiền (triệu đồng) và bắt đầu từ số không.", "How to read. All charts share one scale of money (million đồng) and start at zero."))</p>\
      <ul>\(items)</ul><p class="needs small muted">\(words.text("Bấm vào biểu đồ để xem số tiền đó.", "Click a chart to see that budget."))</p></div>
      """
  }

  private var starKey: PageMarkup {
    let start = PageDeliveries(proposal: proposal).start
    return .both(
      "★ xám: \(start.vi). ★ xanh: thêm nhờ hỗ trợ. Gạch dưới: mức đã công nhận.",
      "Grey ★: \(start.en). Blue ★: gained. Underline: the recognised level."
    )
  }

  private var cards: PageMarkup {
    """
    <section class="p-cards needs" id="s-cards" aria-labelledby="cards-t"><header><div><p class="kick">\(.both("Mọi đơn vị, xếp theo mức cần", "All units, by need"))</p>\
    <h2 id="cards-t" tabindex="-1"></h2><p class="lead">\(starKey)</p></div></header>
    <div class="dist" id="dist"></div><div id="cards"></div></section>
    """
  }

  /// The section about earlier decisions; nothing if there is none.
  private func deliveries(_ charts: [(language: Language, charts: PageCharts)]) -> PageMarkup {
    guard proposal.deliveries != nil else { return "" }
    let figures = charts.map { language, charts -> PageMarkup in
      let drawings = PageDeliveries(proposal: charts.proposal).charts(in: language)
      return
        "<div lang=\"\(language.rawValue)\">\(drawings.map { PageMarkup(html: "<figure class=\"narrow\">\($0.drawing.element())</figure>") })</div>"
    }
    return """
      <section class="p-deliveries" id="s-deliveries" aria-labelledby="deliveries"><h2 id="deliveries" tabindex="-1">\(.both(PageDeliveries.title))</h2>
      \(figures)</section>
      """
  }
}

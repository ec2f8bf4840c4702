/// The colours and letters of charts; a page may set the variables anew.
enum ChartStyle {
  static let css = """
    svg{font-family:"Segoe UI",system-ui,"Liberation Sans",Arial,sans-serif}\
    svg .ground{fill:var(--card,#ffffff)}\
    svg .label{fill:var(--ink,#1b2733);font-size:13px}svg .small{fill:var(--muted,#55606c);font-size:12px}\
    svg .strong{fill:var(--ink,#1b2733);font-size:13px;font-weight:600}\
    svg .axis{stroke:var(--rule,#c9cfd6);stroke-width:1}svg .grid{stroke:var(--rule,#c9cfd6);stroke-width:1;stroke-dasharray:2 4}\
    svg .target{stroke:var(--target,#a33b00);stroke-width:1.5;stroke-dasharray:6 4}\
    svg .cursor{stroke:var(--accent,#0a5b88);stroke-width:2}\
    svg .curve{fill:none;stroke:var(--accent,#0a5b88);stroke-width:2}svg .area{fill:var(--accent,#0a5b88);opacity:.14}\
    svg .bar{fill:var(--accent,#0a5b88)}svg .rest{fill:var(--rule,#c9cfd6)}\
    svg .star4{fill:var(--star4,#0b4f77)}svg .star3{fill:var(--star3,#26749f)}svg .star2{fill:var(--star2,#7fb6d4)}\
    svg .star1{fill:var(--star1,#e3b341)}svg .star0{fill:var(--star0,#b4481f)}svg .starx{fill:var(--starx,#66707a)}\
    svg .flow{fill:var(--muted,#55606c);opacity:.22}svg .rise{fill:var(--accent,#0a5b88);opacity:.5}\
    svg .fall{fill:var(--star0,#b4481f);opacity:.6}\
    svg .conforming{fill:var(--met,#2f7d4f)}svg .deviating{fill:var(--gap,#b3261e)}svg .unknown{fill:var(--starx,#66707a)}\
    svg .absent{fill:var(--rule,#c9cfd6)}\
    svg .on{fill:var(--card,#ffffff);font-size:11px;font-weight:600}\
    svg .on-star2,svg .on-absent{fill:var(--ink,#1b2733)}svg .on-star1{fill:#1b2733}
    """

  /// The class of a number of stars.
  static func star(_ stars: Int?) -> String { stars.map { "star\(min(max($0, 0), 4))" } ?? "starx" }
}

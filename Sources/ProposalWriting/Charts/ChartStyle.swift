/// The colours and letters of charts; a page may set the variables anew.
enum ChartStyle {
  static let css = """
    svg{font-family:"Segoe UI",system-ui,"Liberation Sans",Arial,sans-serif}\
    .ground{fill:var(--card,#ffffff)}\
    .label{fill:var(--ink,#1b2733);font-size:13px}.small{fill:var(--muted,#55606c);font-size:12px}\
    .strong{fill:var(--ink,#1b2733);font-size:13px;font-weight:600}\
    .axis{stroke:var(--rule,#c9cfd6);stroke-width:1}.grid{stroke:var(--rule,#c9cfd6);stroke-width:1;stroke-dasharray:2 4}\
    .target{stroke:var(--target,#a33b00);stroke-width:1.5;stroke-dasharray:6 4}\
    .cursor{stroke:var(--accent,#0a5b88);stroke-width:2}\
    .curve{fill:none;stroke:var(--accent,#0a5b88);stroke-width:2}.area{fill:var(--accent,#0a5b88);opacity:.14}\
    .bar{fill:var(--accent,#0a5b88)}.rest{fill:var(--rule,#c9cfd6)}\
    .star4{fill:var(--star4,#0b4f77)}.star3{fill:var(--star3,#2b7fae)}.star2{fill:var(--star2,#7fb6d4)}\
    .star1{fill:var(--star1,#e3b341)}.star0{fill:var(--star0,#c4572f)}.starx{fill:var(--starx,#8a949e)}\
    .flow{fill:var(--muted,#55606c);opacity:.22}.rise{fill:var(--accent,#0a5b88);opacity:.5}\
    .fall{fill:var(--star0,#c4572f);opacity:.6}\
    .conforming{fill:var(--met,#2f7d4f)}.deviating{fill:var(--gap,#b3261e)}.unknown{fill:var(--starx,#8a949e)}\
    .absent{fill:var(--rule,#c9cfd6)}
    """

  /// The class of a number of stars.
  static func star(_ stars: Int?) -> String { stars.map { "star\(min(max($0, 0), 4))" } ?? "starx" }
}

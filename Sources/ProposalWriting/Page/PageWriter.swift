import Documents
import FacilityPlanning
import FileFormats
import Foundation
import Vocabulary

/// Writes the page that a meeting looks at: one file, which needs no network and no server.
///
/// The browser shows what the plan and the ladder say and computes nothing. A policy in the page itself forbids it to load
/// anything from elsewhere or to run any program but the one whose digest it names.
struct PageWriter: Sendable {
  private let proposal: Proposal
  private let reasons: LineReasons
  private let content: PageContent

  /// - Parameter reasons: those of the proposal, if they have been made already.
  init(_ proposal: Proposal, reasons: LineReasons? = nil, _ content: PageContent) {
    self.proposal = proposal
    self.reasons = reasons ?? LineReasons(proposal)
    self.content = content
  }

  /// Writes the page; it opens in one language and holds both.
  ///
  /// - Throws: an error of the JSON encoder, which no proposal causes.
  func write(opening language: Language) throws -> [UInt8] {
    let record = PageRecord(proposal, reasons: reasons, content, language: language)
    let data = ShownText.cleaned(try JSONText.encodeCompactly(record)).replacing("<", with: "\\u003C")
    let style = Self.styles.map { String(decoding: $0, as: UTF8.self) }.joined() + ChartStyle.css
    let program = Self.program
    let policy =
      "default-src 'none'; style-src 'sha256-\(Self.digest(style))'; script-src 'sha256-\(Self.digest(program))';"
      + " img-src data:; base-uri 'none'; form-action 'none'"
    let frame = PageFrame(proposal, content)
    return Array(
      """
      <!DOCTYPE html>
      <html lang="\(language.rawValue)" data-language="\(language.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="\(policy)">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <title>\(HTMLText.escape(ShownText.cleaned(frame.title[language])))</title>
      <style>\(style)</style>
      </head>
      <body>
      \(frame.body(charts: charts))
      <script type="application/json" id="data">\(data)</script>
      <script>\(program)</script>
      </body>
      </html>

      """.utf8
    )
  }

  /// The charts as files, in one language.
  func figures(in language: Language) -> [OutputFolder.File] {
    let charts = PageCharts(proposal: proposal, content: content, language: language)
    let deliveries = PageDeliveries(proposal: proposal).charts(in: language)
    return (charts.budgets + charts.outcomes + charts.uniformity + deliveries).map { chart in
      OutputFolder.File(name: "figures/\(chart.name).svg", contents: chart.drawing.file())
    }
  }

  /// How the page looks, part by part: the whole, the first screen, units and requirements, on paper.
  private static let styles = [
    PackageResources.page_css, PackageResources.first_css, PackageResources.units_css, PackageResources.print_css,
  ]

  /// The parts of the program, in the order in which they build on one another, in a block that keeps their names.
  private static let program: String = {
    let parts = [
      PackageResources.state_js, PackageResources.drawing_js, PackageResources.plan_js, PackageResources.first_js,
      PackageResources.cards_js, PackageResources.cells_js, PackageResources.matrix_js, PackageResources.list_js,
      PackageResources.unit_js, PackageResources.search_js, PackageResources.controls_js,
    ]
    return "\"use strict\";\n{\n" + parts.map { String(decoding: $0, as: UTF8.self) }.joined() + "}\n"
  }()

  private var charts: [(language: Language, charts: PageCharts)] {
    Language.allCases.map { ($0, PageCharts(proposal: proposal, content: content, language: $0)) }
  }

  /// The digest by which a page names its own style and program (CSP level 2).
  private static func digest(_ text: String) -> String {
    Data(SHA256.digest(of: Array(text.utf8))).base64EncodedString()
  }
}

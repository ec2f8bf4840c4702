import Documents
package import FacilityPlanning
package import FileFormats
import ProposalRecord
package import Vocabulary

/// The files of a proposal, as names and bytes; the same proposal gives the same bytes.
///
///     proposal.md      what a person reads and signs
///     to-trinh.docx    the same in Word, laid out as the decree asks
///     units/…          the proposal of each supported unit to the authority, in Word
///     phu-luc.xlsx     its annexes as a workbook that computes
///     lines.csv        the lines, for a spreadsheet
///     model.lp         the choice as a linear model, for another solver
///     index.html       what a meeting looks at, in a browser
///     figures/…        its charts, each a file
///     proposal.json    the whole record, with the digests of the others
package struct ProposalFiles: Sendable {
  /// In the order in which they are named to the user.
  package let files: [OutputFolder.File]

  /// Writes all files.
  ///
  /// - Throws: an error of the JSON encoder, which no proposal causes; `ZIPError` for documents beyond four gigabytes;
  ///   `WorkbookWriteError` for annexes beyond what a spreadsheet holds.
  /// - Parameter page: what the page shows beside the proposal; no page is written without.
  package init(_ proposal: Proposal, page: PageContent? = nil, language: Language) throws {
    let reasons = LineReasons(proposal)
    let report = ProposalReport(proposal, reasons: reasons).report(in: language)
    let plan = proposal.plan
    let model = LinearModel(
      edition: proposal.edition,
      policy: plan.policy,
      assessments: plan.units.map(\.assessment)
    )
    let modelFile = OutputFolder.File(name: "model.lp", contents: Array(model.text().utf8))
    var others = [
      OutputFolder.File(name: "proposal.md", contents: Array(MarkdownWriter().write(report).utf8)),
      OutputFolder.File(name: "to-trinh.docx", contents: try WordWriter().write(report)),
      OutputFolder.File(
        name: "phu-luc.xlsx",
        contents: try AnnexWorkbook(proposal, reasons: reasons, language: language).write()
      ),
      OutputFolder.File(name: "lines.csv", contents: LinesTable(proposal, reasons: reasons).csv(in: language)),
      modelFile,
    ]
    for (code, unit) in UnitProposalReport.all(in: proposal) {
      let contents = try WordWriter().write(unit.report(in: language))
      others.append(OutputFolder.File(name: "units/\(code).docx", contents: contents))
    }
    if let page {
      let writer = PageWriter(proposal, reasons: reasons, page)
      others.append(OutputFolder.File(name: "index.html", contents: try writer.write(opening: language)))
      others += writer.figures(in: language)
    }
    let outputs = others.map { (file: $0.name, sha256: SHA256.hex(of: $0.contents)) }
    let record = RecordedProposal(proposal, reasons: reasons, language: language, outputs: outputs, model: modelFile)
    files = others + [OutputFolder.File(name: "proposal.json", contents: try record.json())]
  }
}

extension RecordedProposal {
  /// Makes the record with the sentences that the documents have.
  ///
  /// - Parameters:
  ///   - outputs: The files written beside the record, with their digests.
  ///   - model: The one among them that holds the linear model.
  init(
    _ proposal: Proposal,
    reasons: LineReasons,
    language: Language,
    outputs: [(file: String, sha256: String)],
    model: OutputFolder.File
  ) {
    self.init(
      proposal,
      language: language,
      outputs: outputs,
      model: (model.name, SHA256.hex(of: model.contents)),
      assumptions: ProposalAssumptions(proposal).sentences,
      reason: reasons.reason(for:)
    )
  }
}

import Documents
package import FacilityPlanning
package import FileFormats
import ProposalRecord
package import Vocabulary

/// The files of a proposal, as names and bytes; the same proposal gives the same bytes.
///
///     proposal.md      the letter and its annexes as text
///     to-trinh.docx    the same in Word, laid out as the decree asks: what is signed
///     quyet-dinh.docx  the draft decision of the Committee; none if nothing is funded
///     tom-tat.docx     the proposal on one page
///     phieu-ra-soat.docx   what to look at before it is signed; stays in the office
///     kiem-chung.docx  the dossier for auditors: sources, proofs, doubtful data
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

  /// Writes all files, those that do not need each other side by side.
  ///
  /// - Parameters:
  ///   - workers: who writes them.
  ///   - page: makes what the page shows beside the proposal, while documents are written; no page is written without.
  /// - Throws: an error of the JSON encoder, which no proposal causes; `ZIPError` for documents beyond four gigabytes;
  ///   `WorkbookWriteError` for annexes beyond what a spreadsheet holds; what making the content of the page throws.
  package init(
    _ proposal: Proposal,
    language: Language,
    workers: Workers = .allCores,
    page: (@Sendable () throws -> PageContent)? = nil
  ) throws {
    let reasons = LineReasons(proposal)
    // What takes longest comes first, so that nobody waits for it in the end.
    var jobs: [Job] = page.map { [.page($0)] } ?? []
    jobs += [.annexes, .dossier, .letter, .decision, .summary, .review, .lines, .model]
    jobs += UnitProposalReport.all(in: proposal).map { .unit($0.code, $0.report) }
    let written = try workers.map(jobs) { job in
      try job.files(of: proposal, reasons: reasons, language: language).map { file in
        (file: file, digest: SHA256.hex(of: file.contents))
      }
    }
    let places = jobs.indices.sorted { (jobs[$0].place, $0) < (jobs[$1].place, $1) }
    let others = places.flatMap { written[$0] }
    let model = places.first { jobs[$0].place == Job.model.place }.flatMap { written[$0].first }
    let record = RecordedProposal(
      proposal,
      reasons: reasons,
      language: language,
      outputs: others.map { (file: $0.file.name, sha256: $0.digest) },
      model: (file: model?.file.name ?? "", sha256: model?.digest ?? "")
    )
    files = others.map(\.file) + [OutputFolder.File(name: "proposal.json", contents: try record.json())]
  }
}

extension ProposalFiles {
  /// Files that are made at once.
  private enum Job: Sendable {
    case letter
    case decision
    case summary
    case review
    case dossier
    case annexes
    case lines
    case model
    case unit(Slug, UnitProposalReport)
    case page(@Sendable () throws -> PageContent)

    /// The place of the files among all.
    var place: Int {
      switch self {
      case .letter: 0
      case .decision: 1
      case .summary: 2
      case .review: 3
      case .dossier: 4
      case .annexes: 5
      case .lines: 6
      case .model: 7
      case .unit: 8
      case .page: 9
      }
    }

    func files(of proposal: Proposal, reasons: LineReasons, language: Language) throws -> [OutputFolder.File] {
      switch self {
      case .letter:
        let report = ProposalReport(proposal).report(in: language)
        return [
          OutputFolder.File(name: "proposal.md", contents: Array(MarkdownWriter().write(report).utf8)),
          try Self.document("to-trinh.docx", report),
        ]
      case .decision:
        guard !proposal.plan.lines.isEmpty else { return [] }
        return [try Self.document("quyet-dinh.docx", DecisionReport(proposal, language: language).report())]
      case .summary: return [try Self.document("tom-tat.docx", SummaryReport(proposal, language: language).report())]
      case .review:
        return [try Self.document("phieu-ra-soat.docx", ReviewReport(proposal, language: language).report())]
      case .dossier:
        let report = DossierReport(proposal, reasons: reasons, language: language).report()
        return [try Self.document("kiem-chung.docx", report)]
      case .annexes:
        let workbook = AnnexWorkbook(proposal, reasons: reasons, language: language)
        return [OutputFolder.File(name: "phu-luc.xlsx", contents: try workbook.write())]
      case .lines:
        let table = LinesTable(proposal, reasons: reasons)
        return [OutputFolder.File(name: "lines.csv", contents: table.csv(in: language))]
      case .model:
        let model = LinearModel(
          edition: proposal.edition,
          policy: proposal.plan.policy,
          assessments: proposal.plan.units.map(\.assessment)
        )
        return [OutputFolder.File(name: "model.lp", contents: Array(model.text().utf8))]
      case .unit(let code, let letter):
        return [try Self.document("units/\(code).docx", letter.report(in: language))]
      case .page(let content):
        let writer = PageWriter(proposal, reasons: reasons, try content())
        return [OutputFolder.File(name: "index.html", contents: try writer.write(opening: language))]
          + writer.figures(in: language)
      }
    }

    private static func document(_ name: String, _ report: Report) throws -> OutputFolder.File {
      OutputFolder.File(name: name, contents: try WordWriter().write(report))
    }
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
    model: (file: String, sha256: String)
  ) {
    self.init(
      proposal,
      language: language,
      outputs: outputs,
      model: model,
      assumptions: ProposalAssumptions(proposal).sentences,
      reason: reasons.reason(for:)
    )
  }
}

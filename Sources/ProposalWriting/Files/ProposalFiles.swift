package import FacilityPlanning
import FileFormats

/// The files of a proposal, as names and bytes; the same proposal gives the same bytes.
///
///     proposal.md      what a person reads and signs
///     lines.csv        the lines, for a spreadsheet
///     model.lp         the choice as a linear model, for another solver
///     proposal.json    the whole record, with the digests of the others
package struct ProposalFiles: Sendable {
  /// A file with its name, which has no folder.
  package struct File: Sendable, Hashable {
    package let name: String
    package let contents: [UInt8]
  }

  /// In the order in which they are named to the user.
  package let files: [File]

  /// Writes all files.
  ///
  /// - Throws: an error of the JSON encoder, which no proposal causes.
  package init(_ proposal: Proposal, language: Language) throws {
    let report = ProposalReport(proposal).report(in: language)
    let plan = proposal.plan
    let model = LinearModel(
      edition: proposal.edition,
      policy: plan.policy,
      assessments: plan.units.map(\.assessment)
    )
    let modelFile = File(name: "model.lp", contents: Array(model.text().utf8))
    let others = [
      File(name: "proposal.md", contents: Array(MarkdownWriter().write(report).utf8)),
      File(name: "lines.csv", contents: LinesTable(proposal).csv(in: language)),
      modelFile,
    ]
    let outputs = others.map { (file: $0.name, sha256: SHA256.hex(of: $0.contents)) }
    let record = ProposalRecord(proposal, language: language, outputs: outputs, model: modelFile)
    files = others + [File(name: "proposal.json", contents: try record.json())]
  }
}

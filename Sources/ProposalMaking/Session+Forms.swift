package import FacilityPlanning
import FileFormats
import InventoryIntake
import ProposalWriting
package import Vocabulary

extension Session {
  /// Reads the workspace and the round before the one to prepare, whatever is wrong with its submissions.
  ///
  /// - Returns: the round to prepare, by default the month after the newest one, and what the round before it knew.
  package func loadForForms() throws -> (round: Round, previous: LoadedRound) {
    let top = try reader.read()
    guard let workspace = top.workspace, !settings.fails(top.findings) else {
      throw FindingsStop(findings: top.findings)
    }
    guard let round = settings.round ?? workspace.rounds.last.flatMap(\.next) else {
      throw SessionError.noRoundToFollow(folder: workspace.folder)
    }
    let previous = workspace.rounds.last { $0 < round }
    let reading = try previous.map { previous throws(WorkspaceError) in try reader.read(previous, of: workspace) }
    return (
      round,
      LoadedRound(
        workspace: workspace,
        reading: reading ?? RoundReading(round: round),
        findings: top.findings,
        asOf: settings.asOf ?? round.lastDay
      )
    )
  }

  /// The form of each unit, in the order of their codes.
  package func forms(
    of units: [Slug],
    for round: Round,
    _ previous: LoadedRound,
    in language: Language
  ) throws -> [(unit: AdministrativeUnit, contents: [UInt8])] {
    let edition = previous.edition
    let words = WordBook(edition)
    let inventories = Dictionary(
      previous.inventories.map { ($0.unit, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    return try assessToday(previous).filter { units.isEmpty || units.contains($0.unit.code) }.map { assessment in
      let form = InventoryForm(
        unit: assessment.unit,
        edition: edition,
        round: round,
        previous: inventories[assessment.unit.code],
        assessment: assessment,
        expected: previous.commitments.entries.filter { $0.unit == assessment.unit.code && $0.share.outstanding > 0 },
        words: words,
        shop: previous.workspace.rules?.inForce(on: round.lastDay).shop ?? .usual,
        language: language
      )
      return (assessment.unit, try WorkbookWriter().write(form.document()))
    }
  }
}

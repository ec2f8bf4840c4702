import CommandLine
import FacilityPlanning
import FileFormats
import InventoryIntake
import ProposalWriting
import Vocabulary

extension Session {
  /// Reads the workspace and the round before the one to prepare, whatever is wrong with its submissions.
  ///
  /// - Returns: the round to prepare, by default the month after the newest one, and what the round before it knew.
  func loadForForms() throws -> (round: Round, previous: LoadedRound) {
    let top = try reader.read()
    guard let workspace = top.workspace, !options.fails(top.findings) else {
      throw FindingsStop(findings: top.findings)
    }
    guard let round = options.round ?? workspace.rounds.last.flatMap(\.next) else {
      throw CommandFailure(withoutRoundIn: workspace.folder)
    }
    let previous = workspace.rounds.last { $0 < round }
    let reading = try previous.map { previous throws(WorkspaceError) in try reader.read(previous, of: workspace) }
    return (
      round,
      LoadedRound(
        workspace: workspace,
        reading: reading ?? RoundReading(round: round),
        findings: top.findings,
        asOf: options.asOf ?? round.lastDay
      )
    )
  }

  /// The form of each unit, in the order of their codes.
  func forms(
    of units: [Slug],
    for round: Round,
    _ previous: LoadedRound,
    in language: Language
  ) throws -> [(unit: AdministrativeUnit, contents: [UInt8])] {
    let edition = previous.edition
    guard let authority = previous.register.authority(on: round.lastDay) else {
      let file = previous.inputs.first { $0.role == .register }?.path
      throw NoAuthority(day: round.lastDay, file: file ?? "register.json")
    }
    let words = FormWords(WordBook(edition), of: edition, in: language)
    let inventories = Dictionary(
      previous.inventories.map { ($0.unit, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    return try assess(previous).filter { units.isEmpty || units.contains($0.unit.code) }.map { assessment in
      let form = InventoryForm(
        unit: assessment.unit,
        authority: authority,
        edition: edition,
        round: round,
        previous: inventories[assessment.unit.code],
        assessment: assessment,
        words: words,
        language: language
      )
      return (assessment.unit, try WorkbookWriter().write(form.document()))
    }
  }
}

extension CommandFailure {
  /// No round is there after which the next one could be prepared.
  fileprivate init(withoutRoundIn folder: String) {
    self.init(
      message: LocalizedText(
        vi: "Thư mục «\(folder)» chưa có kỳ nào nên không biết kỳ kế tiếp. Hãy ghi rõ, ví dụ: --round 2025-03.",
        en: "The folder '\(folder)' holds no round, so the next one is not known. Name it, like: --round 2025-03."
      ),
      exitCode: .usage
    )
  }
}

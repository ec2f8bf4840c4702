import FacilityPlanning
package import FileFormats
package import InventoryIntake
package import ProposalRecord
package import Vocabulary

extension Session {
  /// A decision on proposals that is still to be taken, filled with their lines.
  ///
  /// - Parameter records: one at least.
  /// - Throws: `SessionError` for a proposal that no decision can name, or that asks for nothing; `FindingsStop` at what
  ///   is damaged in a record or wrong with the workspace.
  package func draft(answering records: [RecordFile], in language: Language) throws -> DecisionDraft {
    let workspace = try loadWorkspace().workspace
    let proposals = AnsweredProposals(beside: settings.inventories)
    var answers: [DecisionDraft.Answer] = []
    var lines: [DecisionDraft.Line] = []
    for record in records {
      guard let name = proposals.name(of: record.path) else {
        throw SessionError.proposalElsewhere(record.path, folder: proposals.folder)
      }
      let reading = RecordedLines(record.document)
      let damages = reading.damages.map { Finding($0, file: record.path) }
      if damages.hasErrors { throw FindingsStop(findings: damages) }
      guard !reading.lines.isEmpty else { throw SessionError.nothingProposed(record.path) }
      guard !answers.contains(where: { $0.proposal == name }) else { continue }
      answers.append(DecisionDraft.Answer(proposal: name, digest: record.digest))
      lines += reading.lines.map { line in
        DecisionDraft.Line(
          proposal: name,
          rank: line.rank,
          unit: line.unit,
          requirement: line.requirement,
          remedy: line.remedy,
          item: line.item,
          quantity: line.quantity,
          amount: line.cost,
          ownPart: line.ownPart
        )
      }
    }
    return DecisionDraft(answers: answers, lines: lines, of: workspace, language: language)
  }

  /// The usual place of a decision: named by the newest round of the proposals that it answers.
  package func placeOfDecision(on records: [RecordFile], in clothes: DecisionDraft.Clothes) -> FilePath? {
    let rounds = records.compactMap { $0.record.round.value.flatMap(Round.init) }
    return rounds.max().flatMap { round in
      FilePath(settings.inventories)?.appending("decisions").appending("\(round).\(clothes.rawValue)")
    }
  }
}

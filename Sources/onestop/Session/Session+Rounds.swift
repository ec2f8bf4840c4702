import CommandLine
import FacilityPlanning
import InventoryIntake
import Vocabulary

extension Session {
  /// Reads two rounds of one workspace: by default the newest, and the one before it.
  ///
  /// - Throws: `CommandFailure` if the rounds are not in order or there is no earlier one; otherwise as `load`.
  func loadRounds(from: Round?, to: Round?) throws -> (earlier: LoadedRound, later: LoadedRound) {
    let workspace = try loadWorkspace()
    let later = try reader.chooseRound(to ?? options.round)
    guard let earlier = try from.map(reader.chooseRound) ?? workspace.workspace.rounds.last(where: { $0 < later })
    else {
      throw CommandFailure(noRoundBefore: later)
    }
    guard earlier < later else { throw CommandFailure(roundsOutOfOrder: earlier, later) }
    // What units have can be compared only for the same units: those of the later round.
    let day = options.asOf ?? later.lastDay
    return (try load(earlier, of: workspace, asOf: day), try load(later, of: workspace))
  }
}

package import FacilityPlanning
import InventoryIntake
import Vocabulary

extension Session {
  /// How far all decisions are: on the day that was asked for, or else on the last of which inventories or decisions tell.
  ///
  /// - Parameter lateAfter: After how many days without a step a line is late.
  /// - Throws: `FindingsStop` if a decision cannot be read, whatever its day.
  package func deliveries(_ loaded: LoadedRound, lateAfter: Int) throws -> DeliveryProgress {
    let folder = loaded.workspace.decisions
    if settings.fails(folder.findings) { throw FindingsStop(findings: folder.findings) }
    let book = folder.book
    let day = settings.asOf ?? max(loaded.day, book.lastDay ?? loaded.day)
    let register = loaded.workspace.register
    return DeliveryProgress(
      book,
      on: day,
      seenUntil: loaded.round.lastDay,
      in: try assessToday(loaded),
      lateAfter: lateAfter,
      successor: { register.successor(of: $0, on: loaded.day) }
    )
  }

  /// Looks for what is doubtful in deliveries, by the rules of the days of their contracts.
  package func deliveryAuditor(_ loaded: LoadedRound, _ progress: DeliveryProgress) -> DeliveryAuditor {
    DeliveryAuditor(
      progress,
      register: loaded.workspace.register,
      edition: loaded.edition,
      prices: loaded.workspace.prices,
      rules: loaded.workspace.rules,
      photos: loaded.evidence
    )
  }
}

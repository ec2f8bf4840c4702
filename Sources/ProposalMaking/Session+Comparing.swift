import FacilityPlanning
import InventoryIntake
package import ProposalAuditing
package import ProposalRecord
import Vocabulary

extension Session {
  /// A proposal with those of its inventories that are still as they were when it was made.
  package func comparedProposal(_ file: RecordFile) -> ComparedProposal {
    let session = reading(file)
    let lost = file.lostInputs(at: session.location)
    var inventories: [String: Inventory] = [:]
    var edition: CriteriaEdition?
    if let round = file.record.round.value.flatMap(Round.init), let top = try? session.loadWorkspace() {
      edition = top.workspace.edition
      let loaded = (try? session.reader.read(round, of: top.workspace)).map {
        LoadedRound(workspace: top.workspace, reading: $0, findings: [], asOf: file.record.particulars.asOf)
      }
      for inventory in loaded?.inventories ?? [] where lost.isDisjoint(with: inventory.files) {
        inventories[inventory.unit.description] = inventory
      }
    }
    return ComparedProposal(file, inventories: inventories, edition: edition, lostInputs: lost)
  }
}

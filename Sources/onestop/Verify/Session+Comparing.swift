import ProposalMaking
import FacilityPlanning
import FileFormats
import InventoryIntake
import ProposalAuditing
import ProposalWriting
import Vocabulary

extension Session {
  /// A proposal with those of its inventories that are still as they were when it was made.
  func comparedProposal(_ file: RecordFile) -> ComparedProposal {
    let session = reading(file)
    var lost: Set<String> = []
    for input in file.record["inputs"]?.elements ?? [] {
      guard let name = input["file"]?.string else { continue }
      let listed = ListedFile(name: name, path: session.location(of: name), recorded: input["sha256"]?.string)
      if !listed.isSame { lost.insert(name) }
    }
    var inventories: [String: Inventory] = [:]
    var edition: CriteriaEdition?
    if let round = file.round, let top = try? session.loadWorkspace() {
      edition = top.workspace.edition
      let loaded = (try? session.reader.read(round, of: top.workspace)).map {
        LoadedRound(workspace: top.workspace, reading: $0, findings: [], asOf: file.asOf)
      }
      for inventory in loaded?.inventories ?? [] where lost.isDisjoint(with: inventory.files) {
        inventories[inventory.unit.description] = inventory
      }
    }
    return ComparedProposal(
      path: file.path,
      record: file.record,
      inventories: inventories,
      edition: edition,
      lostInputs: lost
    )
  }
}

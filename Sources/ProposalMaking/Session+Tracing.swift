import FacilityPlanning
import FileFormats
import InventoryIntake
package import ProposalAuditing
package import ProposalRecord
import Vocabulary

extension Session {
  /// What the inputs that a record names say now, as far as they can be read.
  ///
  /// A figure is traced by its record; the cells behind it are shown if they are still there.
  package func traceInputs(of file: RecordFile) -> TraceInputs {
    let session = reading(file)
    var cells: [String: CellTexts] = [:]
    for name in file.record.inputs.elements().compactMap(\.file.value) {
      guard let bytes = try? FileReader().read(session.location(of: name)) else { continue }
      cells[name] = CellTexts(bytes, name: name)
    }
    guard let round = file.record.round.value.flatMap(Round.init), let top = try? session.loadWorkspace(),
      let loaded = try? session.load(round, of: top), let assessments = try? session.assess(loaded)
    else { return TraceInputs(cells: cells) }
    return TraceInputs(
      edition: loaded.edition,
      prices: loaded.workspace.prices,
      rules: loaded.workspace.rules?.inForce(on: file.record.particulars.day(in: loaded.round)),
      assessments: assessments,
      facts: loaded.inventories.map { InventoryFacts($0, edition: loaded.edition) },
      cells: cells
    )
  }
}

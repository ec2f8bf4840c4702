import ProposalMaking
import FacilityPlanning
import FileFormats
import InventoryIntake
import ProposalAuditing
import ProposalWriting

extension Session {
  /// What the inputs that a record names say now, as far as they can be read.
  ///
  /// A figure is traced by its record; the cells behind it are shown if they are still there.
  func traceInputs(of file: RecordFile) -> TraceInputs {
    let session = reading(file)
    var cells: [String: CellTexts] = [:]
    for input in file.record["inputs"]?.elements ?? [] {
      guard let name = input["file"]?.string, let bytes = try? FileReader().read(session.location(of: name)) else {
        continue
      }
      cells[name] = CellTexts(bytes, name: name)
    }
    guard let round = file.round, let top = try? session.loadWorkspace(),
      let loaded = try? session.load(round, of: top), let assessments = try? session.assess(loaded)
    else { return TraceInputs(cells: cells) }
    return TraceInputs(
      edition: loaded.edition,
      assessments: assessments,
      facts: loaded.inventories.map { InventoryFacts($0, edition: loaded.edition) },
      cells: cells
    )
  }
}

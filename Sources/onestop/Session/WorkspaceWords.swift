import FacilityPlanning
import InventoryIntake
import Vocabulary

/// Words of the workspace in its usual place, for a shell that completes a half-typed line.
enum WorkspaceWords {
  private static let reader = WorkspaceReader(folder: "inventories")

  /// The codes of the units; none if there is no workspace or it holds errors.
  static func unitCodes() -> [String] {
    (try? reader.read())?.workspace?.register.units.map(\.code.description) ?? []
  }

  /// The rounds, from the oldest.
  static func rounds() -> [String] {
    (try? reader.read())?.workspace?.rounds.map(\.description) ?? []
  }
}

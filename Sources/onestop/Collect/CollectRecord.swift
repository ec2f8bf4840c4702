import FacilityPlanning
import FileFormats
import InventoryIntake
import ProposalMaking
import Vocabulary

/// The result of `collect` for programs.
struct CollectRecord: Encodable {
  /// A sent file, or what it says for one unit.
  struct File: Encodable {
    let name: String
    /// Absent for what could not be read.
    let sha256: String?
    let size: Int
    let unit: String?
    let time: String?
    let result: String
    let errors: Int
    let warnings: Int
    /// Where it lies below the folder of the round; absent if it was not taken.
    let place: String?
    /// The return sheet and the mail, below the workspace; absent if there are none.
    let returned: [String]?
    let remark: String
  }

  let schema = "onestop.collect/1"
  let round: String
  let dryRun: Bool
  let deadline: String?
  let files: [File]
  /// The units of which nothing came.
  let silent: [String]
  /// The units of which something came that could not be accepted.
  let refused: [String]
  let written: [String]
  /// The letters to units that are late; absent if none were asked for.
  let reminders: [String]?

  init(_ result: CollectionResult, isDry: Bool, language: Language) {
    let collection = result.collection
    round = collection.round.description
    dryRun = isDry
    deadline = collection.late.deadline?.description
    files = collection.items.map { item in
      let receipt = item.receipt
      return File(
        name: receipt.name,
        sha256: receipt.digest.isEmpty ? nil : receipt.digest,
        size: receipt.size,
        unit: receipt.unit?.description,
        time: receipt.time?.description,
        result: receipt.result.rawValue,
        errors: receipt.errors,
        warnings: receipt.warnings,
        place: receipt.place,
        returned: item.returned.isEmpty ? nil : item.returned,
        remark: item.remark[language]
      )
    }
    silent = collection.late.silent.map(\.code.description)
    refused = collection.late.refused.map(\.code.description)
    written = result.written
    reminders = result.reminders
  }
}

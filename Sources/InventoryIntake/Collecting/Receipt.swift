package import FileFormats
package import Vocabulary

/// What came in: a file as somebody sent it, and what became of it.
package struct Receipt: Sendable, Hashable {
  /// What became of a file.
  package enum Result: String, Sendable, Hashable, CaseIterable {
    /// It is the unit's submission of the round.
    case accepted
    /// It is the unit's submission, and the form is as it was sent out: nobody changed it.
    case unchanged
    /// A later version was accepted; this one lies in the folder of earlier ones.
    case superseded
    /// It holds errors; its return sheet is written, and what the unit sent before stays.
    case faulty
    /// Nobody can know which of several versions is the later one.
    case undecided
    /// What tells whose it is contradicts itself.
    case contradictory
    /// Nothing tells whose it is, or it holds no inventory.
    case unowned
    /// The same was sent already.
    case repeated
    /// It is a photo or a scan, and lies in the folder of the evidence.
    case evidence
    /// Somebody has to do something with it: a mail, a text document, an archive that is not opened.
    case aside
    /// Programs left it: locks, thumbnails, the pictures of a signature.
    case leftover
    /// It cannot be read: no file, too large, damaged.
    case unreadable

    /// Whether the file is the unit's submission.
    package var isAccepted: Bool { self == .accepted || self == .unchanged }
    /// Whether a person has to mend something before the file can count.
    package var isRefusal: Bool {
      switch self {
      case .faulty, .undecided, .contradictory, .unowned, .unreadable: true
      case .accepted, .unchanged, .superseded, .repeated, .evidence, .aside, .leftover: false
      }
    }
  }

  /// The name as sent, with the folders and archives in which it came; what nobody should act upon is written out.
  package let name: String
  /// The SHA-256 of its bytes, in hexadecimal; empty for what could not be read.
  package let digest: String
  /// Its bytes.
  package let size: Int
  /// Whose it is, if that can be told.
  package let unit: Slug?
  /// The file's own time; absent if nothing tells it.
  package let time: FileTime?
  package var result: Result
  package let errors: Int
  package let warnings: Int
  /// Where it lies below the folder of the round; absent if it was not taken.
  package var place: String?

  package init(
    name: String,
    digest: String,
    size: Int,
    unit: Slug?,
    time: FileTime?,
    result: Result,
    errors: Int = 0,
    warnings: Int = 0,
    place: String? = nil
  ) {
    self.name = ShownText.written(name)
    self.digest = digest
    self.size = size
    self.unit = unit
    self.time = time
    self.result = result
    self.errors = errors
    self.warnings = warnings
    self.place = place
  }
}

/// What lies beside the submissions in the folder of a round, and beside the rounds in a workspace, because of `collect`.
package enum CollectedPlace {
  /// In a round: what came in.
  package static let receipts = "receipts.csv"
  /// In a round: earlier versions of submissions.
  package static let superseded = "superseded"
  /// In a round: photos and scans, a folder for each unit.
  package static let evidence = "evidence"
  /// In the evidence of a round: what nobody knows the unit of.
  package static let unknown = "_unknown"
  /// In a workspace: a folder for each round with the return sheets of its units.
  package static let returns = "returns"
}

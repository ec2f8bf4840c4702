import FacilityPlanning
import Vocabulary

/// The photos and scans of units as the page links to them.
struct PagePhotos {
  private let byUnit: [Slug: [EvidenceFile]]
  private let names: PhotoNames
  private let requirements: [Requirement]

  init(_ proposal: Proposal) {
    byUnit = Dictionary(grouping: proposal.evidence, by: \.unit)
    names = PhotoNames(proposal.edition)
    requirements = proposal.edition.requirements
  }

  /// Those of a unit, in the order of their paths; nothing if there are none.
  func photos(of unit: Slug) -> [PageRecord.Photo]? {
    byUnit[unit]?.map { file in
      PageRecord.Photo(
        name: ShownText.written(file.name),
        href: Self.href(to: file.path),
        shows: requirements.indices.filter { names.names(file, requirements[$0]) }
      )
    }
  }

  /// The way to a file from a page in `proposals/<round>/`, both seen from the folder in which the tool was run.
  ///
  /// Whatever could mean something in an address is written as bytes, so that the name of a file is nothing but a name.
  static func href(to path: String) -> String {
    var address = path.hasPrefix("/") ? "" : "../../"
    for byte in path.utf8 {
      let character = Character(UnicodeScalar(byte))
      if byte < 128, character.isLetter || character.isNumber || "-._~/".contains(character) {
        address.append(character)
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        address += "%\(digits.count < 2 ? "0" : "")\(digits)"
      }
    }
    return address
  }
}

import FileFormats
import Foundation
import Vocabulary

/// Where photos and scans go: a folder for each unit, and a name that no other file has.
struct EvidencePlaces {
  /// The digests of what lies or will lie at a place, by the place in small letters: some systems know no others.
  private var taken: [String: String] = [:]
  private let existing: (String) -> [UInt8]?

  /// - Parameter existing: the bytes of what lies at a place below the folder of the round.
  init(existing: @escaping (String) -> [UInt8]?) { self.existing = existing }

  /// The place of a file below the folder of the round.
  ///
  /// - Parameter name: as it was sent.
  mutating func place(of name: String, digest: String, unit: Slug?) -> String {
    let folder = "\(CollectedPlace.evidence)/\(unit?.description ?? CollectedPlace.unknown)"
    let name = FileName(Self.cleaned(name))
    let ending = name.ending.isEmpty ? "" : ".\(name.ending)"
    let first = "\(folder)/\(name.ending.isEmpty ? name.name : name.stem)\(ending)"
    let second = "\(folder)/\(name.ending.isEmpty ? name.name : name.stem)-\(digest.prefix(8))\(ending)"
    let place = isFree(first, for: digest) ? first : second
    taken[place.lowercased()] = digest
    return place
  }

  private func isFree(_ place: String, for digest: String) -> Bool {
    if let other = taken[place.lowercased()] { return other == digest }
    guard let bytes = existing(place) else { return true }
    return SHA256.hex(of: bytes) == digest
  }

  /// The bytes of a name that file systems take, with room for a digest and an ending.
  private static let longestName = 120

  /// A name that every system can hold: letters composed, and an underscore for what some do not allow.
  static func cleaned(_ name: String) -> String {
    let forbidden: Set<Character> = ["/", "\\", ":", "*", "?", "\"", "<", ">", "|"]
    var text = String(
      name.precomposedStringWithCanonicalMapping.map { character in
        let isSpecial = ShownText.written(String(character)) != String(character)
        return isSpecial || forbidden.contains(character) ? "_" : character
      }
    )
    while text.hasPrefix(".") || text.hasPrefix(" ") || text.hasPrefix("~") { text.removeFirst() }
    while text.hasSuffix(".") || text.hasSuffix(" ") { text.removeLast() }
    let ending = FileName(text).ending
    if text.utf8.count > longestName {
      var stem = FileName(text).stem
      while stem.utf8.count > longestName - 10 { stem.removeLast() }
      text = ending.utf8.count <= 8 && !ending.isEmpty ? "\(stem).\(ending)" : stem
    }
    return text.isEmpty ? "tep" : text
  }
}

extension [SentFile] {
  /// Whose a photo or a scan is: by its name, or that of a folder or archive around it; else by the submissions beside it
  /// in an archive or a folder of its own, if these are all of one unit.
  ///
  /// - Parameter owners: the units of the submissions, by their places in the list.
  func unitOfEvidence(at place: Int, owners: [[String]: Set<Slug>], units: UnitNames) -> Slug? {
    var claims = UnitClaims()
    claims.addNames(of: self[place].trail, units: units)
    switch claims.verdict {
    case .unit(let unit): return unit
    // A picture of one unit in the folder of another is nobody's until somebody has looked.
    case .contradiction, .mixture, .shared: return nil
    case .none:
      let folder = Array<String>(self[place].trail.dropLast())
      guard folder.count > 1 || folder.last.map({ FileName($0).ending == "zip" }) == true,
        let beside = owners[folder], beside.count == 1
      else { return nil }
      return beside.first
    }
  }
}

import FacilityPlanning
import FileFormats
import Vocabulary

/// What tells whose a file is, the strongest first: the form's own mark, the title, the column of units, the name.
///
/// They have to agree. A form that was copied from a neighbour and put into the right folder says two things, and nobody
/// but its sender knows which is true.
struct UnitClaims: Sendable {
  /// What tells it.
  enum Basis: Sendable, Hashable {
    case mark
    case title
    case column
    case fileName
    case folder
  }

  /// One unit that is told, and the words that tell it.
  struct Claim: Sendable, Hashable {
    let basis: Basis
    let text: String
    let unit: Slug
  }

  /// What all claims together say.
  enum Verdict: Sendable, Hashable {
    case unit(Slug)
    /// Rows or sheets of several units.
    case shared([Slug])
    case contradiction(Claim, Claim)
    /// One unit is told, and rows of others stand in the file.
    case mixture(Claim, others: [Slug])
    case none
  }

  private(set) var claims: [Claim] = []
  /// The units of the rows or sheets, in the order of their codes, if there are several.
  var shared: [Slug] = []

  mutating func add(_ basis: Basis, _ text: String, _ unit: Slug?) {
    if let unit { claims.append(Claim(basis: basis, text: text, unit: unit)) }
  }

  var verdict: Verdict {
    if !shared.isEmpty {
      guard let claim = claims.first else { return .shared(shared) }
      return .mixture(claim, others: shared.filter { $0 != claim.unit })
    }
    guard let first = claims.first else { return .none }
    if let other = claims.first(where: { $0.unit != first.unit }) { return .contradiction(first, other) }
    return .unit(first.unit)
  }

  /// What the names on the way to a file claim: its own, and the nearest folder or archive that names one unit.
  ///
  /// - Parameter trail: the names from the outermost folder to the file.
  mutating func addNames(of trail: [String], units: UnitNames) {
    guard let name = trail.last else { return }
    add(.fileName, name, Self.unit(inFileName: FileName(name).stem, units))
    for folder in trail.dropLast().reversed() {
      let name = FileName(folder).ending == "zip" ? FileName(folder).stem : folder
      if let unit = Self.unit(inFileName: name, units) { return add(.folder, folder, unit) }
    }
  }

  private static func unit(inFileName name: String, _ units: UnitNames) -> Slug? {
    if let code = Slug(name), units.unit(code) != nil { return code }
    let found = units.units(inFileName: name)
    return found.count == 1 ? found.first : nil
  }
}

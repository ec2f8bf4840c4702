import FacilityPlanning
import FileFormats
import Vocabulary

/// A file that could be a submission, read once: whose it is, and what it says for each of its units.
struct SentSubmission: Sendable {
  /// What a file says for one unit, as the round will read it.
  struct Part: Sendable {
    let unit: Slug
    let outcome: SubmissionOutcome
    /// The digest of its facts; absent if there are errors.
    let facts: String?
    /// Whether it is a form that nobody has changed.
    let isUnchanged: Bool
  }

  let claims: UnitClaims
  let parts: [Part]
  /// What it says of its unit, if the register of the round does not know it.
  let stranger: String?
  /// Whether anything in it looks like an inventory.
  let isInventory: Bool
  /// The ending under which it is kept.
  let ending: String
}

extension SubmissionReader {
  /// The units whose parts are read in one file, and the bytes that copies of it may take for them together.
  private static let mostShared = (units: 200, bytes: 128 << 20)

  /// Reads a file under the names that it would have in a round.
  ///
  /// - Parameters:
  ///   - trail: the names from the outermost folder or archive to the file.
  ///   - folder: the path of the round, as findings name it.
  func sent(_ bytes: [UInt8], trail: [String], round: Round, in folder: String) -> SentSubmission {
    let file = StoredFile(bytes, name: trail.last ?? "", maximumCells: Self.mostCells)
    let contents = contents(of: file)
    let parser = SubmissionParser(file: file, vocabulary: vocabulary, units: units)
    let submissions = contents.flatMap { parser.submissions(in: $0, ofAllUnits: true) }.value ?? []
    var claims = UnitClaims()
    var mark: FormMark?
    if case .workbook(let workbook)? = contents.value { mark = FormMark(in: workbook) }
    if let mark { claims.add(.mark, mark.unit.description, mark.unit) }
    claims.add(submissions, units: units, register: register)
    claims.addNames(of: trail, units: units)
    let owners: [Slug] =
      switch claims.verdict {
      case .unit(let unit): [unit]
      case .shared(let units): units
      case .contradiction, .mixture, .none: []
      }
    let ending = file.submissionEnding
    let isBounded =
      owners.count == 1
      || owners.count <= Self.mostShared.units && owners.count * bytes.count <= Self.mostShared.bytes
    let parts = (isBounded ? owners : []).map { unit in
      let name = "\(folder)/\(unit).\(ending)"
      let outcome = read(
        Checked(contents.value, contents.findings.map { $0.inFile(name) }),
        of: StoredFile(bytes, name: name, maximumCells: Self.mostCells),
        round: round,
        vocabulary: vocabulary(of: unit)
      )
      let facts = outcome.inventory.map { FactsDigest.of($0.rows, vocabulary.edition) }
      let isUnchanged = facts != nil && mark?.unit == unit && mark?.round == round && mark?.facts == facts
      return SentSubmission.Part(unit: unit, outcome: outcome, facts: facts, isUnchanged: isUnchanged)
    }
    let declared = claims.claims.isEmpty ? submissions.lazy.compactMap { $0.declaredUnit?.trimmed }.first : nil
    return SentSubmission(
      claims: claims,
      parts: parts,
      stranger: declared,
      isInventory: !submissions.isEmpty,
      ending: ending
    )
  }
}

extension UnitClaims {
  /// What the content of a file claims: the titles of its sheets, and the units of its rows.
  fileprivate mutating func add(_ submissions: [Submission], units: UnitNames, register: Register) {
    var titles: [(text: String, unit: Slug)] = []
    var owners: Set<Slug> = []
    for submission in submissions {
      let owned = SubmissionUnits(submission, units: units, register: register)
      owners.formUnion(owned.ownerUnits)
      let tab = submissions.count > 1 ? submission.sheet.map { units.units(namedBy: $0.name) } : nil
      if let unit = owned.declaredUnit {
        titles.append((submission.declaredUnit?.trimmed ?? unit.name.vi, unit.code))
      } else if let tab, tab.count == 1, let unit = tab.first {
        titles.append((submission.sheet?.name ?? unit.description, unit))
      }
    }
    let titled = Set(titles.map(\.unit))
    if titled.count > 1 {
      shared = titled.union(owners).sorted()
      return
    }
    if let title = titles.first { add(.title, title.text, title.unit) }
    if owners.count > 1 {
      shared = owners.sorted()
    } else if let owner = owners.first {
      add(.column, register.unit(owner)?.name.vi ?? owner.description, owner)
    }
  }
}

extension StoredFile {
  /// The ending that a submission has for what it is.
  fileprivate var submissionEnding: String {
    let ending = FileName(name).ending
    switch format {
    case .workbook:
      switch workbookFormat {
      case .xls: return "xls"
      case .ods: return "ods"
      case .xlsx, nil: return ending == "xlsm" ? ending : "xlsx"
      }
    case .json: return "json"
    default: return ["csv", "tsv", "txt"].contains(ending) ? ending : "csv"
    }
  }
}

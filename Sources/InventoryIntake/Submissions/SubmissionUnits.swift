import FacilityPlanning
import FileFormats
import Vocabulary

/// Tells whose a submission is, and whose each of its rows.
struct SubmissionUnits {
  private let submission: Submission
  private let units: UnitNames
  private let register: Register
  /// The units that each row names as its owner, itself or by the group over it; nothing if it names none.
  private let owners: [Owner?]

  /// What a row says of its unit.
  private struct Owner: Hashable {
    let text: String
    /// Absent if the register does not have it.
    let unit: Slug?
  }

  /// A part of a file that is one unit's.
  struct Part {
    let unit: AdministrativeUnit
    var submission: Submission
  }

  init(_ submission: Submission, units: UnitNames, register: Register) {
    self.submission = submission
    self.units = units
    self.register = register
    var known: [String: Owner] = [:]
    owners = submission.rows.map { row in
      guard let cell = row.owner else { return nil }
      let text = cell.trimmed
      if let owner = known[text] { return owner }
      let named = units.units(namedBy: text)
      let owner = Owner(text: text, unit: named.count == 1 ? named.first : nil)
      if known.count < 10_000 { known[text] = owner }
      return owner
    }
  }

  /// The unit of a file: by its name, or else by what stands in it.
  func unit() -> Checked<AdministrativeUnit> {
    let name = FileName(submission.file).stem
    if let unit = Slug(name).flatMap(register.unit) { return Checked(unit) }
    if let unit = only(units.units(inFileName: name)) { return Checked(unit) }
    if let unit = declaredUnit { return Checked(unit) }
    let owners = Set(owners.compactMap { $0 })
    if let unit = only(Set(owners.compactMap(\.unit))), owners.allSatisfy({ $0.unit != nil }) { return Checked(unit) }
    if Set(owners.compactMap(\.unit)).count > 1 {
      let names = self.owners.compactMap { $0?.text }.uniqued()
      return Checked(refusal: Finding(SeveralUnits(names: names), at: Source(file: submission.file)))
    }
    let place = submission.declaredUnit.map { submission.source($0.position) } ?? Source(file: submission.file)
    let word = submission.declaredUnit?.trimmed ?? name
    return Checked(refusal: Finding(UnknownUnit(word, register: register), at: place))
  }

  /// The unit that the titles name, after a label or anywhere.
  var declaredUnit: AdministrativeUnit? {
    if let declared = submission.declaredUnit {
      return units.unit(called: declared.text) ?? only(units.units(namedBy: declared.text))
    }
    return only(Set(submission.titles.flatMap { units.units(mentionedIn: $0.text) }))
  }

  /// The units that rows name as theirs.
  var ownerUnits: Set<Slug> { Set(owners.compactMap { $0?.unit }) }

  private func only(_ units: Set<Slug>) -> AdministrativeUnit? {
    units.count == 1 ? units.first.flatMap(register.unit) : nil
  }

  // MARK: - One unit's file

  /// The submission without the rows that name another unit; those are counted and named in one finding.
  func own(of unit: AdministrativeUnit) -> Checked<Submission> {
    let others = owners.enumerated().filter { $1 != nil && $1?.unit != unit.code }
    guard let first = others.first else { return Checked(submission) }
    var own = submission
    let indices = Set(others.map(\.offset))
    own.rows = submission.rows.enumerated().filter { !indices.contains($0.offset) }.map(\.element)
    let lines = Set(indices.map { submission.rows[$0].position.rowNumber })
    own.roles = submission.roles.map { row in
      guard row.role == .item, lines.contains(row.position.rowNumber) else { return row }
      var row = row
      (row.role, row.reason) = (.otherUnit, .namesOtherUnit)
      return row
    }
    let kind = OtherUnits(names: others.compactMap { $1?.text }.uniqued(), rows: others.count, unit: unit)
    let position = submission.rows[first.offset].owner?.position
    let row = submission.rows[first.offset].position
    let place = position.flatMap { $0.rowNumber == row.rowNumber ? $0 : nil } ?? row
    return Checked(own, [Finding(kind, at: submission.source(place))])
  }

  // MARK: - A file of all units

  /// The submission taken apart by the units of its rows; rows that name none belong to the unit of the titles or the
  /// tab.
  func parts() -> Checked<[Part]> {
    let whole = declaredUnit ?? submission.sheet.flatMap { only(units.units(namedBy: $0.name)) }
    var order: [Slug] = []
    var rows: [Slug: [Submission.Row]] = [:]
    var findings: [Finding] = []
    var strangers: Set<String> = []
    for (row, owner) in zip(submission.rows, owners) {
      guard let unit = owner == nil ? whole?.code : owner?.unit else {
        let word = owner?.text ?? submission.sheet?.name ?? FileName(submission.file).stem
        if strangers.insert(word).inserted {
          let place = submission.source(row.owner?.position ?? row.position)
          findings.append(Finding(UnknownUnit(word, register: register), at: place))
        }
        continue
      }
      if rows[unit] == nil { order.append(unit) }
      rows[unit, default: []].append(row)
    }
    let parts = order.compactMap { code in
      register.unit(code).map { unit in
        var part = submission
        part.rows = rows[code] ?? []
        part.isPart = true
        return Part(unit: unit, submission: part)
      }
    }
    return Checked(parts, findings)
  }
}

extension Position {
  /// The line of a text or the row of a sheet.
  var rowNumber: Int {
    switch self {
    case .text(let line, _): line
    case .cell(let place): place.reference.row
    }
  }
}

extension Sequence where Element: Hashable {
  /// The elements, each once, in the order in which they first come.
  fileprivate func uniqued() -> [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}

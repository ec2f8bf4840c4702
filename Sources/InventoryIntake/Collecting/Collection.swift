package import FacilityPlanning
package import FileFormats
package import Vocabulary

/// What a folder of mail comes to for a round: what becomes of each file, what is written, and who is missing.
///
/// Nothing is changed until its files are written, all of them or none.
package struct Collection: Sendable {
  /// A sent file, or what it says for one unit, and what became of it.
  package struct Item: Sendable {
    package let receipt: Receipt
    /// The unit, if it can be told.
    package let unit: AdministrativeUnit?
    /// What became of it and why, and what to do.
    package let remark: LocalizedText
    /// The return sheet or the mail for the unit, below the workspace.
    package let returned: [String]
  }

  package let round: Round
  /// Sent files by their units, then those of nobody.
  package fileprivate(set) var items: [Item] = []
  /// Who has sent nothing, or nothing that could be accepted.
  package fileprivate(set) var late: LateUnits
  /// What is to be written below the workspace.
  package fileprivate(set) var files: [OutputFolder.File] = []
  private var names: Set<String> = []
  /// What is to be removed below the workspace, because a later version takes its place.
  package fileprivate(set) var removed: [String] = []

  fileprivate init(round: Round, deadline: CalendarDate?) {
    self.round = round
    late = LateUnits(round: round, deadline: deadline)
  }

  /// Whether a file of a name is to be written.
  fileprivate func writes(_ name: String) -> Bool { names.contains(name) }

  fileprivate mutating func write(_ file: OutputFolder.File) {
    if names.insert(file.name).inserted { files.append(file) }
  }

  /// Whether something could not be accepted because of what is wrong with it.
  package var hasRefusals: Bool { items.contains { $0.receipt.result.isRefusal } }
}

/// Puts together what is written for a collection.
struct CollectionBuilder {
  let round: Round
  let workspace: Workspace
  let folder: WorkspaceFolder
  let reader: SubmissionReader
  let shelf: SentShelf
  let language: Language

  private var register: Register { reader.register }

  /// - Parameter receipts: those of the round so far.
  func collection(_ files: [SentFile], _ intake: Intake, receipts: [Receipt]) throws(FileReadError) -> Collection {
    var collection = Collection(round: round, deadline: workspace.policy.deadline(of: round))
    var decisions = intake.decisions
    placeEvidence(files, &decisions)
    for decision in decisions {
      let returned = returnSheet(files, decision, &collection)
      collection.items.append(item(files[decision.file], decision, returned))
      try copy(files[decision.file], decision, &collection)
    }
    try replace(intake.replaced, &collection)
    addReceipts(intake.replaced, after: receipts, &collection)
    collection.items = collection.items.enumerated().sorted { left, right in
      let (own, other) = (left.element.unit?.code, right.element.unit?.code)
      if own != other { return other == nil || (own != nil && own?.description ?? "" < other?.description ?? "") }
      return left.offset < right.offset
    }.map(\.element)
    tellLate(intake.covered, &collection)
    return collection
  }

  private func item(_ file: SentFile, _ decision: Intake.Decision, _ returned: [String]) -> Collection.Item {
    let findings = decision.part?.outcome.findings ?? []
    return Collection.Item(
      receipt: Receipt(
        name: file.name,
        digest: file.digest,
        size: file.size,
        unit: decision.unit,
        time: file.version.time,
        result: decision.result,
        errors: findings.count { $0.severity == .error },
        warnings: findings.count { $0.severity == .warning },
        place: decision.place
      ),
      unit: decision.unit.flatMap(register.unit),
      remark: ShownText.written(decision.remark.text(naming: name)),
      returned: returned
    )
  }

  private func name(of unit: Slug) -> LocalizedText {
    register.unit(unit)?.name ?? LocalizedText(vi: unit.description, en: unit.description)
  }

  // MARK: - What is written

  private func exists(_ name: String) -> Bool { RoundFolders.exists("\(folder.location)/\(name)") }

  /// Copies a file into the round, unless it lies there already.
  private func copy(_ file: SentFile, _ decision: Intake.Decision, _ collection: inout Collection) throws(FileReadError)
  {
    guard let place = decision.place, let bytes = file.bytes, decision.result != .repeated else { return }
    let name = "\(round)/\(place)"
    let isSubmission = decision.result.isAccepted
    guard isSubmission || !exists(name) else { return }
    collection.write(OutputFolder.File(name: name) { [shelf] () throws(FileReadError) in try shelf.load(bytes) })
  }

  /// Keeps what lay in the round as an earlier version.
  private func replace(_ replaced: [Intake.Replaced], _ collection: inout Collection) throws(FileReadError) {
    for old in replaced {
      let name = "\(round)/\(old.standing.name)"
      if !exists("\(round)/\(old.place)") {
        let bytes = try FileReader().read("\(folder.location)/\(name)")
        collection.write(OutputFolder.File(name: "\(round)/\(old.place)", contents: bytes))
      }
      if !collection.writes(name) { collection.removed.append(name) }
    }
  }

  private func placeEvidence(_ files: [SentFile], _ decisions: inout [Intake.Decision]) {
    var owners: [[String]: Set<Slug>] = [:]
    for decision in decisions {
      guard let unit = decision.unit, decision.part != nil else { continue }
      owners[files[decision.file].trail.dropLast(), default: []].insert(unit)
    }
    var places = EvidencePlaces { place in
      try? FileReader().read("\(folder.location)/\(round)/\(place)")
    }
    var firsts: [String: [(unit: Slug?, name: String)]] = [:]
    let evidence = decisions.indices.filter { decisions[$0].result == .evidence }.map { number in
      (number, unit: files.unitOfEvidence(at: decisions[number].file, owners: owners, units: reader.units))
    }
    // A picture whose unit is known comes before a copy of it that nobody knows.
    for (number, unit) in evidence.filter({ $0.unit != nil }) + evidence.filter({ $0.unit == nil }) {
      let file = files[decisions[number].file]
      if let first = firsts[file.digest]?.first(where: { $0.unit == unit || unit == nil }) {
        decisions[number].result = .repeated
        decisions[number].remark = .sameBytes(first.name)
        continue
      }
      firsts[file.digest, default: []].append((unit, file.name))
      let place = places.place(of: file.trail.last ?? "", digest: file.digest, unit: unit)
      decisions[number] = Intake.Decision(
        file: decisions[number].file,
        unit: unit,
        part: nil,
        result: .evidence,
        remark: .evidence(isKnown: unit != nil),
        place: place
      )
    }
  }

  // MARK: - What goes back

  /// The return sheet of a file with errors, and the mail to it; what lies there is left as it is.
  private func returnSheet(
    _ files: [SentFile],
    _ decision: Intake.Decision,
    _ collection: inout Collection
  ) -> [String] {
    guard decision.result == .faulty, let unit = decision.unit.flatMap(register.unit), let part = decision.part,
      let place = files[decision.file].bytes, let bytes = try? shelf.load(place)
    else { return [] }
    let file = files[decision.file]
    let findings = part.outcome.findings
    let stem = "\(CollectedPlace.returns)/\(round)/\(unit.code)-\(file.digest.prefix(8))"
    var written: [String] = []
    func add(_ ending: String, _ contents: [UInt8]) {
      written.append("\(stem).\(ending)")
      guard !exists("\(stem).\(ending)") else { return }
      collection.write(OutputFolder.File(name: "\(stem).\(ending)", contents: contents))
    }
    let source = findings.first?.source.file ?? ""
    let sheet = ReturnSheet(language: language)
    if let contents = try? sheet.write(bytes, file: source, findings: findings) { add("xlsx", contents) }
    let letter = ReturnLetter(
      unit: unit,
      authority: register.authority(on: round.lastDay),
      round: round,
      file: file.trail.last ?? "",
      sheet: written.first.map { FileName($0).name },
      findings: findings,
      deadline: workspace.policy.deadline(of: round)
    )
    add("txt", Array(letter.text(in: language).utf8))
    return written
  }

  // MARK: - What is kept of it

  /// What a receipt is the receipt of.
  private struct Key: Hashable {
    let name: String
    let digest: String
    let unit: Slug?

    init(_ receipt: Receipt) { (name, digest, unit) = (receipt.name, receipt.digest, receipt.unit) }
  }

  /// The receipts so far with those of this run: what was sent again is not told again, and what makes room for a later
  /// version is told to be earlier.
  private func addReceipts(_ replaced: [Intake.Replaced], after old: [Receipt], _ collection: inout Collection) {
    var receipts = old
    var places: [Key: Int] = [:]
    for (place, receipt) in receipts.enumerated() { places[Key(receipt)] = place }
    for item in replaced {
      guard let receipt = item.standing.receipt else {
        receipts.append(Receipt(of: item))
        continue
      }
      guard let place = places[Key(receipt)] else { continue }
      receipts[place].result = .superseded
      receipts[place].place = item.place
    }
    for receipt in collection.items.map(\.receipt) {
      guard let place = places[Key(receipt)] else {
        places[Key(receipt)] = receipts.count
        receipts.append(receipt)
        continue
      }
      // What lies in the round keeps the receipt by which it came there.
      if receipt.result != .repeated { receipts[place] = receipt }
    }
    guard receipts != old else { return }
    let name = "\(round)/\(CollectedPlace.receipts)"
    collection.write(OutputFolder.File(name: name, contents: ReceiptFile.write(receipts)))
  }

  /// Sorts the units of which no inventory lies in the round.
  private func tellLate(_ covered: Set<Slug>, _ collection: inout Collection) {
    let tried = Set(collection.items.filter { $0.receipt.result.isRefusal }.compactMap(\.unit?.code))
    for unit in register.units where !covered.contains(unit.code) {
      if tried.contains(unit.code) { collection.late.refused.append(unit) } else { collection.late.silent.append(unit) }
    }
  }
}

extension Receipt {
  /// The receipt of a submission that somebody had put into the round by hand.
  fileprivate init(of replaced: Intake.Replaced) {
    self.init(
      name: replaced.standing.name,
      digest: replaced.standing.digest,
      size: 0,
      unit: replaced.standing.unit,
      time: replaced.standing.version.time,
      result: .superseded,
      place: replaced.place
    )
  }
}

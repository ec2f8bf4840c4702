import Documents
package import FacilityPlanning
package import FileFormats
package import ProposalRecord
package import Vocabulary

/// The whole verification of a proposal: its files, its figures counted again, and the proposal made again.
///
///     RecordFile ──▶ inputs, outputs: are they what they were?
///          │
///          ├── recount(basis)       every figure by itself, from what the inputs say now
///          └── compare(with: files) the last net: all that the proposal made again says otherwise
///                    │
///                    ▼
///             VerificationRecord    each member named once, by the check that comes first
///
/// What the inputs say, and the proposal made again, are handed in: this room cannot write a proposal.
package struct ProposalVerification {
  let file: RecordFile
  let files: RecordedFiles
  private let inputs: [ListedFile]
  private let outputs: [ListedFile]
  /// The documents that are what the inputs give, whatever digest the record names.
  private var remadeOutputs: Set<String> = []
  /// The documents that are what they were, and not what the inputs give now.
  private var followingFiles: [String] = []
  /// What the recount found, until it is told.
  private var recounted: [VerificationRecord.Difference] = []
  private var differences: [VerificationRecord.Difference]

  /// How many values were recomputed.
  package private(set) var values = 0
  /// Remarks that are no differences.
  package internal(set) var notes: [LocalizedText] = []
  /// The criteria, for the titles of requirements, if they could be read.
  package var edition: CriteriaEdition?

  /// Begins with the files that the record lists.
  ///
  /// - Parameter files: Where the files that the record names lie now.
  package init(of file: RecordFile, in files: RecordedFiles) {
    self.file = file
    self.files = files
    inputs = ListedFile.inputs(of: file, in: files)
    outputs = ListedFile.outputs(of: file, in: files)
    differences = inputs.compactMap { $0.difference(in: file.record.inputs, .inputs) }
    // Said before anything else is said of them: what lies elsewhere is no document at all.
    differences += outputs.filter(\.isRefused).compactMap { $0.difference(in: file.record.outputs, .documents) }
    let strangers = StrangeFiles(of: file, in: files)
    differences += strangers.differences
    if !strangers.leftovers.isEmpty { noteLeftovers(strangers.leftovers) }
  }

  /// Whether the record lists inputs and not one of them is there.
  package var isWithoutInputs: Bool { !inputs.isEmpty && inputs.allSatisfy(\.isMissing) }

  /// Whether anything was found so far.
  package var hasDifferences: Bool { !differences.isEmpty || !recounted.isEmpty }

  /// All that was found, check by check.
  package var record: VerificationRecord {
    var whole = self
    whole.add(whole.recounted)
    let others = outputs.filter { !remadeOutputs.contains($0.name) }
    whole.add(others.compactMap { $0.difference(in: file.record.outputs, .documents) })
    whole.tellCauses()
    let byCheck = Dictionary(grouping: whole.differences, by: \.check)
    let ordered = VerificationRecord.Check.allCases.flatMap { byCheck[$0] ?? [] }
    // First what changed, then what that explains, and apart from it what it does not.
    var sorted =
      ordered.filter { $0.check == .inputs } + ordered.filter { $0.follows == true }
      + ordered.filter { $0.check != .inputs && $0.follows != true }
    for place in sorted.indices { sorted[place].source = sorted[place].source.map(files.path(ofInput:)) }
    var record = VerificationRecord(sorted, followingFiles: followingFiles, in: file, edition: edition)
    record.movedFiles = files.settings.map { places in
      files.moved.keys.sorted().map { .init(file: $0, now: places[$0] ?? $0) }
    }
    return record
  }

  /// Tells of each difference whether the inputs that changed can explain it.
  ///
  /// They explain whatever the inputs of now make of the proposal, but neither a document that is not what it was when it
  /// was made, nor what contradicts the rest of the record.
  private mutating func tellCauses() {
    guard differences.contains(where: { $0.check == .inputs }) else { return }
    let contradictions = RecordContradictions(in: file.record).differences
    // What cannot be recomputed can still be held against itself.
    if values == 0 { add(contradictions.sorted { $0.key < $1.key }.map(\.value)) }
    for place in differences.indices {
      switch differences[place].check {
      case .inputs, .settings, .decisions, .evidence, .files: continue
      // What lies there is judged by itself; which documents there would be now, the inputs say.
      case .documents: if differences[place].text == nil { differences[place].follows = true }
      default: if contradictions[differences[place].what] == nil { differences[place].follows = true }
      }
    }
  }
}

// MARK: - Steps

extension ProposalVerification {
  /// Counts every figure of the record again by itself.
  package mutating func recount(_ basis: VerificationBasis) {
    let recount = RecordRecount(of: file.record, basis: basis)
    values += recount.values
    recounted = recount.differences
  }

  /// Holds the record and its documents against the proposal made again, as the last net.
  ///
  /// - Parameter remade: The files of the proposal made again, by their names.
  /// - Throws: `JSONError` if the record among them is no JSON, which no proposal causes.
  package mutating func compare(with remade: [String: [UInt8]]) throws(JSONError) {
    let recomputed = try JSONReader().read(remade[RecordedProposal.fileName] ?? [])
    let comparison = RecordComparison(
      recorded: RecordNode(record: file.document),
      recomputed: RecordNode(record: recomputed)
    )
    values += comparison.values
    let lines = comparison.differences.filter { $0.check == .lines }
    add(lines)
    let priorities = file.record.priorities.path.description
    // Where lines are missing, the order of all that follow is another: that says nothing more.
    add(recounted.filter { lines.isEmpty || $0.check != .order && !$0.what.hasPrefix(priorities) })
    recounted = []
    // Documents made of other inputs are others: that their digests differ says nothing more.
    let areInputsSame = inputs.allSatisfy(\.isSame)
    let digest = file.record.certificate.sha256.path.last
    // A document that somebody changed stays what it is, also if none of its name would be made now.
    if !areInputsSame { add(outputs.compactMap { $0.difference(in: file.record.outputs, .documents) }) }
    add(comparison.differences.filter { areInputsSame || !$0.what.hasSuffix(digest) })
    if areInputsSame {
      compareDocuments(with: remade)
    } else {
      followingFiles = outputs.filter { $0.isSame && remade[$0.name] != $0.bytes }.map(\.name)
    }
  }

  /// Holds each document that is not what the inputs give against the one that is, figure by figure.
  ///
  /// With other inputs the documents of then cannot be made again, and only their digests tell.
  private mutating func compareDocuments(with remade: [String: [UInt8]]) {
    for document in outputs {
      guard let found = document.bytes, let expected = remade[document.name] else { continue }
      if found == expected {
        remadeOutputs.insert(document.name)
      } else {
        add(
          DocumentComparison(found: found, expected: expected, name: document.name, path: document.path).differences
        )
      }
    }
  }

  /// Adds what no check before has named.
  mutating func add(_ found: [VerificationRecord.Difference]) {
    var named = Set(differences.map(\.what))
    for difference in found where named.insert(difference.what).inserted { differences.append(difference) }
  }
}

// MARK: - What cannot be recomputed

extension ProposalVerification {
  /// Says that the workspace has no such round as the record names.
  ///
  /// - Parameters:
  ///   - folder: The folder of the workspace.
  ///   - available: The rounds that it has, if the record names one at all.
  package mutating func missRound(in folder: String, available: [Round]?) {
    let round = file.record.round
    let difference = VerificationRecord.Difference(
      what: round.path.description,
      recorded: round.value.map { Round($0)?.description ?? $0 },
      recomputed: available.map { $0.map(\.description).joined(separator: ", ") },
      source: folder,
      check: .record
    )
    add([difference])
  }

  /// Says that a decision on which the proposal rests contradicts itself or the proposal that it answers.
  package mutating func faultDecision(_ message: LocalizedText, at source: Source) {
    var difference = VerificationRecord.Difference(
      what: source.description,
      recorded: nil,
      recomputed: nil,
      source: source.description,
      check: .decisions
    )
    difference.text = RecordText(message)
    add([difference])
  }

  /// Says that the proposal was made with another budget than that of the policy.
  ///
  /// - Parameter policyFile: The file in which the policy stands.
  package mutating func noteBudget(_ policy: Money, in policyFile: String) {
    guard let budget = file.record.amountOfBudget, budget != policy else { return }
    let note = LocalizedPhrase(
      vi: "Đã tính lại với ngân sách ghi trong hồ sơ (\(budget) đồng); \(policyFile) ghi \(policy) đồng.",
      en: "Recomputed with the budget recorded (\(budget) đồng); \(policyFile) says \(policy) đồng."
    )
    notes.append(note.text)
  }

  /// Says what systems and office programs have left behind in the folder.
  private mutating func noteLeftovers(_ names: [String]) {
    let shown = names.prefix(5).joined(separator: ", ") + (names.count > 5 ? ", …" : "")
    notes.append(
      LocalizedText(
        vi: "Trong thư mục có tệp do hệ điều hành hoặc phần mềm văn phòng để lại, không thuộc hồ sơ: \(shown).",
        en: "Systems or office programs have left files in the folder that are not of the proposal: \(shown)."
      )
    )
  }

  /// Says that the data now hold so many findings that nothing can be recomputed.
  package mutating func noteFindings(_ count: Int) {
    notes.append(
      LocalizedText(
        vi: "Dữ liệu hiện có \(count) lỗi hoặc cảnh báo nên chưa tính lại được số liệu; hãy chạy onestop check.",
        en: "The data now hold \(count) findings, so the figures were not recomputed; run onestop check."
      )
    )
  }

  /// Says why not all figures were recomputed.
  package mutating func noteStop(_ reason: LocalizedText) {
    notes.append(
      LocalizedText(
        vi: "Chưa tính lại được hết số liệu: \(reason.vi)",
        en: "Not all figures were recomputed: \(reason.en)"
      )
    )
  }
}

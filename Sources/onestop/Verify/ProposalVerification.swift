import ProposalMaking
import CommandLine
import Documents
import FacilityPlanning
import FileFormats
import InventoryIntake
import ProposalAuditing
import ProposalWriting
import Vocabulary

/// The whole verification of a proposal: its files, its figures counted again, and the proposal made again.
struct ProposalVerification {
  private let file: RecordFile
  private let session: Session
  private let searchLimit: SearchLimit
  private let inputs: [ListedFile]
  private let outputs: [ListedFile]
  /// The documents that are what the inputs give, whatever digest the record names.
  private var remadeOutputs: Set<String> = []

  private(set) var differences: [VerificationRecord.Difference] = []
  /// How many values were recomputed.
  private(set) var values = 0
  private(set) var notes: [LocalizedText] = []
  /// The criteria, if they could be read.
  private(set) var edition: CriteriaEdition?

  /// Verifies a record against what the workspace holds now.
  ///
  /// - Throws: `WorkspaceError` if not one input is there.
  init(_ file: RecordFile, by session: Session, searchLimit: SearchLimit) throws {
    self.file = file
    self.session = session
    self.searchLimit = searchLimit
    inputs = Self.listedFiles("inputs", of: file, at: session.location)
    outputs = Self.listedFiles("outputs", of: file) { file.folder + $0 }
    if !inputs.isEmpty, inputs.allSatisfy(\.isMissing) {
      throw WorkspaceError.missingFolder(session.settings.inventories)
    }
    differences = inputs.compactMap { $0.difference(in: "inputs") }
    try recompute()
    add(outputs.filter { !remadeOutputs.contains($0.name) }.compactMap { $0.difference(in: "outputs") })
    differences = VerificationRecord.Check.allCases.flatMap { check in differences.filter { $0.check == check } }
    for place in differences.indices {
      differences[place].source = differences[place].source.map(session.location)
    }
  }

  private static func listedFiles(
    _ list: String,
    of file: RecordFile,
    at location: (String) -> String
  ) -> [ListedFile] {
    (file.record[list]?.elements ?? []).compactMap { element in
      element["file"]?.string.map {
        ListedFile(name: $0, path: location($0), recorded: element["sha256"]?.string)
      }
    }
  }

  /// Counts again, and makes the proposal again where that is possible.
  private mutating func recompute() throws {
    guard let round = file.round else {
      let recorded = file.record["round"]?.string
      let difference = VerificationRecord.Difference(
        what: "round",
        recorded: recorded,
        recomputed: nil,
        source: session.settings.inventories,
        check: .record
      )
      return add([difference])
    }
    do {
      let loaded = try session.load(try session.reader.chooseRound(round), of: try session.loadWorkspace())
      edition = loaded.edition
      try compare(loaded)
      noteBudget(loaded.workspace.policy.budget)
    } catch WorkspaceError.unknownRound(_, let folder, let available) {
      let difference = VerificationRecord.Difference(
        what: "round",
        recorded: round.description,
        recomputed: available.map(\.description).joined(separator: ", "),
        source: folder,
        check: .record
      )
      add([difference])
    } catch let stop as FindingsStop where !differences.isEmpty {
      notes.append(Self.stopNote(stop.findings.count))
    } catch let error as WorkspaceError where !differences.isEmpty {
      notes.append(Self.stopNote(CommandFailure(error).message))
    } catch let error as PlanningError where !differences.isEmpty {
      notes.append(Self.stopNote(CommandFailure(error).message))
    }
  }

  /// Counts the record again by itself, and makes the proposal again as the last net.
  private mutating func compare(_ loaded: LoadedRound) throws {
    let recount = RecordRecount(of: file.record, basis: try session.verificationBasis(file, loaded))
    values += recount.values
    let remade: [OutputFolder.File]
    do { remade = try session.remake(file, loaded, searchLimit: searchLimit) } catch {
      add(recount.differences)
      throw error
    }
    let contents = Dictionary(uniqueKeysWithValues: remade.map { ($0.name, $0.contents) })
    let recomputed = try JSONReader().read(contents["proposal.json"] ?? [])
    let comparison = RecordComparison(recorded: file.record, recomputed: recomputed)
    values += comparison.values
    let lines = comparison.differences.filter { $0.check == .lines }
    add(lines)
    // Where lines are missing, the order of all that follow is another: that says nothing more.
    add(recount.differences.filter { lines.isEmpty || $0.check != .order && !$0.what.hasPrefix("priorities") })
    // Documents made of other inputs are others: that their digests differ says nothing more.
    let areInputsSame = inputs.allSatisfy(\.isSame)
    add(comparison.differences.filter { areInputsSame || !$0.what.hasSuffix("sha256") })
    if areInputsSame { compareDocuments(with: contents) }
  }

  /// Holds each document that is not what the inputs give against the one that is, figure by figure.
  ///
  /// With other inputs the documents of then cannot be made again, and only their digests tell.
  private mutating func compareDocuments(with contents: [String: [UInt8]]) {
    for document in outputs {
      guard let found = document.bytes, let expected = contents[document.name] else { continue }
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
  private mutating func add(_ found: [VerificationRecord.Difference]) {
    var named = Set(differences.map(\.what))
    for difference in found where named.insert(difference.what).inserted { differences.append(difference) }
  }

  private mutating func noteBudget(_ policy: Money) {
    guard let budget = file.budget, budget != policy else { return }
    let note = LocalizedPhrase(
      vi: "Đã tính lại với ngân sách ghi trong hồ sơ (\(budget) đồng); policy.json ghi \(policy) đồng.",
      en: "Recomputed with the budget recorded (\(budget) đồng); policy.json says \(policy) đồng."
    )
    notes.append(note.text)
  }

  private static func stopNote(_ count: Int) -> LocalizedText {
    LocalizedText(
      vi: "Dữ liệu hiện có \(count) lỗi hoặc cảnh báo nên chưa tính lại được số liệu; hãy chạy onestop check.",
      en: "The data now hold \(count) findings, so the figures were not recomputed; run onestop check."
    )
  }

  private static func stopNote(_ reason: LocalizedText) -> LocalizedText {
    LocalizedText(
      vi: "Chưa tính lại được hết số liệu: \(reason.vi)",
      en: "Not all figures were recomputed: \(reason.en)"
    )
  }
}

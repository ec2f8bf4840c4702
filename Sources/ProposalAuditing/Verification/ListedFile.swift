import FacilityPlanning
import FileFormats
package import ProposalRecord
import Vocabulary

/// A file that a record lists with its digest, and what became of it.
struct ListedFile {
  enum State {
    case same
    case changed(digest: String)
    case missing
    case unreadable(FileReadError)
  }

  /// As the record names it.
  let name: String
  /// Where it lies.
  let path: String
  let recorded: String?
  let state: State
  let bytes: [UInt8]?

  /// Looks at a file.
  private init(name: String, path: String, recorded: String?) {
    self.name = name
    self.path = path
    self.recorded = recorded
    do {
      let bytes = try FileReader().read(path)
      let digest = SHA256.hex(of: bytes)
      state = digest == recorded ? .same : .changed(digest: digest)
      self.bytes = bytes
    } catch {
      if case .missing = error { state = .missing } else { state = .unreadable(error) }
      bytes = nil
    }
  }

  /// The files of a list of a record; what is listed without a name is left out.
  ///
  /// - Parameter location: Where a file lies, by its name in the record.
  static func all(
    in list: Recorded<[RecordedProposal.File]>,
    at location: (String) -> String
  ) -> [ListedFile] {
    list.elements().compactMap { listed in
      listed.file.value.map { ListedFile(name: $0, path: location($0), recorded: listed.sha256.value) }
    }
  }

  var isSame: Bool { if case .same = state { true } else { false } }
  var isMissing: Bool { if case .missing = state { true } else { false } }

  /// The difference that it makes, unless it is the same.
  ///
  /// - Parameter list: The list that names it.
  func difference(
    in list: Recorded<[RecordedProposal.File]>,
    _ check: VerificationRecord.Check
  ) -> VerificationRecord.Difference? {
    let recomputed: String?
    let text: LocalizedText
    switch state {
    case .same: return nil
    case .changed(let digest):
      recomputed = digest
      text = LocalizedText(
        vi: "Tệp «\(path)» đã bị sửa sau khi lập hồ sơ",
        en: "The file '\(path)' was changed after the proposal was made"
      )
    case .missing:
      recomputed = nil
      text = LocalizedText(vi: "Không còn tệp «\(path)»", en: "The file '\(path)' is missing")
    case .unreadable(let error):
      recomputed = nil
      text = LocalizedText(
        vi: "Không đọc được tệp «\(path)» (\(error.reason.vi))",
        en: "The file '\(path)' cannot be read: \(error.reason.en)"
      )
    }
    var difference = VerificationRecord.Difference(
      what: list.path.element(name).description,
      recorded: recorded,
      recomputed: recomputed,
      source: path,
      check: check
    )
    difference.text = RecordText(text)
    return difference
  }
}

extension RecordFile {
  /// The inputs of the record that are no longer as they were, by their names.
  ///
  /// - Parameter location: Where an input lies, by its name in the record.
  package func lostInputs(at location: (String) -> String) -> Set<String> {
    Set(ListedFile.all(in: record.inputs, at: location).filter { !$0.isSame }.map(\.name))
  }
}

import FacilityPlanning
import FileFormats
import ProposalAuditing
import ProposalRecord
import ProposalWriting
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

  init(name: String, path: String, recorded: String?) {
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

  var isSame: Bool { if case .same = state { true } else { false } }
  var isMissing: Bool { if case .missing = state { true } else { false } }

  /// The difference that it makes, unless it is the same.
  ///
  /// - Parameter list: `inputs` or `outputs`.
  func difference(in list: String) -> VerificationRecord.Difference? {
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
      what: "\(list)[\(name)]",
      recorded: recorded,
      recomputed: recomputed,
      source: path,
      check: list == "inputs" ? .inputs : .documents
    )
    difference.text = RecordText(text)
    return difference
  }
}

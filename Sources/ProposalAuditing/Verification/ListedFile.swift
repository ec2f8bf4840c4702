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
    /// It lies elsewhere, byte for byte as it was, while others that belong to it are lost.
    case moved(to: String)
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
  private init(
    name: String,
    path: String,
    recorded: String?,
    moved: String? = nil,
    read: (String) throws(FileReadError) -> [UInt8]
  ) {
    self.name = name
    self.path = path
    self.recorded = recorded
    do {
      let bytes = try read(name)
      let digest = SHA256.hex(of: bytes)
      state = digest == recorded ? .same : moved.map { .moved(to: $0) } ?? .changed(digest: digest)
      self.bytes = bytes
    } catch {
      if case .missing = error { state = moved.map { .moved(to: $0) } ?? .missing } else { state = .unreadable(error) }
      bytes = nil
    }
  }

  /// The inputs that a record lists; what is listed without a name is left out.
  static func inputs(of file: RecordFile, in files: RecordedFiles) -> [ListedFile] {
    file.record.inputs.elements().compactMap { listed in
      listed.file.value.map {
        ListedFile(
          name: $0,
          path: files.path(ofInput: $0),
          recorded: listed.sha256.value,
          moved: files.moved[$0],
          read: files.read(input:)
        )
      }
    }
  }

  /// The documents that a record lists; what is listed without a name is left out.
  static func outputs(of file: RecordFile, in files: RecordedFiles) -> [ListedFile] {
    file.record.outputs.elements().compactMap { listed in
      listed.file.value.map {
        ListedFile(
          name: $0,
          path: files.path(ofDocument: $0),
          recorded: listed.sha256.value,
          read: files.read(document:)
        )
      }
    }
  }

  var isSame: Bool { if case .same = state { true } else { false } }
  /// Whether it lies elsewhere than it may, or is no file.
  var isRefused: Bool {
    switch state {
    case .unreadable(.outside), .unreadable(.isNotFile): true
    case .same, .changed, .missing, .moved, .unreadable: false
    }
  }
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
    case .moved(let place):
      recomputed = nil
      text = LocalizedText(
        vi: "Tệp «\(path)» lúc lập hồ sơ nay là «\(place)», nguyên vẹn, nhưng các tệp cài đặt khác đã thay đổi",
        en: "What was '\(path)' is '\(place)' now, as it was, but other files of settings have changed"
      )
    case .unreadable(.outside(_, let folder)):
      recomputed = nil
      text = LocalizedText(
        vi: "Hồ sơ ghi tệp «\(name)» nằm ngoài thư mục «\(folder)», hoặc liên kết dẫn ra ngoài: không mở tệp này",
        en:
          "The record names '\(name)', which lies outside the folder '\(folder)' or links out of it: it was not opened"
      )
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
  /// - Parameter files: Where the inputs lie now.
  package func lostInputs(in files: RecordedFiles) -> Set<String> {
    Set(ListedFile.inputs(of: self, in: files).filter { !$0.isSame }.map(\.name))
  }
}

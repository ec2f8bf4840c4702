import FileFormats
import Foundation
import ProposalRecord
import Vocabulary

/// What lies in the folder of a proposal and is not of it: whoever opens the folder takes it for a part of the proposal.
///
/// What the tool keeps there itself is known. What systems and office programs leave behind is told apart.
struct StrangeFiles {
  /// Something that the record does not list.
  private struct Stranger {
    let name: String
    let kind: FolderListing.Kind
    /// The name in the record that is the same but for case or the way of writing accents.
    let lookAlike: String?
  }

  /// One for each, in the order of the folders and their names.
  let differences: [VerificationRecord.Difference]
  /// The names of what programs have left behind.
  let leftovers: [String]

  /// Looks into the folder, and into those folders below it in which the record lists documents.
  ///
  /// - Complexity: O(*n* log *n*) in the entries of those folders; others are named and not entered.
  init(of file: RecordFile, in files: RecordedFiles) {
    let listed = file.record.outputs.elements().compactMap(\.file.value)
    let own = FileName(file.path).name
    let names = Set(listed + [own])
    let keys = Dictionary(names.sorted().map { (Self.key($0), $0) }, uniquingKeysWith: { first, _ in first })
    var folders: [String] = [""]
    for name in listed {
      var folder = FileName(name).folder
      while !folder.isEmpty, folder != "/" {
        folders.append(folder)
        folder = FileName(folder).folder
      }
    }
    let known = Set(folders)
    var strangers: [Stranger] = []
    var leftovers: [String] = []
    for folder in known.sorted() where folder.isEmpty || OutputFolder.isInner(folder) {
      for entry in FolderListing(folder.isEmpty ? files.documents.path : files.path(ofDocument: folder)).entries {
        let name = folder.isEmpty ? entry.name : "\(folder)/\(entry.name)"
        if Self.contains(names, name) || entry.kind == .file && FileName(entry.name).isOwnOfOutputFolder { continue }
        if entry.kind == .folder, Self.contains(known, name) { continue }
        if entry.kind == .file, FileName(entry.name).isLeftByPrograms {
          leftovers.append(name)
        } else {
          strangers.append(Stranger(name: name, kind: entry.kind, lookAlike: keys[Self.key(name)]))
        }
      }
    }
    self.leftovers = leftovers
    differences = strangers.map { stranger in
      let path = files.path(ofDocument: stranger.name)
      var difference = VerificationRecord.Difference(
        what: "folder[\(stranger.name)]",
        recorded: nil,
        recomputed: nil,
        source: path,
        check: .files
      )
      difference.text = RecordText(Self.text(of: stranger, at: path))
      return difference
    }
  }

  /// Whether a set has a name letter by letter: two ways to write an accent are two files.
  private static func contains(_ names: Set<String>, _ name: String) -> Bool {
    names.firstIndex(of: name).map { names[$0].utf8.elementsEqual(name.utf8) } ?? false
  }

  /// What names have in common that a person takes for one.
  private static func key(_ name: String) -> String {
    name.precomposedStringWithCompatibilityMapping.lowercased()
  }

  private static func text(of stranger: Stranger, at path: String) -> LocalizedText {
    if let lookAlike = stranger.lookAlike {
      return LocalizedText(
        vi: "«\(path)» không có trong hồ sơ, dù tên gần như trùng với «\(lookAlike)»: có thể bị nhầm là tài liệu thật",
        en: "'\(path)' is not of the record, though its name is nearly that of '\(lookAlike)': it may be taken for it"
      )
    }
    switch stranger.kind {
    case .file:
      return LocalizedText(
        vi: "Tệp «\(path)» không có trong danh sách của hồ sơ: không do hồ sơ này lập ra, không được kiểm tra",
        en: "The record does not list the file '\(path)': it is not of this proposal, and nothing in it was checked"
      )
    case .folder:
      return LocalizedText(
        vi: "Thư mục «\(path)» không có trong hồ sơ: mọi thứ trong đó không thuộc hồ sơ và không được kiểm tra",
        en: "The record knows no folder '\(path)': nothing in it is of this proposal, and nothing was checked"
      )
    case .link:
      return LocalizedText(
        vi: "Liên kết «\(path)» không có trong hồ sơ: nó dẫn tới nội dung không được kiểm tra",
        en: "The link '\(path)' is not of the record: it leads to what was not checked"
      )
    case .other:
      return LocalizedText(
        vi: "«\(path)» không có trong hồ sơ và không phải là tệp (thiết bị hoặc đường ống)",
        en: "'\(path)' is not of the record, and no file: a device or a pipe"
      )
    }
  }
}

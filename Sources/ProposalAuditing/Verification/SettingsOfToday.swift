import FacilityPlanning
import ProposalRecord
package import Vocabulary

/// What the settings of today say, where a proposal is recomputed from those of then, which were moved.
///
/// Who turned the settings into a workbook has changed every file and not one value. That is told as what it is.
package struct SettingsOfToday: Sendable {
  /// A member that says something else today.
  package struct Change: Sendable, Hashable {
    let input: String
    let member: String
    let before: String?
    let now: String?
    let source: Source

    /// - Parameters:
    ///   - input: The file of the document by itself, as a record names it: `inventories/policy.json`.
    ///   - member: The way to the member, like `locks[2].unit`; empty for the document as a whole.
    ///   - source: Where the member stands today.
    package init(input: String, member: String, before: String?, now: String?, source: Source) {
      (self.input, self.member, self.before, self.now, self.source) = (input, member, before, now, source)
    }

    /// The difference that it is, named as `inputs[inventories/policy.json] budget`.
    fileprivate func difference(in inputs: RecordPath) -> VerificationRecord.Difference {
      let file = inputs.element(input).description
      var difference = VerificationRecord.Difference(
        what: member.isEmpty ? file : "\(file) \(member)",
        recorded: before,
        recomputed: now,
        source: source.description,
        check: .settings
      )
      let name = member.isEmpty ? input : "\(input), \(member)"
      difference.text = RecordText(LocalizedText(vi: name, en: name))
      return difference
    }
  }

  let files: [String]
  let changes: [Change]?

  /// - Parameters:
  ///   - files: The files in which they stand.
  ///   - changes: What they say otherwise; nothing if they cannot be read.
  package init(files: [String], changes: [Change]?) { (self.files, self.changes) = (files, changes) }
}

extension ProposalVerification {
  /// Tells that settings were moved, and whether those of today say the same.
  package mutating func tell(_ today: SettingsOfToday) {
    let moved = file.record.inputs.elements().compactMap(\.file.value).filter { files.moved[$0] != nil }
    let places = moved.compactMap { files.moved[$0] }.joined(separator: ", ")
    notes.append(
      LocalizedText(
        vi: "Cài đặt đã được chuyển dạng sau khi lập hồ sơ: \(moved.joined(separator: ", ")) nay là \(places), nguyên "
          + "vẹn từng byte; mọi số liệu đã tính lại từ các tệp này.",
        en: "The settings were converted after the proposal was made: \(moved.joined(separator: ", ")) are now "
          + "\(places), byte for byte as they were; everything was recomputed from them."
      )
    )
    let names = today.files.joined(separator: ", ")
    guard let changes = today.changes else {
      notes.append(
        LocalizedText(
          vi: "Cài đặt hiện nay (\(names)) chưa đọc được nên không so được; hãy chạy onestop check.",
          en: "The settings of today (\(names)) cannot be read, and were not compared; run onestop check."
        )
      )
      return
    }
    if changes.isEmpty {
      notes.append(
        LocalizedText(
          vi: "Cài đặt hiện nay (\(names)) ghi đúng các giá trị đó.",
          en: "The settings of today (\(names)) hold the same values."
        )
      )
    }
    add(changes.map { $0.difference(in: file.record.inputs.path) })
  }
}

import Vocabulary
import CommandLine
import Documents
import FileFormats
import ProposalWriting

extension Console {
  /// Prints a report for a person.
  func show(_ report: Report, _ options: CommonOptions) {
    let writer = TextWriter(width: columns, palette: options.palette(for: output, on: self))
    print(writer.write(report), terminator: "", to: &output)
  }

  /// Prints a record for programs.
  func show(_ record: some Encodable & Sendable) throws {
    try JSONText.encode(record, workers: .allCores) { piece in
      print(String(decoding: piece, as: UTF8.self), terminator: "", to: &output)
    }
  }

  /// Prints a file in UTF-8.
  func show(_ file: [UInt8]) {
    print(String(decoding: file, as: UTF8.self), terminator: "", to: &output)
  }

  /// Names, beside the result, what became of files of an earlier set that the new one does not hold.
  func tell(_ outcome: OutputFolder.Outcome) {
    if !outcome.removed.isEmpty {
      let names = outcome.removed.joined(separator: ", ")
      let text = LocalizedText(
        vi: "Đã xóa tệp của lần lập trước, nay không còn trong bộ hồ sơ: \(names)",
        en: "Removed, as the set no longer holds them: \(names)"
      )
      tell(text)
    }
    if !outcome.stale.isEmpty {
      let names = outcome.stale.joined(separator: ", ")
      let text = LocalizedText(
        vi: "Không thuộc bộ hồ sơ này nhưng đã được sửa tay nên giữ nguyên, hãy tự xóa nếu không cần: \(names)",
        en: "Not part of this set, but changed by somebody and so kept; delete if not needed: \(names)"
      )
      tell(text)
    }
  }
}

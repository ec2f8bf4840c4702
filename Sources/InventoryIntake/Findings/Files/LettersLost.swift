import FacilityPlanning
import FileFormats
import Vocabulary

/// A file whose letters became question marks when it was saved, so that its headings cannot be read any more.
struct LettersLost: FileFinding {
  static let id = "letters-lost"
  static let severity = Finding.Severity.error

  /// A few words in which letters are lost.
  let sample: String

  /// The finding, if letters are lost in at least three words at the beginning of a file.
  init?(in bytes: [UInt8]) {
    let front = String(decoding: bytes.prefix(20_000), as: UTF8.self)
    let words = front.split { $0.isWhitespace || ",;|\"".contains($0) }.map(String.init)
    let broken = words.filter { LostLetter.hasQuestionMarkInside($0) }
    guard broken.count >= 3 else { return nil }
    sample = broken.prefix(3).map { $0.replacing("\u{FFFD}", with: "?") }.joined(separator: " ")
  }

  var message: LocalizedText {
    LocalizedText(
      vi: "Chữ có dấu trong tệp đã mất khi lưu và thành dấu hỏi, như \(sample.quoted); không thể đọc lại được.",
      en: "Letters were lost when the file was saved and became question marks, as in \(sample.quoted)."
    )
  }

  var remedy: LocalizedText {
    LocalizedText(
      vi: "Cần tệp gốc: hãy mở tệp Excel ban đầu, nộp chính tệp đó hoặc lưu lại bằng File > Save As > «CSV UTF-8».",
      en: "The original is needed: submit the workbook itself, or save it again with File > Save As > «CSV UTF-8»."
    )
  }

  static let examples: [FindingExample] = [
    .triggers(at: "", "STT,T?n h?ng m?c,S? l??ng,T?nh tr?ng\n1,Bi?n t?n tr? s?,1,T?t\n"),
    .triggers(at: "", bytes: Array("STT,T?n t".utf8) + [0xE0] + Array("i s?n,S? l??ng,T?nh tr?ng\n1,M?y,1,T?t\n".utf8)),
    .passes(.csv),
    .passes(replacing: "5.150.000,", with: "5.150.000,Biển mới? Sơn lại? Thay?"),
  ]
}

extension Checked {
  /// The same with another reason, if the file cannot be read because its letters are lost.
  func withLettersLost(in bytes: [UInt8], file: String) -> Checked {
    let reasons: Set = [HeaderNotFound.id, UnreadableCSV.id, UnclearEncoding.id]
    guard value == nil, findings.contains(where: { reasons.contains($0.code) }), let lost = LettersLost(in: bytes)
    else {
      return self
    }
    return Checked(nil, findings.filter { !reasons.contains($0.code) } + [Finding(lost, at: Source(file: file))])
  }
}

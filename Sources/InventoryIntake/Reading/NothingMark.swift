import FileFormats
import Vocabulary

/// What people write into a cell to say that there is nothing to write.
enum NothingMark {
  /// Whether a text only says that there is nothing, or that nobody knows: `-`, `…`, `N/A`, `Không có`.
  static func isMark(_ text: String) -> Bool {
    // «#N/A» is an error of a spreadsheet.
    guard text.utf8.count <= 40, !text.utf8.contains(UInt8(ascii: "#")), mayBeMark(text) else { return false }
    let key = WordKey(text)
    if key.isEmpty {
      return text.allSatisfy { $0.isWhitespace || dashes.contains($0) } && text.contains { !$0.isWhitespace }
    }
    return isOne(of: marks, key)
  }

  /// Whether a text begins like a mark; figures and most words do not.
  private static func mayBeMark(_ text: String) -> Bool {
    guard let first = text.utf8.first(where: { $0 != UInt8(ascii: " ") }) else { return false }
    switch first {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): return false
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"):
      return beginnings.contains(first | 0x20)
    default: return true
    }
  }

  /// The letters of ASCII with which marks begin.
  private static let beginnings = Set(marks.compactMap { $0.plain.utf8.first })

  /// Whether a text says of a quantity that there is none: `Không có`, `Chưa có`.
  static func saysNone(_ text: String) -> Bool {
    text.utf8.count <= 40 && isOne(of: nones, WordKey(text))
  }

  private static func isOne(of words: Set<WordKey>, _ key: WordKey) -> Bool { words.contains(key) }

  /// The signs with which people cross a cell out.
  private static let dashes = Set("-–—−‐‑_./\\…·~'\"|")

  /// The words with all of their marks, and without any.
  private static func keys(_ words: [String]) -> Set<WordKey> {
    Set(words.flatMap { [WordKey($0), WordKey(WordKey($0).plain)] })
  }

  private static let nones = keys([
    "không có", "chưa có", "không", "ko", "ko có", "k có", "chưa được trang bị", "chưa trang bị", "không trang bị",
    "none",
  ])

  private static let marks = nones.union(
    keys([
      "n/a", "na", "nil", "null", "không rõ", "chưa rõ", "không biết", "chưa biết", "không xác định", "chưa xác định",
      "không có thông tin", "không có số liệu", "chưa có số liệu", "trống", "để trống", "bỏ trống", "not known",
      "unknown",
    ])
  )
}

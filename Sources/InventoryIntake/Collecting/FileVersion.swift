import FileFormats
import Vocabulary

/// What tells which of two files of one unit is the later one.
///
/// Nothing is guessed: where two signals disagree, or none speaks, nobody knows.
///
///     Tân Liễu.xlsx  <  Tân Liễu (sửa lần 1).xlsx  <  Tân Liễu (sửa lần 2).xlsx
///
/// 1. The mark in a name, or in that of the nearest folder or archive that has one: a correction comes after what has no
///    mark, and of two marks of one kind the greater number is later.
/// 2. The time at which the workbook was last saved, which it carries along. It must not contradict the mark.
/// 3. Only where neither speaks, the time of the file in its folder or archive, which may be that of a copy.
///
/// Times within two seconds are the same, because archives count so.
struct FileVersion: Sendable, Hashable {
  let mark: VersionMark?
  let documentTime: FileTime?
  let fileTime: FileTime?

  /// The file's own time: the workbook's, else that of its folder or archive.
  var time: FileTime? { documentTime ?? fileTime }

  /// Whether this version comes after another one; nothing if nobody can know.
  func isLater(than other: FileVersion) -> Bool? {
    let byName = VersionMark.isLater(mark, than: other.mark)
    let bySaving = Self.isLater(documentTime, than: other.documentTime)
    guard let byName else { return bySaving ?? Self.isLater(fileTime, than: other.fileTime) }
    return bySaving == nil || bySaving == byName ? byName : nil
  }

  private static func isLater(_ time: FileTime?, than other: FileTime?) -> Bool? {
    guard let time, let other, abs(time.seconds - other.seconds) > 2 else { return nil }
    return time > other
  }
}

/// The number of a version in the name of a file: "(sửa lần 2)", "lần 2", "v2", "bản 2".
struct VersionMark: Sendable, Hashable {
  enum Kind: Sendable, Hashable {
    /// A correction of what came first: the first one is number 1.
    case correction
    /// A version: what came first is number 1.
    case version
  }

  let kind: Kind
  let number: Int

  /// Finds the mark in a name; a number in brackets alone is none, because browsers write it when a name is taken.
  init?(_ name: String) {
    guard name.utf8.count <= 600 else { return nil }
    let words = WordKey(name.replacing("_", with: " ")).plain.split(separator: " ").map(String.init)
    if let place = words.indices.first(where: { ["sua", "dinh", "hieu"].contains(words[$0]) && Self.isWord(words, $0) })
    {
      kind = .correction
      let rest = words[(place + 1)...].drop { ["lan", "chinh", "thu", "doi"].contains($0) }
      number = rest.first.flatMap(Self.number) ?? 1
      return
    }
    for (place, word) in words.enumerated() {
      let next = place + 1 < words.count ? Self.number(words[place + 1]) : nil
      if ["lan", "ban", "ver", "version", "v", "phienban"].contains(word), let next {
        (kind, number) = (.version, next)
        return
      }
      if word.hasPrefix("v"), let number = Self.number(String(word.dropFirst())) {
        (kind, self.number) = (.version, number)
        return
      }
    }
    return nil
  }

  /// Whether the words say a correction: "sửa", "đính chính", "hiệu chỉnh".
  private static func isWord(_ words: [String], _ place: Int) -> Bool {
    words[place] == "sua" || (place + 1 < words.count && words[place + 1] == "chinh")
  }

  private static func number(_ word: String) -> Int? {
    guard (1...2).contains(word.utf8.count), word.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
    return Int(word)
  }

  /// Whether a name with one mark is later than a name with another, or without; nothing if the names do not tell.
  static func isLater(_ mark: VersionMark?, than other: VersionMark?) -> Bool? {
    switch (mark, other) {
    case (nil, nil): return nil
    case (let mark?, nil): return mark.comesAfterFirst ? true : nil
    case (nil, let other?): return other.comesAfterFirst ? false : nil
    case (let mark?, let other?):
      guard mark.kind == other.kind, mark.number != other.number else { return nil }
      return mark.number > other.number
    }
  }

  private var comesAfterFirst: Bool { number > (kind == .correction ? 0 : 1) }
}

/// A stable name for programs: lower-case ASCII letters and digits in groups joined by hyphens, like `tan-lieu`.
package struct Slug: Sendable, Hashable, Comparable, LosslessStringConvertible {
  package let description: String

  /// Makes a slug of a text that already is one.
  ///
  /// - Returns: nothing if the text is empty, longer than 64 characters, or holds anything but `a–z`, `0–9` and single
  ///   hyphens between them.
  package init?(_ description: String) {
    guard (1...64).contains(description.utf8.count) else { return nil }
    var previousWasHyphen = true
    for byte in description.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): previousWasHyphen = false
      case UInt8(ascii: "-") where !previousWasHyphen: previousWasHyphen = true
      default: return nil
      }
    }
    guard !previousWasHyphen else { return nil }
    self.description = description
  }

  package static func < (left: Slug, right: Slug) -> Bool { left.description < right.description }
}

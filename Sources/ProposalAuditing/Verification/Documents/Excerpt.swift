/// A long text by the part in which it is another than a second one.
///
///     Excerpt.pair("… a long way to the first word …", "… a long way to the other word …")
///
/// Cut at the same place, both would begin alike and hide what a reader looks for.
enum Excerpt {
  /// Both texts around their first difference, with `…` where something is left out; a single text by its beginning.
  ///
  /// - Parameter length: how many bytes of each are shown at most, or a few less, since no letter is divided.
  /// - Complexity: O(*n*) in the texts.
  static func pair(
    _ recorded: String?,
    _ found: String?,
    length: Int = 120
  ) -> (recorded: String?, found: String?) {
    guard let recorded, let found else {
      return (recorded.map { part(of: $0, around: 0, length) }, found.map { part(of: $0, around: 0, length) })
    }
    let same = zip(recorded.utf8, found.utf8).prefix { $0 == $1 }.count
    return (part(of: recorded, around: same, length), part(of: found, around: same, length))
  }

  /// A text around a place, which is counted in bytes.
  private static func part(of text: String, around place: Int, _ length: Int) -> String {
    let bytes = text.utf8
    guard bytes.count > length else { return text }
    // A third of what is shown leads up to the place; at the end of a text, more does.
    let start = max(0, min(place - length / 3, bytes.count - length))
    let end = min(bytes.count, start + length)
    var first = bytes.index(bytes.startIndex, offsetBy: start)
    var last = bytes.index(bytes.startIndex, offsetBy: end)
    while first < last, isInside(bytes, first) { first = bytes.index(after: first) }
    while last > first, last < bytes.endIndex, isInside(bytes, last) { last = bytes.index(before: last) }
    return (start > 0 ? "…" : "") + String(text[first..<last]) + (end < bytes.count ? "…" : "")
  }

  /// Whether a place is in the midst of a letter.
  private static func isInside(_ bytes: String.UTF8View, _ place: String.Index) -> Bool { bytes[place] & 0xC0 == 0x80 }
}

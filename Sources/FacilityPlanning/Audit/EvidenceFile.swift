package import Vocabulary

/// A photo or a scan that a unit sent with its inventory.
///
/// Photos are many and large, so nobody reads them whole: how long one is and how it begins tell whether it is the same.
package struct EvidenceFile: Sendable, Hashable {
  package let unit: Slug
  /// As results name it: `inventories/2025-02/evidence/tan-lieu/bien-ten.jpg`.
  package let path: String
  /// The length in bytes.
  package let size: Int
  /// The SHA-256 of the first 16,384 bytes.
  package let beginning: String

  package init(unit: Slug, path: String, size: Int, beginning: String) {
    (self.unit, self.path, self.size, self.beginning) = (unit, path, size, beginning)
  }

  /// The last part of the path.
  package var name: String { path.split(separator: "/").last.map(String.init) ?? path }

  /// The words of the name without its ending, as a clerk would say them: `bien-ten_2.jpg` is «bien ten 2».
  var words: WordKey {
    let stem = name.split(separator: ".").dropLast().joined(separator: " ")
    let text = (stem.isEmpty ? name : stem).map { $0.isLetter || $0.isNumber ? $0 : " " }
    return WordKey(WordKey(String(text)).plain)
  }
}

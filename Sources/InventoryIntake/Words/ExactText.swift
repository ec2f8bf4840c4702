import Synchronization

/// A text as the key of what has been looked up: the same only if its bytes are.
///
/// Strings are compared as people see them, for which each Vietnamese letter is taken apart. A text that is spelt in
/// another way is merely looked up once more.
struct ExactText: Hashable, Sendable {
  private let text: String

  init(_ text: String) { self.text = text }

  static func == (left: ExactText, right: ExactText) -> Bool {
    left.text.utf8.count == right.text.utf8.count && left.text.utf8.elementsEqual(right.text.utf8)
  }

  func hash(into hasher: inout Hasher) {
    var text = text
    text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }
}

/// What short texts mean that have been looked up already: the cells of a round are nearly all the same.
///
/// It belongs to one set of words; other words have another memo. Files may be read side by side.
final class TextMemo<Meaning: Sendable>: Sendable {
  private let known = Mutex<[ExactText: Meaning]>([:])

  /// The bytes of the longest text that is kept, and how many texts are.
  private static var bounds: (length: Int, count: Int) { (200, 4_000) }

  /// What a text means, looked up once.
  func meaning(of text: String, _ lookUp: () -> Meaning) -> Meaning {
    guard text.utf8.count <= Self.bounds.length else { return lookUp() }
    let key = ExactText(text)
    if let known = known.withLock({ $0[key] }) { return known }
    let meaning = lookUp()
    known.withLock { if $0.count < Self.bounds.count { $0[key] = meaning } }
    return meaning
  }
}

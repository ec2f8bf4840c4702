import Synchronization

/// What headings mean that have been looked at already: those of a round are nearly all the same.
///
/// It belongs to one set of words; other words have another memo. Files may be read side by side.
final class HeadingMemo: Sendable {
  private let columns = Mutex<[String: Column?]>([:])

  /// More different texts than that are no headings.
  private static let capacity = 4_000

  /// What a text means, looked up once.
  func column(of text: String, _ lookUp: () -> Column?) -> Column? {
    guard text.utf8.count <= 200 else { return lookUp() }
    if let known = columns.withLock({ $0[text] }) { return known }
    let column = lookUp()
    columns.withLock { if $0.count < Self.capacity { $0[text] = .some(column) } }
    return column
  }
}

import Foundation
import Synchronization
package import Vocabulary

/// A line on the terminal of messages that says how far shared work has come, once it takes longer than a second.
///
///     Đang đọc tệp kiểm kê: 1.204/3.321, còn khoảng 4 giây
///
/// It is for a person who waits: nothing is written where messages go to a file, or to a terminal that cannot take a line
/// back. When the work is done, the line is gone.
package final class ProgressLine: Sendable {
  private struct State {
    /// The work that is told of, by its number; work within it is a part of it.
    var current: Int?
    var count = 0
    var done = 0
    var total = 0
    var began = Duration.zero
    var drawn = Duration.zero
    var isVisible = false
  }

  private let language: Language
  private let isShown: Bool
  /// The time since the line was made.
  private let now: @Sendable () -> Duration
  private let write: @Sendable (String) -> Void
  private let state = Mutex(State())

  /// How long nobody minds to wait.
  private static let patience = Duration.seconds(1)
  private static let pause = Duration.milliseconds(100)

  /// The line of a console, on its stream of messages.
  package convenience init(on console: Console) {
    let start = ContinuousClock.now
    self.init(
      language: console.language,
      isShown: console.error.isTerminal && !["dumb", ""].contains(console.environment["TERM", default: ""]),
      now: { start.duration(to: .now) },
      write: { text in
        let bytes = Array(text.utf8)
        // A line that is lost now is drawn again soon.
        _ = Foundation.write(2, bytes, bytes.count)
      }
    )
  }

  init(
    language: Language,
    isShown: Bool,
    now: @escaping @Sendable () -> Duration,
    write: @escaping @Sendable (String) -> Void
  ) {
    self.language = language
    self.isShown = isShown
    self.now = now
    self.write = write
  }

  /// Workers whose progress the line tells.
  ///
  /// - Parameter work: What they do, as the line calls it.
  package func telling(_ work: LocalizedText, of workers: Workers) -> Workers {
    guard isShown else { return workers }
    return workers.telling { parts in
      let number = self.begin(parts)
      return (step: { self.step(number, work) }, end: { self.end(number) })
    }
  }

  private func begin(_ total: Int) -> Int {
    state.withLock { state in
      state.count += 1
      guard state.current == nil else { return state.count }
      state.current = state.count
      (state.done, state.total, state.began) = (0, total, now())
      return state.count
    }
  }

  private func step(_ number: Int, _ work: LocalizedText) {
    let line = state.withLock { state -> String? in
      guard state.current == number else { return nil }
      state.done += 1
      let now = now()
      guard now > Self.patience, now - state.drawn > Self.pause, state.total > 1 else { return nil }
      (state.drawn, state.isVisible) = (now, true)
      return text(work, state, now - state.began)
    }
    if let line { write("\r\(line)\u{1B}[K") }
  }

  private func end(_ number: Int) {
    let wasVisible = state.withLock { state in
      guard state.current == number else { return false }
      defer { (state.current, state.isVisible) = (nil, false) }
      return state.isVisible
    }
    if wasVisible { write("\r\u{1B}[K") }
  }

  private func text(_ work: LocalizedText, _ state: State, _ elapsed: Duration) -> String {
    let counts = "\(state.done.grouped(in: language))/\(state.total.grouped(in: language))"
    let text = "\(work[language]): \(counts)"
    // At the very beginning nobody can tell.
    guard state.done * 20 >= state.total, elapsed > .milliseconds(500) else { return text }
    let (seconds, parts) = elapsed.components
    let elapsed = Double(seconds) + Double(parts) / 1e18
    let left = Int((elapsed * Double(state.total - state.done) / Double(state.done)).rounded(.up))
    return text + LocalizedText(vi: ", còn khoảng \(left) giây", en: ", about \(left) s left")[language]
  }
}

import Synchronization
import Testing
import Vocabulary
@testable import CommandLine

/// The line that tells a waiting person how far work has come.
@Suite struct ProgressLineTests {
  private final class Screen: Sendable {
    let time = Mutex(Duration.zero)
    let written = Mutex<[String]>([])

    /// The line as it would stand on the screen in the end, and how often it was drawn.
    func line(_ language: Language = .english, isShown: Bool = true) -> ProgressLine {
      ProgressLine(
        language: language,
        isShown: isShown,
        now: { self.time.withLock(\.self) },
        write: { text in self.written.withLock { $0.append(text) } }
      )
    }

    var texts: [String] { written.withLock(\.self) }
  }

  private static let work = LocalizedText(vi: "Đang đọc", en: "Reading")

  private func run(_ parts: Int, taking step: Duration, on screen: Screen, _ line: ProgressLine) {
    _ = line.telling(Self.work, of: .one).map(Array(0..<parts)) { part in
      screen.time.withLock { $0 += step }
      return part
    }
  }

  @Test func `what takes less than a second is not told`() {
    let screen = Screen()
    run(100, taking: .milliseconds(9), on: screen, screen.line())
    #expect(screen.texts.isEmpty)
  }

  @Test func `what takes longer is told with what is left, and is gone in the end`() {
    let screen = Screen()
    run(4_000, taking: .milliseconds(1), on: screen, screen.line())
    #expect(screen.texts.first == "\rReading: 1,001/4,000, about 3 s left\u{1B}[K")
    #expect(screen.texts.last == "\r\u{1B}[K")
    // At most ten times a second.
    #expect(screen.texts.count <= 32)
    let other = Screen()
    run(4_000, taking: .milliseconds(1), on: other, other.line(.vietnamese))
    #expect(other.texts.first == "\rĐang đọc: 1.001/4.000, còn khoảng 3 giây\u{1B}[K")
  }

  @Test func `nothing is told where nobody looks`() {
    let screen = Screen()
    run(4_000, taking: .milliseconds(1), on: screen, screen.line(isShown: false))
    #expect(screen.texts.isEmpty)
    let console = Console.memory(environment: ["TERM": "xterm"])
    _ = ProgressLine(on: console).telling(Self.work, of: .one).map([1, 2]) { $0 }
    #expect(console.error.text.isEmpty)
  }

  @Test func `work within work is a part of it`() {
    let screen = Screen()
    let line = screen.line()
    _ = line.telling(LocalizedText(vi: "Đang lập", en: "Writing"), of: .one).map([1, 2, 3]) { part in
      run(2_000, taking: .milliseconds(1), on: screen, line)
      return part
    }
    #expect(screen.texts.allSatisfy { $0.hasPrefix("\rWriting: ") || $0 == "\r\u{1B}[K" })
    #expect(screen.texts.count == 4)
  }
}

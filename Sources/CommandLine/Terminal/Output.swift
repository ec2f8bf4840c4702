import Foundation
import Vocabulary

/// A stream of text to the standard output, to the standard error, or into memory for tests.
///
/// A reader that goes away, as in `onestop plan | head`, ends the writing without a word: what follows is dropped, and the
/// tool ends as it would have. Any other failure to write is kept in `failure`. Nothing that commands a terminal passes
/// but the tool's own colours, wherever the text comes from.
package struct Output: TextOutputStream {
  private let descriptor: Int32?
  private let holdsBack: Bool
  private var pending: [UInt8] = []
  private var isClosed = false

  /// Whether a person is looking at the stream on a terminal.
  package let isTerminal: Bool
  /// The error number of the first write that failed for another reason than a reader gone away.
  private(set) var failure: Int32?

  private init(descriptor: Int32?, holdsBack: Bool) {
    self.descriptor = descriptor
    self.isTerminal = descriptor.map { isatty($0) == 1 } ?? false
    self.holdsBack = holdsBack && !isTerminal
  }

  /// The stream of results, written in large pieces unless a person is looking.
  static func standardOutput() -> Output { Output(descriptor: 1, holdsBack: true) }

  /// The stream of messages, written at once.
  static func standardError() -> Output { Output(descriptor: 2, holdsBack: false) }

  /// A stream that keeps what it gets.
  static func memory() -> Output { Output(descriptor: nil, holdsBack: true) }

  /// A stream to an open file.
  static func file(descriptor: Int32) -> Output { Output(descriptor: descriptor, holdsBack: true) }

  /// What a stream in memory got.
  var text: String { String(decoding: pending, as: UTF8.self) }

  package mutating func write(_ string: String) {
    pending.append(contentsOf: ShownText.printed(string).utf8)
    if descriptor != nil, !holdsBack || pending.count >= 1 << 16 { flush() }
  }

  /// Writes what was held back.
  mutating func flush() {
    guard let descriptor else { return }
    defer { pending.removeAll(keepingCapacity: true) }
    var written = 0
    while written < pending.count, !isClosed {
      let count = pending[written...].withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
      if count >= 0 {
        written += count
      } else if errno != EINTR {
        if errno != EPIPE { failure = errno }
        isClosed = true
      }
    }
  }
}

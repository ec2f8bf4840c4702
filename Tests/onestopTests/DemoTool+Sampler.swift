import FacilityPlanning
import Vocabulary
@testable import CommandLine
@testable import onestop

extension DemoTool {
  /// A command with every kind of parameter, and with more than twelve of them.
  static let sampler = Command(
    "sampler",
    abstract: "Every kind of parameter.",
    argument("from", Int.self, help: "The first number."),
    argument("to", Int?.self, help: "The last number, left out when there is nothing more to say about it."),
    option("weight", Double.self, help: "A weight; it must be given."),
    option("step", Int.self, default: 1, short: "s", help: ""),
    option("level", Level.self, default: .medium, short: "l", valueName: "how-much", help: "How much of it."),
    option("label", [String].self, short: "t", help: "A label; may be repeated."),
    flag("quiet", short: "q", help: "Say less."),
    flag("verbose", short: "v", help: ""),
    option("a-rather-long-name-of-an-option", String?.self, help: "Its help stands below."),
    options(
      option("one", Int?.self, help: "One."),
      option("two", Int?.self, help: "Two."),
      option("three", Int?.self, help: "Three."),
      option("four", Choice?.self, help: "Four.")
    ) { "\([$0, $1, $2]) \(String(describing: $3))" }
  ) { console, from, to, weight, step, level, labels, quiet, verbose, long, rest in
    print(
      """
      sampler from=\(from) to=\(String(describing: to)) weight=\(weight) step=\(step) level=\(level) labels=\(labels) \
      quiet=\(quiet) verbose=\(verbose) long=\(long ?? "nil") rest=\(rest)
      """,
      to: &console.output
    )
    return .success
  }

  enum Format: String, CaseIterable, LosslessStringConvertible { case csv, json }

  enum Level: String, CaseIterable, LosslessStringConvertible { case none, little, some, medium, much, most }

  enum Choice: String, CaseIterable, LosslessStringConvertible { case left, right, middle }

  /// An amount of money that explains itself.
  struct Budget: RefusesWords, Sendable {
    var dong: Int

    init?(_ description: String) {
      guard let dong = Int(description.filter { $0 != "." }), dong >= 0 else { return nil }
      self.dong = dong
    }

    var description: String { "\(dong)" }

    static func refusal(of word: String) -> LocalizedText {
      LocalizedText(
        vi: "ngân sách là số đồng chẵn, không âm, như 1500000000 hoặc 1.500.000.000",
        en: "a budget is whole đồng, not negative, like 1500000000 or 1.500.000.000"
      )
    }
  }
}

extension LocalizedText: ExpressibleByStringLiteral {
  /// Makes a text that is the same in both languages: enough for a demo.
  package init(stringLiteral text: String) { self.init(vi: text, en: text) }
}

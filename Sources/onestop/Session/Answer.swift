import CommandLine
import Documents
import FileFormats
import Vocabulary

/// The forms in which results are printed: the values of `--format`, of which a command has some.
enum ResultFormat: String, Sendable {
  case text
  case json
  case csv
  case md
  case sarif
  case junit
}

/// The forms that one command offers.
protocol FormatChoice: RawRepresentable<String>, CaseIterable, LosslessStringConvertible, Sendable {}

/// The forms of a report.
enum ReportFormat: String, FormatChoice {
  case text
  case json
  case csv
  case md
}

/// The forms of an audit: those of reports, and two for build servers.
enum AuditFormat: String, FormatChoice {
  case text
  case json
  case csv
  case md
  case sarif
  case junit
}

extension FormatChoice {
  /// The form that `--format` and `--json` ask for together.
  ///
  /// - Throws: `UsageError.contradiction` if they ask for two.
  func with(_ options: CommonOptions, default usual: Self) throws(UsageError) -> ResultFormat {
    guard options.isJSON else { return ResultFormat(rawValue: rawValue) ?? .text }
    guard rawValue == usual.rawValue || rawValue == ResultFormat.json.rawValue else {
      throw .contradiction(
        LocalizedText(
          vi: "--json và --format \(rawValue) loại trừ nhau; chỉ dùng một trong hai.",
          en: "--json and --format \(rawValue) exclude each other; use one of them."
        )
      )
    }
    return .json
  }
}

/// What a command answers, in every form in which it can be printed; only the one asked for is made.
struct Answer {
  private let record: () throws -> any Encodable & Sendable
  private let report: (Language) -> Report
  private var summary: ((Language) -> Report)?
  private var files: [ResultFormat: (Language) throws -> [UInt8]] = [:]

  /// Makes an answer for programs and for people.
  init(_ record: @autoclosure @escaping () throws -> any Encodable & Sendable, _ report: @escaping (Language) -> Report)
  {
    self.record = record
    self.report = report
  }

  /// The answer with a further form.
  func also(_ format: ResultFormat, _ file: @escaping (Language) throws -> [UInt8]) -> Answer {
    var answer = self
    answer.files[format] = file
    return answer
  }

  /// The answer with a report of a screen or two, which is shown as text unless all is asked for.
  ///
  /// Every other form stays complete, because programs and files have no screen.
  func summed(unless showsAll: Bool, by summary: @escaping (Language) -> Report) -> Answer {
    var answer = self
    answer.summary = showsAll ? nil : summary
    return answer
  }

  /// Prints the answer.
  func show(as format: ResultFormat, _ options: CommonOptions, on console: Console) throws {
    let language = console.language
    if let file = files[format] { return console.show(try file(language)) }
    switch format {
    case .json: try console.show(record())
    case .md: print(MarkdownWriter().write(report(language)), terminator: "", to: &console.output)
    case .text: console.show((summary ?? report)(language), options)
    case .csv, .sarif, .junit: console.show(report(language), options)
    }
  }

  /// Prints the answer of a command without `--format`.
  func show(_ options: CommonOptions, on console: Console) throws {
    try show(as: options.isJSON ? .json : .text, options, on: console)
  }
}

/// The flag `--all` of commands whose text is a summary.
enum ShowsAll {
  /// Declares it.
  static func parameter() -> Parameter<Bool> {
    flag(
      "all",
      help: LocalizedText(
        vi: "In đầy đủ, không chỉ phần tóm tắt.",
        en: "Print everything, not only the summary."
      )
    )
  }
}

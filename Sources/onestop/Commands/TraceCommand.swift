import ProposalMaking
import CommandLine
import Documents
import FacilityPlanning
import InventoryIntake
import ProposalAuditing
import ProposalRecord
import ProposalWriting
import Vocabulary

/// `onestop trace`: the whole derivation of one figure of a proposal.
enum TraceCommand {
  static let command = Command(
    "trace",
    abstract: LocalizedText(
      vi: "Truy nguyên một số liệu của hồ sơ: từ ô kiểm kê và đơn giá đến tổng cộng.",
      en: "Show where a figure of a proposal comes from: from cells and prices to the total."
    ),
    argument(
      "figure",
      String.self,
      help: LocalizedText(
        vi: "Thứ tự của hạng mục (12), mã của hạng mục (tan-lieu/queue-machine) hoặc số tiền (1.728.000).",
        en: "The rank of a line (12), its name (tan-lieu/queue-machine), or an amount (1.728.000)."
      )
    ),
    option(
      "proposal",
      String?.self,
      valueName: "file",
      help: LocalizedText(
        vi: "Hồ sơ đề xuất; mặc định proposals/<kỳ>/proposal.json.",
        en: "The record of the proposal. (default: proposals/<round>/proposal.json)"
      ),
      completion: .files
    ),
    CommonOptions.parameter()
  ) { console, figure, proposal, options in
    try reporting(options, on: console) { session in
      let path: String
      if let proposal { path = proposal } else { path = "proposals/\(try session.reader.chooseRound(options.round))" }
      return try show(figure, of: try RecordFile(opening: path), by: session, options, on: console)
    }
  }

  /// Prints the derivation of a figure.
  static func show(
    _ figure: String,
    of file: RecordFile,
    by session: Session,
    _ options: CommonOptions,
    on console: Console
  ) throws -> ExitCode {
    guard let query = TraceQuery(figure) else { throw CommandFailure(noFigure: figure) }
    let trace: Trace
    do {
      trace = try Trace(query, in: file, inputs: session.traceInputs(of: file))
    } catch {
      throw CommandFailure(error, in: file.path)
    }
    try Answer(TraceRecord(trace), TraceReport(trace).report(in:)).show(options, on: console)
    return .success
  }
}

extension CommandFailure {
  fileprivate init(noFigure text: String) {
    self.init(
      message: LocalizedText(
        vi: "«\(text)» không phải thứ tự, mã hạng mục hay số tiền. Ví dụ: 12, tan-lieu/queue-machine, 1.728.000.",
        en: "'\(text)' is no rank, no name of a line and no amount. Examples: 12, tan-lieu/queue-machine, 1.728.000."
      ),
      exitCode: .usage
    )
  }

  fileprivate init(_ failure: TraceFailure, in path: String) {
    let message: LocalizedText
    switch failure {
    case .unknownLine(let name):
      message = LocalizedText(
        vi: "Hồ sơ «\(path)» không có hạng mục «\(name)».",
        en: "'\(path)' has no line '\(name)'."
      )
    case .unknownRank(let rank, let count):
      message = LocalizedText(
        vi: "Hồ sơ «\(path)» có \(count) hạng mục, không có hạng mục \(rank) và không có số tiền \(rank) đồng.",
        en: "'\(path)' has \(count) lines; there is no line \(rank) and no amount of \(rank) đồng."
      )
    case .unknownAmount(let amount, let nearest):
      let (vi, en) = (Figures(.vietnamese), Figures(.english))
      message = LocalizedText(
        vi:
          "Hồ sơ «\(path)» không có số tiền \(vi.integer(amount)) đồng. Gần nhất: \(nearest.map(vi.integer).joined(separator: "; ")).",
        en:
          "'\(path)' has no amount of \(en.integer(amount)) đồng. The nearest: \(nearest.map(en.integer).joined(separator: "; "))."
      )
    }
    self.init(message: message, exitCode: .findings)
  }
}

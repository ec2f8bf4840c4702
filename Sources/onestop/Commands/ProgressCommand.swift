import ProposalMaking
import CommandLine
import Documents
import FacilityPlanning
import FileFormats
import InventoryIntake
import ProposalRecord
import ProposalWriting
import Vocabulary

/// `onestop progress`: what changed between two rounds.
enum ProgressCommand {
  static let command = Command(
    "progress",
    abstract: LocalizedText(
      vi: "So hai kỳ kiểm kê: đơn vị nào tiến, đơn vị nào lùi, khoản đã đề nghị đã có chưa.",
      en: "Compare two rounds: who improved, who fell back, what was proposed and has arrived."
    ),
    option(
      "from",
      Round?.self,
      valueName: "round",
      help: LocalizedText(
        vi: "Kỳ trước; mặc định là kỳ liền trước kỳ sau.",
        en: "The earlier round. (default: the one before)"
      ),
      completion: .words { WorkspaceWords.rounds() }
    ),
    option(
      "to",
      Round?.self,
      valueName: "round",
      help: LocalizedText(vi: "Kỳ sau; mặc định là kỳ mới nhất.", en: "The later round. (default: the newest)"),
      completion: .words { WorkspaceWords.rounds() }
    ),
    option(
      "proposal",
      FilePath?.self,
      valueName: "file",
      help: LocalizedText(
        vi: "Tờ trình của kỳ trước, để đối chiếu; mặc định proposals/<kỳ trước>/proposal.json nếu có.",
        en: "The record of the earlier proposal. (default: proposals/<from>/proposal.json if there is one)"
      ),
      completion: .files
    ),
    option(
      "format",
      ReportFormat.self,
      default: .text,
      help: LocalizedText(vi: "Dạng kết quả.", en: "The form of the result.")
    ),
    CommonOptions.parameter()
  ) { console, from, to, proposal, choice, options in
    let format = try choice.with(options, default: .text)
    return try reporting(options, on: console) { session in
      let (earlier, later) = try session.loadRounds(from: from, to: to)
      let progress = RoundProgress(
        from: earlier.round,
        try session.assessToday(earlier),
        to: later.round,
        try session.assessToday(later),
        policy: later.workspace.policy,
        promises: try promises(proposal?.description, round: earlier.round)?.map {
          $0.moved(to: earlier.successor(of: $0.unit))
        }
      )
      try Answer(ProgressRecord(progress), ProgressReport(progress, edition: later.edition).report(in:))
        .also(.csv, ProgressTable(progress).csv(in:))
        .show(as: format, options, on: console)
      return .success
    }
  }

  /// The lines of the proposal named, or of the one in its usual place if there is one.
  private static func promises(_ file: String?, round: Round) throws -> [FundedRemedy.Promise]? {
    do {
      let reading = try RecordedPromises.read(file ?? "proposals/\(round)/\(RecordedProposal.fileName)")
      guard let record = reading.value else { throw FindingsStop(findings: reading.findings) }
      return record.promises
    } catch WorkspaceError.file(.missing) where file == nil {
      return nil
    }
  }
}

import ProposalMaking
import CommandLine
import FacilityPlanning
import FileFormats
import InventoryIntake

/// Runs the body of a command and words what stops it.
///
/// Findings are printed in full before the command fails.
func reporting(
  _ options: CommonOptions,
  reading tables: TableOptions = TableOptions(),
  on console: Console,
  _ body: (Session) throws -> ExitCode
) throws -> ExitCode {
  do {
    return try body(Session(options.settings(reading: tables, telling: ProgressLine(on: console))))
  } catch let stop as FindingsStop {
    let findings = options.isStrict ? stop.findings : stop.findings.filter { $0.severity == .error }
    let printer = FindingPrinter(to: console.error, of: console, options)
    print(printer.firstLines(findings), to: &console.error)
    throw CommandFailure(stop)
  } catch let error as WorkspaceError {
    throw CommandFailure(error)
  } catch let error as FileReadError {
    throw CommandFailure(error)
  } catch let error as FileWriteError {
    throw CommandFailure(error)
  } catch let error as OutputError {
    throw CommandFailure(error)
  } catch let error as ReturnSheetSet.Refusal {
    throw CommandFailure(error)
  } catch let error as WorkbookWriteError {
    throw CommandFailure(error)
  } catch let error as PlanningError {
    throw CommandFailure(error)
  } catch let error as CollectError {
    throw CommandFailure(error)
  } catch let error as SessionError {
    throw CommandFailure(error)
  }
}

extension CommonOptions {
  /// Prints findings of what was read beside an answer: nothing that is not used is passed over in silence.
  func tell(_ findings: [Finding], on console: Console) {
    guard !findings.isEmpty else { return }
    let printer = FindingPrinter(to: console.error, of: console, self)
    print(printer.firstLines(findings), terminator: "", to: &console.error)
  }
}

/// A word of a command line as it can be copied into one.
enum CommandWord {
  /// The word in quotes if a shell would take it apart.
  static func quoted(_ word: String) -> String {
    let isPlain = word.allSatisfy { $0.isLetter || $0.isNumber || "._/-".contains($0) }
    return isPlain ? word : "\"\(word)\""
  }
}

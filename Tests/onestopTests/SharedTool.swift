import FileFormats
import Foundation
import Synchronization
import Testing
import TestSupport

/// The built tool in a workspace that many tests share: each command line runs once, and all see what it printed.
///
/// What a run writes stays in the folder. No run may change what another one reads, so a test that changes an input
/// makes a folder of its own.
final class SharedTool: Sendable {
  /// The sample workspace as it ships, with no proposal but the one that was decided on.
  static let sample = Result { try SharedTool(in: .withSampleWorkspace()) }

  /// The sample workspace before anything was decided, without a proposal.
  static let undecided = Result { try SharedTool(in: .withUndecidedWorkspace()) }

  /// The small workspace, with its proposal for the newest round.
  static let small = Result {
    let tool = try SharedTool(in: .withSmallWorkspace())
    let run = try tool.run("propose")
    try #require(run.exitCode == 0, "\(run.messages)")
    return tool
  }

  let folder: TemporaryFolder
  private let runs = Mutex<[[String]: PendingRun]>([:])

  private init(in folder: TemporaryFolder) throws {
    self.folder = folder
    try folder.copy("Tests/Examples", from: Project.folder)
    folder.removeWhenTestsEnd()
  }

  /// A place for the result of a command line, which the first test that asks for it fills.
  private final class PendingRun: Sendable {
    private let result = Mutex<BuiltTool.Run?>(nil)

    func value(_ run: () throws -> BuiltTool.Run) throws -> BuiltTool.Run {
      try result.withLock { result in
        if let result { return result }
        let value = try run()
        result = value
        return value
      }
    }
  }

  func run(_ arguments: [String]) throws -> BuiltTool.Run {
    let pending = runs.withLock { runs in
      let pending = runs[arguments] ?? PendingRun()
      runs[arguments] = pending
      return pending
    }
    return try pending.value { try BuiltTool(in: folder.url).run(arguments) }
  }

  func run(_ arguments: String...) throws -> BuiltTool.Run { try run(arguments) }

  /// The record for programs that a command prints, which must succeed.
  func json(_ arguments: String...) throws -> JSONValue {
    let run = try run(arguments + ["--json"])
    #expect(run.exitCode == 0, "\(run.messages)")
    return try run.json()
  }

  /// Copies the workspace and its proposals, for a test that changes them.
  func copy() throws -> TemporaryFolder {
    let copy = try TemporaryFolder()
    for part in ["inventories", "proposals"] where folder.exists(part) { try copy.copy(part, from: folder.url) }
    return copy
  }
}

extension TemporaryFolder {
  private static let shared = Mutex<[TemporaryFolder]>([])

  /// Removes the folder when the process ends, since what is static is never released.
  fileprivate func removeWhenTestsEnd() {
    Self.shared.withLock { folders in
      if folders.isEmpty {
        atexit { for folder in TemporaryFolder.shared.withLock({ $0 }) { try? folder.remove("") } }
      }
      folders.append(self)
    }
  }
}

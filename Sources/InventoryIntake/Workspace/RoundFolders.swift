import FacilityPlanning
import FileFormats
import Foundation
import Vocabulary

/// Finds the rounds of a workspace and the submissions in them.
struct RoundFolders {
  let folder: WorkspaceFolder

  /// The rounds, from the oldest.
  func rounds() throws(WorkspaceError) -> [Round] {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder.location) else {
      throw .missingFolder(folder.location)
    }
    return names.compactMap { Round($0) }.filter { Self.isFolder("\(folder.location)/\($0)") }.sorted()
  }

  /// What stands at the top of the workspace and is not read: folders that are meant as rounds, and what nobody knows.
  func strays() throws(WorkspaceError) -> [Finding] {
    let rounds = try rounds()
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.location)) ?? []
    return names.sorted().compactMap { name in
      let isFolder = Self.isFolder("\(folder.location)/\(name)")
      guard !Self.isLeftByPrograms(name), isFolder || WorkspaceRole(rawValue: name) == nil else { return nil }
      let place = Source(file: "\(folder.name)/\(name)")
      guard isFolder else { return Finding(NotRead(name), at: place) }
      if let misnamed = MisnamedRound(name, beside: rounds) { return Finding(misnamed, at: place) }
      return Round(name) != nil || Self.ownFolders.contains(name) ? nil : Finding(NotRead(name), at: place)
    }
  }

  /// Folders beside the rounds that a workspace may have.
  private static let ownFolders: Set = ["decisions", "evidence", "superseded", CollectedPlace.returns]

  /// Folders in a round that hold no submissions.
  private static let ownMembers: Set = [CollectedPlace.evidence, CollectedPlace.superseded]

  /// Whether a name is one that operating systems and spreadsheets put beside a user's files.
  private static func isLeftByPrograms(_ name: String) -> Bool {
    name.hasPrefix(".") || name.hasSuffix(".tmp") || FileName(name).isLeftByPrograms
  }

  /// Whether something in the folder of a round is the workspace's own, and no submission.
  private static func isOwnMember(_ name: String, of folder: String) -> Bool {
    name == CollectedPlace.receipts || (ownMembers.contains(name) && isFolder("\(folder)/\(name)"))
  }

  /// The round to work with: the one asked for, or the newest.
  func choose(_ wanted: Round?) throws(WorkspaceError) -> Round {
    let rounds = try rounds()
    guard let newest = rounds.last else { throw .noRound(folder: folder.location) }
    guard let wanted else { return newest }
    guard rounds.contains(wanted) else { throw .unknownRound(wanted, folder: folder.location, available: rounds) }
    return wanted
  }

  /// The paths of a round's files, as they are named, in the order of their names, without those that systems hide.
  func files(of round: Round) throws(WorkspaceError) -> [String] {
    let path = "\(folder.location)/\(round)"
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else { throw .missingFolder(path) }
    let shown = names.filter { !$0.hasPrefix(".") && !Self.isOwnMember($0, of: path) }.sorted()
    return shown.map { "\(folder.name)/\(round)/\($0)" }
  }

  /// The paths of the files in a folder beside the rounds, like those of a round.
  func files(in name: String) throws(WorkspaceError) -> [String] {
    let path = "\(folder.location)/\(name)"
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else { throw .missingFolder(path) }
    let shown = names.filter { !$0.hasPrefix(".") && !Self.isLeftByPrograms($0) }.sorted()
    return shown.filter { !Self.ownFolders.contains($0) }.map { "\(folder.name)/\(name)/\($0)" }
  }

  /// Where a file of a folder goes that gives way, by a name that no earlier one has: `superseded/policy-2.json`.
  static func supersededName(for name: String, in folder: String) -> String {
    let file = FileName(name)
    func place(_ name: String) -> String { "\(CollectedPlace.superseded)/\(name)" }
    var (number, free) = (1, name)
    while exists("\(folder)/\(place(free))") {
      number += 1
      free = "\(file.stem)-\(number).\(file.ending)"
    }
    return place(free)
  }

  static func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

  /// Whether a file has no bytes.
  static func isEmpty(_ path: String) -> Bool {
    (try? FileManager.default.attributesOfItem(atPath: path))?[.size] as? Int == 0
  }

  static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
  }
}

/// The folder of a workspace: where it is, and how its files are named in results.
///
/// Both are the same unless a result that was made elsewhere is to be made again, with the names of then.
struct WorkspaceFolder: Sendable {
  let name: String
  let location: String

  init(_ location: String, name: String?) {
    self.location = Self.withoutLastSlash(location)
    self.name = name.map(Self.withoutLastSlash) ?? self.location
  }

  /// Where a file is, by the path that names it; a path outside the folder is its own place.
  func location(of path: String) -> String {
    guard name != location, path.hasPrefix("\(name)/") else { return path }
    return location + path.dropFirst(name.count)
  }

  private static func withoutLastSlash(_ path: String) -> String {
    var path = path
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    return path
  }
}

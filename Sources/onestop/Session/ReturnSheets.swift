import CommandLine
import FacilityPlanning
import FileFormats
import Foundation
import InventoryIntake
import Vocabulary

/// Writes the return sheets of the submissions that were checked.
struct ReturnSheets {
  /// Where to write: a file for a single submission, otherwise a folder.
  let path: String
  /// Whether files that are there are replaced.
  let isForced: Bool
  let language: Language
  let tables: TableOptions

  /// - Parameter isSingle: whether a single file was named.
  /// - Returns: what to tell the user.
  func write(_ result: CheckResult, isSingle: Bool) throws -> [LocalizedText] {
    guard !result.submissions.isEmpty else { throw CommandFailure.nothingToAnnotate }
    let targets = try targets(of: result.submissions, isSingle: isSingle)
    var files: [FileWriting.File] = []
    var notes: [LocalizedText] = []
    for (submission, target) in zip(result.submissions, targets) {
      do throws(ReturnSheetError) {
        let bytes = try read(submission)
        let sheet = ReturnSheet(language: language, csvReader: tables.csvReader)
        files.append(.init(path: target, contents: try sheet.write(bytes, file: submission, findings: result.findings)))
        notes.append(LocalizedText(vi: "Phiếu trả: \(target)", en: "Return sheet: \(target)"))
      } catch {
        notes.append(error.wording(of: submission))
      }
    }
    let existing = files.map(\.path).filter { FileManager.default.fileExists(atPath: $0) }
    if !isForced, !existing.isEmpty { throw CommandFailure(existingReturnSheets: existing) }
    if !files.isEmpty { try FileWriting.write(files) }
    return notes
  }

  private func read(_ path: String) throws(ReturnSheetError) -> [UInt8] {
    do { return try FileReader().read(path) } catch { throw .unreadableFile(error) }
  }

  /// Where the return sheet of each submission goes, which is never the submission itself.
  private func targets(of submissions: [String], isSingle: Bool) throws(CommandFailure) -> [String] {
    var isFolder: ObjCBool = false
    let exists = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
    var targets: [String] = []
    if isSingle, !path.hasSuffix("/"), !(exists && isFolder.boolValue) {
      guard ["xlsx", "xlsm"].contains(Self.ending(of: path)) else { throw .annotationNeedsWorkbook(path) }
      targets = [path]
    } else {
      guard !exists || isFolder.boolValue else { throw .annotationNeedsFolder(path) }
      let folder = path.hasSuffix("/") ? String(path.dropLast()) : path
      for submission in submissions {
        let name = URL(filePath: submission).deletingPathExtension().lastPathComponent
        let ending = Self.ending(of: submission) == "xlsm" ? "xlsm" : "xlsx"
        let target = "\(folder)/\(name).\(ending)"
        // Two files of one name, such as tan-lieu.csv and tan-lieu.json, are told apart by their endings.
        let isTaken = targets.contains(target)
        targets.append(isTaken ? "\(folder)/\(URL(filePath: submission).lastPathComponent).\(ending)" : target)
      }
    }
    let own = Set(submissions.map(Self.resolved))
    if let target = targets.first(where: { own.contains(Self.resolved($0)) }) { throw .annotationOverwrites(target) }
    return targets
  }

  private static func ending(of path: String) -> String { URL(filePath: path).pathExtension.lowercased() }

  private static func resolved(_ path: String) -> String {
    let url = URL(filePath: path)
    return url.deletingLastPathComponent().resolvingSymlinksInPath().appending(path: url.lastPathComponent)
      .resolvingSymlinksInPath().path
  }
}

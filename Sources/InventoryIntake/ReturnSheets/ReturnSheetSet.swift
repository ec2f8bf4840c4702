import FacilityPlanning
package import FileFormats
package import Vocabulary

/// The return sheets of several submissions, written together.
package struct ReturnSheetSet {
  /// Why no return sheet was written.
  package enum Refusal: Error {
    /// No submission was checked.
    case nothingToAnnotate
    /// A single return sheet must be named as a workbook.
    case needsWorkbook(FilePath)
    /// Several return sheets need a folder.
    case needsFolder(FilePath)
    /// The return sheet would replace the unit's own file.
    case replacesSubmission(String)
    /// There are files already.
    case existing([String])
    case file(FileWriteError)
  }

  /// What became of a submission: the path of its return sheet, or why it has none.
  package struct Result {
    package let submission: String
    package let sheet: Swift.Result<String, ReturnSheetError>
  }

  private let path: FilePath
  private let sheet: ReturnSheet
  private let reader = FileReader()

  /// - Parameters:
  ///   - path: where to write: a file for a single submission, otherwise a folder.
  ///   - language: that of the notes and lists.
  ///   - csvReader: knows the encoding and the delimiter of tables if they are not to be told by the content.
  package init(_ path: FilePath, language: Language, csvReader: CSVReader = CSVReader()) {
    self.path = path
    sheet = ReturnSheet(language: language, csvReader: csvReader)
  }

  /// Writes the return sheet of each submission that can have one, all or none.
  ///
  /// - Parameters:
  ///   - submissions: the paths of the files, as the findings name them.
  ///   - isSingle: whether a single file was named.
  ///   - isForced: whether files that are there are replaced.
  package func write(
    _ submissions: [String],
    _ findings: [Finding],
    isSingle: Bool,
    replacingAll isForced: Bool
  ) throws(Refusal) -> [Result] {
    guard !submissions.isEmpty else { throw .nothingToAnnotate }
    let targets = try targets(of: submissions, isSingle: isSingle)
    let byFile = Dictionary(grouping: findings, by: \.source.file)
    var files: [OutputFolder.File] = []
    let results = zip(submissions, targets.names).map { submission, name in
      do throws(ReturnSheetError) {
        let contents = try sheet.write(read(submission), file: submission, findings: byFile[submission] ?? [])
        files.append(OutputFolder.File(name: name, contents: contents))
        return Result(submission: submission, sheet: .success(targets.path(of: name)))
      } catch {
        return Result(submission: submission, sheet: .failure(error))
      }
    }
    guard !files.isEmpty else { return results }
    do throws(OutputError) { try write(files, targets, replacingAll: isForced) } catch {
      switch error {
      case .existing(let paths): throw .existing(paths)
      case .file(let error): throw .file(error)
      }
    }
    return results
  }

  private func write(
    _ files: [OutputFolder.File],
    _ targets: Targets,
    replacingAll isForced: Bool
  ) throws(OutputError) {
    guard let folder = targets.folder else {
      return try OutputFolder.write(files[0].contents, to: path, replacingAll: isForced)
    }
    let output: OutputFolder
    do throws(FileWriteError) { output = try OutputFolder(folder, waits: true) } catch { throw .file(error) }
    try output.write(files, replacingAll: isForced)
  }

  private func read(_ path: String) throws(ReturnSheetError) -> [UInt8] {
    do { return try reader.read(path) } catch { throw .unreadableFile(error) }
  }
}

extension ReturnSheetSet {
  /// Where the return sheets go.
  private struct Targets {
    /// Absent for a single file.
    let folder: FilePath?
    let names: [String]
    let single: FilePath

    func path(of name: String) -> String { folder?.appending(name).description ?? single.description }
  }

  /// Where the return sheet of each submission goes, which is never the submission itself.
  private func targets(of submissions: [String], isSingle: Bool) throws(Refusal) -> Targets {
    let standing = path.standing
    let targets: Targets
    if isSingle, !path.namesFolder, standing != .folder {
      guard ["xlsx", "xlsm"].contains(path.ending) else { throw .needsWorkbook(path) }
      targets = Targets(folder: nil, names: [path.name], single: path)
    } else {
      guard standing != .file else { throw .needsFolder(path) }
      var names: [String] = []
      for submission in submissions.compactMap(FilePath.init) {
        let ending = submission.ending == "xlsm" ? "xlsm" : "xlsx"
        let name = "\(submission.stem).\(ending)"
        // Two files of one name, such as tan-lieu.csv and tan-lieu.json, are told apart by their endings.
        names.append(names.contains(name) ? "\(submission.name).\(ending)" : name)
      }
      targets = Targets(folder: path.withoutLastSlash, names: names, single: path)
    }
    let own = Set(submissions.compactMap { FilePath($0)?.resolved })
    let paths = targets.names.map(targets.path)
    if let target = paths.first(where: { path in FilePath(path).map { own.contains($0.resolved) } ?? false }) {
      throw .replacesSubmission(target)
    }
    return targets
  }
}

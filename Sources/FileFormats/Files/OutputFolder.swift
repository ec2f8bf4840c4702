import Foundation

/// A folder into which the tool writes sets of files: one door for all that it writes.
///
/// It knows what is there, what the tool wrote itself and may replace, and what an earlier run left half done. While it
/// is held, no other run writes into the folder.
///
///     let folder = try OutputFolder(path, record: .init(name: "proposal.json", schema: "onestop.proposal/1"))
///     try folder.write(files)              // whole, or not at all
package struct OutputFolder: ~Copyable {
  /// A file of the set: its path below the folder, and what it holds.
  package struct File: Sendable, Hashable {
    package let name: String
    /// Empty for a file that is loaded when it is written.
    package let contents: [UInt8]
    private let load: (@Sendable () throws(FileReadError) -> [UInt8])?

    package init(name: String, contents: [UInt8]) {
      self.name = name
      self.contents = contents
      load = nil
    }

    /// Makes a file whose contents are loaded when it is written, so that many large ones are never held together.
    package init(name: String, loading load: @escaping @Sendable () throws(FileReadError) -> [UInt8]) {
      self.name = name
      contents = []
      self.load = load
    }

    /// The contents, loaded if they are not at hand.
    func loaded() throws(FileWriteError.Reason) -> [UInt8] {
      guard let load else { return contents }
      do throws(FileReadError) { return try load() } catch { throw .unreadableSource }
    }

    package static func == (left: File, right: File) -> Bool {
      left.name == right.name && left.contents == right.contents && left.load == nil && right.load == nil
    }

    package func hash(into hasher: inout Hasher) {
      hasher.combine(name)
      hasher.combine(contents)
    }
  }

  /// The file of a set that lists the others with their digests, as `outputs`.
  package struct Record: Sendable, Hashable {
    package let name: String
    package let schema: String

    package init(name: String, schema: String) {
      self.name = name
      self.schema = schema
    }
  }

  /// What becomes of the files that the record of an earlier run lists and the new set does not hold.
  package enum Others: Sendable {
    /// They go, unless somebody has changed them since.
    case removed
    case left
  }

  /// What was done.
  package struct Outcome: Sendable, Hashable {
    /// The paths of the files, in the order in which they were given.
    package let written: [String]
    /// Files of an earlier set that the new one does not hold.
    package let removed: [String]
    /// Files of an earlier set that somebody has changed since, and that the new one does not hold: they stay.
    package let stale: [String]
  }

  package let path: String
  private let record: Record?
  private let descriptor: Int32
  /// The folders that were made on the way, outer ones first.
  private let madeFolders: [String]

  /// Holds a folder, which is made if it is not there, and settles what an earlier run has left half done in it.
  ///
  /// - Parameters:
  ///   - record: The record of the sets that are written there; without, nothing there is the tool's own.
  ///   - waits: Whether to wait for another run that holds the folder, or to give up.
  /// - Throws: `FileWriteError` if the folder cannot be made or written, or another run holds it.
  package init(_ path: FilePath, record: Record? = nil, waits: Bool = false) throws(FileWriteError) {
    let path = path.withoutLastSlash.description
    var made: [String] = []
    let descriptor: Int32
    do throws(FileWriteError.Reason) {
      try Self.makeFolder(path, made: &made)
      descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
      guard descriptor >= 0 else { throw FileWriteError.Reason(code: errno) }
      if flock(descriptor, waits ? LOCK_EX : LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK {
        close(descriptor)
        throw .isBusy
      }
    } catch {
      for folder in made.reversed() { rmdir(folder) }
      throw FileWriteError(path: path, reason: error)
    }
    do throws(FileWriteError) { try FileSetJournal.settle(path) } catch {
      close(descriptor)
      throw error
    }
    self.descriptor = descriptor
    self.path = path
    self.record = record
    madeFolders = made
  }

  deinit {
    // Folders that were made for nothing go again.
    for folder in madeFolders.reversed() { rmdir(folder) }
    close(descriptor)
  }

  /// Writes a set of files, whole or not at all.
  ///
  /// - Parameters:
  ///   - isForced: Whether files are replaced that the tool did not write, or that somebody has changed since.
  ///   - leaving: Files of the folder that go with the same step, such as those that were written elsewhere in it.
  /// - Throws: `OutputError`; then nothing is changed.
  @discardableResult
  package func write(
    _ files: [File],
    replacingAll isForced: Bool = false,
    others: Others = .left,
    removing leaving: [String] = []
  ) throws(OutputError) -> Outcome {
    let digests = recordedDigests()
    var names: Set<String> = []
    for file in files where !names.insert(file.name).inserted {
      throw .file(FileWriteError(path: "\(path)/\(file.name)", reason: .writtenTwice))
    }
    if !isForced {
      let foreign = files.map(\.name).filter { isForeign($0, digests) }
      guard foreign.isEmpty else { throw .existing(foreign.map { "\(path)/\($0)" }) }
    }
    let old = others == .left ? [] : (digests ?? [:]).filter { !names.contains($0.key) && Self.isInner($0.key) }
    var (removed, stale): ([String], [String]) = ([], [])
    for (name, digest) in old.sorted(by: { $0.key < $1.key }) {
      guard case .file? = try? StandingFile(at: "\(path)/\(name)") else { continue }
      if StandingFile.digest(of: "\(path)/\(name)") == digest { removed.append(name) } else { stale.append(name) }
    }
    removed += leaving.filter { !names.contains($0) && !removed.contains($0) && Self.isInner($0) }
    var change = FileSetChange(in: path, writing: files, removing: removed)
    do throws(FileWriteError) { try change.make() } catch { throw .file(error) }
    return Outcome(
      written: files.map { "\(path)/\($0.name)" },
      removed: removed.map { "\(path)/\($0)" },
      stale: stale.map { "\(path)/\($0)" }
    )
  }

  /// The digests in the folder's record, by the names of their files; nothing if no record of the tool stands there.
  package func recordedDigests() -> [String: String]? {
    guard let record, let bytes = try? FileReader().read("\(path)/\(record.name)"),
      let document = try? JSONReader().read(bytes), document["schema"]?.string == record.schema
    else { return nil }
    var digests: [String: String] = [:]
    for output in document["outputs"]?.elements ?? [] {
      if let file = output["file"]?.string, let digest = output["sha256"]?.string { digests[file] = digest }
    }
    return digests
  }

  /// Whether a file stands at a place that the tool did not write there, or that somebody has changed since.
  private func isForeign(_ name: String, _ digests: [String: String]?) -> Bool {
    guard case .file? = try? StandingFile(at: "\(path)/\(name)") else { return false }
    if name == record?.name { return digests == nil }
    guard let recorded = digests?[name] else { return true }
    return StandingFile.digest(of: "\(path)/\(name)") != recorded
  }

  /// Whether a name means something inside the folder, by no way around.
  package static func isInner(_ name: String) -> Bool {
    guard FilePath(name) != nil else { return false }
    return name.split(separator: "/", omittingEmptySubsequences: false).allSatisfy { !["", ".", ".."].contains($0) }
  }

  private static func makeFolder(_ path: String, made: inout [String]) throws(FileWriteError.Reason) {
    var missing: [String] = []
    var folder = FilePath(path)
    while let current = folder, access(current.description, F_OK) != 0, errno == ENOENT {
      missing.append(current.description)
      folder = current.folder
    }
    for folder in missing.reversed() {
      if mkdir(folder, 0o777) == 0 {
        made.append(folder)
      } else if errno != EEXIST {
        throw FileWriteError.Reason(code: errno)
      }
    }
    var status = stat()
    guard stat(path, &status) == 0 else { throw FileWriteError.Reason(code: errno) }
    guard status.st_mode & S_IFMT == S_IFDIR else { throw .folderIsFile }
  }
}

extension OutputFolder {
  /// Writes a single file where a user wants it.
  ///
  /// - Throws: `OutputError` if a file stands there and is not to be replaced, or nothing can be written there.
  package static func write(
    _ contents: [UInt8],
    to path: FilePath,
    replacingAll isForced: Bool
  ) throws(OutputError) {
    guard !path.namesFolder else { throw .file(FileWriteError(path: path.description, reason: .isDirectory)) }
    // The user knows the file by the path that was given.
    func named(_ error: FileWriteError) -> OutputError {
      .file(FileWriteError(path: path.description, reason: error.reason))
    }
    let folder: OutputFolder
    do throws(FileWriteError) { folder = try OutputFolder(path.folder, waits: true) } catch { throw named(error) }
    do throws(OutputError) {
      try folder.write([File(name: path.name, contents: contents)], replacingAll: isForced)
    } catch {
      switch error {
      case .existing: throw .existing([path.description])
      case .file(let error): throw named(error)
      }
    }
  }
}

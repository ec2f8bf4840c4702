import Foundation

/// A folder out of which nothing is read, whatever a path says and wherever links lead.
///
/// The names in a record are a stranger's words. They are followed only to files that really lie below the folder; the
/// folder itself may be reached through links.
///
///     let folder = ConfinedFolder("inventories")
///     try folder.read("inventories/prices.csv")          // its bytes
///     try folder.read("inventories/../../etc/passwd")    // throws FileReadError.outside
package struct ConfinedFolder: Sendable {
  /// As a person named it, without a slash at its end; `.` for the folder one stands in.
  package let path: String

  /// Makes the folder of a path; an empty one means the folder one stands in.
  package init(_ path: String) { self.path = (FilePath(path) ?? FilePath(named: ".")).withoutLastSlash.description }

  /// Reads a file below the folder.
  ///
  /// - Parameter file: The path, which begins with that of the folder.
  /// - Throws: ``FileReadError``; `outside` before anything is opened, so that nobody learns what lies elsewhere.
  package func read(_ file: String) throws(FileReadError) -> [UInt8] {
    guard let inner = innerName(of: file) else { throw .outside(path: file, folder: path) }
    let real = FilePath(path)?.resolved ?? path
    let place = real == "/" ? "/\(inner)" : "\(real)/\(inner)"
    guard let target = Self.real(place) else { throw .missing(path: file) }
    guard target.hasPrefix(real == "/" ? "/" : "\(real)/") else { throw .outside(path: file, folder: path) }
    do { return try FileReader().read(target) } catch { throw error.naming(file) }
  }

  /// The path below the folder, if it goes straight down.
  private func innerName(of file: String) -> String? {
    let inner: Substring
    if path == "." {
      inner = file.hasPrefix("./") ? file.dropFirst(2) : file[...]
    } else {
      let front = path == "/" ? "/" : "\(path)/"
      guard file.utf8.starts(with: front.utf8) else { return nil }
      inner = file[file.utf8.index(file.startIndex, offsetBy: front.utf8.count)...]
    }
    return OutputFolder.isInner(String(inner)) ? String(inner) : nil
  }

  /// Where a path leads after all links; nothing if nothing stands there.
  private static func real(_ path: String) -> String? {
    guard let found = realpath(path, nil) else { return nil }
    defer { free(found) }
    return String(cString: found)
  }
}

// MARK: - What lies in a folder

/// What lies in one folder, not below it, links not followed.
package struct FolderListing: Sendable {
  package enum Kind: Sendable, Hashable {
    case file
    case folder
    case link
    /// A device, a pipe or a socket.
    case other
  }

  package struct Entry: Sendable, Hashable {
    package let name: String
    package let kind: Kind
  }

  /// In the order of their names.
  package let entries: [Entry]

  /// Lists a folder; nothing lies in one that cannot be opened.
  ///
  /// - Complexity: O(*n* log *n*) in the entries.
  package init(_ path: String) { self.init(path, (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []) }

  /// Lists a folder.
  ///
  /// - Returns: nothing for one that cannot be opened.
  package init?(readable path: String) {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else { return nil }
    self.init(path, names)
  }

  private init(_ path: String, _ names: [String]) {
    entries = names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.map { name in
      switch try? StandingFile(at: "\(path)/\(name)") {
      case .file: Entry(name: name, kind: .file)
      case .folder: Entry(name: name, kind: .folder)
      case .link: Entry(name: name, kind: .link)
      case .other, .nothing, nil: Entry(name: name, kind: .other)
      }
    }
  }
}

extension FileName {
  /// Whether a name is one that operating systems and office programs put beside a user's files.
  package var isLeftByPrograms: Bool {
    let lower = name.lowercased()
    return [".ds_store", "thumbs.db", "ehthumbs.db", "desktop.ini", ".directory", "__macosx"].contains(lower)
      || lower.hasPrefix("~$") || lower.hasPrefix("~wrl") || lower.hasPrefix("._")
      || (lower.hasPrefix(".~lock.") && lower.hasSuffix("#"))
  }

  /// Whether a name is one that the tool itself uses in a folder while it writes there.
  package var isOwnOfOutputFolder: Bool {
    if [FileSetJournal.name, FileSetJournal.draftName].contains(name) { return true }
    let front = ".onestop-"
    guard name.hasPrefix(front), name.hasSuffix(".part") || name.hasSuffix(".old") else { return false }
    let number = name.dropFirst(front.count).prefix { $0 != "." }
    return !number.isEmpty && number.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }
}

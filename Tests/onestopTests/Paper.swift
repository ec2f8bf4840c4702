import Foundation
import Testing
import TestSupport

/// A page in Markdown that tells people about the project.
struct Paper: Sendable, CustomTestStringConvertible {
  /// The path in the project.
  let path: String
  let text: String

  var testDescription: String { path }

  /// The README, the guides, and every page of every room.
  static func all() throws -> [Paper] {
    let files = FileManager.default
    var paths = ["README.md"]
    paths += try files.contentsOfDirectory(atPath: Project.folder.appendingPathComponent(".github").path)
      .filter { $0.hasSuffix(".md") }.map { ".github/\($0)" }
    for room in rooms {
      let pages = "Sources/\(room)/\(room).docc"
      let names = try? files.contentsOfDirectory(atPath: Project.folder.appendingPathComponent(pages).path)
      paths += (names ?? []).filter { $0.hasSuffix(".md") }.map { "\(pages)/\($0)" }
    }
    return try paths.sorted().map { path in
      let file = Project.folder.appendingPathComponent(path)
      return Paper(path: path, text: try String(contentsOf: file, encoding: .utf8))
    }
  }

  /// The names of the rooms.
  static let rooms: Set<String> = folders(in: "Sources")

  /// The names of the rooms, and of what tests them.
  static let targets = rooms.union(folders(in: "Tests"))

  /// Names in papers that belong to others.
  static let foreignNames: Set<String> = [
    "LosslessStringConvertible", "FoundationXML", "XMLParser", "ExistentialAny", "InternalImportsByDefault",
    "MemberImportVisibility", "Double", "Encodable", "JUnit", "TTr",
  ]

  /// The room that the page is about.
  var room: String? {
    let parts = path.split(separator: "/")
    return parts.first == "Sources" ? parts.dropFirst().first.map(String.init) : nil
  }

  /// Whether the page is the first one of its room.
  var isRoomPage: Bool { room.map { path.hasSuffix("/\($0).md") } ?? false }

  /// The folders of the room that hold Swift files.
  var folders: Set<String> {
    room.map { Self.folders(in: "Sources/\($0)").filter { !$0.hasSuffix(".docc") && $0 != "Resources" } } ?? []
  }

  private static func folders(in folder: String) -> Set<String> {
    let whole = Project.folder.appendingPathComponent(folder)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: whole.path)) ?? []
    return Set(names.filter { whole.appendingPathComponent($0).hasDirectoryPath(on: .default) && !$0.hasPrefix(".") })
  }
}

// MARK: - What a page names

extension Paper {
  /// Names between two backticks each.
  var symbols: [String] { prose.matches(of: /``([^`]+)``/).map { String($0.1) } }

  /// Types and their members, alone in code; and words with two or more capitals, as types have them, in code and drawings.
  var names: Set<String> {
    let places = code + fences.filter { ["", "swift"].contains($0.language) }.map(\.text)
    let words = places.flatMap { $0.matches(of: /[A-Za-z_][A-Za-z0-9_]*/).map { String($0.0) } }
    let alone = code.filter { $0.wholeMatch(of: /[A-Z][A-Za-z0-9]*[a-z][A-Za-z0-9]*(\.[A-Za-z][A-Za-z0-9]*)*/) != nil }
    let members = alone.filter { !$0.hasSuffix(".swift") && !$0.hasSuffix(".md") }
      .flatMap { $0.split(separator: ".").map(String.init) }
    return Set(words.filter(Self.isTypeLike) + members)
  }

  /// Paths in code: those that begin at the top of the project or in a folder with a capital, and names of Swift files.
  var paths: [String] {
    code.filter { $0.wholeMatch(of: /[A-Za-z0-9_.+\-]+(\/[A-Za-z0-9_.+\-]+)*\/?/) != nil }.filter { path in
      guard let first = path.split(separator: "/").first, path.contains("/") else { return path.hasSuffix(".swift") }
      return first.first?.isUppercase == true || Self.tops.contains(String(first))
    }
  }

  private static let tops: Set<String> = ["inventories", "proposals", ".github", ".ci"]

  /// Whether a path is there, seen from the top, from `Sources`, or from the room of the page.
  func finds(_ path: String) -> Bool {
    let places = ["", "Sources/"] + (room.map { ["Sources/\($0)/"] } ?? [])
    return places.contains {
      FileManager.default.fileExists(atPath: Project.folder.appendingPathComponent($0 + path).path)
    }
  }

  /// What the first cells of the tables that list folders name.
  var tabledFolders: [String] {
    var found: [String] = []
    var isListing = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("| folder |") { isListing = true } else if !line.hasPrefix("|") { isListing = false }
      guard isListing, let cell = line.dropFirst().split(separator: "|").first else { continue }
      found += cell.matches(of: /`([^`]+)`/).map { String($0.1) }
    }
    return found
  }

  /// The rows of all tables, cell by cell.
  var rows: [[String]] {
    text.split(separator: "\n").filter { $0.hasPrefix("| ") }.map { line in
      line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
    }
  }

  /// The targets of links to files of the project.
  var links: [String] {
    prose.matches(of: /\]\(([^)]+)\)/).map { String($0.1) }.filter { !$0.hasPrefix("#") && !$0.contains("://") }
  }

  func leads(to link: String) -> Bool {
    let file = Project.folder.appendingPathComponent(path).deletingLastPathComponent()
    let target = file.appendingPathComponent(String(link.prefix { $0 != "#" }))
    return FileManager.default.fileExists(atPath: target.standardizedFileURL.path)
  }

  /// The pieces between single backticks.
  private var code: [String] {
    prose.replacing(/``[^`]+``/, with: "").matches(of: /`([^`\n]+)`/).map { String($0.1) }
  }

  /// The text outside of fences.
  private var prose: String {
    text.components(separatedBy: "\n```").enumerated().filter { $0.offset.isMultiple(of: 2) }.map(\.element)
      .joined(separator: "\n")
  }

  private var fences: [(language: String, text: String)] {
    text.components(separatedBy: "\n```").enumerated().filter { !$0.offset.isMultiple(of: 2) }.map { _, fence in
      let parts = fence.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
      return (String(parts[0]), parts.count > 1 ? String(parts[1]) : "")
    }
  }

  private static func isTypeLike(_ word: String) -> Bool {
    guard word.first?.isUppercase == true else { return false }
    return word.contains(where: \.isLowercase) && word.filter(\.isUppercase).count > 1
  }
}

extension URL {
  /// Whether a folder stands there.
  fileprivate func hasDirectoryPath(on files: FileManager) -> Bool {
    var isFolder: ObjCBool = false
    return files.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
  }
}

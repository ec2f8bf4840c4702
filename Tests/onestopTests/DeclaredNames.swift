import Foundation
import TestSupport

/// What the Swift files of the project declare, so that a page can be asked whether it names what is there.
///
/// Files are looked at word by word: what follows a keyword of a declaration is a name.
struct DeclaredNames {
  /// The names of one file.
  private struct File {
    let isProduct: Bool
    /// The types that are declared or extended.
    var types: Set<String> = []
    var names: Set<String> = []
  }

  static let project = Result { try DeclaredNames() }

  /// The names of all Swift files, without their folders.
  let fileNames: Set<String>
  private let files: [File]
  private let names: Set<String>
  private let productNames: Set<String>

  private init() throws {
    let paths = try Self.swiftFiles()
    fileNames = Set(paths.map(\.lastPathComponent))
    let sources = Project.folder.appendingPathComponent("Sources").path
    files = try paths.map { Self.read(Array(try Data(contentsOf: $0)), isProduct: $0.path.hasPrefix(sources)) }
    names = files.reduce(into: []) { $0.formUnion($1.names) }
    productNames = files.filter(\.isProduct).reduce(into: []) { $0.formUnion($1.names) }
  }

  /// Whether a name is declared somewhere, be it by a test.
  func holds(_ name: String) -> Bool { names.contains(name) }

  /// Whether a name is declared by the product.
  func productHolds(_ name: String) -> Bool { productNames.contains(name) }

  /// Whether a file of the product that declares or extends a type declares a name.
  func productHolds(_ name: String, in type: String) -> Bool {
    files.contains { $0.isProduct && $0.types.contains(type) && $0.names.contains(name) }
  }

  private static func swiftFiles() throws -> [URL] {
    var found: [URL] = []
    for folder in ["Sources", "Tests"] {
      let files = FileManager.default.enumerator(
        at: Project.folder.appendingPathComponent(folder),
        includingPropertiesForKeys: nil
      )
      while let file = files?.nextObject() as? URL {
        if file.pathExtension == "swift" { found.append(file) }
      }
    }
    return found
  }

  private static let types: Set<String> = ["struct", "class", "enum", "protocol", "actor", "extension", "typealias"]
  private static let members: Set<String> = ["func", "var", "let", "case"]

  private static func read(_ bytes: [UInt8], isProduct: Bool) -> File {
    var file = File(isProduct: isProduct)
    var words = SwiftWords(bytes)
    while let word = words.next() {
      if types.contains(word) {
        for name in words.names(joinedBy: UInt8(ascii: ".")) {
          file.types.insert(name)
          file.names.insert(name)
        }
      } else if members.contains(word) {
        file.names.formUnion(words.names(joinedBy: UInt8(ascii: ",")))
      }
    }
    return file
  }
}

/// The words of a Swift file, without its comments.
private struct SwiftWords {
  private let bytes: [UInt8]
  private var place = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func next() -> String? {
    while place < bytes.count {
      if bytes[place] == UInt8(ascii: "/"), place + 1 < bytes.count, bytes[place + 1] == UInt8(ascii: "/") {
        while place < bytes.count, bytes[place] != UInt8(ascii: "\n") { place += 1 }
      } else if let word = word() {
        return word
      } else {
        place += 1
      }
    }
    return nil
  }

  /// The names of a declaration: the parts of `A.B`, or the cases of `a(Int), b`.
  mutating func names(joinedBy separator: UInt8) -> [String] {
    var names: [String] = []
    repeat {
      skipBlanks()
      if place < bytes.count, bytes[place] == UInt8(ascii: "`") { place += 1 }
      guard let name = word() else { break }
      names.append(name)
      if separator == UInt8(ascii: ",") { skipBrackets() }
    } while skip(separator)
    return names
  }

  private mutating func word() -> String? {
    let start = place
    while place < bytes.count, Self.isLetter(bytes[place]) { place += 1 }
    return place > start ? String(decoding: bytes[start..<place], as: UTF8.self) : nil
  }

  private mutating func skipBlanks() {
    while place < bytes.count, bytes[place] == UInt8(ascii: " ") { place += 1 }
  }

  private mutating func skip(_ byte: UInt8) -> Bool {
    guard place < bytes.count, bytes[place] == byte else { return false }
    place += 1
    return true
  }

  /// Passes over what a case carries.
  private mutating func skipBrackets() {
    guard place < bytes.count, bytes[place] == UInt8(ascii: "(") else { return }
    var depth = 0
    repeat {
      if bytes[place] == UInt8(ascii: "(") { depth += 1 }
      if bytes[place] == UInt8(ascii: ")") { depth -= 1 }
      place += 1
    } while depth > 0 && place < bytes.count
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"): true
    default: byte >= 0x80
    }
  }
}

import Foundation

/// The name of a part of a package, such as `xl/workbook.xml`: without a leading slash, compared whatever the case.
package struct PartName: Sendable {
  /// The name as the file writes it.
  package let text: String
  private let key: String

  /// Makes the name of a part from a path, whose slashes may be of either kind and may lead it.
  package init(_ path: some StringProtocol) {
    var segments: [Substring] = []
    for segment in path.split(whereSeparator: { $0 == "/" || $0 == "\\" }) {
      switch segment {
      case ".": continue
      case "..": _ = segments.popLast()
      default: segments.append(Substring(segment))
      }
    }
    text = segments.joined(separator: "/")
    key = text.lowercased()
  }

  /// The part that a relationship of this one names: `/xl/a.xml` from the top, `../a.xml` from the folder of this part.
  ///
  /// Percent signs stand for bytes as in every URI.
  package func resolving(_ target: String) -> PartName {
    let path = target.removingPercentEncoding ?? target
    return path.hasPrefix("/") || path.hasPrefix("\\") ? PartName(path) : PartName(folder + "/" + path)
  }

  /// How a relationship of another part names this one: the inverse of ``resolving(_:)`` for names without percent signs.
  ///
  ///     PartName("xl/comments1.xml").target(from: PartName("xl/worksheets/sheet1.xml"))   // "../comments1.xml"
  func target(from part: PartName) -> String {
    let (own, others) = (text.split(separator: "/"), part.folder.split(separator: "/"))
    let shared = zip(own.dropLast(), others).prefix { $0 == $1 }.count
    return String(repeating: "../", count: others.count - shared) + own.dropFirst(shared).joined(separator: "/")
  }

  /// The part that holds the relationships of this one; for a name without text, those of the package.
  package var relationships: PartName { PartName(folder + "/_rels/" + text.dropFirst(folder.count) + ".rels") }

  /// What follows the last dot, in lower case; the whole name if it has none.
  var ending: String { key.split(separator: ".").last.map(String.init) ?? "" }

  private var folder: Substring { text.lastIndex(of: "/").map { text[...$0] } ?? "" }
}

extension PartName {
  /// The list of the types of all parts.
  static let contentTypes = PartName("[Content_Types].xml")
  /// The package as a whole, which refers to its parts as if it were one.
  static let package = PartName("")
}

extension PartName: Hashable {
  package static func == (first: PartName, second: PartName) -> Bool { first.key == second.key }
  package func hash(into hasher: inout Hasher) { hasher.combine(key) }
}

extension PartName: CustomStringConvertible {
  /// The name as the file writes it.
  package var description: String { text }
}

/// A part that another part of a package refers to.
package struct Relationship: Sendable, Hashable {
  /// The name by which the referring part means it, such as `rId1`.
  package let id: String
  /// The last word of its type, such as `worksheet`.
  package let type: String
  /// The part that is meant; absent if it lies outside the file.
  package let target: PartName?
}

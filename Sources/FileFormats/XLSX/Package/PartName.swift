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

  /// The part that holds the relationships of this one.
  package var relationships: PartName { PartName(folder + "/_rels/" + text.dropFirst(folder.count) + ".rels") }

  private var folder: Substring { text.lastIndex(of: "/").map { text[...$0] } ?? "" }
}

extension PartName: Hashable {
  package static func == (first: PartName, second: PartName) -> Bool { first.key == second.key }
  package func hash(into hasher: inout Hasher) { hasher.combine(key) }
}

extension PartName: CustomStringConvertible {
  /// The name as the file writes it.
  package var description: String { text }
}

package import FileFormats

/// Names the elements of an array of a record by what they are about.
package enum RecordNames {
  /// The members that tell elements of one array apart; the first that an element has gives its name.
  private static let keys = ["file", "item", "goal", "of", "row", "id"]

  /// The name of each element, or its number in the array; a repeated name is counted.
  ///
  /// Lines are named `unit/requirement`, packages `unit/category/class`.
  package static func names(of elements: [JSONValue]) -> [String] {
    var counts: [String: Int] = [:]
    return elements.enumerated().map { index, element in
      guard let name = name(of: element) else { return "\(index + 1)" }
      counts[name, default: 0] += 1
      let count = counts[name] ?? 1
      return count == 1 ? name : "\(name) #\(count)"
    }
  }

  private static func name(of element: JSONValue) -> String? {
    if let category = element["category"]?.string, let bookClass = element["class"]?.string {
      return "\(element["unit"]?.string ?? "*")/\(category)/\(bookClass)"
    }
    let parts = ["unit", "requirement"].compactMap { element[$0]?.string }
    guard parts.isEmpty else { return parts.joined(separator: "/") }
    return keys.lazy.compactMap { element[$0]?.string }.first
  }
}

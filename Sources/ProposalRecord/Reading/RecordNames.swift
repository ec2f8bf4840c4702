import FacilityPlanning
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

/// Where the figures of a part of a record come from, as `file`, `file:line:column` or `file:sheet!cell`.
package enum RecordSourceText {
  /// The place that an object names for all of itself.
  package static func nearest(in object: JSONValue) -> String? {
    if let sources = object["sources"] {
      return (sources["inventory"]?.elements?.first ?? sources["criteria"]).flatMap(text)
    }
    return object["source"].flatMap(text) ?? object["inventory"]?.string ?? object["file"]?.string
  }

  /// The place of one member of an object, if it is not that of the whole.
  package static func source(of key: String, in object: JSONValue) -> String? {
    switch key {
    case "unitPrice", "price", "amount": return object["sources"]?["price"].flatMap(text)
    case "policy": return file(.policy, in: object)
    case "edition": return file(.criteria, in: object)
    case "authority", "city", "baselineYear": return file(.register, in: object)
    case "units": return file(.register, in: object)
    case "rules": return file(.rules, in: object)
    default: return nil
    }
  }

  private static func file(_ role: ProposalInput.Role, in record: JSONValue) -> String? {
    record["inputs"]?.elements?.first { $0["role"]?.string == role.rawValue }?["file"]?.string
  }

  private static func text(_ source: JSONValue) -> String? {
    guard let file = source["file"]?.string else { return nil }
    guard let place = source["position"] else { return file }
    if let sheet = place["sheet"]?.string, let cell = place["cell"]?.string { return "\(file):\(sheet)!\(cell)" }
    return ([file] + ["line", "column"].compactMap { place[$0]?.number }).joined(separator: ":")
  }
}

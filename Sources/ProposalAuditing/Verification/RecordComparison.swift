package import FileFormats
import ProposalRecord

/// Holds a recorded JSON tree against a recomputed one; the order of keys and white space do not matter.
///
/// Elements that name what they are about, as lines do, are matched by that name, so that a dropped line is one
/// difference and not a difference in every line after it.
package struct RecordComparison {
  /// What differs, in the order of the recomputed tree.
  package private(set) var differences: [VerificationRecord.Difference] = []
  /// How many single values were compared.
  package private(set) var values = 0

  /// Compares two trees.
  ///
  /// - Complexity: O(*n*) in the values of both.
  package init(recorded: JSONValue, recomputed: JSONValue) {
    compare(recorded, recomputed, path: "", source: nil)
  }

  private mutating func compare(_ old: JSONValue, _ new: JSONValue, path: String, source: String?) {
    switch (old.node, new.node) {
    case (.object, .object(let members)):
      let source = RecordSourceText.nearest(in: new) ?? source
      for member in members {
        let inner = path.isEmpty ? member.key : "\(path).\(member.key)"
        let place = RecordSourceText.source(of: member.key, in: new) ?? source
        guard let value = old[member.key] else {
          add(inner, nil, member.value, place)
          continue
        }
        compare(value, member.value, path: inner, source: place)
      }
      for member in old.members ?? [] where new[member.key] == nil {
        add(path.isEmpty ? member.key : "\(path).\(member.key)", member.value, nil, source)
      }
      for member in old.repeatedMembers { add("\(path).\(member.key)", member.value, new[member.key], source) }
    case (.array(let old), .array(let new)): compareElements(old, new, path: path, source: source)
    default:
      values += 1
      if !Self.isSame(old.node, new.node) { add(path, old, new, source) }
    }
  }

  private mutating func compareElements(_ old: [JSONValue], _ new: [JSONValue], path: String, source: String?) {
    let oldNames = RecordNames.names(of: old)
    let newNames = RecordNames.names(of: new)
    let oldByName = Dictionary(zip(oldNames, old), uniquingKeysWith: { first, _ in first })
    let known = Set(newNames)
    for (name, value) in zip(newNames, new) {
      let place = RecordSourceText.nearest(in: value) ?? source
      guard let recorded = oldByName[name] else {
        add("\(path)[\(name)]", nil, value, place)
        continue
      }
      compare(recorded, value, path: "\(path)[\(name)]", source: place)
    }
    for (name, value) in zip(oldNames, old) where !known.contains(name) {
      add("\(path)[\(name)]", value, nil, RecordSourceText.nearest(in: value) ?? source)
    }
    let shared = newNames.filter { oldByName[$0] != nil }
    let recordedOrder = oldNames.filter(known.contains)
    if let place = zip(recordedOrder, shared).first(where: { $0 != $1 }) {
      differences.append(
        VerificationRecord.Difference(
          what: "\(path) (order)",
          recorded: place.0,
          recomputed: place.1,
          source: source,
          check: .order
        )
      )
    }
  }

  private mutating func add(_ path: String, _ old: JSONValue?, _ new: JSONValue?, _ source: String?) {
    differences.append(
      VerificationRecord.Difference(
        what: path,
        recorded: old.map(Self.text),
        recomputed: new.map(Self.text),
        source: source,
        check: Self.check(of: path)
      )
    )
  }

  /// What a difference at a path is about.
  private static func check(of path: String) -> VerificationRecord.Check {
    if path.hasPrefix("inputs") { return .inputs }
    if path.hasPrefix("outputs") { return .documents }
    if path.hasPrefix("policy") { return .policy }
    if path.hasPrefix("lines["), path.hasSuffix("]") { return .lines }
    return path.hasSuffix("bound") || path.hasSuffix("proven") ? .optimality : .record
  }

  private static func isSame(_ old: JSONNode, _ new: JSONNode) -> Bool {
    switch (old, new) {
    case (.string(let old), .string(let new)): old == new
    case (.number(let old), .number(let new)): old == new
    case (.boolean(let old), .boolean(let new)): old == new
    case (.null, .null): true
    default: false
    }
  }

  private static func text(_ value: JSONValue) -> String {
    switch value.node {
    case .string(let text), .number(let text): text
    case .boolean(let isTrue): isTrue ? "true" : "false"
    case .null: "null"
    case .array(let elements): "[\(elements.count)]"
    case .object(let members):
      value["cost"]?.number ?? "{\(members.map(\.key).joined(separator: ", "))}"
    }
  }
}

package import FileFormats

/// What a record says where the schema has a value of a type: the value, nothing, or something damaged.
///
///     let record = Recorded<RecordedProposal>(json)
///     record.policy.budget.value       // 960000000
///     record.policy.budget.path        // policy.budget
///     record.lines.elements[0].cost    // of the first line
///
/// Nothing that a file says stops the reading: below what is absent everything is absent, and what is damaged says so
/// where it is asked.
@dynamicMemberLookup
package struct Recorded<Value: RecordValue>: Sendable {
  package let path: RecordPath
  /// What stands there; nothing if nothing does.
  let json: JSONValue?
  /// Where what holds the value begins in the file.
  let owner: Position?

  init(at path: RecordPath, _ json: JSONValue?, in owner: Position? = nil) {
    self.path = path
    self.json = json
    self.owner = owner
  }

  /// Whether nothing stands there.
  package var isAbsent: Bool { json == nil }

  /// The text or the digits that stand there.
  package var text: String? { json.flatMap { $0.string ?? $0.number } }

  /// The digits of a number as the file writes them.
  package var digits: String? { json?.number }

  /// What stands there as a difference shows it; nothing for what is absent.
  package var shown: String? {
    json.map { $0.string ?? $0.number ?? $0.boolean.map { $0 ? "true" : "false" } ?? "…" }
  }

  /// Whether two records say the same where both have a text or a number.
  package func isSame(as other: Self) -> Bool {
    json?.string == other.json?.string && json?.number == other.json?.number
  }
}

extension Recorded where Value == RecordedProposal {
  /// Reads a document as a record.
  package init(_ document: JSONValue) { self.init(at: .root, document) }
}

extension Recorded {
  /// All texts and numbers below, with the keys of their members in an order of their own: the same if nothing is another.
  package var leaves: [String] { json.map(Self.leaves) ?? [] }

  private static func leaves(of value: JSONValue) -> [String] {
    switch value.node {
    case .object(let members): members.sorted { $0.key < $1.key }.flatMap { [$0.key] + leaves(of: $0.value) }
    case .array(let elements): elements.flatMap(leaves)
    case .string(let text), .number(let text): [text]
    case .boolean(let isTrue): [isTrue ? "true" : "false"]
    case .null: ["null"]
    }
  }
}

// MARK: - Values

extension Recorded where Value: RecordLeaf {
  /// The value, unless it is absent or damaged.
  package var value: Value? { json.flatMap(Value.init(recorded:)) }
}

// MARK: - Members

extension Recorded where Value: RecordObject {
  /// A member of the object.
  package subscript<Inner: RecordValue>(dynamicMember property: KeyPath<Value, Inner>) -> Recorded<Inner> {
    member(Value.shape.key(of: property))
  }

  /// A member that may be absent.
  package subscript<Inner: RecordValue>(dynamicMember property: KeyPath<Value, Inner?>) -> Recorded<Inner> {
    member(Value.shape.key(of: property))
  }

  private func member<Inner>(_ key: String?) -> Recorded<Inner> {
    Recorded<Inner>(at: path.member(key ?? ""), key.flatMap { json?[$0] }, in: json?.position)
  }

  /// The place in an input that all members of the object rest on.
  package var origin: String? { Value.source(of: self) }

  /// The sums among the members, in the order of the schema.
  package var sums: [(formula: RecordFormula, recorded: Recorded<Int>)] {
    Value.shape.members.compactMap { member in
      member.form.formula.map { ($0, self.member(member.form.key)) }
    }
  }

  /// What stands for an object that is not there.
  package static func absent(_ name: String, in list: Recorded<[Value]>) -> Self {
    Self(at: list.path.element(name), nil)
  }
}

// MARK: - Elements

extension Recorded {
  /// The elements of a list, each by its name; a name that stands again is counted.
  package func elements<Element: RecordValue>() -> [Recorded<Element>] where Value == [Element] {
    let elements = json?.elements ?? []
    return zip(Element.form.names(of: elements), elements).map { Recorded<Element>(at: path.element($0), $1) }
  }

  /// The elements of a list by their names.
  package func table<Element: RecordValue>() -> [String: Recorded<Element>] where Value == [Element] {
    Dictionary(elements().map { ($0.path.last, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// How many elements a list has; nothing of what is no list.
  package func count<Element: RecordValue>() -> Int? where Value == [Element] { json?.elements?.count }

  /// An entry of a table.
  package subscript<Entry: RecordValue>(entry key: String) -> Recorded<Entry> where Value == [String: Entry] {
    Recorded<Entry>(at: path.member(key), json?[key])
  }
}

extension RecordForm {
  /// The names of elements of this form, or their numbers in the list; a name that stands again is counted.
  func names(of elements: [JSONValue]) -> [String] {
    guard case .object(let object) = self else { return elements.indices.map { "\($0 + 1)" } }
    var counts: [String: Int] = [:]
    return elements.enumerated().map { index, element in
      guard let name = object.name(element) else { return "\(index + 1)" }
      let count = (counts[name] ?? 0) + 1
      counts[name] = count
      return count == 1 ? name : "\(name) #\(count)"
    }
  }
}

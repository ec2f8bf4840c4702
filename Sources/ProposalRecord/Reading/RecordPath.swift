/// Where a value stands in a record.
///
///     RecordPath.root.member("lines").element("tan-lieu/queue-machine").member("cost").description
///     // "lines[tan-lieu/queue-machine].cost"
package indirect enum RecordPath: Sendable, Hashable {
  case root
  case inMember(String, of: RecordPath)
  case inElement(String, of: RecordPath)

  package func member(_ key: String) -> RecordPath { .inMember(key, of: self) }
  package func element(_ name: String) -> RecordPath { .inElement(name, of: self) }

  /// The key of the member, or the name of the element, that the path ends in.
  package var last: String {
    switch self {
    case .root: ""
    case .inMember(let key, _), .inElement(let key, _): key
    }
  }
}

extension RecordPath {
  /// The key of the member that the path is in; nothing at the root.
  package var member: String? {
    switch self {
    case .root: nil
    case .inMember(let key, _): key
    case .inElement(_, let list): list.member
    }
  }

  /// The path of what holds the value.
  package var owner: RecordPath {
    switch self {
    case .root: .root
    case .inMember(_, let owner), .inElement(_, let owner): owner
    }
  }
}

extension RecordPath: CustomStringConvertible {
  package var description: String {
    switch self {
    case .root: ""
    case .inMember(let key, .root): key
    case .inMember(let key, let owner): "\(owner).\(key)"
    case .inElement(let name, let list): "\(list)[\(name)]"
    }
  }
}

extension RecordPath {
  /// The name of what is about a unit, or about a requirement of it: those of its texts that are there.
  static func name(_ parts: [Recorded<String>]) -> String? {
    let texts = parts.compactMap(\.value)
    return texts.isEmpty ? nil : texts.joined(separator: "/")
  }

  /// Takes a path apart: its members, each with the name of its element if it is a list.
  static func steps(of path: String) -> [(member: String, element: String?)] {
    var steps: [(member: String, element: String?)] = []
    var rest = path[...]
    while !rest.isEmpty {
      let member = rest.prefix { $0 != "." && $0 != "[" }
      rest = rest.dropFirst(member.count)
      var name: String?
      if rest.first == "[", let end = rest.firstIndex(of: "]") {
        name = String(rest[rest.index(after: rest.startIndex)..<end])
        rest = rest[rest.index(after: end)...]
      }
      steps.append((String(member), name))
      if rest.first == "." { rest = rest.dropFirst() } else if member.isEmpty { break }
    }
    return steps
  }
}

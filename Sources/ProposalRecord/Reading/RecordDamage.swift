package import FileFormats

/// A value of a record that is not what the schema says, and where.
package struct RecordDamage: Error, Sendable, Hashable {
  package enum Kind: Sendable, Hashable {
    case absent
    case otherType(Expected)
    /// A number beyond what the value can be.
    case outOfBounds(ClosedRange<Int>)
    /// A text that is no code of a unit or a requirement.
    case noCode
    /// The record is of another schema.
    case otherSchema
  }

  /// What the schema has where something else stands.
  package enum Expected: Sendable, Hashable {
    case object
    case list
    case text
    case number
    case boolean
    /// A number, or a word.
    case extent
  }

  package let path: RecordPath
  package let kind: Kind
  /// What stands there.
  package let text: String?
  /// Where it stands in the file; for what is absent, the object that lacks it.
  package let position: Position?
}

extension RecordDamage.Expected {
  fileprivate init(_ form: RecordForm) {
    self =
      switch form {
      case .object, .table: .object
      case .list: .list
      case .leaf(.integer): .number
      case .leaf(.text): .text
      case .leaf(.boolean): .boolean
      case .leaf(.extent): .extent
      }
  }
}

extension Recorded {
  /// The fact that the value is damaged.
  func damage(_ kind: RecordDamage.Kind) -> RecordDamage {
    let position = kind == .absent ? owner : json?.position
    return RecordDamage(path: path, kind: kind, text: text, position: position)
  }

  private var otherType: RecordDamage { damage(.otherType(RecordDamage.Expected(Value.form))) }

  /// What stands there, unless it is absent or `null`.
  private func present() throws(RecordDamage) -> JSONValue {
    guard let json, !json.isNull else { throw damage(.absent) }
    return json
  }
}

extension Recorded where Value: RecordLeaf {
  /// Reads the value, or says how it is damaged.
  package func read() throws(RecordDamage) -> Value {
    guard let value = Value(recorded: try present()) else { throw otherType }
    return value
  }
}

extension Recorded where Value == Int {
  /// Reads a number within bounds, or says how it is damaged.
  package func read(in bounds: ClosedRange<Int>) throws(RecordDamage) -> Int {
    guard try present().number != nil else { throw otherType }
    guard let number = value, bounds.contains(number) else { throw damage(.outOfBounds(bounds)) }
    return number
  }
}

extension Recorded where Value: RecordObject {
  /// Says how the object is damaged, unless it is one.
  func check() throws(RecordDamage) {
    if json?.members == nil { throw otherType }
  }
}

extension Recorded {
  /// Reads the elements of a list, or says how the list is damaged.
  func readElements<Element: RecordValue>() throws(RecordDamage) -> [Recorded<Element>] where Value == [Element] {
    guard try present().elements != nil else { throw otherType }
    return elements()
  }
}

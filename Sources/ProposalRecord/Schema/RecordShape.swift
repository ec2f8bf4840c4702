package import Vocabulary

/// An object of the record, written and read through its shape.
package protocol RecordObject: RecordValue {
  /// The members of the object, each said once.
  static var shape: RecordShape<Self> { get }

  /// What an object goes by among the elements of a list; without a name it goes by its number.
  static func name(of object: Recorded<Self>) -> String?

  /// The place in an input that all members of an object rest on, if there is one.
  static func source(of object: Recorded<Self>) -> String?
}

extension RecordObject {
  package static var form: RecordForm { .object(shape.form) }

  package static func name(of object: Recorded<Self>) -> String? { nil }
  package static func source(of object: Recorded<Self>) -> String? { nil }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: RecordKey.self)
    for member in Self.shape.members { try member.write(self, &container) }
  }
}

/// The members of a type of objects.
///
///     RecordShape<RecordText>(.member("vi", \.vi), .member("en", \.en))
///
/// The type itself says of what kind each member is; the shape says what it is called, in JSON and by people.
package struct RecordShape<Owner: RecordObject>: Sendable {
  /// What the schema says about a member, and how it is written.
  package struct Member: Sendable {
    let form: RecordForm.Member
    /// Where the property lies in a value, by which the member is found.
    let offset: Int
    let write: @Sendable (Owner, inout KeyedEncodingContainer<RecordKey>) throws -> Void
  }

  let members: [Member]
  let form: RecordForm.Object
  private let places: [Int: Int]

  package init(_ members: Member...) {
    self.members = members
    form = RecordForm.Object(
      members: members.map(\.form),
      name: { Owner.name(of: Recorded(at: .root, $0)) },
      source: { Owner.source(of: Recorded(at: .root, $0)) }
    )
    places = Dictionary(uniqueKeysWithValues: members.enumerated().map { ($1.offset, $0) })
  }

  /// The key of a member by its property.
  ///
  /// A property that the shape leaves out is not written either, so it is never found in a record.
  func key(of property: PartialKeyPath<Owner>) -> String? {
    MemoryLayout<Owner>.offset(of: property).flatMap { places[$0] }.map { members[$0].form.key }
  }
}

extension RecordShape.Member {
  /// Describes a member.
  ///
  /// - Parameters:
  ///   - words: What people call it.
  ///   - sum: How it comes about, if it is a sum.
  ///   - concern: What a difference in it, or in anything below it, is about.
  ///   - elements: What the names of its elements stand for.
  ///   - source: The place that it rests on, where that is not the place of the whole object.
  package static func member<Value: RecordValue>(
    _ key: String,
    _ property: any KeyPath<Owner, Value> & Sendable,
    _ words: LocalizedText? = nil,
    sum: RecordFormula? = nil,
    concern: RecordConcern? = nil,
    elements: RecordSubject? = nil,
    source: @escaping @Sendable (Recorded<Owner>) -> String? = { _ in nil }
  ) -> Self {
    guard let offset = MemoryLayout<Owner>.offset(of: property) else {
      preconditionFailure("'\(key)' is no stored property of \(Owner.self)")
    }
    return Self(
      form: RecordForm.Member(
        key: key,
        words: words,
        form: Value.form,
        isRequired: Value.isRequired,
        concern: concern,
        subject: elements,
        formula: sum,
        source: { source(Recorded(at: .root, $0)) }
      ),
      offset: offset,
      write: { owner, container in
        try owner[keyPath: property].write(to: &container, as: RecordKey(stringValue: key))
      }
    )
  }
}

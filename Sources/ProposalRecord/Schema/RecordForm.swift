import FileFormats
package import Vocabulary

/// What the schema says about a value, whatever its type in Swift.
package indirect enum RecordForm: Sendable {
  /// What JSON has for a value without parts.
  package enum Kind: Sendable, Hashable {
    case integer
    case text
    case boolean
    /// A number, or the word for a condition.
    case extent
  }

  case leaf(Kind)
  case object(Object)
  /// Elements in an order; those that are objects go by names.
  case list(of: RecordForm)
  /// Members whose keys are data, as the shares of the kinds of units.
  case table(of: RecordForm)

  /// What the schema says about the elements of a list or a table.
  package var element: RecordForm? {
    switch self {
    case .list(let element), .table(let element): element
    case .leaf, .object: nil
    }
  }

  /// The members of an object; none of anything else.
  package var members: [Member] {
    if case .object(let object) = self { object.members } else { [] }
  }
}

extension RecordForm {
  /// What the schema says about the objects of one type.
  package struct Object: Sendable {
    /// In the order of the schema.
    package let members: [Member]
    private let places: [String: Int]
    let name: @Sendable (JSONValue) -> String?
    let source: @Sendable (JSONValue) -> String?

    init(
      members: [Member],
      name: @escaping @Sendable (JSONValue) -> String?,
      source: @escaping @Sendable (JSONValue) -> String?
    ) {
      self.members = members
      self.name = name
      self.source = source
      places = Dictionary(uniqueKeysWithValues: members.enumerated().map { ($1.key, $0) })
    }

    /// The member with a key.
    package subscript(key: String) -> Member? { places[key].map { members[$0] } }
  }

  /// A member of an object: its key, its words, and what its value is.
  package struct Member: Sendable {
    package let key: String
    /// What people call it; nothing for a member that no sentence names.
    package let words: LocalizedText?
    package let form: RecordForm
    package let isRequired: Bool
    /// What a difference in it is about.
    package let concern: RecordConcern?
    /// What the names of its elements stand for.
    package let subject: RecordSubject?
    /// How it comes about, if it is a sum.
    package let formula: RecordFormula?
    let source: @Sendable (JSONValue) -> String?
  }
}

/// What a difference in a part of the record is about, where it is not just another member.
package enum RecordConcern: Sendable, Hashable {
  case inputs
  case documents
  case evidence
  case policy
  case lines
  case optimality
}

/// What the elements of a list are about, which gives their names words.
package enum RecordSubject: Sendable, Hashable {
  case goal
  case spending
  case package
  /// A gap of a unit, `unit/requirement`, or all of a category.
  case line
  /// Something whose name says enough without that of its list.
  case thing
}

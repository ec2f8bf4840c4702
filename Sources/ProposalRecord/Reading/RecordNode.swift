package import FileFormats

/// A value of a record with what the schema says about it, for whoever walks through all of it.
package struct RecordNode: Sendable {
  package let path: RecordPath
  package let form: RecordForm?
  private let json: JSONValue

  /// Reads a document as a record.
  package init(record: JSONValue) { self.init(at: .root, record, as: RecordedProposal.form) }

  private init(at path: RecordPath, _ json: JSONValue, as form: RecordForm?) {
    self.path = path
    self.json = json
    self.form = form
  }

  /// What JSON has there.
  package var node: JSONNode { json.node }

  /// The place that all of an object rests on.
  package var origin: String? {
    if case .object(let object) = form { object.source(json) } else { nil }
  }

  /// The value in a cell of a table: an object by its cost, if it has one, or by its members.
  package var summary: String {
    switch json.node {
    case .string(let text), .number(let text): text
    case .boolean(let isTrue): isTrue ? "true" : "false"
    case .null: "null"
    case .array(let elements): "[\(elements.count)]"
    case .object(let members):
      json[RecordLine.costKey]?.number ?? "{\(members.map(\.key).joined(separator: ", "))}"
    }
  }
}

extension RecordNode {
  /// A member of an object, with what the schema says about it beside its form.
  package struct Member: Sendable {
    package let key: String
    package let value: RecordNode
    fileprivate let known: RecordForm.Member?
    fileprivate let owner: JSONValue

    /// What a difference in it is about.
    package var concern: RecordConcern? { known?.concern }
    /// The place that it rests on, where that is not the place of the whole object.
    package var source: String? { known?.source(owner) }
  }

  /// The members of an object in the order of the file, those repeated included.
  package var members: [Member] { (json.members ?? []).map(member) }

  /// The members whose key an earlier one has.
  package var repeatedMembers: [Member] { json.repeatedMembers.map(member) }

  /// The first member with a key.
  package func member(_ key: String) -> RecordNode? {
    json.members?.first { $0.key == key }.map { member($0).value }
  }

  /// The elements of a list by their names.
  package var elements: [(name: String, value: RecordNode)] {
    let elements = json.elements ?? []
    let names = form?.element?.names(of: elements) ?? elements.indices.map { "\($0 + 1)" }
    return zip(names, elements).map { ($0, RecordNode(at: path.element($0), $1, as: form?.element)) }
  }

  private func member(_ member: JSONNode.Member) -> Member {
    var known: RecordForm.Member?
    if case .object(let object) = form { known = object[member.key] }
    var inner = known?.form
    if case .table(let entry) = form { inner = entry }
    return Member(
      key: member.key,
      value: RecordNode(at: path.member(member.key), member.value, as: inner),
      known: known,
      owner: json
    )
  }
}

import FileFormats
import ProposalRecord

/// Holds a recorded tree against a recomputed one, guided by the schema; the order of keys and white space do not matter.
///
/// Elements that go by names, as lines do, are matched by them, so that a dropped line is one difference and not a
/// difference in every line after it.
struct RecordComparison {
  /// What differs, in the order of the recomputed tree.
  private(set) var differences: [VerificationRecord.Difference] = []
  /// How many single values were compared.
  private(set) var values = 0

  /// What is known of a place from the parts above it.
  private struct Context {
    /// The place in an input that it rests on.
    var source: String?
    var concern: RecordConcern?

    func inside(_ node: RecordNode) -> Context { Context(source: node.origin ?? source, concern: concern) }

    func inside(_ member: RecordNode.Member) -> Context {
      Context(source: member.source ?? source, concern: member.concern ?? concern)
    }
  }

  /// Compares two trees.
  ///
  /// - Complexity: O(*n*) in the values of both.
  init(recorded: RecordNode, recomputed: RecordNode) {
    compare(recorded, recomputed, Context())
  }

  private mutating func compare(_ old: RecordNode, _ new: RecordNode, _ context: Context) {
    switch (old.node, new.node) {
    case (.object, .object): compareMembers(old, new, context.inside(new))
    case (.array, .array): compareElements(old, new, context)
    default:
      values += 1
      if !Self.isSame(old.node, new.node) { add(new.path, old, new, context) }
    }
  }

  private mutating func compareMembers(_ old: RecordNode, _ new: RecordNode, _ context: Context) {
    for member in new.members {
      let inner = context.inside(member)
      if let value = old.member(member.key) {
        compare(value, member.value, inner)
      } else {
        add(member.value.path, nil, member.value, inner)
      }
    }
    for member in old.members where new.member(member.key) == nil {
      add(
        member.value.path,
        member.value,
        nil,
        Context(source: context.source, concern: member.concern ?? context.concern)
      )
    }
    for member in old.repeatedMembers {
      let inner = Context(source: context.source, concern: member.concern ?? context.concern)
      add(member.value.path, member.value, new.member(member.key), inner)
    }
  }

  private mutating func compareElements(_ old: RecordNode, _ new: RecordNode, _ context: Context) {
    let (oldElements, newElements) = (old.elements, new.elements)
    let oldByName = Dictionary(oldElements.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
    let known = Set(newElements.map(\.name))
    for (name, value) in newElements {
      if let recorded = oldByName[name] {
        compare(recorded, value, context.inside(value))
      } else {
        add(value.path, nil, value, context.inside(value), isElement: true)
      }
    }
    for (name, value) in oldElements where !known.contains(name) {
      add(value.path, value, nil, context.inside(value), isElement: true)
    }
    let shared = newElements.map(\.name).filter { oldByName[$0] != nil }
    let recordedOrder = oldElements.map(\.name).filter(known.contains)
    if let place = zip(recordedOrder, shared).first(where: { $0 != $1 }) {
      differences.append(
        VerificationRecord.Difference(
          what: "\(new.path) (order)",
          recorded: place.0,
          recomputed: place.1,
          source: context.source,
          check: .order
        )
      )
    }
  }

  private mutating func add(
    _ path: RecordPath,
    _ old: RecordNode?,
    _ new: RecordNode?,
    _ context: Context,
    isElement: Bool = false
  ) {
    let what = path.description
    differences.append(
      VerificationRecord.Difference(
        // The record as a whole has no path.
        what: what.isEmpty ? "proposal.json" : what,
        recorded: old?.summary,
        recomputed: new?.summary,
        source: context.source,
        check: Self.check(of: context.concern, isElement: isElement)
      )
    )
  }

  /// What a difference is about; a line is only where all of it is there or not.
  private static func check(of concern: RecordConcern?, isElement: Bool) -> VerificationRecord.Check {
    switch concern {
    case .inputs: .inputs
    case .documents: .documents
    case .evidence: .evidence
    case .policy: .policy
    case .optimality: .optimality
    case .lines: isElement ? .lines : .record
    case nil: .record
    }
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
}

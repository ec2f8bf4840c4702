import FacilityPlanning
import FileFormats
import Testing
import Vocabulary
@testable import ProposalAuditing
@testable import ProposalRecord

/// Every member of the schema, damaged in the shipped record in every way: it is named, and nothing traps.
@Suite struct DamagedRecordTests {
  /// A member of the schema, where the shipped record has its owner first.
  struct Place: CustomTestStringConvertible, Sendable {
    let steps: [RecordStep]
    let path: RecordPath
    /// The list in which an element goes by the member.
    var list: RecordPath?

    var testDescription: String { path.description }
  }

  /// What can be done to a member.
  enum Damage: CaseIterable {
    case deleted, otherType, otherValue, huge, least, repeated

    func nodes(_ node: JSONNode?) -> [JSONNode] {
      switch self {
      case .deleted: []
      case .otherType:
        switch node {
        case .array, .object: [.string("x")]
        default: [.array([JSONValue(.boolean(true), at: .text(line: 1, column: 1))])]
        }
      case .otherValue:
        switch node {
        case .number(let digits): [.number(digits + "1")]
        case .boolean(let isTrue): [.boolean(!isTrue)]
        case .string(let text): [.string(text + "x")]
        case .array, .object, .null, nil: [.boolean(true)]
        }
      case .huge: [.number(String(repeating: "9", count: 400))]
      case .least: [.number("-9223372036854775808")]
      case .repeated: [node ?? .null, .number("7")]
      }
    }
  }

  private static func places(
    in form: RecordForm,
    _ value: JSONValue?,
    _ steps: [RecordStep],
    _ path: RecordPath
  ) -> [Place] {
    switch form {
    case .leaf: return []
    case .object(let object):
      return object.members.flatMap { member in
        let here = Place(steps: steps + [.key(member.key)], path: path.member(member.key))
        return [here] + (value?[member.key].map { places(in: member.form, $0, here.steps, here.path) } ?? [])
      }
    case .list(let element):
      guard let first = value?.elements?.first, let name = element.names(of: [first]).first else { return [] }
      return places(in: element, first, steps + [.index(0)], path.element(name)).map { place in
        guard place.path.owner == path.element(name), case .key = place.steps.last else { return place }
        let nameless = first.changing(place.steps.suffix(1)) { _ in [] }
        var named = place
        if element.names(of: [nameless]) != [name] { named.list = path }
        return named
      }
    case .table(let entry):
      return (value?.members ?? []).flatMap { member in
        let here = Place(steps: steps + [.key(member.key)], path: path.member(member.key))
        return [here] + places(in: entry, member.value, here.steps, here.path)
      }
    }
  }

  static let places: [Place] = {
    guard let shipped = try? ShippedProposal.shared.get() else { return [] }
    return places(in: RecordedProposal.form, shipped.document, [], .root)
  }()

  private let shipped: ShippedProposal
  private let small: JSONValue

  init() throws {
    shipped = try ShippedProposal.shared.get()
    small = shipped.small
  }

  @Test func `the members of the schema are many`() { #expect(Self.places.count > 150) }

  @Test(arguments: places) func `a damaged member is named, and nothing traps`(place: Place) throws {
    let path = place.path.description
    for damage in Damage.allCases {
      var isThere = false
      let changed = small.changing(place.steps[...]) { node in
        isThere = node != nil
        return damage.nodes(node)
      }
      guard isThere || ![.deleted, .repeated].contains(damage) else { continue }
      let comparison = RecordComparison(recorded: RecordNode(record: changed), recomputed: RecordNode(record: small))
      // What an element goes by takes the whole element with it.
      let isNamed = comparison.differences.contains { difference in
        if let list = place.list, damage != .repeated { return difference.what.hasPrefix(list.description) }
        return difference.what == path
      }
      #expect(isNamed, "\(path) \(damage): \(comparison.differences.map(\.what))")
      try read(shipped.file(with: changed))
    }
  }

  /// Does with a record all that the tool does with one that it did not write.
  private func read(_ file: RecordFile) throws {
    let recount = RecordRecount(of: file.record, basis: shipped.smallBasis)
    #expect(recount.values > 0)
    for query in [TraceQuery.rank(1), .amount(.max)] {
      if let trace = try? Trace(query, in: file, inputs: TraceInputs()) { _ = TraceRecord(trace) }
    }
    let sides = [shipped.file(with: small), file].map {
      ComparedProposal($0, inventories: [:], edition: nil, lostInputs: [])
    }
    let text = try DifferencesRecord(ProposalDifferences(from: sides[0], to: sides[1])).json()
    #expect(!text.isEmpty)
    #expect(RecordedPromises(file.document).promises.count <= 6)
  }
}

import FacilityPlanning
import FileFormats
import Foundation
import InventoryIntake
import ProposalAuditing
import Testing
import Vocabulary
@testable import ProposalRecord

/// The proposal that the repository ships, with what its inputs say.
struct ShippedProposal {
  /// The folder of the project.
  static let project = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../..")
    .standardized.path

  let file: RecordFile
  let basis: VerificationBasis
  /// The same for a few units only.
  let smallBasis: VerificationBasis
  let inventories: [Inventory]
  let rules: RulesInForce?

  var document: JSONValue { file.document }
  var record: Recorded<RecordedProposal> { file.record }

  /// Reads it once for all tests.
  static let shared = Result { try ShippedProposal() }

  private init() throws {
    file = try RecordFile("\(Self.project)/proposals/2025-02")
    let reader = WorkspaceReader(folder: "\(Self.project)/inventories", named: "inventories")
    let workspace = try #require(try reader.read().workspace)
    let round = try #require(Round("2025-02"))
    let reading = try reader.read(round, of: workspace)
    let register = workspace.register.on(round.lastDay)
    inventories = register.inventories(reading.inventories, on: round.lastDay)
    let assessor = Assessor(edition: workspace.edition, prices: workspace.prices, policy: workspace.policy)
    let roles: [ProposalInput.Role: WorkspaceRole] = [
      .register: .register, .criteria: .criteria, .prices: .prices, .policy: .policy, .rules: .rules,
    ]
    let rules = workspace.rules?.inForce(on: round.lastDay)
    func basis(_ assessments: some Sequence<UnitAssessment>) -> VerificationBasis {
      VerificationBasis(
        register: register,
        edition: workspace.edition,
        prices: workspace.prices,
        policy: workspace.policy,
        rules: rules,
        assessments: Array(assessments),
        members: SettingsMembers(
          roles.map { ProposalInput(role: $0, file: "inventories/\($1.fileName)", sha256: "") }
        )
      )
    }
    let assessments = try assessor.assess(register, inventories: inventories)
    self.rules = rules
    self.basis = basis(assessments)
    smallBasis = basis(assessments.prefix(6))
  }
}

extension ShippedProposal {
  /// The record with no more than a few elements in each of its lists, for what is done to it many times.
  var small: JSONValue {
    guard case .object(let members) = document.node else { return document }
    let few = members.map { member in
      guard case .array(let elements) = member.value.node else { return member }
      let value = JSONValue(.array(Array(elements.prefix(6))), at: member.value.position)
      return JSONNode.Member(key: member.key, keyPosition: member.keyPosition, value: value)
    }
    return JSONValue(.object(few), at: document.position)
  }

  /// The record with other values at some places.
  func changed(_ changes: (steps: [RecordStep], value: JSONNode)...) -> JSONValue {
    changes.reduce(document) { $0.changing($1.steps[...]) { [value = $1.value] _ in [value] } }
  }

  /// A record file with other contents, as if it lay where the shipped one does.
  func file(with document: JSONValue) -> RecordFile {
    RecordFile(path: file.path, document: document, digest: file.digest)
  }
}

/// A step down in a document.
enum RecordStep: Hashable {
  case key(String)
  case index(Int)
}

extension JSONValue {
  /// The value with what stands at a place changed: nothing takes it away, several values repeat it.
  func changing(_ steps: ArraySlice<RecordStep>, _ change: (JSONNode?) -> [JSONNode]) -> JSONValue {
    guard let step = steps.first else { return change(node).first.map { JSONValue($0, at: position) } ?? self }
    let rest = steps.dropFirst()
    switch (step, node) {
    case (.key(let key), .object(var members)):
      let place = members.firstIndex { $0.key == key }
      let values =
        rest.isEmpty
        ? change(place.map { members[$0].value.node }).map { JSONValue($0, at: position) }
        : place.map { [members[$0].value.changing(rest, change)] } ?? []
      let new = values.map { JSONNode.Member(key: key, keyPosition: position, value: $0) }
      if let place {
        members.replaceSubrange(place...place, with: new.prefix(1))
        members += new.dropFirst()
      } else {
        members += new
      }
      return JSONValue(.object(members), at: position)
    case (.index(let index), .array(var elements)):
      let new =
        rest.isEmpty
        ? change(elements[index].node).map { JSONValue($0, at: position) } : [elements[index].changing(rest, change)]
      elements.replaceSubrange(index...index, with: new)
      return JSONValue(.array(elements), at: position)
    default: return self
    }
  }
}

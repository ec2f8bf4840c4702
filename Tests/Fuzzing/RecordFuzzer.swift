import FacilityPlanning
import FileFormats
import InventoryIntake
@testable import ProposalAuditing
@testable import ProposalRecord
import Vocabulary

/// What the inputs of the proposal that ships say, and its record.
private struct Shipped {
  let document: JSONValue
  let basis: VerificationBasis

  init() throws {
    document = try JSONReader().read(FileReader().read("proposals/2025-02/proposal.json"))
    let reader = WorkspaceReader(folder: "inventories", named: "inventories")
    guard let workspace = try reader.read().workspace, let round = Round("2025-02") else { preconditionFailure() }
    let register = workspace.register.on(round.lastDay)
    let inventories = try register.inventories(reader.read(round, of: workspace).inventories, on: round.lastDay)
    let assessor = Assessor(edition: workspace.edition, prices: workspace.prices, policy: workspace.policy)
    basis = VerificationBasis(
      register: register,
      edition: workspace.edition,
      prices: workspace.prices,
      policy: workspace.policy,
      rules: workspace.rules?.inForce(on: round.lastDay),
      assessments: Array(try assessor.assess(register, inventories: inventories).prefix(6)),
      members: SettingsMembers([])
    )
  }
}

private let shipped: Shipped = {
  do { return try Shipped() } catch { preconditionFailure("run it in the root of the project: \(error)") }
}()

/// Reads any bytes as a record that somebody else wrote, and does with it all that the auditor's commands do.
@c(LLVMFuzzerTestOneInput)
public func fuzzRecord(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  guard let document = try? JSONReader().read(bytes) else { return 0 }
  let file = RecordFile(path: "proposals/2025-02/proposal.json", document: document)
  let recount = RecordRecount(of: file.record, basis: shipped.basis)
  precondition(recount.differences.allSatisfy { !$0.what.isEmpty }, "a difference without a place")
  let other = RecordComparison(
    recorded: RecordNode(record: document),
    recomputed: RecordNode(record: shipped.document)
  )
  precondition(other.differences.allSatisfy { !$0.what.isEmpty }, "a difference without a place")
  for query in [TraceQuery.rank(1), .amount(.max), .amount(.min), .amount(0)] {
    if let trace = try? Trace(query, in: file, inputs: TraceInputs()) { _ = TraceRecord(trace) }
  }
  let sides = [RecordFile(path: file.path, document: shipped.document), file].map {
    ComparedProposal($0, inventories: [:], edition: nil, lostInputs: [])
  }
  for (one, two) in [(sides[0], sides[1]), (sides[1], sides[0])] {
    _ = try? DifferencesRecord(ProposalDifferences(from: one, to: two)).json()
  }
  _ = RecordedPromises(document).promises
  return 0
}

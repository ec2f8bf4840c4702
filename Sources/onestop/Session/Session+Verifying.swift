import FacilityPlanning
import FileFormats
import InventoryIntake
import ProposalWriting

extension Session {
  /// Proposes again, with the particulars that a record names, from what the workspace holds now.
  ///
  /// - Returns: the record as it would be written, and the budget of the workspace's own policy.
  func recompute(_ recorded: JSONValue, _ round: Round) throws -> (record: JSONValue, policyBudget: Money) {
    let loaded = try load(try reader.chooseRound(round), of: try loadWorkspace())
    let dong = recorded["policy"]?["budget"]?.number.flatMap { Int($0) }
    let budget = dong.flatMap { (0...Money.limit.dong).contains($0) ? Money(dong: $0) : nil }
    let particulars = Proposal.Particulars(
      number: recorded["number"]?.string,
      date: recorded["date"]?.string.flatMap(CalendarDate.init),
      signer: recorded["signer"]?.string
    )
    let proposal = try proposal(loaded, budget: budget, particulars: particulars)
    let language = recorded["language"]?.string.flatMap(Language.init(rawValue:)) ?? .vietnamese
    let files = try ProposalFiles(proposal, page: try pageContent(loaded, proposal), language: language).files
    let contents = files.first { $0.name == "proposal.json" }?.contents ?? []
    return (try JSONReader().read(contents), loaded.workspace.policy.budget)
  }

  /// The files of a list in a record whose bytes no longer have the digest that it names.
  func changedFiles(_ list: String, of record: JSONValue, in folder: String) -> [VerificationRecord.Difference] {
    (record[list]?.elements ?? []).compactMap { element in
      guard let file = element["file"]?.string else { return nil }
      let path = folder + file
      let digest = (try? FileReader().read(path)).map(SHA256.hex)
      let recorded = element["sha256"]?.string
      guard digest == nil || digest != recorded else { return nil }
      return VerificationRecord.Difference(
        what: "\(list)[\(file)]: \(digest == nil ? "file missing" : "file changed since")",
        recorded: recorded,
        recomputed: digest,
        source: path
      )
    }
  }
}

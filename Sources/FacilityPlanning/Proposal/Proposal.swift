package import Vocabulary

/// All that a proposal says: the plan, the data behind it, and where they were read.
package struct Proposal: Sendable {
  package var register: Register
  /// Who issues it, on its day.
  package var authority: Authority
  package var edition: CriteriaEdition
  package var plan: FundingPlan
  /// The rules of its day; nothing if the workspace has no rules at all.
  package var rules: RulesInForce?
  /// The state of uniformity; what is said about it is left out without.
  package var audit: UniformityAudit?
  /// What is doubtful in the data of the round, in reading order.
  package var remarks: [DataRemark]
  /// In the order in which they are listed.
  package var inputs: [ProposalInput]
  /// What earlier decisions have approved and is still to come.
  package var commitments: Commitments
  /// The photos and scans that lie with the inventories, in the order of their paths.
  package var evidence: [EvidenceFile]
  /// What the issuer writes on it.
  package var particulars: Particulars
  /// What was decided before anything else was chosen, line by line, and what that costs in goals.
  package var lockEffects: [LockEffect]

  package init(
    register: Register,
    authority: Authority,
    edition: CriteriaEdition,
    plan: FundingPlan,
    rules: RulesInForce? = nil,
    audit: UniformityAudit? = nil,
    remarks: [DataRemark] = [],
    inputs: [ProposalInput],
    commitments: Commitments = .none,
    evidence: [EvidenceFile] = [],
    particulars: Particulars = Particulars(),
    lockEffects: [LockEffect] = []
  ) {
    self.register = register
    self.authority = authority
    self.edition = edition
    self.plan = plan
    self.rules = rules
    self.audit = audit
    self.remarks = remarks
    self.inputs = inputs
    self.commitments = commitments
    self.evidence = evidence
    self.particulars = particulars
    self.lockEffects = lockEffects
  }

  package var policy: Policy { plan.policy }

  /// The file of a kind that exists once, if it is among the inputs.
  package func file(_ role: ProposalInput.Role) -> String? {
    (inputs.first { $0.role == role } ?? inputs.first { $0.role == .settings })?.file
  }

  /// The prices that the plan uses, each once, in the order of the price book's items.
  package var usedPrices: [Price] {
    var seen: Set<Slug> = []
    return plan.lines.map(\.remedy.price).filter { seen.insert($0.item).inserted }.sorted { $0.item < $1.item }
  }

  /// The sums over all lines.
  package var totals: ProposalTotals { ProposalTotals(plan.lines) }
}

extension Proposal {
  /// What the issuer writes on a proposal; what is absent stays a visible placeholder.
  package struct Particulars: Sendable, Hashable {
    /// `5`, or with the symbol: `05/TTr-PNV`.
    package var number: String?
    package var date: CalendarDate?
    package var signer: String?
    /// The day whose units it is about, where that is not the last of the round's month.
    package var asOf: CalendarDate?
    /// Whether it leaves out signs and charts that a reorganisation makes wrong, where one is known on its day.
    package var avoidsObsolete: Bool

    package init(
      number: String? = nil,
      date: CalendarDate? = nil,
      signer: String? = nil,
      asOf: CalendarDate? = nil,
      avoidsObsolete: Bool = false
    ) {
      self.number = number
      self.date = date
      self.signer = signer
      self.asOf = asOf
      self.avoidsObsolete = avoidsObsolete
    }

    /// The day whose rules and whose authority a proposal follows: its own, or that of its units, or the last of the
    /// round's month.
    package func day(in round: Round) -> CalendarDate { date ?? asOf ?? round.lastDay }
  }
}

/// A file that a proposal was made from, with its digest.
package struct ProposalInput: Sendable, Hashable {
  /// What the file is to the proposal.
  package enum Role: String, Sendable, Hashable, CaseIterable {
    case register
    case criteria
    case prices
    case quotes
    case policy
    case aliases
    case waivers
    case rules
    /// The workbook in which any of the former may stand.
    case settings
    /// What was decided on an earlier proposal, as far as it counts.
    case decision
    case inventory
    /// What came in for the round, file by file.
    case receipts
  }

  package var role: Role
  /// As the user names it: `inventories/2025-02/tan-lieu.csv`.
  package var file: String
  /// 64 hexadecimal digits.
  package var sha256: String

  package init(role: Role, file: String, sha256: String) {
    self.role = role
    self.file = file
    self.sha256 = sha256
  }
}

/// Something doubtful in a unit's data that a proposal rests on.
package struct DataRemark: Sendable, Hashable {
  /// The kind, like `condition-not-reported`.
  package var code: String
  package var source: Source
  package var message: LocalizedText
  package var remedy: LocalizedText

  package init(code: String, source: Source, message: LocalizedText, remedy: LocalizedText) {
    self.code = code
    self.source = source
    self.message = message
    self.remedy = remedy
  }
}

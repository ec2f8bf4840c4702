package import Vocabulary

/// One thing that an audit says about a unit.
package struct AuditFinding: Sendable, Hashable {
  /// What is said.
  package enum Subject: Sendable, Hashable {
    /// A value breaks the identity standard; for a text that lacks the official name, whose name it carries.
    case deviation(UnitDeviation, carries: CarriedName?)
    /// The unit reports that it has none.
    case missing(Requirement)
    /// A text carries the name of another unit, so the thing hangs, or is written down, in the wrong place.
    case misplaced(item: Slug, text: String, of: Slug)
    /// The unit reports a thing that no requirement asks for.
    case unexpected(item: Slug, pieces: Int?)
    /// The requirement could not be audited.
    case notAudited(Requirement, UnknownReason)
    /// The whole design differs from the one that most units have.
    case offMajority(Requirement)
    /// What was decided for the unit was bought, accepted or paid in a way that has to be asked about.
    case delivery(DeliveryDoubt)
  }

  /// The subject without its particulars; its raw value is the name that programs know it by.
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    case wrongName = "wrong-name"
    case offStandard = "off-standard"
    case misplaced
    case missing
    case unexpected
    case notAudited = "not-audited"
    case offMajority = "off-majority"
    case acceptedUnseen = "accepted-unseen"
    case boughtUnapproved = "bought-unapproved"
    case paidAboveApproved = "paid-above-approved"
    case aboveCeiling = "above-ceiling"
    case splitContracts = "split-contracts"
    case paidTwice = "paid-twice"
  }

  /// How much a finding weighs.
  package enum Level: String, Sendable, Hashable, CaseIterable, Comparable {
    case note
    case warning
    case error

    package static func < (left: Level, right: Level) -> Bool {
      let order = Level.allCases
      return (order.firstIndex(of: left) ?? 0) < (order.firstIndex(of: right) ?? 0)
    }
  }

  package let unit: Slug
  package let subject: Subject
  /// The cells that say so; the file, or nothing, where there is no cell.
  package let sources: [Source]
  /// The waiver that allows it, if there is one.
  package internal(set) var waiver: Waiver?

  package init(unit: Slug, subject: Subject, sources: [Source], waiver: Waiver? = nil) {
    self.unit = unit
    self.subject = subject
    self.sources = sources
    self.waiver = waiver
  }

  package var kind: Kind {
    switch subject {
    case .deviation(let deviation, _): deviation.rule.statusIfBroken == .obsolete ? .wrongName : .offStandard
    case .missing: .missing
    case .misplaced: .misplaced
    case .unexpected: .unexpected
    case .notAudited: .notAudited
    case .offMajority: .offMajority
    case .delivery(let doubt): doubt.kind
    }
  }

  /// An error breaks a rule that has a source or names the wrong unit; a warning breaks a rule that is an assumption, or
  /// is a thing that is missing; what remains is a note.
  ///
  /// Of deliveries the doubt itself says it.
  package var level: Level {
    switch subject {
    case .deviation(let deviation, _):
      kind == .wrongName || !deviation.rule.isAssumption ? .error : .warning
    case .misplaced: .error
    case .missing: .warning
    case .unexpected, .notAudited, .offMajority: .note
    case .delivery(let doubt): doubt.level
    }
  }

  package var requirement: Requirement? {
    switch subject {
    case .deviation(let deviation, _): deviation.requirement
    case .missing(let requirement), .notAudited(let requirement, _), .offMajority(let requirement): requirement
    case .misplaced, .unexpected: nil
    case .delivery(let doubt): doubt.requirement
    }
  }

  package var item: Slug {
    switch subject {
    case .deviation(let deviation, _): deviation.requirement.item
    case .missing(let requirement), .notAudited(let requirement, _), .offMajority(let requirement): requirement.item
    case .misplaced(let item, _, _), .unexpected(let item, _): item
    case .delivery(let doubt): doubt.item
    }
  }

  /// Whether it is about what was bought by a decision.
  package var isAboutDelivery: Bool { if case .delivery = subject { true } else { false } }

  package var attribute: Slug? {
    if case .deviation(let deviation, _) = subject { deviation.rule.attribute } else { nil }
  }
}

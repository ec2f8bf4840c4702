package import FacilityPlanning
import FacilityWording
import Vocabulary

/// A decision that counts for a proposal: which proposals it answers, and what it approved in all.
package struct RecordDecision: RecordObject {
  package struct Answer: RecordObject {
    package var proposal: String
    /// The digest of the record, as the decision names it.
    package var sha256: String?
  }

  package var file: String
  package var number: String?
  package var date: String?
  package var assumption: Bool
  package var answers: [Answer]
  package var lines: Int
  /// What it approved in all.
  package var approved: Int

  package init(_ decision: Decision) {
    file = decision.file
    number = decision.number?.value
    date = decision.date?.value.description
    assumption = decision.isAssumption
    answers = decision.answers.map { Answer(proposal: $0.proposal.value, sha256: $0.digest?.value) }
    lines = decision.lines.count
    approved = decision.lines.map(\.approved.amount.value).total().dong
  }
}

/// A line of a decision of which something is still to come when a proposal is made, and what that does.
package struct RecordCommitment: RecordObject {
  package struct Sources: RecordObject {
    package var approved: RecordSource
    package var accepted: RecordSource?
  }

  /// What a commitment does to its gap.
  package enum Effect: String, Sendable {
    /// With the others on the gap it closes it.
    case closes
    /// A part of the gap is left.
    case part
    /// There is no gap that it could close: the requirement is met or unknown, or another remedy is needed.
    case none
  }

  /// The unit of the day that is meant.
  package var unit: String
  package var requirement: String
  /// The unit that the decision names, where another stands in its place now.
  package var decidedFor: String?
  /// The file of the decision.
  package var decision: String
  package var remedy: String
  package var proposed: Int
  /// In units of the price book, like all quantities.
  package var approved: Int
  package var approvedAmount: Int
  /// What was accepted so early that the inventories must show it.
  package var accepted: Int
  /// What is still to come.
  package var outstanding: Int
  package var effect: String
  package var sources: Sources

  init(_ entry: Commitments.Entry, in assessments: [Slug: UnitAssessment]) {
    let (share, line) = (entry.share, entry.share.line)
    unit = entry.unit.description
    requirement = entry.requirement.description
    decidedFor = line.unit.value == entry.unit ? nil : line.unit.value.description
    decision = share.decision.file
    remedy = line.remedy.value.rawValue
    proposed = line.proposed.quantity.value
    approved = line.approved.quantity.value
    approvedAmount = line.approved.amount.value.dong
    accepted = share.accepted
    outstanding = share.outstanding
    let found = assessments[entry.unit]?.requirements.first { $0.requirement.id == entry.requirement }
    let counts = found?.committed?.shares.contains(share) ?? false
    let effect: Effect = !counts ? .none : found?.gap == nil ? .closes : .part
    self.effect = effect.rawValue
    sources = Sources(
      approved: RecordSource(line.approved.quantity.source),
      accepted: line.accepted.map { RecordSource($0.quantity.source) }
    )
  }
}

extension RecordDecision {
  package static let shape = RecordShape<RecordDecision>(
    .member("file", \.file),
    .member("number", \.number, LocalizedText(vi: "số quyết định", en: "number of the decision")),
    .member("date", \.date, LocalizedText(vi: "ngày quyết định", en: "day of the decision")),
    .member("assumption", \.assumption),
    .member("answers", \.answers, LocalizedText(vi: "tờ trình được trả lời", en: "proposal answered")),
    .member("lines", \.lines, RecordWords.lines),
    .member("approved", \.approved, LocalizedText(vi: "được duyệt", en: "approved"))
  )

  package static func name(of decision: Recorded<RecordDecision>) -> String? { decision.file.value }
  package static func source(of decision: Recorded<RecordDecision>) -> String? { decision.file.value }
}

extension RecordDecision.Answer {
  package static let shape = RecordShape<RecordDecision.Answer>(
    .member("proposal", \.proposal),
    .member("sha256", \.sha256, RecordWords.sha256)
  )

  package static func name(of answer: Recorded<RecordDecision.Answer>) -> String? { answer.proposal.value }
}

extension RecordCommitment {
  package static let shape = RecordShape<RecordCommitment>(
    .member("unit", \.unit),
    .member("requirement", \.requirement),
    .member("decidedFor", \.decidedFor, LocalizedText(vi: "đơn vị trong quyết định", en: "unit of the decision")),
    .member("decision", \.decision),
    .member("remedy", \.remedy, LocalizedText(vi: "biện pháp", en: "remedy")),
    .member("proposed", \.proposed, LocalizedText(vi: "số lượng đề nghị", en: "quantity proposed")),
    .member("approved", \.approved, LocalizedText(vi: "được duyệt", en: "approved")),
    .member("approvedAmount", \.approvedAmount, LocalizedText(vi: "số tiền được duyệt", en: "amount approved")),
    .member("accepted", \.accepted, LocalizedText(vi: "đã nghiệm thu", en: "accepted")),
    .member("outstanding", \.outstanding, LocalizedText(vi: "còn chờ về", en: "still to come")),
    .member("effect", \.effect, LocalizedText(vi: "tác dụng với thiếu hụt", en: "effect on the gap")),
    .member("sources", \.sources, LocalizedText(vi: "nguồn số liệu", en: "sources"))
  )

  package static func name(of commitment: Recorded<RecordCommitment>) -> String? {
    RecordPath.name([commitment.unit, commitment.requirement])
  }

  package static func source(of commitment: Recorded<RecordCommitment>) -> String? {
    commitment.sources.approved.place ?? commitment.decision.value
  }
}

extension RecordCommitment.Sources {
  package static let shape = RecordShape<RecordCommitment.Sources>(
    .member("approved", \.approved),
    .member("accepted", \.accepted)
  )
}

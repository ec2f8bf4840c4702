import FacilityPlanning
import Vocabulary

/// Holds the figures and the days of one line against each other.
struct LineConsistency {
  let line: DecisionLine
  /// The day of the decision; absent if it has not been taken.
  let date: CalendarDate?

  func findings() -> [Finding] { approval() + delivery() }

  private func approval() -> [Finding] {
    var findings: [Finding] = []
    let (proposed, approved) = (line.proposed, line.approved)
    if approved.quantity.value > proposed.quantity.value {
      let kind = ApprovedBeyondProposed(
        approved: approved.quantity.value,
        proposed: proposed.quantity.value,
        isMoney: false
      )
      findings.append(Finding(kind, at: approved.quantity.source))
    }
    if approved.amount.value > proposed.amount.value {
      let kind = ApprovedBeyondProposed(
        approved: approved.amount.value.dong,
        proposed: proposed.amount.value.dong,
        isMoney: true
      )
      findings.append(Finding(kind, at: approved.amount.source))
    }
    let isLess = approved.quantity.value < proposed.quantity.value
    if date != nil, isLess || approved.amount.value < proposed.amount.value, line.reason == nil, findings.isEmpty {
      findings.append(Finding(CutWithoutReason(), at: isLess ? approved.quantity.source : approved.amount.source))
    }
    return findings
  }

  private func delivery() -> [Finding] {
    var findings: [Finding] = []
    if let accepted = line.accepted {
      if accepted.quantity.value > line.approved.quantity.value {
        let kind = AcceptedBeyondApproved(accepted: accepted.quantity.value, approved: line.approved.quantity.value)
        findings.append(Finding(kind, at: accepted.quantity.source))
      }
      findings += early(accepted.date, isPayment: false)
    }
    if let paid = line.paid {
      if let value = line.contract?.value, paid.amount.value > value.value {
        let kind = PaidBeyondContract(paid: paid.amount.value, contract: value.value)
        findings.append(Finding(kind, at: paid.amount.source))
      }
      findings += early(paid.date, isPayment: true)
    }
    return findings
  }

  /// What is accepted or paid before it is approved.
  private func early(_ day: Fact<CalendarDate>, isPayment: Bool) -> [Finding] {
    guard let date, day.value < date else { return [] }
    return [Finding(BeforeDecision(day: day.value, decision: date, isPayment: isPayment), at: day.source)]
  }
}

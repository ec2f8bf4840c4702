package import Vocabulary

/// What some lines of decisions come to, in lines and in the city's money.
package struct DeliverySums: Sendable, Hashable {
  /// Lines and their money.
  package struct Sum: Sendable, Hashable {
    package private(set) var lines = 0
    package private(set) var money = Money.zero

    package init() {}

    fileprivate mutating func add(_ amount: Money, if counts: Bool) {
      guard counts else { return }
      lines += 1
      money += amount
    }
  }

  package private(set) var proposed = Sum()
  package private(set) var approved = Sum()
  package private(set) var contracted = Sum()
  package private(set) var accepted = Sum()
  package private(set) var paid = Sum()
  package private(set) var cancelled = Sum()
  /// What contracts cost less than what was approved, over all lines whose contract has a value.
  package private(set) var saving = Money.zero
  /// The lines whose contract has no value.
  package private(set) var contractsWithoutValue = 0
  /// What would be paid by now if payments kept step with time.
  package internal(set) var due = Money.zero

  package init() {}

  mutating func add(_ line: LineDelivery) {
    proposed.add(line.line.proposed.amount.value, if: true)
    approved.add(line.approved, if: line.isApproved)
    contracted.add(line.contracted, if: line.isContracted)
    accepted.add(line.accepted, if: line.isAccepted)
    paid.add(line.paid, if: line.isPaid)
    cancelled.add(line.cancelled, if: line.cancelled > .zero)
    saving += line.saving ?? .zero
    if line.isContracted, line.saving == nil { contractsWithoutValue += 1 }
  }

  /// The rate of disbursement: what is paid of what is approved, per mille, rounded down; nothing if nothing is approved.
  package var rate: Int? { perMille(paid.money) }

  /// The share of the time that has passed, as the money approved weighs it, per mille, rounded down.
  package var time: Int? { perMille(due) }

  private func perMille(_ money: Money) -> Int? {
    guard approved.money > .zero else { return nil }
    return Int(clamping: Int128(money.dong) * 1_000 / Int128(approved.money.dong))
  }
}

/// What was done in a month.
package struct DeliveryMonth: Sendable, Hashable {
  package let month: Round
  package internal(set) var approved = Money.zero
  package internal(set) var contracted = Money.zero
  package internal(set) var accepted = Money.zero
  package internal(set) var paid = Money.zero
  /// The rate of disbursement at the end of the month, per mille, of what was approved until then.
  package internal(set) var rate: Int?

  init(_ month: Round) { self.month = month }
}

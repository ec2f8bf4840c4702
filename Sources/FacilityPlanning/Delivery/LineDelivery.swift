package import Vocabulary

/// How far one line of a decision is, as it stands on a day.
///
/// All amounts are the city's money. Of a contract the city pays the part that it pays of the approval: the amount approved
/// against that amount and the unit's own part, rounded down to whole đồng. What is accepted counts in proportion of its
/// quantity, rounded down as well.
package struct LineDelivery: Sendable, Hashable {
  /// Whose turn it is.
  package enum Owner: String, Sendable, Hashable, CaseIterable {
    /// The unit, which has to conclude a contract.
    case unit
    /// The supplier, who has to deliver.
    case supplier
    /// The city, which has to pay.
    case city
  }

  /// What a line waits for, and for how long.
  package struct Wait: Sendable, Hashable {
    package let owner: Owner
    /// The day of what was done last.
    package let since: CalendarDate
    package let days: Int
  }

  /// Whether the newest inventory shows what was accepted.
  package enum Sight: String, Sendable, Hashable, CaseIterable {
    case seen
    /// The inventory still lacks it.
    case lacking
    /// It was accepted after the last day of which inventories tell.
    case later
    /// The inventory says nothing about the requirement, or there is none.
    case unknown
  }

  package let decision: Decision
  package let line: DecisionLine
  /// The unit that stands in the place of that of the line.
  package let unit: Slug
  package let approved: Money
  /// What the city pays of the contract; zero without a contract or its value.
  package let contracted: Money
  package let accepted: Money
  package let paid: Money
  /// What will not come.
  package let cancelled: Money
  package let isContracted: Bool
  /// The quantity that is accepted.
  package let acceptedQuantity: Int
  /// What the contract costs less than what was approved, or more if negative; nothing without the value of a contract.
  package let saving: Money?
  /// What is still to be done; nothing of a line that is done, cancelled or not approved.
  package let wait: Wait?
  /// Nothing while nothing is accepted.
  package internal(set) var sight: Sight?
  /// The acceptance that an inventory contradicts.
  package internal(set) var lacking: LackingAcceptance?

  package var isApproved: Bool { approved > .zero || line.approved.quantity.value > 0 }
  package var isAccepted: Bool { acceptedQuantity > 0 }
  package var isPaid: Bool { paid > .zero }

  /// - Parameter unit: that which stands in the place of the line's on the day.
  init(_ line: DecisionLine, of decision: Decision, in unit: Slug, on day: CalendarDate) {
    self.decision = decision
    self.line = line
    self.unit = unit
    let quantity = line.approved.quantity.value
    approved = line.approved.amount.value
    let contract = line.contract.flatMap { contract in contract.date.map { $0.value <= day } ?? true ? contract : nil }
    isContracted = contract != nil
    let value = contract?.value?.value
    let share = value.map { line.cityShare(of: $0) }
    contracted = share ?? .zero
    saving = share.map { line.approved.amount.value - $0 }
    acceptedQuantity = min(line.accepted(until: day), quantity)
    let worth = share ?? approved
    accepted = worth.part(acceptedQuantity, of: quantity)
    paid = line.paid.flatMap { $0.date.value <= day ? $0.amount.value : nil } ?? .zero
    let isCancelled = line.isCancelled(on: day)
    cancelled = isCancelled ? approved - approved.part(acceptedQuantity, of: quantity) : .zero
    wait = Self.wait(line, decision, contract, on: day, owed: worth, isCancelled: isCancelled)
  }

  private static func wait(
    _ line: DecisionLine,
    _ decision: Decision,
    _ contract: DecisionLine.Contract?,
    on day: CalendarDate,
    owed: Money,
    isCancelled: Bool
  ) -> Wait? {
    let quantity = line.approved.quantity.value
    guard quantity > 0, let decided = decision.date?.value else { return nil }
    let acceptance = line.accepted.flatMap { $0.date.value <= day ? $0 : nil }
    let accepted = min(acceptance?.quantity.value ?? 0, quantity)
    let paid = line.paid.flatMap { $0.date.value <= day ? $0.amount.value : nil } ?? .zero
    func wait(_ owner: Owner, since: CalendarDate) -> Wait {
      Wait(owner: owner, since: since, days: max(0, day.days(since: since)))
    }
    if accepted < quantity, !isCancelled {
      if contract == nil, accepted == 0, paid == .zero { return wait(.unit, since: decided) }
      return wait(.supplier, since: acceptance?.date.value ?? contract?.date?.value ?? decided)
    }
    // Of what is cancelled in part, what was accepted is still to be paid.
    let worth = owed.part(accepted, of: quantity)
    guard accepted > 0, paid < worth, let acceptance else { return nil }
    return wait(.city, since: acceptance.date.value)
  }
}

extension DecisionLine {
  /// What the city pays of a price, as it does of what is approved: its amount against that and the unit's own part.
  ///
  /// The own part is that of the quantity approved. Where nothing is approved the city pays nothing.
  package func cityShare(of price: Money) -> Money {
    let amount = approved.amount.value
    let own = (ownPart?.value ?? .zero).part(approved.quantity.value, of: proposed.quantity.value)
    return price.part(amount.dong, of: (amount + own).dong)
  }
}

extension Money {
  /// So many parts of it, rounded down; nothing of no parts.
  func part(_ some: Int, of all: Int) -> Money {
    guard all > 0 else { return .zero }
    return Money(dong: Int(clamping: Int128(dong) * Int128(some) / Int128(all)))
  }
}
